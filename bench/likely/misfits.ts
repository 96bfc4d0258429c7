import { overlaps } from "../../domain/span.ts";
import type { Span } from "../../domain/span.ts";
import { holdOf, noneHeld } from "../../rules/likely/held.ts";
import type { Hold } from "../../rules/likely/held.ts";
import { misfitOf } from "../../rules/likely/misfit.ts";
import type { Question, QuestionKind } from "../../rules/likely/question.ts";
import { Settled } from "../../rules/likely/settled.ts";
import { hear } from "../../rules/likely/verdict.ts";
import type { Heard } from "../../rules/likely/verdict.ts";
import { oddsOf } from "../../rules/likely/weighing.ts";
import type { Weighed, Weights } from "../../rules/likely/weighing.ts";
import type { Bound } from "../../rules/rule.ts";
import { shiftOf } from "../rules/edit.ts";
import { editedDocument } from "../rules/engine.ts";
import type { GoldDocument } from "../rules/gold-document.ts";
import { groundOf } from "../rules/ground.ts";
import { measure } from "../rules/measure.ts";
import type { Outcome } from "../rules/outcome.ts";
import { questionsOf } from "./examples.ts";

/** What is learned of how relations fail and of what fits elsewhere. */
type Ways = Pick<Weights, "misfits" | "holds">;

/** Cues by collection, learned from the other collections. */
type Blind = ReadonlyMap<string, Weights["cues"]>;

const perType = 150;
const likely = 0.3;
/** No way to fail speaks more than so many times for or against an error. */
const strongest = 25;

const planted = new WeakMap<readonly GoldDocument[], Promise<readonly Outcome[]>>();

function outcomesOf(all: readonly GoldDocument[]): Promise<readonly Outcome[]> {
  const made =
    planted.get(all) ??
    measure(all.map(groundOf), perType, 1).then(({ outcomes }) =>
      outcomes.filter(({ detectable }) => detectable),
    );
  planted.set(all, made);
  return made;
}

/** How the relations of planted errors fail and what of them fits elsewhere, against wrong guesses in clean reports. */
export async function waysOf(
  kind: QuestionKind,
  all: readonly GoldDocument[],
  blind: Blind,
): Promise<Ways> {
  const wrong = { misfits: new Map<string, number>(), holds: new Map<Hold, number>() };
  const erring = { misfits: new Map<string, number>(), holds: new Map<Hold, number>() };
  for (const { name, document, collection } of all) {
    const questions = questionsOf(kind, name, document, "open");
    for (const { failing, heard } of failingOf(questions, blind.get(collection))) {
      for (const { bound, chance } of failing) {
        count(wrong.misfits, misfitOf(bound, heard.copied), chance);
        if (heard.isExcused?.(bound) !== true)
          count(wrong.holds, holdOf(bound, heard.held ?? noneHeld), chance);
      }
    }
  }
  for (const outcome of await outcomesOf(all)) {
    const { gold, document, touches } = await plantedIn(outcome);
    if (document === null) continue;
    const meant = (
      which: "open" | "all",
    ): readonly { readonly bound: Bound; readonly heard: Heard }[] =>
      failingOf(questionsOf(kind, gold.name, document, which), blind.get(gold.collection)).flatMap(
        ({ failing: [first], heard }) =>
          first !== undefined &&
          first.chance >= likely &&
          first.bound.evidence.every(({ span }) => touches(span))
            ? [{ bound: first.bound, heard }]
            : [],
      );
    for (const { bound, heard } of meant("all"))
      count(erring.misfits, misfitOf(bound, heard.copied), 1);
    // What other rules find has other relations around it than what is left to this one.
    if (!isLeft(outcome)) continue;
    for (const { bound, heard } of meant("open")) {
      if (heard.isExcused?.(bound) !== true)
        count(erring.holds, holdOf(bound, heard.held ?? noneHeld), 1);
    }
  }
  return {
    misfits: timesOf(erring.misfits, wrong.misfits),
    holds: holdTimes(erring.holds, wrong.holds),
  };
}

/** What only this rule finds now, or none, is what is asked for. */
function isLeft({ finding }: Outcome): boolean {
  return finding === null || finding.ruleId === "K01";
}

const holds = ["all", "but one", "some", "none"] as const satisfies readonly Hold[];

/** Before so many errors tell otherwise, they are taken to be like wrong guesses. */
const believed = 10;

/** By how many times each hold is commoner among errors than among wrong guesses. */
export function holdTimes(
  erring: ReadonlyMap<Hold, number>,
  wrong: ReadonlyMap<Hold, number>,
): Weights["holds"] {
  const all = sumOf(wrong, [...wrong.keys()]) + holds.length;
  const errors = sumOf(erring, [...erring.keys()]);
  const timesAs = (hold: Hold): number => {
    const usual = ((wrong.get(hold) ?? 0) + 1) / all;
    const share = ((erring.get(hold) ?? 0) + believed * usual) / (errors + believed);
    return Number((share / usual).toFixed(2));
  };
  return Object.fromEntries(holds.map((hold) => [hold, timesAs(hold)]));
}

/** A rare way to fail is taken for its class (`slip 3`, `off`) until so many cases tell otherwise. */
const trusted = 6;

/** By how many times each way to fail is commoner among errors than among wrong guesses. */
export function timesOf(
  erring: ReadonlyMap<string, number>,
  wrong: ReadonlyMap<string, number>,
): Readonly<Record<string, number>> {
  const names = [...new Set([...wrong.keys(), ...erring.keys()])].toSorted();
  const classes = Map.groupBy(names, classOf);
  return Object.fromEntries(
    names.map((name) => {
      const peers = classes.get(classOf(name)) ?? [];
      const both = sumOf(erring, peers) + sumOf(wrong, peers);
      const usual = ((erring.get(name) ?? 0) + (wrong.get(name) ?? 0)) / both;
      const share = (table: ReadonlyMap<string, number>): number => {
        const peer = (sumOf(table, peers) + 0.5) * usual;
        const own =
          ((table.get(name) ?? 0) * (both * usual) + peer * trusted) / (both * usual + trusted);
        return own / (sumOf(table, names) + 5);
      };
      const times = Math.min(strongest, Math.max(1 / strongest, share(erring) / share(wrong)));
      return [name, Number(times.toFixed(2))];
    }),
  );
}

/** slip 3 digit, off x0.75: without what kind of slip, without how far off it is. */
function classOf(name: string): string {
  return name.replace(/ [a-z]\S*$/, "");
}

function sumOf(table: ReadonlyMap<string, number>, names: readonly string[]): number {
  return names.reduce((sum, name) => sum + (table.get(name) ?? 0), 0);
}

function count<Name extends string>(table: Map<Name, number>, name: Name, by: number): void {
  table.set(name, (table.get(name) ?? 0) + by);
}

export interface Point {
  readonly least: number;
  readonly alarms: number;
  readonly found: number;
  readonly missed: number;
  /** All detectable errors, those that other rules find included. */
  readonly planted: number;
}

/**
 * False alarms in the whole reports, and errors found that all rules miss, by the odds from which on a relation is
 * told. Excerpts and paragraphs written to mislead say nothing of how often a report is told something wrong.
 */
export async function curveOf(
  kind: QuestionKind,
  {
    all,
    whole,
  }: { readonly all: readonly GoldDocument[]; readonly whole: readonly GoldDocument[] },
  blind: Blind,
  ways: Ways,
  grid: readonly number[],
): Promise<readonly Point[]> {
  const clean = whole.flatMap(({ name, document, collection }) =>
    failingOf(questionsOf(kind, name, document, "open"), blind.get(collection)).map((failing) =>
      best(failing, ways, () => true),
    ),
  );
  const missed: number[] = [];
  const outcomes = await outcomesOf(all);
  for (const outcome of outcomes) {
    if (!isLeft(outcome)) continue;
    const { gold, document, touches } = await plantedIn(outcome);
    if (document === null) continue;
    const questions = questionsOf(kind, gold.name, document, "open");
    const odds = failingOf(questions, blind.get(gold.collection)).map((failing) =>
      best(failing, ways, touches),
    );
    missed.push(Math.max(0, ...odds));
  }
  return grid.map((least) => ({
    least,
    alarms: clean.filter((odds) => odds >= least).length,
    found: missed.filter((odds) => odds >= least).length,
    missed: missed.length,
    planted: outcomes.length,
  }));
}

interface Failing {
  readonly heard: Heard;
  readonly failing: readonly Weighed[];
}

/** What each question of a report may still mean where nothing explains its claim. */
function failingOf(questions: readonly Question[], cues: Weights["cues"] = {}): readonly Failing[] {
  const all = questions.map((question) => hear(question, { cues }));
  const settled = new Settled(all);
  return all.map((heard) => {
    const isExplained = heard.isMadeBeside === true || heard.fitting !== undefined;
    return { heard, failing: isExplained ? [] : settled.unsettled(heard) };
  });
}

/** The highest odds of a question; 0 where it is told of figures that have nothing to do with the error. */
function best({ heard, failing }: Failing, ways: Ways, touches: (span: Span) => boolean): number {
  const [first] = failing
    .map((each) => ({ ...each, odds: oddsOf(each, heard, ways) }))
    .toSorted((a, b) => b.odds - a.odds);
  if (first === undefined || heard.isExcused?.(first.bound) === true) return 0;
  return first.bound.evidence.some(({ span }) => touches(span)) ? first.odds : 0;
}

/** A report with its planted error; null where it cannot be written. */
interface Planted {
  readonly gold: GoldDocument;
  readonly document: GoldDocument["document"] | null;
  readonly touches: (span: Span) => boolean;
}

const written = new WeakMap<Outcome, Promise<Planted>>();

/** Each is asked of every kind of relation, and is read once. */
function plantedIn(outcome: Outcome): Promise<Planted> {
  const known = written.get(outcome) ?? writtenOf(outcome);
  written.set(outcome, known);
  return known;
}

async function writtenOf({ mutant, mutation, bound }: Outcome): Promise<Planted> {
  const { gold } = mutant.ground;
  const document = await editedDocument(gold.document, mutant.edits);
  const shift = shiftOf(mutant.edits);
  const slots = [...mutation.slots, ...bound.flatMap(({ figures }) => figures)];
  const spans = slots.flatMap((slot) => {
    const figure = gold.figures[slot];
    if (figure === undefined) return [];
    const start = shift(figure.start);
    return [{ start, end: Math.max(start + 1, shift(figure.end)) }];
  });
  return { gold, document, touches: (span) => spans.some((own) => overlaps(own, span)) };
}
