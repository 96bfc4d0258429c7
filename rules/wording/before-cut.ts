import { becameBefore, hasTurned, reachedBefore } from "../changes/change-words.ts";
import { perObject } from "../remembered.ts";
import { plain } from "./plain.ts";
import { leading } from "./scene.ts";
import type { Mention } from "./scene.ts";

const end =
  "(?:总|财政|预算|存量|闲置|沉淀|各类)*(?:资金|金额|额|数|价)?(?:最终|仅|共|共计|合计|达到?|约|为|是|[：:])*$";
const taken = new RegExp(
  `(?:[审核评压调扣削]减|压缩|收回|回收|盘活|追缴|节约|节支|节省|结余)${end}`,
);
const given = new RegExp(
  `(?:申报|申请|送审|送评|报审|原报|概算|估算|控制价|总投资|(?:建议|拟|评估后|审核后)安排|审定|核定|中标|成交|合同|年初预算|原预算|预算安排|安排预算|(?<![一-龥])(?:项目|采购|工程)?预算)${end}`,
);

/** What comes of money, which is none of it: 带动社会资本5.8亿元, 受益企业完成投资4600万元. */
const effect = /带动|撬动|吸引|引导|拉动|产值|销售|营收(?!入)|贷款|授信|担保|完成投资/;

/** What was asked for before a cut, and what comes of money, are no parts of it. */
export function isNoPart(whole: Mention, part: Mention): boolean {
  return (
    isBeforeCut(whole, part) ||
    isNotDone(whole, part) ||
    isMissing(whole, part) ||
    isTakenOutOf(part) ||
    isLeftOfCut(whole, part) ||
    (part.figure.kind === "amount" && effect.test(part.before) && !effect.test(whole.before))
  );
}

/** 核减320万元，这是从申报的1860万元里减下来的: what it was taken out of is none of it. */
function isTakenOutOf(part: Mention): boolean {
  return (
    /^[里中]面?[一-龥]{0,4}?[减扣剔挤砍省收压]/.test(plain(part.after)) &&
    /从[^，,。；;]*$/.test(leading(part, 40))
  );
}

const changed = /(?:[核压调削精裁缩]减|压缩|减少|取消|撤销|增加|新增|增设|扩充)(?!后)[一-龥]{0,6}$/;

/** 核减岗位60个，其中协管员由申报的186个减至152个: what there was before, and what there is now, is no part of what went or came. */
function isLeftOfCut(whole: Mention, part: Mention): boolean {
  return tellsTurn(part) && changed.test(plain(whole.before));
}

/** 由186个减至152个, either of both. */
const tellsTurn = perObject((part: Mention): boolean => {
  const isReached = reachedBefore(part) !== null || becameBefore(part);
  if (isReached) return /[由从][^，,。；;]*\d[^，,。；;]*$/.test(leading(part, 40));
  return hasTurned(part);
});

const missing = /(?:缺口|短缺|尚缺|还缺|仍缺|尚差|还差|欠拨|欠付)(?:资金|金额|额)?(?:为|达|约)*$/;

/** 区级配套到位214.2万元，缺口142.8万元，三级资金共到位…: what is missing is none of what is there. */
export function isMissing(whole: Mention, part: Mention): boolean {
  return (
    tellsMissing(part) &&
    !tellsMissing(whole) &&
    /到位|拨付|支付|支出|完成|收到|筹集|落实/.test(whole.before)
  );
}

/** Each number is held against many, here as below. */
const tellsMissing = perObject(({ before }: Mention): boolean => missing.test(before.trimEnd()));

/** 已开工9座，其中完工2座，未开工5座: what is not done is beside what is. */
export function isNotDone(whole: Mention, part: Mention): boolean {
  return deedNotDone(part)?.test(whole.before.trimEnd()) === true;
}

/** 未开工: 开工, told of what was done; null where nothing is denied. */
const deedNotDone = perObject(({ before }: Mention): RegExp | null => {
  const deed = /^[一-龥]*?(?:尚未|还未|仍未|没有|未|不)([一-龥]{2,4})的?$/.exec(
    before.replace(/^[，,、；;\s]+/, ""),
  )?.[1];
  return deed === undefined ? null : new RegExp(`(?<![未不没尚]|没有)${deed}(?:的|了|有|为)*$`);
});

/**
 * 审减7352万元，其中体育中心项目审减最大，申报8600万元: what was asked for, or was left, is no part of what was
 * taken away.
 */
export function isBeforeCut(whole: Mention, part: Mention): boolean {
  if (whole.figure.kind !== "amount") return false;
  return moneyOf(whole).isTaken && !moneyOf(part).isTaken && moneyOf(part).isGiven;
}

/** What the words before a number say of its money. */
const moneyOf = perObject(({ before }: Mention) => {
  const words = before.replace(/[\s“”]/g, "");
  return {
    isTaken: taken.test(words),
    isGiven: given.test(words),
  };
});
