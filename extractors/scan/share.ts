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
  return share(offset, end, percentOf(Number(digits), Number(whole)), null);
}

const halfOf = /(?:占[^，。；\d]{0,10}|占比|接近|将近|超过|不到|不足|达到?|[近约过])(?:了|到)?$/;

/** Reads 一半 where it is told as a share: 占比接近一半, 不到一半的单位. */
export function readHalfOf(text: string, offset: number): Reading | null {
  if (!text.startsWith("一半", offset)) return null;
  if (!halfOf.test(text.slice(Math.max(0, offset - 14), offset))) return null;
  return share(offset, offset + 2, "50", null);
}

const slashed = /(\d{1,2})\/(\d{1,2})(?![\d/.年月日号])/y;

/** Reads 1/3 where the words around it make it a share (约占1/3, 2/3以上), with its first digit at `offset`. */
export function readSlashed(text: string, offset: number): Reading | null {
  slashed.lastIndex = offset;
  const match = slashed.exec(text);
  if (!match) return null;
  const part = Number(match[1]);
  const whole = Number(match[2]);
  const end = offset + match[0].length;
  const told =
    /[近约占超过达到的]/.test(text.charAt(offset - 1)) ||
    /^(?:以上|以下|左右|的)/.test(text.slice(end, end + 2));
  if (!told || part === 0 || part >= whole) return null;
  const digits = percentOf(part, whole);
  return {
    token: { ...numberToken(offset, end, digits, false), kind: "rate", dimension: "ratio" },
  };
}

/** A third has no exact decimal: four places of a percent stand for it. */
function percentOf(part: number, whole: number): string {
  const percent = (part * 100) / whole;
  return Number.isInteger(percent * 10_000) ? String(percent) : percent.toFixed(4);
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
