import type { SourceCell, SourceLine, SourceTable } from "./source.ts";

export interface CellPart {
  readonly text: string;
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  /** A number of a workbook that is shown as it is stored: no format has rounded it. */
  readonly stored?: boolean;
}

/** A piece of a structured document in reading order. */
export type Part =
  | { readonly kind: "paragraph"; readonly text: string; readonly page: number | null }
  | {
      readonly kind: "table";
      readonly rows: readonly (readonly CellPart[])[];
      readonly sheet: string | null;
      readonly page: number | null;
      /** Its rows go on with the table before, which a page end cut. */
      readonly continues?: boolean;
    };

interface Assembled {
  readonly text: string;
  readonly lines: readonly SourceLine[];
  readonly tables: readonly SourceTable[];
}

/** A line end inside a cell becomes this one character, so that a row stays one line. */
const CELL_BREAK = "\u2028";

/** Writes the parts as one text: a paragraph or a table row a line, cells parted by tabs. */
export function assemble(parts: readonly Part[]): Assembled {
  const assembler = new Assembler();
  for (const part of parts) {
    if (part.kind === "paragraph") {
      for (const line of part.text.split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/))
        assembler.line(line, part.page);
    } else {
      if (part.continues !== true) assembler.table(part.sheet);
      assembler.rows(part.rows, part.page);
    }
  }
  return { text: assembler.text(), lines: assembler.lines, tables: assembler.tables };
}

class Assembler {
  readonly lines: SourceLine[] = [];
  readonly tables: SourceTable[] = [];
  readonly #chunks: string[] = [];
  #length = 0;
  #number = 0;
  #firstRow = 0;

  line(content: string, page: number | null): void {
    if (content.trim() === "") return;
    const start = this.#length;
    this.#add(content);
    this.#end({ start, page, cells: null, table: -1 });
  }

  table(sheet: string | null): void {
    this.tables.push({ sheet });
    this.#firstRow = 0;
  }

  rows(rows: readonly (readonly CellPart[])[], page: number | null): void {
    for (const row of rows) this.#row(row, page);
    this.#firstRow += rows.length;
  }

  #row(cells: readonly CellPart[], page: number | null): void {
    if (cells.length === 0) return;
    const start = this.#length;
    const placed: SourceCell[] = [];
    cells.forEach((cell, index) => {
      const separator = index === 0 ? -1 : this.#length;
      if (index > 0) this.#add("\t");
      const { column, rowSpan, columnSpan, stored = false } = cell;
      const row = this.#firstRow + cell.row;
      const from = this.#length;
      this.#add(cellText(cell.text));
      const place = { row, column, rowSpan, columnSpan, ...(stored ? { stored } : {}) };
      placed.push({ start: from, end: this.#length, separator, ...place });
    });
    this.#end({ start, page, cells: placed, table: this.tables.length - 1 });
  }

  text(): string {
    return this.#chunks.join("");
  }

  #add(content: string): void {
    this.#chunks.push(content);
    this.#length += content.length;
  }

  #end(line: Omit<SourceLine, "end" | "number">): void {
    this.#number += 1;
    this.lines.push({ ...line, end: this.#length, number: this.#number });
    this.#add("\n");
  }
}

function cellText(text: string): string {
  return text
    .trim()
    .replace(/\s*[\n\r\v\f\u0085\u2028\u2029]+\s*/g, CELL_BREAK)
    .replaceAll("\t", " ");
}
