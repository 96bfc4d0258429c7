import { readNumeral } from "../numerals.ts";
import { numberToken } from "./token.ts";
import type { Reading } from "./token.ts";

const parts = /(?:[一二两三四五六七八九十]{1,3}(?:个)?(?:县|区|市|镇|乡|街道|旗)){2,}/y;
const part = /([一二两三四五六七八九十]{1,3})(?:个)?(?:县|区|市|镇|乡|街道|旗)/g;

/** 三区一县, 两镇三乡: places counted together; the value is the sum. */
export function composite(text: string, offset: number): Reading | null {
  parts.lastIndex = offset;
  const match = parts.exec(text);
  if (!match) return null;
  let sum = 0;
  for (const [, numeral] of match[0].matchAll(part)) sum += Number(readNumeral(numeral ?? ""));
  if (!Number.isFinite(sum) || sum === 0) return null;
  return { token: numberToken(offset, offset + match[0].length, String(sum), true) };
}
