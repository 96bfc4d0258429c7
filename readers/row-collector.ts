import { sectionsOf } from "./grid-sections.ts";
import type { SourceCell, SourceLine, SourceTable } from "./source.ts";

/** Offsets of a cell in the source text and of the character before it that parts it; -1 for the first. */
export type CellBounds = Pick<SourceCell, "start" | "end" | "separator">;

export interface Rows {
  readonly lines: readonly SourceLine[];
  readonly tables: readonly SourceTable[];
}

interface BoundRow {
  readonly line: SourceLine;
  readonly cells: readonly CellBounds[];
}

/** Gathers lines of text in order; rows that follow each other become tables, their cells placed. */
export class RowCollector {
  readonly #text: string;
  readonly #lines: SourceLine[] = [];
  readonly #tables: SourceTable[] = [];
  #rows: BoundRow[] = [];

  constructor(text: string) {
    this.#text = text;
  }

  /** Ends the table that is open, if any. */
  part(): void {
    this.#close();
  }

  prose(line: SourceLine): void {
    this.#close();
    this.#lines.push(line);
  }

  row(line: SourceLine, cells: readonly CellBounds[]): void {
    this.#rows.push({ line, cells });
  }

  finish(): Rows {
    this.#close();
    return { lines: this.#lines, tables: this.#tables };
  }

  #close(): void {
    const rows = this.#rows;
    if (rows.length === 0) return;
    this.#rows = [];
    const grid = rows.map(({ cells }) =>
      cells.map(({ start, end }) => this.#text.slice(start, end)),
    );
    for (const { start, places } of sectionsOf(grid)) {
      const table = this.#tables.length;
      this.#tables.push({ sheet: null });
      places.forEach((row, index) => {
        const bound = rows[start + index];
        if (bound === undefined) return;
        const cells = bound.cells.map((cell, at): SourceCell => {
          const { start: from, end, separator } = cell;
          const { column, columnSpan } = row[at] ?? { column: at, columnSpan: 1 };
          return { start: from, end, separator, row: index, column, rowSpan: 1, columnSpan };
        });
        this.#lines.push({ ...bound.line, cells, table });
      });
    }
  }
}
