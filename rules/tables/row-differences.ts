import { printedValue } from "../../domain/reading.ts";
import { isAddable } from "./column-totals.ts";
import type { TableSum } from "./column-totals.ts";
import { evidenceOf } from "../findings/relation-check.ts";
import type { Bound } from "../rule.ts";
import type { Mention } from "../wording/scene.ts";
import type { TableGrid } from "./table-grid.ts";
import { notAdded } from "./total-words.ts";

/** Columns that tell what another two differ by. */
const change = /增减|增加|增长额|变[化动]|差额?|减少|压减|节约|结余|剩余|未(?:支出|执行|使用)|核减/;

/** 上年, 本年, 增减: the last column is what the two before it differ by, as nearly all rows show. */
export function rowDifferences(grid: TableGrid): readonly TableSum[] {
  return grid.columns.flatMap((column, at) => {
    const [left, right] = [grid.columns[at - 2], grid.columns[at - 1]];
    if (left === undefined || right === undefined) return [];
    const triples = grid.rows.flatMap((row) => {
      const cells = [column, left, right].map((each) => grid.cells.get(row)?.get(each));
      const [claim, first, second] = cells;
      if (claim === undefined || first === undefined || second === undefined) return [];
      const fitting = isAddable(first, claim) && isAddable(second, claim);
      const header = claim.before.replace(/\s/g, "");
      return fitting && change.test(header) && !notAdded.test(header)
        ? [{ claim, first, second }]
        : [];
    });
    const up = triples.filter(({ claim, first, second }) => differs(claim, second, first));
    const down = triples.filter(({ claim, first, second }) => differs(claim, first, second));
    const good = Math.max(up.length, down.length);
    if (good < 3 || triples.length - good > Math.max(1, good / 3)) return [];
    return triples.map(({ claim, first, second }) => ({
      bound:
        up.length >= down.length ? boundOf(claim, second, first) : boundOf(claim, first, second),
      whole: true,
      firm: true,
    }));
  });
}

function differs(claim: Mention, more: Mention, less: Mention): boolean {
  const [all, taken, left] = [more, less, claim].map(({ figure }) => printedValue(figure.quantity));
  return (
    all !== undefined && taken !== undefined && left !== undefined && all.sub(taken).equals(left)
  );
}

function boundOf(claim: Mention, more: Mention, less: Mention): Bound {
  return {
    formula: { name: "difference", args: [1, 2], sign: "=", claim: 0 },
    evidence: [
      evidenceOf(headerOf(claim, "差额"), claim),
      evidenceOf(headerOf(more, "前数"), more),
      evidenceOf(headerOf(less, "后数"), less),
    ],
    text: `${headerOf(claim, "差额")}＝${headerOf(more, "前数")}－${headerOf(less, "后数")}`,
    binding: "sentence",
  };
}

function headerOf({ before }: Mention, fallback: string): string {
  const last = before.trim().split(/\s+/).at(-1) ?? "";
  const name = last.replace(/[（(].*$/, "");
  return name === "" ? fallback : name;
}
