import { readNumeral } from "../numerals.ts";
import { numberToken } from "./token.ts";
import type { Reading } from "./token.ts";

const places = "(?:个)?(?:自治)?(?:县|区|市|镇|乡|街道|旗|州|盟)";
const parts = new RegExp(
  `(?:[一二两三四五六七八九十]{1,3}${places}){2,}|(?:\\d{1,3}${places}){2,}`,
  "y",
);
const part = new RegExp(`([一二两三四五六七八九十]{1,3}|\\d{1,3})${places}`, "g");

/** 三区一县, 2市3县2区: places counted together; the value is the sum. */
export function composite(text: string, offset: number): Reading | null {
  parts.lastIndex = offset;
  const match = parts.exec(text);
  if (!match) return null;
  let sum = 0;
  for (const [, numeral] of match[0].matchAll(part))
    sum += /^\d/.test(numeral ?? "") ? Number(numeral) : Number(readNumeral(numeral ?? ""));
  if (!Number.isFinite(sum) || sum === 0) return null;
  return {
    token: numberToken(offset, offset + match[0].length, String(sum), !/\d/.test(match[0])),
  };
}
