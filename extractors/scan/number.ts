import type { Dimension } from "../../domain/quantity.ts";
import type { Kind } from "../../domain/figure.ts";
import { numeralCharacters, readNumeral } from "../numerals.ts";
import { readMeasure } from "./measure.ts";
import type { Measure } from "./measure.ts";
import type { Reading, Token } from "./token.ts";

const arabic = /\d{1,3}(?:[,，]\d{3})+(?![\d])(?:\.\d+)?|\d+(?:\.\d+)?/y;

/** Words near a scaled number without 元 that show it is money (涉及资金3.2亿). */
const moneyLead =
  /(?:资金|金额|预算|经费|支出|收入|投资|总额|额度|补助|拨款|结余|评减|核减|审减|核定|审定|送审|申报|贷款|债券|款项|限价|中标价|成交价|造价|产值|拨付|下达|安排|收回|节约|压减)[^。；\n]{0,10}$/;

/** Reads the number whose first Arabic digit stands at `offset`. Never null. */
export function readArabic(text: string, offset: number): Reading {
  arabic.lastIndex = offset;
  const printed = arabic.exec(text)?.[0] ?? text.charAt(offset);
  const end = offset + printed.length;
  const digits = printed.replace(/[,，]/g, "");
  if (text.charAt(end) === "." && /\d/.test(text.charAt(end + 1)))
    return section(text, offset, end);
  const start = signed(text, offset) ? offset - 1 : offset;
  const value = start < offset ? `-${digits}` : digits;
  if (start === offset && /[A-Za-z_]/.test(text.charAt(offset - 1))) {
    const measure = readMeasure(text, end);
    if (measure === null || measure.unit.length < 2) {
      return { refusal: { start: offset, end, reason: "字母后的编号" } };
    }
  }
  const measured = withMeasure(text, start, end, value, false);
  if (measured) return measured;
  const noun = nounless(text, start, end, value);
  if (noun) return noun;
  return { bare: { start, end, digits: value } };
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

function withMeasure(
  text: string,
  start: number,
  end: number,
  digits: string,
  han: boolean,
): Reading | null {
  const measure = readMeasure(text, end);
  if (measure === null) return null;
  if (measure.time) return duration(start, digits, han, measure);
  const dimension = dimensionOf(text, start, measure);
  if (!han && measure.dimension === "count" && refusesCount(text, start, end, measure)) {
    return { refusal: { start, end: measure.end, reason: "编号或钟点，不是数量" } };
  }
  return {
    token: {
      ...base(start, measure.end, digits, han),
      kind: kindOf(dimension),
      exponent: measure.exponent,
      unit: measure.unit,
      dimension,
      over: measure.over,
    },
  };
}

function base(start: number, end: number, digits: string, han: boolean): Omit<Token, "inTitle"> {
  return {
    start,
    end,
    kind: "count",
    digits,
    exponent: 0,
    unit: null,
    dimension: "count",
    over: false,
    time: null,
    han,
  };
}

function dimensionOf(text: string, start: number, measure: Measure): Dimension {
  if (measure.dimension !== "count" || !/[万亿]$/.test(measure.unit)) return measure.dimension;
  return moneyLead.test(text.slice(Math.max(0, start - 20), start)) ? "money" : "count";
}

function kindOf(dimension: Dimension): Kind {
  if (dimension === "money") return "amount";
  if (dimension === "ratio" || dimension === "points") return "rate";
  if (dimension === "score") return "score";
  return "count";
}

function duration(start: number, digits: string, han: boolean, measure: Measure): Reading {
  return {
    token: {
      ...base(start, measure.end, digits, han),
      kind: "period",
      unit: measure.unit,
      dimension: "time",
      over: measure.over,
      time: { year: null, duration: `P${digits}${measure.time}` },
    },
  };
}

/** 第5条 and 图3 are names; 5号 without brackets is a house or a day. */
function refusesCount(text: string, start: number, _end: number, measure: Measure): boolean {
  const before = text.charAt(start - 1);
  if (before === "第" || before === "图" || before === "表") return true;
  return /^(?:款|条|章|节|页)$/.test(measure.unit) && /[第]/.test(before);
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
  return { token: base(start, end, digits, false) };
}

const years = /年(?!度|级|轻|终|底|初|末|均|限|份|来|报|关|会|审|检)(?:以上|以下|以内|期|内)?/y;

/** Reads N年 as a length of time when N is no calendar year. */
export function readYears(
  text: string,
  start: number,
  end: number,
  digits: string,
  han: boolean,
): Reading | null {
  const over = /[余多]/.test(text.charAt(end));
  const at = over ? end + 1 : end;
  years.lastIndex = at;
  if (!years.test(text)) return null;
  const value = Number(digits);
  if (!(value > 0 && value < 100)) return null;
  return {
    token: {
      ...base(start, at + 1, digits, han),
      kind: "period",
      unit: "年",
      dimension: "time",
      over,
      time: { year: null, duration: `P${digits}Y` },
    },
  };
}

const numeralRun = new RegExp(`[${numeralCharacters}]+`, "y");

/** Reads the Chinese numeral that begins at `offset`; null when it is part of a word. */
export function readHan(text: string, offset: number): Reading | null {
  numeralRun.lastIndex = offset;
  const run = numeralRun.exec(text)?.[0];
  if (run === undefined) return null;
  const after = offset + run.length;
  const share = readShare(text, offset, run);
  if (share) return share;
  const split = /^(.*?)([万亿]+)$/.exec(run);
  // 二千万元: 万 belongs to the unit as in 2000万元, so that the printed precision is kept.
  const number = split && split[1] !== "" ? (split[1] ?? "") : run;
  const digits = readNumeral(number);
  if (digits === null) return null;
  const end = offset + number.length;
  const years = readYears(text, offset, end, digits, true);
  if (years) return years;
  if (run === "一" && !countedOne(text, after)) return null;
  if (text.charAt(end) === "期" && !courses.test(text.slice(Math.max(0, offset - 20), end + 8))) {
    return { refusal: { start: offset, end: end + 1, reason: "工程或项目的分期" } };
  }
  return withMeasure(text, offset, end, digits, true);
}

/** 一个 counts only before a thing, not in 一个方面 or 一个重要举措. */
function countedOne(text: string, at: number): boolean {
  if (text.startsWith("个月", at) || text.startsWith("个季度", at)) return true;
  return /^(?:个(?:项目|部门|单位|试点|平台|政策|专项|评价|评估|案例|县|区|市|镇|乡|街道)|家(?:单位|部门|第三方|企业|机构)|项(?:政策|制度|办法|专项|试点|财政)|名|期|份(?:报告|文件|制度))/.test(
    text.slice(at, at + 4),
  );
}

/** 三期 counts courses and issues; 二期 of a project is a name. */
const courses = /培训|讲座|研讨|班|举办|简报|专刊|期刊|论坛|沙龙/;

const numerals = `[${numeralCharacters}]+`;
const fractionShape = new RegExp(`(${numerals})分之(${numerals})(?:点(${numerals}))?`, "y");
const tenths = new RegExp(`(${numerals})成(?![为立果效本员功熟长绩交就都])(半)?`, "y");

/** 百分之九十五, 三分之二, 七成五. */
function readShare(text: string, offset: number, run: string): Reading | null {
  fractionShape.lastIndex = offset;
  const match = fractionShape.exec(text);
  if (match) return fraction(text, offset, match);
  tenths.lastIndex = offset;
  const tenth = run.length === 1 ? tenths.exec(text) : null;
  if (!tenth) return null;
  const digits = readNumeral(tenth[1] ?? "");
  if (digits === null) return null;
  const value = Number(digits) * 10 + (tenth[2] ? 5 : 0);
  return share(offset, offset + tenth[0].length, String(value), "成");
}

function fraction(text: string, offset: number, match: RegExpExecArray): Reading | null {
  const whole =
    match[1] === "百" ? "100" : match[1] === "千" ? "1000" : readNumeral(match[1] ?? "");
  const part = match[2] === "百" ? "100" : readNumeral(match[2] ?? "");
  if (whole === null || part === null || Number(whole) === 0) return null;
  const end = offset + match[0].length;
  const decimals = match[3]
    ? Array.from(match[3], (character) => readNumeral(character) ?? "").join("")
    : "";
  if (whole === "100") {
    return share(offset, end, decimals === "" ? part : `${part}.${decimals}`, "百分之");
  }
  if (whole === "1000") return share(offset, end, part, "‰");
  // A third has no exact decimal: keep four places of a percent and let the qualifier stay exact.
  const percent = (Number(part) * 100) / Number(whole);
  const printed = Number.isInteger(percent * 10_000) ? String(percent) : percent.toFixed(4);
  return share(offset, end, printed, text.slice(offset, end));
}

function share(start: number, end: number, digits: string, unit: string): Reading {
  return { token: { ...base(start, end, digits, true), kind: "rate", unit, dimension: "ratio" } };
}
