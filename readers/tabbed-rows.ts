import { RowCollector, type CellBounds } from "./row-collector.ts";
import type { Source, SourceLine } from "./source.ts";

const listNumber = /^[（(]?(?:\d{1,3}|[一二三四五六七八九十]{1,3})[)）.．、]?$/;

/**
 * Tables typed with tabs in paragraphs of Word: two lines or more with as many tabs. A single tab
 * after a heading number is the gap that Word leaves there, no column.
 */
export function withTabbedRows(source: Source): Source {
  const { lines, text } = source;
  if (source.format !== "docx" || !text.includes("\t")) return source;
  const cells = lines.map((line) => (line.cells === null ? cellsIn(text, line) : []));
  const found: SourceLine[] = [];
  const tables = [...source.tables];
  let collector = new RowCollector(text);
  const close = (): void => {
    const { lines: rows, tables: own } = collector.finish();
    found.push(...rows.map((row) => ({ ...row, table: row.table + tables.length })));
    tables.push(...own);
    collector = new RowCollector(text);
  };
  lines.forEach((line, index) => {
    const own = cells[index] ?? [];
    const count = own.length;
    const alike = cells[index - 1]?.length === count || cells[index + 1]?.length === count;
    if (count > 1 && alike) {
      if (cells[index - 1]?.length !== count) close();
      collector.row(line, own);
      return;
    }
    close();
    found.push(line);
  });
  close();
  return { ...source, lines: found, tables };
}

function cellsIn(text: string, line: SourceLine): CellBounds[] {
  const cells: CellBounds[] = [];
  const shown = text.slice(line.start, line.end).trimEnd();
  let start = line.start;
  for (const part of shown.split("\t")) {
    cells.push({ start, end: start + part.length, separator: cells.length === 0 ? -1 : start - 1 });
    start += part.length + 1;
  }
  const first = cells[0];
  const head = first === undefined ? "" : text.slice(first.start, first.end).trim();
  return cells.length === 2 && (head === "" || listNumber.test(head)) ? [] : cells;
}
