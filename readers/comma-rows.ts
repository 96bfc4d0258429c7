import type { CellBounds } from "./row-collector.ts";
import type { Source, SourceLine } from "./source.ts";
import { FEWEST_CELLS, LONGEST_ROW, withHeadedRows } from "./spaced-rows.ts";

/**
 * Tables pasted as comma-separated values among lines of text: a header of words and rows with as
 * many commas that end in figures. A comma inside a figure (1,240.00) makes the count differ, so
 * that such a row is left as it is.
 */
export function withCommaRows(source: Source): Source {
  return source.text.includes(",") ? withHeadedRows(source, cellsOf) : source;
}

function cellsOf(text: string, line: SourceLine): readonly CellBounds[] {
  if (line.end - line.start > LONGEST_ROW) return [];
  const parts = text.slice(line.start, line.end).split(",");
  if (parts.length < FEWEST_CELLS) return [];
  const cells: CellBounds[] = [];
  let start = line.start;
  for (const part of parts) {
    cells.push({ start, end: start + part.length, separator: cells.length === 0 ? -1 : start - 1 });
    start += part.length + 1;
  }
  return cells;
}
