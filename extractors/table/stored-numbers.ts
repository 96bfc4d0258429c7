import type { Table } from "../../domain/document.ts";
import type { Token } from "../scan/token.ts";
import type { TableToken } from "./table-tokens.ts";

/** More places are those of a quotient that was never printed, and say nothing of the others. */
const mostPlaces = 4;

/**
 * A cell of a workbook without a format holds its value, not what a printer rounded to: 192 in a column with 980.50 and 720.36 is 192.00. It
 * takes as many places as the column prints anywhere; printed tables tell of their rounding and stay as they are.
 */
export function storedInFull(table: Table, tokens: readonly TableToken[]): readonly TableToken[] {
  const stored = new Set(
    table.cells.flatMap((cell) => (cell.stored === true ? [keyOf(cell)] : [])),
  );
  if (stored.size === 0) return tokens;
  const finest = new Map<string, number>();
  for (const { token, place } of tokens) {
    const places = placesOf(token);
    const column = columnOf(token, place.column);
    if (places <= mostPlaces) finest.set(column, Math.max(finest.get(column) ?? 0, places));
  }
  return tokens.map((each) => {
    const { token, place } = each;
    const most = finest.get(columnOf(token, place.column)) ?? 0;
    const isExact = stored.has(keyOf(place)) && /^(?:amount|rate)$/.test(token.kind);
    return isExact && placesOf(token) < most ? { ...each, token: inFull(token, most) } : each;
  });
}

function keyOf({ row, column }: { readonly row: number; readonly column: number }): string {
  return `${String(row)},${String(column)}`;
}

/** What is measured alike in one column; a form has other things below one another. */
function columnOf({ kind, unit }: Token, column: number): string {
  return `${String(column)}|${kind}|${unit ?? ""}`;
}

function placesOf({ digits }: Token): number {
  return digits.split(".")[1]?.length ?? 0;
}

function inFull(token: Token, places: number): Token {
  const { digits } = token;
  const whole = digits.includes(".") ? digits : `${digits}.`;
  return { ...token, digits: whole + "0".repeat(places - placesOf(token)) };
}
