import { Fraction } from "fraction.js";
import { exactText } from "../interval.ts";
import { addsUp } from "./funds-check.ts";
import type { CellPlace, Funds, MoneyField } from "./project.ts";
import { moneyFields } from "./project.ts";
import { sumOf, yuanOf, zero } from "./yuan.ts";

/** A row that states a sum: 合计, 县教育局小计. */
export interface StatedTotal extends CellPlace {
  /** Words before 合计 or 小计: the department it is of, or nothing. */
  readonly label: string;
  readonly grand: boolean;
  /** Number of projects of the table above it. */
  readonly before: number;
  readonly amounts: Readonly<
    Partial<Record<MoneyField, { readonly yuan: string; readonly cell: string }>>
  >;
}

/** A project as far as sums of a table need it. */
export interface Summand {
  readonly department: string | null;
  readonly funds: Funds;
}

export interface SummedTable {
  readonly totals: readonly StatedTotal[];
  readonly projects: readonly Summand[];
  /** Funds of every row, for a total that counted each row of a project. */
  readonly rows: readonly Funds[];
}

export interface WrongTotal extends CellPlace {
  readonly field: MoneyField;
  readonly stated: string;
  readonly summed: string;
  /** The stated sum counts a project once per row. */
  readonly perRow: boolean;
}

/** Stated sums that no honest reading of their rows gives. `all` are the projects of the workbook. */
export function wrongTotals(table: SummedTable, all: readonly Summand[]): readonly WrongTotal[] {
  return table.totals.flatMap((total, i) => {
    const sets = total.grand ? [table.projects, all] : subtotalSets(table, i);
    return moneyFields.flatMap((field) => wrongTotal(total, field, sets, table) ?? []);
  });
}

/** Rows between this total and the one before or after it, or those of its department. */
function subtotalSets(table: SummedTable, index: number): readonly (readonly Summand[])[] {
  const { totals, projects } = table;
  const at = totals[index]?.before ?? 0;
  const earlier = totals.slice(0, index).findLast(({ before }) => before < at)?.before ?? 0;
  const later =
    totals.slice(index + 1).find(({ before }) => before > at)?.before ?? projects.length;
  const label = totals[index]?.label ?? "";
  const own = projects.filter(({ department }) => department !== null && department === label);
  return [projects.slice(earlier, at), projects.slice(at, later), own, projects];
}

function wrongTotal(
  { sheet, amounts }: StatedTotal,
  field: MoneyField,
  sets: readonly (readonly Summand[])[],
  { rows }: SummedTable,
): WrongTotal | null {
  const amount = amounts[field];
  if (amount === undefined) return null;
  const stated = new Fraction(amount.yuan);
  const sums = sets
    .filter((set) => set.length > 0)
    .map((set) =>
      termsOf(
        set.map(({ funds }) => funds),
        field,
      ),
    );
  const [first] = sums;
  if (first === undefined || sums.some((terms) => addsUp(stated, terms))) return null;
  return {
    sheet,
    cell: amount.cell,
    field,
    stated: amount.yuan,
    summed: exactText(sumOf(first) ?? zero),
    perRow: addsUp(stated, termsOf(rows, field)),
  };
}

function termsOf(funds: readonly Funds[], field: MoneyField): readonly Fraction[] {
  return funds.map((each) => yuanOf(each[field])).filter((each) => each !== null);
}
