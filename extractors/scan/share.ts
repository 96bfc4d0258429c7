import { numeralCharacters, readNumeral } from "../numerals.ts";
import { numberToken } from "./token.ts";
import type { Reading } from "./token.ts";

const numerals = `[${numeralCharacters}]{1,7}`;
const fractionShape = new RegExp(
  `(${numerals})分之(?:(${numerals})(?:点(${numerals}))?|(\\d+(?:\\.\\d+)?))`,
  "y",
);
const digit = "[一二三四五六七八九]";
const tenths = new RegExp(
  `(${digit})成(?!不变|[为立果效本员功熟长绩交就都])(?:(半)|(${digit})(?![${numeralCharacters}个家项条件次成年月%]))?`,
  "y",
);

/** Reads 七成五 with the first digit at `offset`. */
export function readTenths(text: string, offset: number): Reading | null {
  if (text.charAt(offset + 1) !== "成") return null;
  tenths.lastIndex = offset;
  const match = tenths.exec(text);
  const whole = readNumeral(match?.[1] ?? "");
  if (!match || whole === null) return null;
  const half = match[2] === undefined ? readNumeral(match[3] ?? "") : "5";
  const digits = half === null ? whole : `${whole}.${half}`;
  return share(offset, offset + match[0].length, digits, "成", 1);
}

/** Reads 百分之九十五, 百分之35.6 and 三分之二 with the first numeral at `offset`. */
export function readFraction(text: string, offset: number): Reading | null {
  fractionShape.lastIndex = offset;
  const match = fractionShape.exec(text);
  if (!match) return null;
  const [printed, denominator = "", numerator, decimals, arabic] = match;
  const end = offset + printed.length;
  const whole = readRound(denominator);
  const part = arabic ?? readRound(numerator ?? "");
  if (whole === null || part === null || Number(whole) === 0) return null;
  const places = Array.from(decimals ?? "", (character) => readNumeral(character) ?? "").join("");
  const digits = places === "" ? part : `${part}.${places}`;
  if (whole === "100") return share(offset, end, digits, "百分之");
  if (whole === "1000") return share(offset, end, digits, "‰");
  // A third has no exact decimal: four places of a percent stand for it.
  const percent = (Number(digits) * 100) / Number(whole);
  const exact = Number.isInteger(percent * 10_000);
  return share(offset, end, exact ? String(percent) : percent.toFixed(4), null);
}

/** 百 and 千 alone are a hundred and a thousand here. */
function readRound(text: string): string | null {
  if (text === "百") return "100";
  return text === "千" ? "1000" : readNumeral(text);
}

function share(
  start: number,
  end: number,
  digits: string,
  unit: string | null,
  exponent = 0,
): Reading {
  const token = numberToken(start, end, digits, true);
  return { token: { ...token, kind: "rate", unit, exponent, dimension: "ratio" } };
}
