import { scaleDigits } from "../../domain/quantity.ts";
import { numeralCharacters, readNumeral } from "../numerals.ts";
import { readDuration } from "./duration.ts";
import { withMeasure } from "./number.ts";
import { readTenths } from "./share.ts";
import type { Reading } from "./token.ts";

const numeralRun = new RegExp(`[${numeralCharacters}]+`, "y");
const ranged = new RegExp(`[至到—–~～-](?=[${numeralCharacters}\\d])`, "y");

/** Reads the Chinese numeral that begins at `offset`; null when it is part of a word. */
export function readHan(text: string, offset: number): Reading | null {
  numeralRun.lastIndex = offset;
  const run = numeralRun.exec(text)?.[0];
  if (run === undefined) return null;
  const end = offset + run.length;
  const tenths = readTenths(text, offset);
  if (tenths) return tenths;
  if (/[几数]/.test(text.charAt(offset - 1)) && /^[十百千万亿]/.test(run))
    return vague(offset, end);
  const number = splitMagnitude(round(text, offset, run));
  if (number === null) return run.length > 1 ? vague(offset, end) : null;
  const { digits, magnitude } = number;
  const printed = { start: offset, end: end - magnitude.length, digits, han: true };
  const years = readDuration(text, printed);
  if (years) return years;
  if (run === "一" && !countsOne(text, offset)) return rangeStart(text, offset, end, digits);
  if (namesPhase(text, offset, printed.end)) {
    return { refusal: { start: offset, end: printed.end + 1, reason: "工程或项目的分期" } };
  }
  const measured = withMeasure(text, printed);
  if (measured) return measured;
  const first = magnitude === "" ? rangeStart(text, offset, end, digits) : null;
  return first ?? (run.length > 1 ? { refusal: { start: offset, end, reason: unitless } } : null);
}

const courses = /培训|讲座|研讨|班|举办|简报|专刊|期刊|论坛|沙龙|编发|印发/;

/** 三期 counts courses and issues; 二期 of a building project is a name. */
function namesPhase(text: string, offset: number, end: number): boolean {
  if (text.charAt(end) !== "期") return false;
  return !courses.test(text.slice(Math.max(0, offset - 20), end + 8));
}

const unitless = "没有单位的中文数字，是词语或名称的一部分";

/** 两三家, 几十个, 七八十: an estimate that no printed value stands for. */
function vague(start: number, end: number): Reading {
  return { refusal: { start, end, reason: "概数或词语中的数字，不是确切的数量" } };
}

/** 百余家, 近千人, 上万元 leave 一 unsaid. */
function round(text: string, offset: number, run: string): string {
  if (!/^[百千万亿]/.test(run)) return run;
  const told =
    /[余多]/.test(text.charAt(offset + run.length)) || /[近超逾上]/.test(text.charAt(offset - 1));
  return told ? `一${run}` : run;
}

interface Split {
  /** In units of `magnitude`. */
  readonly digits: string;
  /** 万, 亿 or 万亿 at the end of the numeral: part of the unit as in 2000万元; may be empty. */
  readonly magnitude: string;
}

/** 二千万 is 2000 of 万, so that the printed precision is kept; 一亿二千万 is 12000 of 万. */
function splitMagnitude(run: string): Split | null {
  const [, number = run, magnitude = ""] = /^(.+?)([万亿]+)$/.exec(run) ?? [];
  if (!/[万亿]/.test(number)) {
    const digits = readNumeral(number);
    return digits === null ? null : { digits, magnitude };
  }
  const whole = readNumeral(run);
  if (whole === null) return null;
  const exponent = magnitude === "" ? 0 : magnitude === "万" ? 4 : 8;
  return { digits: scaleDigits(whole, -exponent), magnitude };
}

const decimal = /([零〇○一二两三四五六七八九十百千]{1,7})点([零〇○一二三四五六七八九]{1,6})/y;

/** 三点五亿元, 一点五倍; without a unit 三点五 is a time of day or no number at all. */
export function readHanDecimal(text: string, offset: number): Reading | null {
  decimal.lastIndex = offset;
  const match = decimal.exec(text);
  const whole = readNumeral(match?.[1] ?? "");
  if (!match || whole === null) return null;
  const places = Array.from(match[2] ?? "", (character) => readNumeral(character) ?? "").join("");
  const end = offset + match[0].length;
  return withMeasure(text, { start: offset, end, digits: `${whole}.${places}`, han: true });
}

/** 三 in 三到五家 waits for the unit of what follows. */
function rangeStart(text: string, start: number, end: number, digits: string): Reading | null {
  ranged.lastIndex = end;
  return ranged.test(text) ? { bare: { start, end, digits } } : null;
}

const countedOne =
  /(?:个(?:月|季度|工作日|百分点|项目|部门|单位|试点|平台|政策|专项|评价|评估|案例|县|区|市|镇|乡|街道)|家(?:单位|部门|第三方|企业|机构)|项(?:政策|制度|办法|专项|试点|财政)|名|期|份(?=报告|文件|制度|材料|清单)|倍|番)/y;

/** 一个 counts only before a thing, not in 一个方面 or 一个重要举措. */
function countsOne(text: string, offset: number): boolean {
  countedOne.lastIndex = offset + 1;
  return countedOne.test(text);
}
