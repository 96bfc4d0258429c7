import { RowCollector, type CellBounds, type Rows } from "./row-collector.ts";
import type { SourceLine } from "./source.ts";

const rule = /^[\s|:：+=─—-]*-{2,}[\s|:+=-]*$/;

/**
 * Finds the table rows among lines of plain text: cells parted by tabs, or by bars as in Markdown.
 * Rows that follow each other make one table. The rule under a Markdown header is left out.
 */
export function withRows(text: string, lines: readonly SourceLine[]): Rows {
  const collector = new RowCollector(text);
  let last = 0;
  lines.forEach((line, index) => {
    const bounds = boundsOf(text, line, lines[index - 1], lines[index + 1]);
    if (bounds === null) collector.prose(line);
    else if (bounds.length > 0) {
      // Two blank lines part two tables.
      if (line.number - last > 2) collector.part();
      collector.row(line, cellsOf(line, bounds));
    }
    last = line.number;
  });
  return collector.finish();
}

/**
 * Offsets of the bounds of the cells: one before each cell and one after the last; null when the
 * line is prose, empty when it is only the rule of a table.
 */
function boundsOf(
  text: string,
  line: SourceLine,
  before: SourceLine | undefined,
  after: SourceLine | undefined,
): number[] | null {
  const shown = text.slice(line.start, line.end);
  if (shown.includes("|")) {
    const neighbours = [before, after].filter((other) => other !== undefined);
    const barred = neighbours.some((other) => text.slice(other.start, other.end).includes("|"));
    if (rule.test(shown) && barred) return [];
    if (/^\s*\|.*\|\s*$/.test(shown)) return bounds(shown, "|", line.start, true);
    return barred ? bounds(shown, "|", line.start, false) : null;
  }
  const inner = shown.trim();
  if (!inner.includes("\t") || strayTab(inner)) return null;
  const start = line.start + shown.indexOf(inner.charAt(0));
  // A row may begin with empty cells; blanks before a tab are only indentation.
  const from = /^\t+\S/.test(shown) ? line.start : start;
  return bounds(text.slice(from, line.end), "\t", from, false);
}

/** One tab inside a sentence is a slip of the typist, no table. */
function strayTab(inner: string): boolean {
  const tab = inner.indexOf("\t");
  if (tab <= 8 || inner.length - tab - 1 <= 8 || inner.indexOf("\t", tab + 1) >= 0) return false;
  return /[，。；].*[，。；]/.test(inner);
}

function bounds(shown: string, separator: string, start: number, closed: boolean): number[] {
  const found = closed ? [] : [start - 1];
  for (let at = shown.indexOf(separator); at >= 0; at = shown.indexOf(separator, at + 1))
    found.push(start + at);
  if (!closed) found.push(start + shown.length);
  return found;
}

function cellsOf(line: SourceLine, separators: readonly number[]): CellBounds[] {
  const cells: CellBounds[] = [];
  for (let column = 0; column + 1 < separators.length; column += 1) {
    const before = separators[column] ?? 0;
    cells.push({
      start: Math.max(before + 1, line.start),
      end: separators[column + 1] ?? line.end,
      separator: column === 0 ? -1 : before,
    });
  }
  return cells;
}
