import type { Dimension } from "../../domain/quantity.ts";

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

const magnitudes: readonly (readonly [string, number])[] = [
  ["万亿", 12],
  ["千亿", 11],
  ["百亿", 10],
  ["十亿", 9],
  ["千万", 7],
  ["百万", 6],
  ["十万", 5],
  ["亿", 8],
  ["万", 4],
  ["千", 3],
  ["百", 2],
];

const money = ["元人民币", "美元", "欧元", "港元", "元"];

/**
 * Measure words with the characters that may not follow, because then another word begins there
 * (11部门 counts departments, not 部). The list is open: see `nounless` in number.ts.
 */
const measures: readonly (readonly [string, string])[] = [
  ["个百分点", ""],
  ["人次", ""],
  ["人天", ""],
  ["人份", ""],
  ["户次", ""],
  ["家次", ""],
  ["项次", ""],
  ["条次", ""],
  ["件次", ""],
  ["场次", ""],
  ["班次", ""],
  ["批次", ""],
  ["轮次", ""],
  ["课时", ""],
  ["学时", ""],
  ["周岁", ""],
  ["平方公里", ""],
  ["平方千米", ""],
  ["平方米", ""],
  ["立方米", ""],
  ["千瓦时", ""],
  ["公里", ""],
  ["千米", ""],
  ["公顷", ""],
  ["公斤", ""],
  ["千克", ""],
  ["千瓦", ""],
  ["毫克", ""],
  ["毫升", ""],
  ["厘米", ""],
  ["小时", ""],
  ["分钟", ""],
  ["标段", ""],
  ["大类", ""],
  ["小类", ""],
  ["标次", ""],
  ["个", ""],
  ["家", "庭长电具"],
  ["项", ""],
  ["条", "件例款"],
  ["件", ""],
  ["次", "月日年"],
  ["期", "间末初内限货刊"],
  ["户", "籍外口"],
  ["处", "理置罚于级"],
  ["份", "额子内"],
  ["名", "单称义额录字誉列次"],
  ["人", "员民大均社口才力"],
  ["位", "于列居置次"],
  ["场", "所景地馆"],
  ["班", "子组"],
  ["所", "有属在需以得示列"],
  ["座", "谈位"],
  ["栋", ""],
  ["幢", ""],
  ["套", "餐用"],
  ["台", "账湾阶风"],
  ["辆", ""],
  ["部", "门分署委级"],
  ["只", "有要能是"],
  ["支", "出付持撑部农"],
  ["本", "级部单年县区市项次地着报办"],
  ["册", ""],
  ["篇", "章"],
  ["张", ""],
  ["块", ""],
  ["片", "区"],
  ["批", "复准评"],
  ["轮", "换岗候"],
  ["笔", "者试记"],
  ["宗", "旨教地"],
  ["起", "草到点来"],
  ["例", "如外行会"],
  ["门", "户槛诊票店"],
  ["节", "约点能省余支水目"],
  ["类", "别型"],
  ["种", "植类子养粮"],
  ["档", "案"],
  ["组", "织成建长"],
  ["段", ""],
  ["款", "项式"],
  ["页", "面"],
  ["间", "接隔"],
  ["床", ""],
  ["亩", ""],
  ["米", ""],
  ["吨", ""],
  ["斤", ""],
  ["克", ""],
  ["升", "级"],
  ["棵", ""],
  ["株", ""],
  ["头", "部"],
  ["羽", ""],
  ["盏", ""],
  ["对", "象照应口比接全于此"],
  ["岁", ""],
  ["辈", ""],
  ["股", "权份室"],
  ["村", "级民庄"],
  ["番", ""],
  ["遍", ""],
  ["稿", ""],
  ["艘", ""],
  ["架", "构"],
  ["列", "入为示支"],
  ["层", "级面"],
  ["环", "节保境比"],
];

const byFirst = new Map<string, (readonly [string, string])[]>();
for (const entry of measures) {
  const first = entry[0].charAt(0);
  const list = byFirst.get(first);
  if (list) list.push(entry);
  else byFirst.set(first, [entry]);
}

/** Length of the unit words of time after a number. */
const durations: readonly (readonly [string, "Y" | "M" | "D" | "W" | "Q"])[] = [
  ["个工作日", "D"],
  ["个季度", "Q"],
  ["个月", "M"],
  ["个年度", "Y"],
  ["工作日", "D"],
  ["周年", "Y"],
  ["天", "D"],
  ["周", "W"],
];

const scoreStop =
  /^分(?:别|钟|之|类|行|项|领|部|管|级|批|期|层|阶|工|配|析|散|解|担|布|局|支|公|包|档|段|设|成)/;

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
  const magnitude = text.slice(afterOver, at).replace(/[余多]/, "");
  return {
    end: core.end,
    unit: magnitude + core.word,
    exponent,
    dimension: core.dimension,
    over,
    ...(core.time ? { time: core.time } : {}),
  };
}

function isOver(text: string, at: number): boolean {
  const character = text.charAt(at);
  return character === "余" || character === "多";
}

interface Core {
  readonly end: number;
  readonly word: string;
  readonly dimension: Dimension;
  readonly time?: "Y" | "M" | "D" | "W" | "Q";
}

function readCore(text: string, at: number, scaled: boolean): Core | null {
  const first = text.charAt(at);
  for (const word of money) {
    if (text.startsWith(word, at)) return { end: at + word.length, word, dimension: "money" };
  }
  if (first === "%" || first === "‰") return { end: at + 1, word: first, dimension: "ratio" };
  for (const [word, time] of durations) {
    if (text.startsWith(word, at) && !(word === "周" && text.charAt(at + 1) === "岁")) {
      return { end: at + word.length, word, dimension: "time", time };
    }
  }
  if (first === "分" && !scoreStop.test(text.slice(at, at + 2))) {
    return { end: at + 1, word: first, dimension: "score" };
  }
  if (
    first === "成" &&
    !/^成(?:为|立|果|效|本|员|功|熟|长|绩|交|就|都)/.test(text.slice(at, at + 2))
  ) {
    return { end: at + 1, word: first, dimension: "ratio" };
  }
  if (first === "倍" || (first === "折" && text.charAt(at + 1) !== "旧")) {
    return { end: at + 1, word: first, dimension: "ratio" };
  }
  return readCounter(text, at, first, scaled);
}

function readCounter(text: string, at: number, first: string, scaled: boolean): Core | null {
  for (const [word, stops] of byFirst.get(first) ?? []) {
    if (!text.startsWith(word, at)) continue;
    const next = text.charAt(at + word.length);
    if (next !== "" && stops.includes(next)) continue;
    if (word === "项" && next === "目" && text.charAt(at + 2) !== "标") continue;
    if (word === "个百分点") return { end: at + 4, word, dimension: "points" };
    const pair = /^[（(]([个家项条件次户处份名人位所座期场])[）)]/.exec(
      text.slice(at + word.length, at + word.length + 3),
    );
    const end = at + word.length + (pair ? 3 : 0);
    return { end, word: text.slice(at, end), dimension: "count" };
  }
  return scaled ? { end: at, word: "", dimension: "count" } : null;
}
