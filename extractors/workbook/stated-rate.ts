import { fold } from "../../domain/sheet-words/fold.ts";
import type { Cell } from "../../domain/workbook.ts";

/** A rate as printed, in percent, with its number of decimals; null when the cell holds none. */
export function statedRate(cell: Cell | undefined): string | null {
  if (cell === undefined || cell.kind === "error") return null;
  const match = /^(-?\d+(?:\.\d+)?)%?$/.exec(fold(cell.text));
  return match?.[1] ?? null;
}
