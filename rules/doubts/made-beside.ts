import { printedDigits } from "../../domain/quantity.ts";
import { exchanged } from "../blame/exchange.ts";
import { printsAs } from "../rates/prints-as.ts";
import { areSlips } from "../repeats/lone-number.ts";
import type { Bound } from "../rule.ts";
import { hanValue } from "../wording/han-numeral.ts";
import { plain } from "../wording/plain.ts";
import { operandsIn } from "../wording/mention-of.ts";
import { areOfOneKind, isListable } from "../wording/one-measure.ts";
import { placeOf } from "../wording/paragraph-place.ts";
import { leading } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { wholeScene } from "../wording/whole-scene.ts";
import { mostTried } from "./accidents.ts";
import { hasOwnRate } from "./has-own-rate.ts";
import { quoteOf } from "./runs.ts";

/** Rates of fewer digits are met by accident. */
const leastDigits = 3;
/** 25.0%, 50.0%: what small numbers make with each other again and again. */
const round = 2.5;
/** So many accidental fits are expected at most among all that is tried. */
const accidents = 0.1;
/** So many numbers before a rate its part may stand; the value before a growth may stand right behind it as well. */
const reach = { before: 6, behind: 1 } as const;

/** 完成和基本完成的占, 中央和省级资金占, 两类合计占, 两县占了 */
const joined =
  /(?:[一-龥][和与及、][一-龥][^，,。；;]{0,12}|[两二]者|[两二]类|[两二]项|[两二三四五六]个?[县区市镇乡地家村校院所]|合计?|共|一起)占?[^，,。；;\d]{0,8}$/;
/** 三县合起来占: so many numbers right before are meant. */
const counted = /([两二三四五六])个?[县区市镇乡地家村校院所项类者][^，,。；;\d]{0,12}$/;
/** Two amounts are the same but for their rounding. */
const rounding = 0.006;

/** One or two numbers of which a rate is told, and what they are held against. */
interface Pair {
  readonly part: readonly Mention[];
  readonly whole: Mention;
}

/**
 * 基本完成21条，未完成7条，完成和基本完成的占94.0%; 三年累计评价13.33亿元，2024年6.12亿元比2022年2.86亿元增长114.0%: other numbers of the paragraph, alone or
 * two of a list together, make the rate to its last digit, so that they are the ones that are meant.
 */
export function madeBeside(bound: Bound, scene: Scene): string | null {
  const { name } = bound.formula;
  if ((name !== "share" && name !== "growth") || exchanged(bound) !== null) return null;
  const { claim, told } = operandsIn(bound, wholeScene(scene)) ?? {};
  const place = claim === undefined ? null : placeOf(claim, scene);
  if (claim === undefined || told === undefined || place === null || !isTelling(claim)) return null;
  // 两县 may be read as a number of its own.
  const words = plain(leading(claim, 24));
  const areJoined = joined.test(words);
  const size = hanValue(counted.exec(words)?.[1] ?? "") ?? 1;
  const pairs =
    name === "share" ? sharesIn(place.list, place.at, size) : growthsIn(place.list, place.at);
  const others = pairs.filter(
    (pair) =>
      !areTold(pair, told) &&
      !isTwin(pair, told) &&
      !hasOwnRate([...pair.part, pair.whole], claim.figure, place.list) &&
      (pair.part.length > 1 ? areJoined : !isRest(pair, told)),
  );
  if (others.length > mostTried(claim.figure, accidents)) return null;
  const found = others.find((pair) => printsAs(claim.figure, rateOf(pair, name)));
  return found === undefined
    ? null
    : `“${found.part.map(quoteOf).join("＋")}”与“${quoteOf(found.whole)}”正合“${quoteOf(claim)}”`;
}

function isTelling({ figure: { quantity, value } }: Mention): boolean {
  return (
    quantity.qualifier === "exact" &&
    printedDigits(quantity) >= leastDigits &&
    Number(value) % round !== 0
  );
}

function rateOf({ part, whole }: Pair, name: "share" | "growth"): number {
  const share = (100 * sumOf(part)) / Number(whole.figure.value);
  return name === "share" ? share : share - 100;
}

function sumOf(part: readonly Mention[]): number {
  return part.reduce((sum, { figure }) => sum + Number(figure.value), 0);
}

/**
 * Each number before a rate, each two that follow one another, and the last so many, in every larger number of the
 * paragraph.
 */
function sharesIn(list: readonly Mention[], at: number, size: number): readonly Pair[] {
  const before = list.slice(Math.max(0, at - reach.before), at).filter(isListable);
  const parts = before.flatMap((one, place) => {
    const next = before.slice(place + 1).find((each) => areOfOneKind(each, one));
    return next === undefined ? [[one]] : [[one], [one, next]];
  });
  const last = before.slice(-size);
  const wholes = list.filter(isListable);
  return [...parts, ...(last.length > 2 ? [last] : [])].flatMap((part) =>
    wholes.flatMap((whole) => (isWhole(whole, part) ? { part, whole } : [])),
  );
}

function isWhole(whole: Mention, part: readonly Mention[]): boolean {
  return (
    !part.includes(whole) &&
    part.every((each) => areOfOneKind(each, whole)) &&
    Number(whole.figure.value) > sumOf(part)
  );
}

function growthsIn(list: readonly Mention[], at: number): readonly Pair[] {
  const values = list
    .slice(Math.max(0, at - reach.before), at + 1 + reach.behind)
    .filter(isListable);
  return values.flatMap((now) =>
    values.flatMap((whole) =>
      whole !== now && areOfOneKind(now, whole) && Number(whole.figure.value) > 0
        ? { part: [now], whole }
        : [],
    ),
  );
}

function areTold({ part, whole }: Pair, told: readonly Mention[]): boolean {
  return told.includes(whole) && part.every((each) => told.includes(each));
}

/** 审定1.31亿元 of 送审1.52亿元 beside 审减2100万元: the rate of what is left is taken for that of the part often enough. */
function isRest({ part, whole }: Pair, told: readonly Mention[]): boolean {
  const left = Number(whole.figure.value) - Number(part[0]?.figure.value);
  return told.some(({ figure }) => Math.abs(Number(figure.value) / left - 1) < rounding);
}

/**
 * What one slip of the pen leads to from what was bound tells that the bound one is wrong, and of nothing else; not what is
 * added to it: 东县58份、西县48份，两县占了.
 */
function isTwin({ part, whole }: Pair, told: readonly Mention[]): boolean {
  const others = part.some((each) => told.includes(each)) ? [whole] : [...part, whole];
  return others.some((each) => !told.includes(each) && told.some((other) => areSlips(each, other)));
}
