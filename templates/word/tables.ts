import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  LineRuleType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from "docx";
import type { Grid, GridRow, Run } from "../elements.ts";
import { layout } from "../layout.ts";
import type { Desk } from "./desk.ts";
import { written } from "./desk.ts";

const border = { style: BorderStyle.SINGLE, size: 4, color: "000000" } as const;

/** `width` in twips. */
export function table(grid: Grid, width: number, desk: Desk): Table {
  const shares = grid.columns.reduce((sum, column) => sum + column.width, 0);
  const widths = grid.columns.map((column) => Math.floor((width * column.width) / shares));
  return new Table({
    width: { size: widths.reduce((sum, one) => sum + one, 0), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    margins: { top: 40, bottom: 40, left: 80, right: 80, marginUnitType: WidthType.DXA },
    borders: {
      top: border,
      bottom: border,
      left: border,
      right: border,
      insideHorizontal: border,
      insideVertical: border,
    },
    rows: [
      headerRow(grid, widths, desk),
      ...grid.rows.map((row) => tableRow(row, grid, widths, desk)),
    ],
  });
}

function headerRow(grid: Grid, widths: readonly number[], desk: Desk): TableRow {
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    height: { value: 480, rule: HeightRule.ATLEAST },
    children: grid.header.map((runs, i) =>
      cell({ runs, width: widths[i] ?? 0, align: "center" }, desk),
    ),
  });
}

function tableRow(row: GridRow, grid: Grid, widths: readonly number[], desk: Desk): TableRow {
  const total = widths.reduce((sum, one) => sum + one, 0);
  return new TableRow({
    cantSplit: true,
    height: { value: 420, rule: HeightRule.ATLEAST },
    children: row.group
      ? [cell({ runs: row.cells[0] ?? [], width: total, align: "left", over: widths.length }, desk)]
      : row.cells.map((runs, i) =>
          cell({ runs, width: widths[i] ?? 0, align: grid.columns[i]?.align ?? "left" }, desk),
        ),
  });
}

interface CellContent {
  readonly runs: readonly Run[];
  readonly width: number;
  readonly align: "left" | "center" | "right";
  /** Columns it lies over; such a cell heads a group and stays with its first row. */
  readonly over?: number;
}

const alignments = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
} as const;

function cell({ runs, width, align, over }: CellContent, desk: Desk): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    columnSpan: over ?? 1,
    verticalAlign: VerticalAlign.CENTER,
    children: [
      new Paragraph({
        alignment: alignments[align],
        keepNext: over !== undefined,
        widowControl: false,
        spacing: { line: layout.tableLine, lineRule: LineRuleType.EXACT },
        children: written(runs, layout.size.table, desk),
      }),
    ],
  });
}
