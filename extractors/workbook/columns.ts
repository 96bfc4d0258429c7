import type { ColumnMatch, MonitoringLayout } from "../../domain/monitoring/project.ts";
import { columnLetters, columnOf } from "../../domain/workbook.ts";
import type { MoneyUnit } from "./amount.ts";
import { declaredUnit } from "./amount.ts";
import type { Field } from "../../domain/sheet-words/field.ts";
import {
  fieldNames,
  isField,
  indicatorColumns,
  lightColumns,
  moneyColumns,
} from "../../domain/sheet-words/field.ts";
import { fold } from "../../domain/sheet-words/fold.ts";
import type { Grid } from "./grid.ts";
import type { Header, HeaderColumn } from "./header.ts";
import type { SheetMapping } from "./mapping.ts";

/** Where the fields of a table stand, and in which unit its money is. */
export interface Columns {
  readonly header: Header;
  readonly at: Readonly<Partial<Record<Field, number>>>;
  readonly unitOf: (field: Field) => MoneyUnit;
  /** Whether the column names its unit itself. */
  readonly ownUnit: (field: Field) => boolean;
}

/** `unit` is that of the table, for the columns that name none of their own. */
export function columnsOf(header: Header, unit: MoneyUnit, mapping: SheetMapping | null): Columns {
  const mapped = withMapping(header, mapping);
  const at: Partial<Record<Field, number>> = {};
  const units: Partial<Record<Field, MoneyUnit>> = {};
  for (const { field, column, path } of mapped.columns) {
    if (field === null) continue;
    at[field] = column;
    const own = path
      .toReversed()
      .map(declaredUnit)
      .find((each) => each !== null);
    if (own !== undefined && own !== null) units[field] = own;
  }
  return {
    header: mapped,
    at,
    unitOf: (field) => mapping?.unit ?? units[field] ?? unit,
    ownUnit: (field) => units[field] !== undefined,
  };
}

/** The columns as the mapping file has them; those it does not name stay as they were matched. */
function withMapping(header: Header, mapping: SheetMapping | null): Header {
  const given = Object.entries(mapping?.columns ?? {});
  if (given.length === 0) return header;
  const chosen = new Map<number, Field>();
  const freed = new Set<string>();
  for (const [field, where] of given) {
    if (!isField(field)) continue;
    freed.add(field);
    const column = whereIs(header, where);
    if (column !== null) chosen.set(column, field);
  }
  const known = new Set(header.columns.map(({ column }) => column));
  const bare = [...chosen.keys()].filter((column) => !known.has(column));
  const columns = [
    ...header.columns,
    ...bare.map((column): HeaderColumn => ({ column, path: [], field: null })),
  ].map((each): HeaderColumn => {
    const field = chosen.get(each.column);
    if (field !== undefined) return { ...each, field };
    return each.field !== null && freed.has(each.field) ? { ...each, field: null } : each;
  });
  return { ...header, columns: columns.toSorted((a, b) => a.column - b.column) };
}

/** A column by its letters or by its header; null when there is none, or when it is said to be none. */
export function whereIs(header: Header, where: string): number | null {
  const wanted = fold(where);
  if (wanted === "" || /^(?:-|—|无|不用)$/.test(wanted)) return null;
  const named = header.columns.find(
    ({ path }) => fold(path.join("/")) === wanted || fold(path.at(-1) ?? "") === wanted,
  );
  return named?.column ?? columnOf(wanted);
}

export function layoutOf({ at }: Columns): MonitoringLayout {
  const has = (field: Field): boolean => at[field] !== undefined;
  if (has("level3") || (has("target") && indicatorColumns.filter(has).length >= 2)) return "L2";
  return lightColumns.some(has) ? "L3" : "L4";
}

export function matchesOf(
  grid: Grid,
  columns: Columns,
  layout: MonitoringLayout,
): readonly ColumnMatch[] {
  const { header } = columns;
  const money: readonly Field[] = moneyColumns;
  return header.columns.map(({ column, path, field }) => ({
    sheet: grid.sheet,
    layout,
    header: grid.address(header.top, header.columns[0]?.column ?? 0),
    column: columnLetters(column),
    text: path.join("/"),
    field: field === null ? null : fieldNames[field],
    unit: field !== null && money.includes(field) ? columns.unitOf(field) : null,
  }));
}
