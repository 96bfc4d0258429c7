import type { Document } from "../../domain/document.ts";
import { contains } from "../../domain/span.ts";
import type { GoldDocument, GoldFigure, GoldRelation } from "./gold-document.ts";
import type { Printed } from "./printed.ts";
import { printedOf } from "./printed.ts";
import type { Truth } from "./truth.ts";
import { truthOf } from "./truth.ts";

export type Location =
  | "claim"
  | "part"
  | "whole"
  | "sum item"
  | "total"
  | "mention"
  | "count"
  | "heading"
  | "table cell"
  | "none";

/** A relation that truly holds in the report, so that breaking it is an error. */
export interface Constraint {
  readonly type: string;
  readonly figures: readonly number[];
  /** Of an enumeration: the items listed, and whether the list names only some; of a year: the year. */
  readonly listed: { readonly items: number; readonly open: boolean } | null;
}

/** What mutations work on: a clean report, its printed numbers and the relations that hold. */
export interface Ground {
  readonly gold: GoldDocument;
  readonly printed: readonly (Printed | null)[];
  readonly constraints: readonly Constraint[];
  readonly locations: readonly Location[];
  /** Relations that the annotation says hold but that our arithmetic cannot confirm. */
  readonly unconfirmed: readonly GoldRelation[];
}

export function groundOf(gold: GoldDocument): Ground {
  const printed = gold.figures.map(printedOf);
  const stated = gold.relations.filter(({ holds }) => holds === true);
  const candidates = stated.map((relation) => ({
    relation,
    constraint: constraintOf(relation, gold, printed),
  }));
  const confirmed = candidates.filter(({ constraint }) => judge(constraint, printed) === "holds");
  const constraints = [...confirmed.map(({ constraint }) => constraint), ...headingYears(gold)];
  return {
    gold,
    printed,
    constraints,
    locations: gold.figures.map((figure, index) =>
      locate(gold.document, figure, index, constraints),
    ),
    unconfirmed: candidates
      .filter(({ constraint }) => judge(constraint, printed) !== "holds")
      .map(({ relation }) => relation),
  };
}

export function judge(constraint: Constraint, printed: readonly (Printed | null)[]): Truth {
  const operands = constraint.figures.map((index) => printed[index] ?? null);
  return truthOf(constraint, operands, constraint.listed);
}

function constraintOf(
  relation: GoldRelation,
  { document, figures: all }: GoldDocument,
  printed: readonly (Printed | null)[],
): Constraint {
  const { type, figures, statement } = relation;
  if (type !== "enumeration") return { type, figures, listed: null };
  const said = /列出(\d+)/.exec(statement)?.[1];
  const items = relation.listed ?? (said === undefined ? null : Number(said));
  const slot = figures[0] ?? -1;
  const at = all[slot]?.start ?? 0;
  const others = /等\s*$/.test(document.text.slice(Math.max(0, at - 4), at));
  const open = others || printed[slot]?.digits !== String(items);
  return { type, figures, listed: items === null ? null : { items, open } };
}

/** The year of the report in its title and headings, where the body says it at least twice more. */
function headingYears({ document, figures, year }: GoldDocument): readonly Constraint[] {
  if (year === null) return [];
  const own = figures.flatMap(({ kind, value }, index) =>
    kind === "period" && value === year ? index : [],
  );
  const heads = own.filter((index) => {
    const figure = figures[index];
    return figure !== undefined && isHeading(document, figure);
  });
  if (own.length < heads.length + 2) return [];
  return heads.map((index) => ({
    type: "year",
    figures: [index],
    listed: { items: year, open: false },
  }));
}

const numbered = /^(?:#+|\*\*)?\s*(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[)）])/u;
const longestHeading = 45;

function isHeading(document: Document, figure: GoldFigure): boolean {
  const index = document.blocks.findIndex(({ span }) => contains(span, figure));
  const block = document.blocks[index];
  if (block === undefined || block.kind === "cell") return false;
  const words = document.flow.text.slice(block.flow.start, block.flow.end).trim();
  if (words.length > longestHeading || /[。；，：]/.test(words)) return false;
  return numbered.test(words) || (index < 4 && /(?:总结|报告|情况|通报|计划|通知)$/.test(words));
}

function locate(
  document: Document,
  figure: GoldFigure,
  index: number,
  constraints: readonly Constraint[],
): Location {
  const block = document.blocks.find(({ span }) => contains(span, figure));
  if (block?.kind === "cell") return "table cell";
  if (isHeading(document, figure)) return "heading";
  const own = constraints.find(({ figures }) => figures.includes(index));
  return own === undefined ? "none" : roleOf(own, own.figures.indexOf(index));
}

const roles: Readonly<Record<string, readonly Location[]>> = {
  ratio: ["part", "whole", "claim"],
  growth: ["part", "whole", "claim"],
  points: ["part", "whole", "claim"],
  average: ["part", "whole", "claim"],
  product: ["whole", "part", "claim"],
  difference: ["whole", "part", "claim"],
  part_of: ["part", "whole"],
  rank_within: ["part", "whole"],
  enumeration: ["count"],
};

export function roleOf({ type, figures }: Constraint, place: number): Location {
  if (type === "sum" || type === "mean") return place === figures.length - 1 ? "total" : "sum item";
  return roles[type]?.[place] ?? "mention";
}
