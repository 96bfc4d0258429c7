import { evidenceOf, isFitting } from "../findings/relation-check.ts";
import type { Bound } from "../rule.ts";
import { placeName, rolesApart } from "../wording/roles-apart.ts";
import type { Mention } from "../wording/scene.ts";
import type { TableGrid } from "./table-grid.ts";
import { notAdded } from "./total-words.ts";
import { asWholeScores } from "../scores/whole-scores.ts";

export interface TableSum {
  readonly bound: Bound;
  /** No cell among the parts is empty. */
  readonly whole: boolean;
  /** Other columns or rows of the same total come out right, or there is no other way to read it. */
  readonly firm: boolean;
}

type Sum = Omit<TableSum, "firm">;

/** Rows named 合计 or 小计 against the rows that they sum, column by column. */
export function columnTotals(grid: TableGrid): readonly TableSum[] {
  const totals = grid.rows.flatMap((row) => {
    const kind = grid.kinds.get(row);
    if (kind !== "total" && kind !== "subtotal") return [];
    const choices = rowChoices(grid, row, kind).map((rows) => sumsOver(grid, row, rows));
    const made = choices.filter((sums) => sums.length > 0);
    const best = made.toSorted((a, b) => fitting(b) - fitting(a))[0] ?? [];
    // 镇街小计 may stand without the rows that it sums.
    const bare = kind === "total" || (grid.labels.get(row) ?? "").startsWith("小计");
    const firm = fitting(best) > 0 || (bare && made.length === 1 && best.length === 1);
    return best.map((sum) => ({ ...sum, firm }));
  });
  return [...totals, ...groupTotals(grid)];
}

const mostInGroup = 10;

/** 财政投入, 其中：甲, 乙, 丙: only the first row of a group says 其中; where it ends is seen by what fits. */
function groupTotals(grid: TableGrid): readonly TableSum[] {
  return grid.rows.flatMap((row, at) => {
    const heads = grid.kinds.get(row) === "detail";
    if (!heads || grid.kinds.get(grid.rows[at + 1] ?? -1) !== "among") return [];
    const following = until(grid.rows.slice(at + 1), (next) =>
      /total/.test(grid.kinds.get(next) ?? ""),
    );
    const choices = Array.from(
      { length: Math.min(mostInGroup, following.length) - 1 },
      (_, extra) => sumsOver(grid, row, following.slice(0, extra + 2)),
    );
    const best = choices.toSorted((a, b) => fitting(b) - fitting(a))[0] ?? [];
    return fitting(best) > 1 ? best.map((sum) => ({ ...sum, firm: true })) : [];
  });
}

function fitting(sums: readonly Sum[]): number {
  return sums.filter(({ bound }) => isFitting(bound)).length;
}

/** Sets of rows that a total may sum, the likeliest first; how deep a table goes is seen by what fits. */
function rowChoices(
  grid: TableGrid,
  row: number,
  kind: "total" | "subtotal",
): readonly (readonly number[])[] {
  const kindAt = (at: number): string => grid.kinds.get(at) ?? "detail";
  const above = grid.rows.filter((at) => at < row);
  const below = grid.rows.filter((at) => at > row);
  const sinceTotal = above.slice(above.findLastIndex((at) => /total/.test(kindAt(at))) + 1);
  const since = above.slice(above.findLastIndex((at) => kindAt(at) === "total") + 1);
  const untilTotal = until(below, (at) => /total/.test(kindAt(at)));
  const details = (rows: readonly number[]): readonly number[] =>
    rows.filter((at) => kindAt(at) === "detail");
  const subtotals = (rows: readonly number[]): readonly number[] =>
    rows.filter((at) => kindAt(at) === "subtotal");
  const nested = [sinceTotal, untilTotal].map((rows) => details(withoutNested(grid, rows)));
  const own =
    kind === "subtotal"
      ? [details(sinceTotal), details(untilTotal), ...nested]
      : [
          subtotals(since),
          details(since),
          details(withoutNested(grid, since)),
          subtotals(below),
          details(below),
          // 镇街小计 beside departments: what it is made of stands in no row.
          since.filter((at) => kindAt(at) !== "among"),
          ...nested,
        ];
  const seen = new Set<string>();
  return own.filter((rows) => {
    const key = rows.join();
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function until<T>(list: readonly T[], stops: (item: T) => boolean): readonly T[] {
  const end = list.findIndex(stops);
  return end < 0 ? list : list.slice(0, end);
}

const chapter = /^[一二三四五六七八九十]+、/;

/** Rows without 其中 and what stands under it: （一） or 1. after a row that they belong to. */
function withoutNested(grid: TableGrid, rows: readonly number[]): readonly number[] {
  const labels = rows.map((row) => grid.labels.get(row) ?? "");
  // 一、民生类, 其中：救助, 教育, 二、基建类: beside numbered rows those without a number lie under them.
  const unnumbered = labels.filter((label) => chapter.test(label)).length > 1 ? 3 : 0;
  const depth = (row: number): number => {
    const label = grid.labels.get(row) ?? "";
    if (chapter.test(label)) return 0;
    if (/^[（(][一二三四五六七八九十]+[）)]/.test(label)) return 1;
    return /^\d+[.．、]/.test(label) ? 2 : unnumbered;
  };
  const top = Math.min(...rows.map(depth));
  return rows.filter((row) => depth(row) === top);
}

function sumsOver(grid: TableGrid, row: number, rows: readonly number[]): readonly Sum[] {
  return grid.columns.flatMap((column) => {
    const total = grid.cells.get(row)?.get(column);
    if (total === undefined || notAdded.test(total.before)) return [];
    // 合计/平均: amounts are added up, scores are averaged.
    if (total.figure.kind === "score" && /平均/.test(grid.labels.get(row) ?? "")) return [];
    const parts = rows.flatMap((at) => grid.cells.get(at)?.get(column) ?? []);
    if (parts.length < 2 || !parts.every((part) => isAddable(part, total))) return [];
    const whole = rows.every(
      (at) => /value|nil/.test(grid.state(at, column)) || isBareHeading(grid, at),
    );
    const bound = sumBound(total, "合计", parts, (part) => part.after);
    return [{ bound, whole }];
  });
}

/** A row without any number in a table of several columns heads the rows under it. */
function isBareHeading(grid: TableGrid, row: number): boolean {
  return !grid.cells.has(row) && grid.columns.length > 1;
}

export function isAddable(part: Mention, total: Mention): boolean {
  const [a, b] = [part.figure.quantity, total.figure.quantity];
  return a.dimension === b.dimension && (a.dimension !== "count" || a.unit === b.unit);
}

export function sumBound(
  total: Mention,
  name: string,
  parts: readonly Mention[],
  nameOf: (part: Mention) => string,
): Bound {
  const roles = parts.map((part, index) => nameOf(part).trim().slice(-12) || placeName(index));
  const apart = rolesApart(parts, roles, name);
  const items = parts.map((part, index) => evidenceOf(apart[index] ?? name, part));
  return {
    formula: { name: "sum", args: items.map((_, index) => index + 1), sign: "=", claim: 0 },
    evidence: asWholeScores([evidenceOf(name, total), ...items]),
    text: `${name}＝各项之和（${String(parts.length)}项）`,
    binding: "sentence",
  };
}

/** What the text outside the table tells of its cells. */
export function proseBound(total: Mention, cells: readonly Mention[]): Bound {
  const bound = sumBound(total, "文中合计", cells, (cell) => cell.after);
  return { ...bound, binding: "paragraph" };
}

/** The sum that comes out right, or the only one that there is. */
export function sumMeant(found: readonly TableSum[]): readonly TableSum[] {
  const fits = found.find(({ bound }) => isFitting(bound));
  if (fits !== undefined) return [fits];
  return found.length === 1 ? found : [];
}
