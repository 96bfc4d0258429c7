import type { MonitoringLayout } from "../../domain/monitoring/project.ts";
import type { MoneyUnit } from "./amount.ts";
import type { Columns } from "./columns.ts";
import { columnsOf, layoutOf, matchesOf } from "./columns.ts";
import type { Field } from "../../domain/sheet-words/field.ts";
import { moneyColumns } from "../../domain/sheet-words/field.ts";
import type { Said } from "./headings.ts";
import { monthAbove, monthInHeader, textsAbove, unitAbove, yearAbove } from "./headings.ts";
import type { Draft } from "./projects.ts";
import type { SheetContent, SheetContext } from "./sheet-context.ts";
import { TableReader } from "./table-rows.ts";
import type { Table } from "./tables.ts";

const required: Readonly<Record<MonitoringLayout, readonly Field[]>> = {
  L1: ["code", "name", "department", "unit", "initial", "adjusted", "executed"],
  L2: ["code", "name", "department", "unit", "initial", "adjusted", "executed", "target", "done"],
  L3: ["code", "name", "unit"],
  L4: ["code", "name", "department", "unit", "initial", "adjusted", "executed"],
};

/** Fields that a table or form of this layout should have. */
export function requiredFields(layout: MonitoringLayout): readonly Field[] {
  return required[layout];
}

/** Reads every table of a sheet, a repeated header going on with the projects before it. */
export function readTables(context: SheetContext, tables: readonly Table[]): SheetContent {
  const { grid, mapping, fallbackUnit, projects, complaints } = context;
  const parts: SheetContent[] = [];
  let unit: Said<MoneyUnit> | null = null;
  let current: Draft | null = null;
  for (const table of tables) {
    unit = unitAbove(grid, table.headingFrom, table.header.top) ?? unit;
    const columns = columnsOf(table.header, unit?.value ?? fallbackUnit ?? "万元", mapping);
    const layout = layoutOf(columns);
    const reader = new TableReader(grid, columns, layout, projects, complaints);
    const content = reader.read(table, current);
    current = reader.current;
    const units = [...(unit === null ? [] : [unit]), ...unitsOf(context, columns)];
    if (units.length === 0 && fallbackUnit === null && mapping?.unit == null) {
      tellNoUnit(context, columns);
    }
    parts.push({
      layout,
      drafts: content.drafts,
      matches: matchesOf(grid, columns, layout),
      months: [
        monthInHeader(grid, table.header),
        monthAbove(grid, table.headingFrom, table.header.top),
      ].filter((said) => said !== null),
      years: [yearAbove(grid, table.headingFrom, table.header.top)].filter((said) => said !== null),
      units,
      sums: [{ totals: content.totals, rows: content.rows, drafts: content.drafts }],
      lacking: [
        {
          sheet: grid.sheet,
          cell: grid.address(table.header.top, table.header.columns[0]?.column ?? 0),
          fields: requiredFields(layout).filter((field) => columns.at[field] === undefined),
          drafts: content.drafts,
        },
      ],
      late: [],
      titles: textsAbove(grid, table.headingFrom, table.header.top),
    });
  }
  return joined(parts);
}

/** Units that money columns name for themselves. */
export function unitsOf(
  { grid }: SheetContext,
  { header, at, unitOf, ownUnit }: Columns,
): readonly Said<MoneyUnit>[] {
  return moneyColumns.flatMap((field) => {
    const column = at[field];
    if (column === undefined || !ownUnit(field)) return [];
    return [{ value: unitOf(field), sheet: grid.sheet, cell: grid.address(header.bottom, column) }];
  });
}

export function tellNoUnit({ grid, complaints }: SheetContext, { header, at }: Columns): void {
  const money = moneyColumns.flatMap((field) => at[field] ?? []);
  const [first] = money;
  if (first === undefined) return;
  complaints.add(
    grid.sheet,
    grid.address(header.bottom, first),
    "表头和表上方都没有写金额单位，按万元读入。如果是元，请在表头写明“（元）”，或在映射文件中写 unit: 元。",
  );
}

export function joined(parts: readonly SheetContent[]): SheetContent {
  const counted = parts.toSorted((a, b) => b.drafts.length - a.drafts.length);
  return {
    layout: counted[0]?.layout ?? "L4",
    drafts: parts.flatMap(({ drafts }) => drafts),
    matches: parts.flatMap(({ matches }) => matches),
    months: parts.flatMap(({ months }) => months),
    years: parts.flatMap(({ years }) => years),
    units: parts.flatMap(({ units }) => units),
    sums: parts.flatMap(({ sums }) => sums),
    lacking: parts.flatMap(({ lacking }) => lacking),
    late: parts.flatMap(({ late }) => late),
    titles: parts.flatMap(({ titles }) => titles),
  };
}
