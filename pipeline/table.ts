// Blocks that terminals draw two columns wide (Unicode TR11, W and F), as far as our texts use them.
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/u;

/** Columns a text takes on a terminal. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += wide.test(character) ? 2 : 1;
  return width;
}

/** Cut to `columns`, with "…" for what is left out. */
export function cut(text: string, columns: number): string {
  if (widthOf(text) <= columns) return text;
  let kept = "";
  for (const character of text) {
    if (widthOf(kept + character) > columns - 1) break;
    kept += character;
  }
  return `${kept}…`;
}

/** Cut in the middle, so that the end of a file name stays. */
export function cutMiddle(text: string, columns: number): string {
  if (widthOf(text) <= columns) return text;
  const tail = Array.from(text).slice(-8).join("");
  return cut(text, columns - widthOf(tail)) + tail;
}

export interface Column {
  readonly title: string;
  readonly align: "left" | "right";
}

/** Lines of a table whose columns stay in line when Chinese and digits mix; no trailing blanks. */
export function tableLines(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
): readonly string[] {
  const all = [columns.map(({ title }) => title), ...rows];
  const widths = columns.map((_, index) =>
    Math.max(...all.map((row) => widthOf(row[index] ?? ""))),
  );
  const line = (row: readonly string[]): string =>
    columns
      .map(({ align }, index) => pad(row[index] ?? "", widths[index] ?? 0, align))
      .join("  ")
      .trimEnd();
  const [head = [], ...body] = all;
  return [line(head), widths.map((width) => "-".repeat(width)).join("  "), ...body.map(line)];
}

function pad(text: string, width: number, align: Column["align"]): string {
  const blanks = " ".repeat(Math.max(0, width - widthOf(text)));
  return align === "left" ? text + blanks : blanks + text;
}
