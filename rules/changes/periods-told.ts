import { valuesTogether } from "../lists/values-together.ts";
import { hanValue } from "../wording/han-numeral.ts";
import { plain } from "../wording/plain.ts";
import { leading } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { valuedOf } from "./year-series.ts";
import type { Valued } from "./year-series.ts";

/** 三个季度支出依次为 */
const quarters = /([二三四])个?季度[^，,。；;：:\d]{0,10}(?:依次|分别|逐季)[^，,。；;：:\d]{0,6}$/;
/** 一季度支出, 三季度 */
const ofQuarter = /^[、，,]?(?:其中)?第?([一二三四])季度((?:(?![比较])[一-龥]){0,6})$/;
/** 逐年支出为, 历年投入依次为 */
const yearly =
  /(?:逐年|历年|各年度?|分年度?)(?:(?![比较])[^，,。；;：:\d]){0,12}(?:为|是|依次|分别)[^，,。；;：:\d]{0,6}$/;
const opening = /^(?:[一-龥]{2,6}[，,])?(20\d\d)年度?(?:(?![比较])[一-龥]){2,8}$/;
const range = /(20\d\d)年?(?:[-—–―~～至到]|——)(20\d\d)年/g;

/** The values of quarters or years told in turn, each with its own: a quarter by its number. */
export function periodsOf(block: readonly Mention[], scene: Scene): readonly Valued[] {
  return block.flatMap((value) => {
    const own = valuedOf(value);
    if (own.length > 0) return own;
    return quarterOf(value) ?? openingOf(value) ?? quartersOf(value) ?? yearsOf(value, scene);
  });
}

function quarterOf(value: Mention): readonly Valued[] | null {
  const [, quarter, noun = ""] = ofQuarter.exec(plain(value.before)) ?? [];
  return quarter === undefined ? null : [{ year: Number(hanValue(quarter)), noun, value }];
}

/** 2021年完成重点评价23个，2022年29个: the first says what the others tell of. */
function openingOf(value: Mention): readonly Valued[] | null {
  const next = value.scope.mentions[value.place + 1];
  const year = opening.exec(plain(value.before))?.[1];
  if (year === undefined || next === undefined) return null;
  const [behind] = valuedOf(next);
  const isNext = behind?.noun === "" && behind.year === Number(year) + 1;
  return isNext ? [{ year: Number(year), noun: "", value }] : null;
}

function quartersOf(value: Mention): readonly Valued[] | null {
  const list = valuesTogether(value);
  const count = quarters.exec(plain(leading(value, 24)))?.[1];
  if (list[0] !== value || count === undefined || list.length !== hanValue(count)) return null;
  return list.map((each, at) => ({ year: at + 1, noun: "", value: each }));
}

/** 2020—2022年…逐年支出为1568万元、1746万元和2028万元: as many years as values, and one span of so many in the report. */
function yearsOf(value: Mention, scene: Scene): readonly Valued[] {
  const list = valuesTogether(value);
  if (list[0] !== value || list.length < 2 || !yearly.test(plain(leading(value, 24)))) return [];
  const starts = new Set<number>();
  for (const [, from, to] of scene.report.document.flow.text.matchAll(range))
    if (Number(to) - Number(from) + 1 === list.length) starts.add(Number(from));
  const [start] = starts;
  return start === undefined || starts.size > 1
    ? []
    : list.map((each, at) => ({ year: start + at, noun: "", value: each }));
}
