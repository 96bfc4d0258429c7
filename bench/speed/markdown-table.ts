/** A Markdown table with padded columns; all but the first are aligned to the right. */
export function markdownTable(
  header: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const widths = header.map((_, column) =>
    Math.max(3, ...[header, ...rows].map((row) => columnsOf(row[column] ?? ""))),
  );
  const line = (row: readonly string[]): string =>
    `| ${widths.map((width, column) => pad(row[column] ?? "", width, column)).join(" | ")} |`;
  const rule = widths.map((width, column) =>
    column === 0 ? "-".repeat(width) : `${"-".repeat(width - 1)}:`,
  );
  return [line(header), `| ${rule.join(" | ")} |`, ...rows.map(line)].join("\n");
}

function pad(text: string, width: number, column: number): string {
  const blanks = " ".repeat(width - columnsOf(text));
  return column === 0 ? text + blanks : blanks + text;
}

/** Chinese characters take two columns, here as in the formatter. */
function columnsOf(text: string): number {
  return text.length + (text.match(/[\u2e80-\uffef]/g)?.length ?? 0);
}

/** 15,234 */
export function whole(number: number): string {
  return Math.round(number).toLocaleString("en-US");
}
