import { columnOf } from "../domain/workbook.ts";

export { addressOf } from "../domain/workbook.ts";

/** The place of an address such as B3, counted from 0; null when it is none. */
export function placeOf(address: string): { readonly row: number; readonly column: number } | null {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(address);
  if (match === null) return null;
  const column = columnOf(match[1] ?? "");
  return column === null ? null : { row: Number(match[2]) - 1, column };
}
