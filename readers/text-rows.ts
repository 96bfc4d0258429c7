import type { SourceCell, SourceLine, SourceTable } from "./source.ts";

interface Rows {
  readonly lines: readonly SourceLine[];
  readonly tables: readonly SourceTable[];
}

const rule = /^[\s|:：+=─—-]*-{2,}[\s|:+=-]*$/;

/**
 * Finds the table rows among lines of plain text: cells parted by tabs, or by bars as in Markdown.
 * Rows that follow each other make one table. The rule under a Markdown header is left out.
 */
export function withRows(text: string, lines: readonly SourceLine[]): Rows {
  const found: SourceLine[] = [];
  const tables: SourceTable[] = [];
  let row = -1;
  let last = -1;
  lines.forEach((line, index) => {
    const separators = separatorsOf(text, line, lines[index - 1], lines[index + 1]);
    if (separators === null) {
      row = -1;
      found.push(line);
      return;
    }
    if (separators.length === 0) return;
    if (row < 0 || line.number - last > 2) {
      row = 0;
      tables.push({ sheet: null });
    } else row += 1;
    last = line.number;
    const cells = cellsOf(line, separators, row);
    found.push({ ...line, cells, table: tables.length - 1 });
  });
  return { lines: found, tables };
}

/**
 * Offsets of the bounds of the cells: one before each cell and one after the last; null when the
 * line is prose, empty when it is only the rule of a table.
 */
function separatorsOf(
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
  const parts = inner.split("\t");
  return (
    parts.length === 2 && /[，。；].*[，。；]/.test(inner) && parts.every((part) => part.length > 8)
  );
}

function bounds(shown: string, separator: string, start: number, closed: boolean): number[] {
  const found = closed ? [] : [start - 1];
  for (let at = shown.indexOf(separator); at >= 0; at = shown.indexOf(separator, at + 1))
    found.push(start + at);
  if (!closed) found.push(start + shown.length);
  return found;
}

function cellsOf(line: SourceLine, separators: readonly number[], row: number): SourceCell[] {
  const cells: SourceCell[] = [];
  for (let column = 0; column + 1 < separators.length; column += 1) {
    const before = separators[column] ?? 0;
    cells.push({
      start: Math.max(before + 1, line.start),
      end: separators[column + 1] ?? line.end,
      separator: column === 0 ? -1 : before,
      row,
      column,
      rowSpan: 1,
      columnSpan: 1,
    });
  }
  return cells;
}
