import { unitText } from "../../domain/measured-text.ts";
import type { Quantity } from "../../domain/quantity.ts";
import { remembered } from "../remembered.ts";

/** The printed number without blanks: 4755.05万元, 3450余个. */
export const printedText = remembered((quote) => quote.replace(/\s|[、，,；;。]+\s*$/g, ""));

/** （9个＋18个） for 优9个、良18个 taken together; null for one number. */
export function addedText(quote: string, { digits, unit }: Quantity): string | null {
  if (unit === null) return null;
  const parts = printedText(quote)
    .split(unit)
    .slice(0, -1)
    .flatMap((each) => /\d+$/.exec(each)?.[0] ?? []);
  const sum = parts.reduce((all, part) => all + Number(part), 0);
  return parts.length < 2 || String(sum) !== digits
    ? null
    : `（${parts.map((part) => part + unit).join("＋")}）`;
}

/** The number a quantity would print as. */
export function quantityText(quantity: Quantity): string {
  return quantity.digits + unitText(quantity);
}

const countWords = ["", "一", "两", "三", "四", "五", "六", "七", "八", "九", "十"];

/** 两者, 三者, …, 这12个数 */
export function togetherText(count: number): string {
  const word = countWords[count];
  return word === undefined || count < 2 ? `这${String(count)}个数` : `${word}者`;
}
