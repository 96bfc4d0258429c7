import type { Document } from "../../domain/document.ts";
import { sourceSpan } from "../../domain/flow.ts";
import { extractReport } from "../../extractors/index.ts";
import { readDocument } from "../../readers/index.ts";
import { worked } from "./clock.ts";
import type { Marked, MarkedFigure } from "./gold-texts.ts";
import type { Recognized, Recognizers } from "./recognizers.ts";

/** How one extractor did on a set of texts. */
export interface Marks {
  /** Seconds of work of the thread, reading included for ours. */
  readonly seconds: number;
  /** Ours without reading; theirs without dates and periods. */
  readonly coreSeconds: number;
  /** Number of figures by kind, and of those found. */
  readonly kinds: ReadonlyMap<string, Found>;
  /** Quantities reported where there is no figure of any kind. */
  readonly extras: number;
}

export interface Found {
  readonly total: number;
  /** The number stands there with its unit, or alone. */
  readonly number: number;
  /** Exact span with the unit, and the value where it is no date, period or document number. */
  readonly whole: number;
}

export interface Comparison {
  readonly characters: number;
  readonly ours: Marks;
  readonly theirs: Marks;
}

// Ours is through the texts in a few milliseconds: too short for the clock of a thread, and not yet compiled.
const rounds = 100;

/** Both on the same texts, one after the other, each warmed up: ours many times, the peer once. */
export async function compare(texts: readonly Marked[], peer: Recognizers): Promise<Comparison> {
  for (let round = 0; round < rounds; round += 1) await measureAll(texts);
  let ours = new Tally();
  const many = new Tally();
  for (let round = 0; round < rounds; round += 1) {
    ours = await measureAll(texts);
    many.seconds += ours.seconds / rounds;
    many.coreSeconds += ours.coreSeconds / rounds;
  }
  ours.seconds = many.seconds;
  ours.coreSeconds = many.coreSeconds;
  const theirs = new Tally();
  for (const text of texts.slice(0, 1)) await measureTheirs(text, peer, new Tally());
  for (const text of texts) await measureTheirs(text, peer, theirs);
  const characters = texts.reduce((sum, { text }) => sum + text.length, 0);
  return { characters, ours, theirs };
}

async function measureAll(texts: readonly Marked[]): Promise<Tally> {
  const tally = new Tally();
  for (const text of texts) await measureOurs(text, tally);
  return tally;
}

interface Reported {
  readonly start: number;
  readonly end: number;
  readonly value: string | null;
}

class Tally implements Marks {
  seconds = 0;
  coreSeconds = 0;
  readonly kinds = new Map<string, Found>();
  extras = 0;

  add(figures: readonly MarkedFigure[], reported: readonly Reported[]): void {
    for (const figure of figures) {
      const here = reported.filter(({ start, end }) => start < figure.end && figure.start < end);
      const found = this.kinds.get(figure.kind) ?? { total: 0, number: 0, whole: 0 };
      const whole = here.some((one) => isWhole(figure, one));
      const number = whole || here.some((one) => one.start === figure.start);
      this.kinds.set(figure.kind, {
        total: found.total + 1,
        number: found.number + Number(number),
        whole: found.whole + Number(whole),
      });
    }
  }
}

const calendar: ReadonlySet<string> = new Set(["date", "period", "docnumber"]);

function isWhole(figure: MarkedFigure, one: Reported): boolean {
  if (one.start !== figure.start || one.end !== figure.end) return false;
  if (calendar.has(figure.kind) || figure.value === null) return true;
  return Number.parseFloat(one.value ?? "") === Number(figure.value);
}

async function measureOurs({ name, text, figures }: Marked, tally: Tally): Promise<void> {
  const bytes = Buffer.from(text);
  const begin = worked();
  const { document, notices } = await readDocument(bytes);
  const read = worked();
  const report = extractReport(name, document, notices);
  const end = worked();
  tally.seconds += end - begin;
  tally.coreSeconds += end - read;
  const reported = report.figures.map(({ span, value, kind }) => ({ ...span, value, kind }));
  tally.add(figures, reported);
  const quantities = reported.filter(({ kind }) => !calendar.has(kind));
  tally.extras += extrasIn(figures, quantities);
}

async function measureTheirs(
  { text, figures }: Marked,
  peer: Recognizers,
  tally: Tally,
): Promise<void> {
  const { document } = await readDocument(Buffer.from(text));
  const flow = document.flow.text;
  const begin = worked();
  const quantities = peer.quantities(flow);
  const seconds = worked() - begin;
  const dates = peer.dates(flow);
  const more = worked() - begin - seconds;
  tally.seconds += seconds + more;
  tally.coreSeconds += seconds;
  const placed = quantities.map((one) => inText(one, document));
  tally.add(figures, [...placed, ...dates.map((one) => inText(one, document))]);
  tally.extras += extrasIn(figures, placed);
}

function inText({ start, end, value }: Recognized, { flow }: Document): Reported {
  return { ...sourceSpan(flow, { start, end }), value };
}

/** Places reported where no figure is; one place counts once, whatever it is taken for. */
function extrasIn(figures: readonly MarkedFigure[], reported: readonly Reported[]): number {
  const extra = reported.filter(
    ({ start, end }) => !figures.some((figure) => start < figure.end && figure.start < end),
  );
  return new Set(extra.map(({ start }) => start)).size;
}
