import { plain } from "../wording/plain.ts";
import { perObject } from "../remembered.ts";
import { between, leading } from "../wording/scene.ts";
import type { Mention } from "../wording/scene.ts";

/** Nothing but the mark or word that joins two values. */
const joint = /^(?:、|[，,、]?(?:和|及|与|以及))$/;
const comma = /^[，,]$/;
/** ，以及 */
const longestJoint = 3;
const respective = /(?:分别|依次)[^，,。；;：:、\d]{0,8}$/;

/**
 * 申报分别为1.2亿元、0.8亿元和0.35亿元: the values that one word tells of several, the number itself alone where it
 * stands alone. A comma joins only what 分别 has opened.
 */
export const valuesTogether = perObject((mention: Mention): readonly Mention[] => {
  const { scope, place } = mention;
  if (scope.isRow) return [mention];
  const { mentions } = scope;
  let from = place;
  while (joins(mentions[from - 1], mentions[from])) from -= 1;
  let to = place;
  while (joins(mentions[to], mentions[to + 1])) to += 1;
  const values = mentions.slice(from, to + 1);
  const [first = mention] = values;
  if (values.length === 1 || isRespective(first)) return values;
  // Without 分别 a comma parts.
  const own = values.indexOf(mention);
  const start = values.findLastIndex((each, at) => at <= own && partedBefore(values[at - 1], each));
  const end = values.findIndex((each, at) => at > own && partedBefore(values[at - 1], each));
  return values.slice(Math.max(0, start), end < 0 ? undefined : end);
});

/** 分别为, 依次安排: one word tells the value of several. */
export function isRespective(first: Mention): boolean {
  return respective.test(leading(first, 20));
}

function joins(left: Mention | undefined, right: Mention | undefined): boolean {
  if (left === undefined || right === undefined) return false;
  if (left.figure.quantity.dimension !== right.figure.quantity.dimension) return false;
  const gap = between(left, right).trim();
  return gap.length <= longestJoint && (joint.test(gap) || comma.test(gap));
}

function partedBefore(left: Mention | undefined, right: Mention): boolean {
  return left !== undefined && comma.test(between(left, right).trim());
}

/** 2021年、2022年各为6.24亿元、8.58亿元: one value for each, and not the same for all. */
export function tellsOneEach(mention: Mention): boolean {
  return /各[为是]$/.test(plain(mention.before)) && valuesTogether(mention).length > 1;
}

/** 每平方米年均成本分别为9.86元、8.74元 */
const costsOfEach =
  /(?:每(?!年|月|季|期|批|轮|学|天|日|周)|[人户亩吨生]均|单位(?=成本|造价)|单个)[一-龥]{0,8}(?:费用?|成本|价格?|造价|租金|支出|补[助贴])(?:分别|依次)为?$/;

/** 奖励分别为每个14万元、7万元和3万元, 对应定额每平方米每年9.2元、6.9元、5.1元: one word tells all of them for each. */
export function areForEach(mention: Mention): boolean {
  const [first = mention, ...others] = valuesTogether(mention);
  const words = plain(leading(first, 20));
  const isBare = others.length > 1 && /每[一-龥]{1,3}(?:每[年月日天次])?$/.test(words);
  const isEach = /(?:分别|依次)为?每[一-龥]{1,2}$/.test(words) || costsOfEach.test(words);
  return others.length > 0 && (isBare || isEach);
}
