import type { Figure, Kind, Status } from "../../domain/figure.ts";
import type { Qualifier } from "../../domain/quantity.ts";
import { extractFigures } from "../../extractors/figures.ts";
import { readDocument } from "../../readers/index.ts";

/** The parts of a figure that tests speak of; `unit` is null where none is printed or lent. */
export interface Told {
  readonly quote: string;
  readonly start: number;
  readonly kind: Kind;
  readonly value: string | null;
  readonly iso: string | null;
  readonly unit: string | null;
  readonly qualifier: Qualifier;
  readonly status: Status;
  readonly year: number | null;
  readonly indicator: string | null;
  readonly subject: string;
  /** Ids of the indicators it could be, best first. */
  readonly candidates: readonly string[];
}

export interface Extracted {
  readonly figures: readonly Told[];
  /** Quotes of what was refused, with the reason. */
  readonly rejected: readonly { readonly quote: string; readonly reason: string }[];
}

/** A sentence with «» around the figures that must come back, then what each of them must say. */
export type MarkedCase = readonly [marked: string, ...fields: Partial<Told>[]];

/** Reads the text as a file, as the pipeline does, and extracts it for a report of `reportYear`. */
export async function extractFrom(
  text: string,
  reportYear: number | null = 2024,
): Promise<Extracted> {
  const { document } = await readDocument(new TextEncoder().encode(text));
  const { figures, rejected } = extractFigures(document, reportYear);
  return { figures: figures.map(told), rejected };
}

function told(figure: Figure): Told {
  const { quote, kind, value, iso, status, year, indicator, subject } = figure;
  const { unit, qualifier } = figure.quantity;
  const candidates = figure.candidates.map((candidate) => candidate.indicator);
  const { start } = figure.span;
  return {
    quote,
    start,
    kind,
    value,
    iso,
    unit,
    qualifier,
    status,
    year,
    indicator,
    subject,
    candidates,
  };
}

interface Mark {
  readonly start: number;
  readonly quote: string;
}

/** Takes the marks out of a marked text; `start` is the place in the text without marks. */
export function unmark(marked: string): { readonly text: string; readonly marks: readonly Mark[] } {
  const marks: Mark[] = [];
  const text = marked.replaceAll(/«([^»]*)»/g, (_, quote: string, at: number) => {
    marks.push({ start: at - 2 * marks.length, quote });
    return quote;
  });
  return { text, marks };
}

/** What the case says must come back: every mark with its place and the fields given for it. */
export function wanted([marked, ...fields]: MarkedCase): readonly Partial<Told>[] {
  return unmark(marked).marks.map((mark, index) => ({ ...mark, ...fields[index] }));
}

/** What came back, told by the same fields as `wanted`. */
export async function found(
  [marked, ...fields]: MarkedCase,
  reportYear: number | null = 2024,
): Promise<readonly Partial<Told>[]> {
  const { figures } = await extractFrom(unmark(marked).text, reportYear);
  return figures.map((figure, index) => {
    const named = new Set(["start", "quote", ...Object.keys(fields[index] ?? {})]);
    return Object.fromEntries(Object.entries(figure).filter(([name]) => named.has(name)));
  });
}
