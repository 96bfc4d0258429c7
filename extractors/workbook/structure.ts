import type { WorkbookSheet } from "../../domain/workbook.ts";
import type { MoneyUnit } from "./amount.ts";
import { declaredUnit } from "./amount.ts";
import type { Form } from "./form.ts";
import { formsOf } from "./form.ts";
import type { Grid } from "./grid.ts";
import { filledCells, gridOf } from "./grid.ts";
import type { Said } from "./headings.ts";
import { monthAbove, monthInHeader } from "./headings.ts";
import type { Mapping, SheetMapping } from "./mapping.ts";
import { mappingFor } from "./mapping.ts";
import { throughMonthOf } from "../../domain/sheet-words/period.ts";
import type { Table } from "./tables.ts";
import { tablesOf } from "./tables.ts";

/** What a sheet is made of, before a row of it is read. */
export interface Structure {
  readonly grid: Grid;
  readonly mapping: SheetMapping | null;
  readonly tables: readonly Table[];
  readonly forms: readonly Form[];
  readonly month: Said<number> | null;
}

export function structureOf(sheet: WorkbookSheet, mappings: Mapping): Structure {
  const grid = gridOf(sheet);
  const mapping = mappingFor(mappings, sheet.name);
  const headerRow = mapping?.headerRow ?? null;
  const tables = tablesOf(grid, headerRow === null ? null : headerRow - 1);
  const forms = tables.length > 0 ? [] : formsOf(grid);
  return { grid, mapping, tables, forms, month: monthOf(grid, mapping, tables, forms) };
}

function monthOf(
  grid: Grid,
  mapping: SheetMapping | null,
  tables: readonly Table[],
  forms: readonly Form[],
): Said<number> | null {
  const first = { sheet: grid.sheet, cell: "A1" };
  if (mapping?.throughMonth != null) return { value: mapping.throughMonth, ...first };
  const [table] = tables;
  const [form] = forms;
  const headers = [table?.header, form?.funds?.header, form?.indicators?.header];
  for (const header of headers) {
    const said = header === undefined ? null : monthInHeader(grid, header);
    if (said !== null) return said;
  }
  const period = form?.labels.get("period");
  const labelled = period === undefined ? null : throughMonthOf(period.text);
  if (labelled !== null && period !== undefined) {
    return { value: labelled, sheet: grid.sheet, cell: period.cell };
  }
  const top = table?.header.top ?? form?.funds?.header.top ?? form?.indicators?.header.top ?? 0;
  const above = monthAbove(grid, 0, top);
  if (above !== null) return above;
  const named = throughMonthOf(grid.sheet);
  return named === null ? null : { value: named, ...first };
}

const headingRows = 12;

/** The only unit of money that the headings of the sheets declare; null when they declare none, or several. */
export function commonUnit(structures: readonly Structure[]): MoneyUnit | null {
  const units = new Set<MoneyUnit>();
  for (const { grid } of structures) {
    for (let row = 0; row < Math.min(grid.height, headingRows); row += 1) {
      for (const { text } of filledCells(grid, row)) {
        const unit = declaredUnit(text);
        if (unit !== null) units.add(unit);
      }
    }
  }
  const [only = null] = units;
  return units.size === 1 ? only : null;
}

/** Of sheets for several periods the latest counts; those of earlier ones hold the same projects again. */
export function latestOf(structures: readonly Structure[]): {
  readonly kept: readonly Structure[];
  readonly earlier: readonly Structure[];
} {
  const months = structures.flatMap(({ month }) => month?.value ?? []);
  const latest = Math.max(...months);
  const isEarlier = ({ month }: Structure): boolean => month !== null && month.value < latest;
  return {
    kept: structures.filter((structure) => !isEarlier(structure)),
    earlier: structures.filter(isEarlier),
  };
}
