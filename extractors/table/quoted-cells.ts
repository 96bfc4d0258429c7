import type { Document } from "../../domain/document.ts";

const quoting = /^(?:原句|原文|摘录|摘自)/;

/** Blocks of cells in columns that repeat the words of another paper: 原句, 原文依据. */
export function quotedCells({ tables, blocks, flow }: Document): ReadonlySet<number> {
  const found = new Set<number>();
  for (const { cells } of tables) {
    const columns = cells.filter(({ row, block }) => {
      const place = blocks[block]?.flow;
      return (
        row === 0 && place !== undefined && quoting.test(flow.text.slice(place.start, place.end))
      );
    });
    for (const { column } of columns) {
      for (const cell of cells) if (cell.column === column) found.add(cell.block);
    }
  }
  return found;
}
