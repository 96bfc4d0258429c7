import type { Figure, Kind } from "../../domain/figure.ts";
import type { Receipt } from "../../domain/finding.ts";
import type { Report } from "../../domain/report.ts";
import type { Difference } from "./difference.ts";
import { compareFields, fieldNames } from "./fields.ts";
import type { Field } from "./fields.ts";
import type { GoldFigure, GoldFile } from "./gold.ts";
import { matchFigures } from "./match.ts";
import type { Matching, Pair } from "./match.ts";
import { placeGold } from "./place.ts";
import { scoreRelations } from "./relations.ts";
import type { RelationScore } from "./relations.ts";

/** `numeric` is amounts, counts, rates, scores and ranks together. */
export type Group = "numeric" | Kind;

export interface Counted {
  readonly gold: number;
  readonly found: number;
  readonly matched: number;
}

export interface Accuracy {
  readonly right: number;
  readonly total: number;
}

export interface Score {
  readonly source: string;
  readonly identity: { readonly district: boolean; readonly year: boolean };
  readonly counts: Readonly<Record<string, Counted>>;
  /** Accuracy over matched pairs, for numeric figures and for dates, periods and numbers. */
  readonly fields: Readonly<Record<"numeric" | "temporal", Readonly<Record<Field, Accuracy>>>>;
  /** Indicators given where the annotation has none, and to extras; a wrong id is in `fields`. */
  readonly falseIndicators: number;
  readonly nonFigures: { readonly listed: number; readonly taken: number };
  readonly relations: RelationScore;
  readonly differences: readonly Difference[];
}

const numeric: ReadonlySet<Kind> = new Set(["amount", "count", "rate", "score", "rank"]);
export const groups: readonly Group[] = [
  "numeric",
  ...(["amount", "count", "rate", "score", "rank", "date", "period", "docnumber"] as const),
];
const around = 14;

function isIn(kind: Kind, group: Group): boolean {
  return group === "numeric" ? numeric.has(kind) : kind === group;
}

/** The words around a place, the place itself in «». */
function context(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - around), start);
  const after = text.slice(end, end + around);
  return `${before}«${text.slice(start, end)}»${after}`.replace(/\s+/g, " ");
}

function countGroups(
  gold: readonly GoldFigure[],
  found: readonly Figure[],
  pairs: readonly Pair[],
) {
  const counts: Record<string, Counted> = {};
  for (const group of groups) {
    counts[group] = {
      gold: gold.filter(({ kind }) => isIn(kind, group)).length,
      found: found.filter(({ kind }) => isIn(kind, group)).length,
      matched: pairs.filter(({ gold: { kind } }) => isIn(kind, group)).length,
    };
  }
  return counts;
}

function fieldAccuracy(pairs: readonly Pair[]): Record<Field, Accuracy> {
  const compared = pairs.flatMap((pair) => compareFields(pair.gold, pair.found));
  return forEachField((field) => {
    const rows = compared.filter((row) => row.field === field);
    return { right: rows.filter((row) => row.right).length, total: rows.length };
  });
}

export function forEachField(of: (field: Field) => Accuracy): Record<Field, Accuracy> {
  return {
    span: of("span"),
    value: of("value"),
    unit: of("unit"),
    qualifier: of("qualifier"),
    status: of("status"),
    year: of("year"),
    indicator: of("indicator"),
    iso: of("iso"),
  };
}

/** Figures that cover a place annotated as no figure, other than by the figure annotated there. */
function takenFigures(gold: GoldFile, report: Report, pairs: readonly Pair[]): readonly Figure[] {
  const goldOf = new Map(pairs.map((pair) => [pair.found, pair.gold]));
  return report.figures.filter((figure) =>
    gold.non_figures.some((place) => {
      const start = Math.max(place.start, figure.span.start);
      const end = Math.min(place.end, figure.span.end);
      const own = goldOf.get(figure);
      return start < end && !(own !== undefined && own.start <= start && end <= own.end);
    }),
  );
}

function falseIndicators({ pairs, extra }: Matching): number {
  const given = pairs.filter(
    ({ gold, found }) => gold.indicator === null && found.indicator !== null,
  );
  return given.length + extra.filter(({ indicator }) => indicator !== null).length;
}

function differences(matching: Matching, taken: readonly Figure[], text: string): Difference[] {
  const rows: Difference[] = matching.missed.map(({ start, end, kind, subject }) => ({
    type: "missed",
    start,
    text: `漏 ${kind} ${context(text, start, end)}（${subject}）`,
  }));
  for (const figure of matching.extra) {
    const { start, end } = figure.span;
    const type = taken.includes(figure) ? "taken" : "extra";
    const what = `${type === "taken" ? "误取" : "多"} ${figure.kind} ${figure.indicator ?? ""}`;
    rows.push({ type, start, text: `${what.trimEnd()} ${context(text, start, end)}` });
  }
  for (const { gold, found } of matching.pairs) {
    const wrong = compareFields(gold, found).filter((row) => !row.right);
    if (wrong.length === 0) continue;
    const says = wrong.map((row) => `${fieldNames[row.field]} 应为${row.gold}，得${row.found}`);
    const { start, end } = gold;
    rows.push({ type: "wrong", start, text: `错 ${context(text, start, end)} ${says.join("；")}` });
  }
  return rows.toSorted((a, b) => a.start - b.start);
}

/** 达川 and 达川区 are the same answer. */
function sameDistrict(gold: string, found: string | undefined): boolean {
  return found !== undefined && (found === gold || found.startsWith(gold));
}

/** Compares what was extracted, and with receipts also what was related, with the annotations. */
export function evaluateReport(
  annotations: GoldFile,
  report: Report,
  receipts: readonly Receipt[] = [],
): Score {
  const { text } = report.document;
  const gold = placeGold(annotations, text);
  const matching = matchFigures(gold.figures, report.figures);
  const { pairs } = matching;
  const taken = takenFigures(gold, report, pairs);
  const relations = scoreRelations(gold, receipts, text);
  return {
    source: gold.source,
    identity: {
      district: sameDistrict(gold.district, report.district?.name),
      year: gold.year === report.year,
    },
    counts: countGroups(gold.figures, report.figures, pairs),
    fields: {
      numeric: fieldAccuracy(pairs.filter(({ gold: { kind } }) => numeric.has(kind))),
      temporal: fieldAccuracy(pairs.filter(({ gold: { kind } }) => !numeric.has(kind))),
    },
    falseIndicators: falseIndicators(matching),
    nonFigures: { listed: gold.non_figures.length, taken: taken.length },
    relations: relations.score,
    differences: [...differences(matching, taken, text), ...relations.differences],
  };
}
