import type { FunctionName } from "../../domain/relation.ts";
import { evidenceOf } from "../findings/relation-check.ts";
import { sameValue } from "../repeats/repeat-binding.ts";
import { areOfOneKind } from "../wording/one-measure.ts";
import type { Bound, Evidence } from "../rule.ts";
import type { Mention } from "../wording/scene.ts";
import type { ShownRow, ShownTable } from "./shown-table.ts";

/** What prose may tell of a row: a cell, or what two cells come to. */
export interface CellForm {
  /** The table, what is computed and from which columns: the same for every row. */
  readonly key: string;
  readonly kind: FormKind;
  readonly columns: readonly number[];
  readonly heads: readonly string[];
  /** What the row is held against; null where it is told of alone. */
  readonly other: ShownRow | null;
  readonly bound: Bound;
}

export type FormKind = "cell" | "rate" | "part" | "gap" | "change" | "across" | "apart";

/** All that a number may tell of one row. */
export function formsOf(
  claim: Mention,
  table: ShownTable,
  row: ShownRow,
  others: readonly ShownRow[] = [],
): readonly CellForm[] {
  const cells = [...row.cells];
  const { dimension } = claim.figure.quantity;
  const name = nameOf(row);
  const head = (column: number): string => table.heads.get(column) ?? "";
  const made: CellForm[] = [];
  const make = (
    kind: FormKind,
    columns: readonly number[],
    bound: Bound,
    other: ShownRow | null = null,
  ): void => {
    const key = [table.index, kind, bound.formula.name, ...columns].join(" ");
    made.push({ key, kind, columns, heads: columns.map(head), other, bound });
  };
  const cellOf = (owner: ShownRow, column: number, cell: Mention): Evidence =>
    evidenceOf(`${nameOf(owner)}${head(column)}`, cell);
  for (const [column, cell] of cells) {
    if (isOfOne(claim, cell)) {
      const role = `${name}${head(column)}`;
      make("cell", [column], sameValue(claim, cell, role, role));
    }
  }
  const rated = (name_: FunctionName, kind: FormKind, a: number, b: number): void => {
    const [left, right] = [row.cells.get(a), row.cells.get(b)];
    if (left === undefined || right === undefined) return;
    make(kind, [a, b], boundOf(name_, [cellOf(row, a, left), cellOf(row, b, right)], claim));
  };
  for (const [a, left] of cells) {
    for (const [b, right] of cells) {
      if (a === b || !areOfOneKind(left, right)) continue;
      const isGreater = valueOf(left) >= valueOf(right);
      if (dimension === "ratio" && isAmount(left)) {
        rated("share", "rate", a, b);
        rated(isGreater ? "growth" : "rest", "change", isGreater ? a : b, isGreater ? b : a);
      }
      if (isGapOf(claim, left) && isGreater) rated("difference", "gap", a, b);
    }
  }
  const against = (kind: FormKind, other: ShownRow): void => {
    for (const [column, cell] of cells) {
      const its = other.cells.get(column);
      if (its === undefined || !areOfOneKind(cell, its)) continue;
      const pair = [cellOf(row, column, cell), cellOf(other, column, its)] as const;
      if (dimension === "ratio" && isAmount(cell)) {
        make(kind, [column], boundOf("share", pair, claim), other);
        // 西屏县…为清源区的38.9%: the row named first of the one named last.
        if (kind === "across")
          make("across", [column], boundOf("share", [pair[1], pair[0]], claim), other);
      }
      if (!isGapOf(claim, cell)) continue;
      const [more, less] = valueOf(cell) >= valueOf(its) ? pair : [pair[1], pair[0]];
      make("apart", [column], boundOf("difference", [more, less], claim), other);
    }
  };
  if (table.total !== null && table.total !== row) against("part", table.total);
  for (const other of others) against("across", other);
  return made;
}

const texts: Partial<Record<FunctionName, (a: string, b: string, c: string) => string>> = {
  share: (a, b, c) => `${c}＝${a}÷${b}`,
  difference: (a, b, c) => `${c}＝${a}－${b}`,
  growth: (a, b, c) => `${c}＝${a}÷${b}－1`,
  rest: (a, b, c) => `${c}＝1－${b}÷${a}`,
};

function boundOf(
  name: FunctionName,
  [first, second]: readonly [Evidence, Evidence],
  claim: Mention,
): Bound {
  const role = name === "difference" ? "相差数" : name === "share" ? "比率" : "增减幅";
  return {
    formula: { name, args: [0, 1], sign: "=", claim: 2 },
    evidence: [first, second, evidenceOf(role, claim)],
    text: texts[name]?.(first.role, second.role, role) ?? role,
    binding: "document",
  };
}

export function nameOf({ names, isTotal }: ShownRow): string {
  return names[0] ?? (isTotal ? "合计" : "该行");
}

function isAmount({ figure }: Mention): boolean {
  return figure.kind === "amount" || figure.kind === "count";
}

/** A cell may leave its unit to the head. */
function isOfOne(claim: Mention, cell: Mention): boolean {
  const [a, b] = [claim.figure.quantity, cell.figure.quantity];
  return (
    claim.figure.kind === cell.figure.kind &&
    a.dimension === b.dimension &&
    (a.dimension !== "count" || a.unit === b.unit || b.unit === null)
  );
}

/** 相差3.7分 is between scores, 2.1个百分点 between rates. */
function isGapOf(claim: Mention, cell: Mention): boolean {
  return claim.figure.quantity.dimension === "points"
    ? cell.figure.kind === "rate" && cell.figure.quantity.dimension === "ratio"
    : isOfOne(claim, cell) && cell.figure.quantity.dimension !== "ratio";
}

function valueOf({ figure }: Mention): number {
  return Number(figure.value ?? 0);
}
