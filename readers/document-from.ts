import type { Cell, Document, Locator, Table } from "../domain/document.ts";
import { InternalError } from "../domain/errors.ts";
import { addressOf } from "./address.ts";
import { buildFlow, type BuiltFlow } from "./flow.ts";
import { withCommaRows } from "./comma-rows.ts";
import { flowNotices } from "./flow-notices.ts";
import type { ReadResult } from "./reader.ts";
import type { Source, SourceCell, SourceLine } from "./source.ts";
import { withSpacedRows } from "./spaced-rows.ts";
import { withTabbedRows } from "./tabbed-rows.ts";
import { unitsOf } from "./table-units.ts";

/** Turns what a format reader saw into the document and its notices. */
export function documentFrom(read: Source, documentId: string): ReadResult {
  const source = withCommaRows(withSpacedRows(withTabbedRows(read)));
  const built = buildFlow(source, locator(source));
  const bare = tablesOf(source, built);
  const document: Document = {
    id: documentId,
    format: source.format,
    text: source.text,
    flow: built.flow,
    blocks: built.blocks,
    tables: bare,
  };
  const tables = bare.map((table) => unitsOf(document, table));
  return {
    document: { ...document, tables },
    notices: [...source.notices, ...flowNotices(source, built)],
  };
}

function locator(source: Source): (line: SourceLine, cell: SourceCell | null) => Locator {
  let paragraph = 0;
  let page = 0;
  return (line, cell) => {
    const paged = source.format === "pdf" && line.page !== null ? { page: line.page } : {};
    const lined = source.format === "text" ? { line: line.number } : {};
    if (cell !== null) {
      const sheet = source.tables[line.table]?.sheet ?? null;
      const address = { table: line.table + 1, cell: addressOf(cell.row, cell.column) };
      return { ...paged, ...lined, ...(sheet === null ? {} : { sheet }), ...address };
    }
    if (source.format === "text") return lined;
    if (source.format === "pdf" && line.page !== page) {
      page = line.page ?? 0;
      paragraph = 0;
    }
    paragraph += 1;
    return { ...paged, paragraph };
  };
}

function tablesOf(source: Source, built: BuiltFlow): Table[] {
  const cells: Cell[][] = source.tables.map(() => []);
  let at = 0;
  for (const line of source.lines) {
    for (const cell of line.cells ?? []) {
      const block = built.cellBlocks[at] ?? -1;
      at += 1;
      if (block < 0) continue;
      const { row, column, rowSpan, columnSpan, stored = false } = cell;
      const place = { row, column, rowSpan, columnSpan, ...(stored ? { stored } : {}) };
      const own = { ...place, block, unit: null, unitSpan: null };
      const table = cells[line.table];
      if (table === undefined) throw new InternalError("a row names a table that is not there");
      table.push(own);
    }
  }
  return cells.map((own, index) => ({
    index,
    rows: own.reduce((most, cell) => Math.max(most, cell.row + cell.rowSpan), 0),
    columns: own.reduce((most, cell) => Math.max(most, cell.column + cell.columnSpan), 0),
    caption: null,
    sheet: source.tables[index]?.sheet ?? null,
    cells: own,
  }));
}
