import { sectionsOf } from "./grid-sections.ts";
import type { CellPart, Part } from "./parts.ts";

/** A ruled table of a page: rows of its cells. */
export type Grid = readonly (readonly CellPart[])[];

/**
 * The lines and tables of one page. A table is placed only where the words of its cells, read row by
 * row, stand in this very order in the text of the page; otherwise its lines stay prose.
 */
export function pageParts(text: string, grids: readonly Grid[], page: number): Part[] {
  const parts: Part[] = [];
  const letters = lettersOf(text);
  let done = 0;
  let from = 0;
  for (const grid of grids) {
    const cells = grid.flat();
    const words = lettersOf(cells.map(({ text }) => text).join("")).shown;
    const filled = cells.filter((cell) => cell.text.trim() !== "").length;
    if (filled < 4) continue;
    const at = letters.shown.indexOf(words, from);
    if (at < 0) continue;
    const start = letters.places[at] ?? 0;
    const end = (letters.places[at + words.length - 1] ?? 0) + 1;
    parts.push(...lineParts(text.slice(done, start), page));
    parts.push({ kind: "table", rows: grid, sheet: null, page });
    done = end;
    from = at + words.length;
  }
  parts.push(...lineParts(text.slice(done), page));
  return parts;
}

const furniture = /^[-—–·\s\d第页共/]+$/;
const figure = /^[-+−]?\d[\d,.]*[%％]?$/;

/** Marks the tables that a page end cut in two: same columns, only a page number between, no header of its own. */
export function continued(parts: readonly Part[]): Part[] {
  let last: Part | null = null;
  return parts.map((part): Part => {
    if (part.kind === "paragraph") {
      if (!furniture.test(part.text)) last = null;
      return part;
    }
    const before = last;
    last = part;
    if (before?.kind !== "table" || before.page === part.page) return part;
    const headed = !(part.rows[0] ?? []).some((cell) => figure.test(cell.text.trim()));
    return headed || columnsOf(before.rows) !== columnsOf(part.rows)
      ? part
      : { ...part, continues: true };
  });
}

function columnsOf(rows: readonly (readonly CellPart[])[]): number {
  return Math.max(0, ...rows.flat().map((cell) => cell.column + cell.columnSpan));
}

function lettersOf(text: string): { shown: string; places: number[] } {
  const places: number[] = [];
  let shown = "";
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charAt(index);
    if (/\s/.test(character)) continue;
    shown += character;
    places.push(index);
  }
  return { shown, places };
}

/** Rows of words as one table or, where merged cells leave the columns unsure, as several. */
function tableParts(grid: readonly (readonly string[])[], page: number): Part[] {
  return sectionsOf(grid).map(({ start, places }): Part => {
    const rows = places.map((row, index) =>
      row.map((place, cell): CellPart => {
        const text = grid[start + index]?.[cell] ?? "";
        return { text, row: index, rowSpan: 1, ...place };
      }),
    );
    return { kind: "table", rows, sheet: null, page };
  });
}

/**
 * Wide gaps (tabs) part cells only where two lines in a row have the same number of them; a single
 * line with a gap is justified prose or a signature.
 */
function lineParts(text: string, page: number): Part[] {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const gaps = lines.map((line) => line.trim().split("\t").length - 1);
  const parts: Part[] = [];
  let rows: string[][] = [];
  const close = (): void => {
    if (rows.length > 0) parts.push(...tableParts(rows, page));
    rows = [];
  };
  lines.forEach((line, index) => {
    const own = gaps[index] ?? 0;
    const tabular = own > 0 && (gaps[index - 1] === own || gaps[index + 1] === own);
    if (tabular && gaps[index - 1] !== own) close();
    if (tabular) {
      rows.push(line.trim().split("\t"));
    } else {
      close();
      parts.push({ kind: "paragraph", text: line.replaceAll("\t", "    "), page });
    }
  });
  close();
  return parts;
}
