import type { LineShape } from "./line-shape.ts";

/** How the lines of one text are set, decided over the whole text. */
export interface Layout {
  /** Lines are cut at a fixed width. */
  readonly wrapped: boolean;
  /** That width in half-width units; 0 when lines are not cut. */
  readonly width: number;
  /** Programs that wrap text count characters, not widths: how many stand on a line; null when print set the lines. */
  readonly characters: number | null;
  /** An indented line starts a paragraph. */
  readonly indents: boolean;
  /** Paragraphs mostly end with a sentence mark, so that one without looks cut. */
  readonly careful: boolean;
}

/** Lines of a wrapped text end within this many half-width units of one another (two or three characters). */
const SPREAD = 8;
/** Shorter lines are table cells and headings, and tell nothing about the width. */
const SHORTEST = 24;
/** Indentation of a Chinese paragraph: two characters. */
export const INDENT = 4;

export function layoutOf(shapes: readonly LineShape[]): Layout {
  const open = shapes.filter((shape) => !shape.terminal && shape.width >= SHORTEST);
  const width = percentile(
    open.map((shape) => shape.width),
    0.85,
  );
  const near = open.filter((shape) => Math.abs(shape.width - width) <= SPREAD);
  const longer = shapes.filter((shape) => shape.width > width + 2 * SPREAD).length;
  const wrapped =
    near.length >= 4 &&
    near.length >= 0.5 * open.length &&
    near.length >= 0.25 * shapes.length &&
    near.filter((shape) => shape.sentence || shape.text.includes("、")).length >=
      0.5 * near.length &&
    longer <= 0.05 * shapes.length;
  const indented = shapes.filter((shape) => shape.indent >= INDENT).length;
  const sentences = shapes.filter((shape) => shape.sentence && shape.width > 2 * SHORTEST);
  const ended = sentences.filter((shape) => shape.terminal).length;
  const characters = charactersOf(shapes);
  return {
    wrapped: wrapped || characters !== null,
    width: wrapped ? width : 0,
    characters,
    indents: indented > 0 && !(wrapped && indented >= 0.8 * shapes.length),
    careful:
      wrapped || characters !== null || sentences.length < 4 || ended >= 0.5 * sentences.length,
  };
}

/** Half of the longer lines are equally long in characters, and none is longer. */
function charactersOf(shapes: readonly LineShape[]): number | null {
  const lengths = shapes.map(({ indent, text }) => indent / 2 + text.length);
  const longest = Math.max(0, ...lengths);
  const long = lengths.filter((length) => 2 * length >= longest);
  const equal = long.filter((length) => length >= longest - 1);
  const cut = longest >= SHORTEST && equal.length >= 6 && 2 * equal.length >= long.length;
  return cut ? longest : null;
}

function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) * share)] ?? 0;
}
