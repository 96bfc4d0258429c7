import type { Dimension } from "../../domain/quantity.ts";
import { durations, magnitudes, measures, money } from "./measure-words.ts";

/** The unit after a number. `end` is the offset after it. */
export interface Measure {
  readonly end: number;
  /** As printed, without 余 and 多. */
  readonly unit: string;
  readonly exponent: number;
  readonly dimension: Dimension;
  readonly over: boolean;
  /** ISO 8601 designator when the unit is a length of time: Y, M, D, W, Q. */
  readonly time?: "Y" | "M" | "D" | "W" | "Q";
}

const byFirst = new Map<string, (readonly [string, string])[]>();
for (const entry of measures) {
  const first = entry[0].charAt(0);
  const list = byFirst.get(first);
  if (list) list.push(entry);
  else byFirst.set(first, [entry]);
}

const scoreStop =
  /^分(?:别|钟|之(?![间内上下])|类|行|项|领|部|管|级|批|期|层|阶|工|配|析|散|解|担|布|局|支|公|包|档|段|设|成|为[两二三四五六七八九十\d])/;

/** Reads the unit at `offset`, or null when none stands there. */
export function readMeasure(text: string, offset: number): Measure | null {
  let at = offset;
  let over = false;
  if (isOver(text, at)) {
    over = true;
    at += 1;
  }
  let exponent = 0;
  const afterOver = at;
  for (const [word, power] of magnitudes) {
    if (text.startsWith(word, at)) {
      exponent = power;
      at += word.length;
      break;
    }
  }
  if (!over && exponent > 0 && isOver(text, at)) {
    over = true;
    at += 1;
  }
  const core = readCore(text, at, exponent > 0);
  if (core === null) return null;
  // 一倍多: the surplus is told behind the unit.
  const surplus =
    core.word === "倍" && /^[多余](?![个于家项次])/.test(text.slice(core.end, core.end + 2));
  const months = core.word === "个多月";
  const magnitude = text.slice(afterOver, at).replace(/[余多]/, "");
  return {
    end: surplus ? core.end + 1 : core.end,
    unit: magnitude + (months ? "个月" : core.word),
    exponent: exponent + (core.exponent ?? 0),
    dimension: core.dimension,
    over: over || surplus || months,
    ...(core.time ? { time: core.time } : {}),
  };
}

function isOver(text: string, at: number): boolean {
  const character = text.charAt(at);
  return character === "余" || character === "多";
}

/** 周岁; and 52个年度指标, 12个季度目标: the time only tells what kind of things are counted. */
function isNoTime(word: string, behind: string): boolean {
  if (word === "周") return behind.startsWith("岁");
  return /^个(?:年度|季度|月)$/.test(word) && /^度?(?:绩效)?(?:指标|目标|任务)/.test(behind);
}

interface Core {
  readonly end: number;
  readonly word: string;
  readonly dimension: Dimension;
  /** Power of ten of the unit itself: one of 成 and 折 is ten percent points. */
  readonly exponent?: number;
  readonly time?: "Y" | "M" | "D" | "W" | "Q";
}

function readCore(text: string, at: number, scaled: boolean): Core | null {
  const first = text.charAt(at);
  for (const word of money) {
    if (!text.startsWith(word, at)) continue;
    // 1500元/人: the price of one thing is still an amount, its unit is the whole.
    const per =
      /^\/[\u4e00-\u9fff]{1,3}(?![\u4e00-\u9fff])|^\/(?:平方米|公里|人次|人|亩|户|月|年|天|吨|次|个|米)/.exec(
        text.slice(at + word.length, at + word.length + 5),
      )?.[0];
    return {
      end: at + word.length + (per?.length ?? 0),
      word: word + (per ?? ""),
      dimension: "money",
    };
  }
  if (first === "%" || first === "‰") return { end: at + 1, word: first, dimension: "ratio" };
  for (const [word, time] of durations) {
    if (
      text.startsWith(word, at) &&
      !isNoTime(word, text.slice(at + word.length, at + word.length + 5))
    ) {
      return { end: at + word.length, word, dimension: "time", time };
    }
  }
  if (first === "分" && !scoreStop.test(text.slice(at, at + 3))) {
    return { end: at + 1, word: first, dimension: "score" };
  }
  if (
    first === "成" &&
    !/^成(?:为|立|果|效|本|员|功|熟|长|绩|交|就|都)/.test(text.slice(at, at + 2))
  ) {
    return { end: at + 1, word: first, dimension: "ratio", exponent: 1 };
  }
  if (first === "折" && !/[旧算合叠]/.test(text.charAt(at + 1))) {
    return { end: at + 1, word: first, dimension: "ratio", exponent: 1 };
  }
  if (first === "倍" || first === "番") return { end: at + 1, word: first, dimension: "ratio" };
  return readCounter(text, at, first, scaled);
}

function readCounter(text: string, at: number, first: string, scaled: boolean): Core | null {
  for (const [word, stops] of byFirst.get(first) ?? []) {
    if (!text.startsWith(word, at)) continue;
    const next = text.charAt(at + word.length);
    if (next !== "" && stops.includes(next)) continue;
    if (word === "项" && next === "目" && text.charAt(at + 2) !== "标") continue;
    if (word === "个百分点") return { end: at + 4, word, dimension: "points" };
    if (word === "个千分点") return { end: at + 4, word, dimension: "ratio" };
    const pair =
      /^[（(]([个家项条件次户处份名人位所座期场台套只辆栋幢间组批类种村篇册张例起笔宗轮])[）)]/.exec(
        text.slice(at + word.length, at + word.length + 3),
      );
    const end = at + word.length + (pair ? 3 : 0);
    return { end, word: text.slice(at, end), dimension: "count" };
  }
  return scaled ? { end: at, word: "", dimension: "count" } : null;
}
