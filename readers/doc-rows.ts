import { RowCollector, type CellBounds, type Rows } from "./row-collector.ts";
import type { SourceLine } from "./source.ts";

/**
 * Finds the table rows of an old Word file: every cell, the last too, ends with a tab. A row may run
 * over several lines where a cell holds several paragraphs.
 */
export function withDocRows(text: string, lines: readonly SourceLine[]): Rows {
  const collector = new RowCollector(text);
  for (let index = 0; index < lines.length; index += 1) {
    const last = rowEnd(text, lines, index);
    const line = lines[index];
    if (line === undefined) continue;
    if (last < 0) {
      collector.prose(line);
      continue;
    }
    const end = lines[last]?.end ?? line.end;
    collector.row({ ...line, end }, cellsIn(text, line.start, end));
    index = last;
  }
  return collector.finish();
}

/** Most lines that one row is taken to run over. */
const LONGEST_ROW = 40;

/** Index of the last line of the row that starts here; -1 when no row does. */
function rowEnd(text: string, lines: readonly SourceLine[], index: number): number {
  const endsRow = (at: number): boolean => {
    const line = lines[at];
    return line !== undefined && text.charAt(line.end - 1) === "\t";
  };
  if (endsRow(index)) return index;
  const line = lines[index];
  if (line === undefined || !text.slice(line.start, line.end).trim().includes("\t")) return -1;
  for (let at = index + 1; at < Math.min(lines.length, index + LONGEST_ROW); at += 1)
    if (endsRow(at)) return at;
  return -1;
}

function cellsIn(text: string, start: number, end: number): CellBounds[] {
  const cells: CellBounds[] = [];
  let from = start;
  for (let at = text.indexOf("\t", start); at >= 0 && at < end; at = text.indexOf("\t", at + 1)) {
    cells.push({ start: from, end: at, separator: from === start ? -1 : from - 1 });
    from = at + 1;
  }
  return cells;
}
