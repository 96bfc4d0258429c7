import { scaleDigits } from "../../domain/quantity.ts";
import type { Dimension } from "../../domain/quantity.ts";
import type { Kind } from "../../domain/figure.ts";
import { readDuration } from "./duration.ts";
import { readMeasure } from "./measure.ts";
import type { Measure } from "./measure.ts";
import { isMoney } from "./money.ts";
import { numberToken } from "./token.ts";
import type { Printed, Reading } from "./token.ts";

const arabic = /\d{1,3}(?:[,，]\d{3})+(?![\d])(?:\.\d+)?|\d+(?:\.\d+)?/y;

/**
 * Reads the number whose first Arabic digit stands at `offset`; `after` is the end of the reading
 * before it, because a dash right behind a figure is no minus. Never null.
 */
export function readArabic(text: string, offset: number, after: number): Reading {
  arabic.lastIndex = offset;
  const printed = arabic.exec(text)?.[0] ?? text.charAt(offset);
  const end = offset + printed.length;
  const digits = printed.replace(/[,，]/g, "");
  if (text.charAt(end) === "." && /\d/.test(text.charAt(end + 1)))
    return section(text, offset, end);
  const start = offset - 1 > after && signed(text, offset) ? offset - 1 : offset;
  const value = start < offset ? `-${digits}` : digits;
  if (start === offset && /[A-Za-z_]/.test(text.charAt(offset - 1))) {
    const measure = readMeasure(text, end);
    if (measure === null || measure.unit.length < 2) {
      return { refusal: { start: offset, end, reason: "字母后的编号" } };
    }
  }
  return (
    readCompound(text, offset) ??
    withMeasure(text, { start, end, digits: value, han: false }) ??
    nounless(text, start, end, value) ??
    readDuration(text, { start, end, digits: value, han: false }) ?? {
      bare: { start, end, digits: value },
    }
  );
}

/** 1.2.3 is the number of a section or a version. */
function section(text: string, offset: number, end: number): Reading {
  let at = end;
  while (/[\d.]/.test(text.charAt(at)) && at < text.length) at += 1;
  return { refusal: { start: offset, end: at, reason: "章节或版本编号" } };
}

function signed(text: string, offset: number): boolean {
  const sign = text.charAt(offset - 1);
  if (sign !== "-" && sign !== "−") return false;
  return !/[\dA-Za-z%年月日号）)\]〕]/.test(text.charAt(offset - 2));
}

const compound = /(\d{1,9})(亿|万)零?(\d{1,4})(\.\d+)?(?=(万|千)?[余多]?元)/y;

/** 1亿2000万元 and 12万5000元 are one amount, in the smaller of the two units. */
function readCompound(text: string, offset: number): Reading | null {
  compound.lastIndex = offset;
  const match = compound.exec(text);
  if (!match) return null;
  const [printed, high = "", large, low = "", decimals = "", small] = match;
  const places = (large === "亿" ? 8 : 4) - (small === "万" ? 4 : small === "千" ? 3 : 0);
  if (places <= 0 || low.length > places) return null;
  const digits = high + low.padStart(places, "0") + decimals;
  return withMeasure(text, { start: offset, end: offset + printed.length, digits, han: false });
}

/** Reads the unit behind a number; null when none stands there. */
export function withMeasure(text: string, number: Printed): Reading | null {
  const { start, end, digits, han } = number;
  const measure = readMeasure(text, end);
  if (measure === null) return null;
  if (measure.unit === "番" && !doubled.test(text.slice(Math.max(0, start - 4), start)))
    return null;
  if (measure.time) return duration(number, measure);
  const dimension = dimensionOf(text, start, measure);
  if (
    !han &&
    !/^[份张册套]$/.test(measure.unit) &&
    measure.dimension === "count" &&
    numbered.test(text.slice(Math.max(0, start - 2), start))
  ) {
    return { refusal: { start, end: measure.end, reason: "编号或钟点，不是数量" } };
  }
  return {
    token: {
      ...numberToken(start, measure.end, digits, han),
      kind: kindOf(dimension),
      exponent: measure.exponent,
      unit: measure.unit,
      dimension,
      over: measure.over,
    },
  };
}

/** 第3, 图3, 表3; a 代表 is a person. */
const numbered = /(?:第|图|(?<![代列发水电仪])表)$/;

/** 翻一番, 翻了近两番 */
const doubled = /翻(?:了)?[近约超]?$/;

function dimensionOf(text: string, start: number, measure: Measure): Dimension {
  if (measure.dimension !== "count" || !/[万亿]$/.test(measure.unit)) return measure.dimension;
  return isMoney(text, start, measure.end) ? "money" : "count";
}

function kindOf(dimension: Dimension): Kind {
  if (dimension === "money") return "amount";
  if (dimension === "ratio" || dimension === "points") return "rate";
  if (dimension === "score") return "score";
  return "count";
}

function duration({ start, digits, han }: Printed, measure: Measure): Reading {
  return {
    token: {
      ...numberToken(start, measure.end, digits, han),
      kind: "period",
      exponent: measure.exponent,
      unit: measure.unit,
      dimension: "time",
      over: measure.over,
      time: { year: null, duration: `P${scaleDigits(digits, measure.exponent)}${measure.time}` },
    },
  };
}

/** 12项目, 76一级预算单位: the counted noun follows without a measure word. */
const countedNoun =
  /(?:一级|二级|基层|县级|区级|市级|县直|区直|市直|县|区|市)?(?:预算|主管|行政|事业)?(?:项目|部门|单位|乡镇|镇街|街道|学校|企业|村|社区|县区|区县|县|区|市|镇|乡)/y;

function nounless(text: string, start: number, end: number, digits: string): Reading | null {
  const before = text.charAt(start - 1);
  if (before === "第" || before === "\n" || before === "" || digits.includes(".")) return null;
  if (/[附件表图〔[（(0-9]/.test(before)) return null;
  countedNoun.lastIndex = end;
  if (!countedNoun.test(text)) return null;
  return { token: numberToken(start, end, digits, false) };
}
