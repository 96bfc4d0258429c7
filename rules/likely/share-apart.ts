import { bareName } from "../rates/base-binding.ts";
import { isBaseOfOthers } from "../rates/item-rates.ts";
import { shareNameOf } from "../rates/rate-name.ts";
import { isNarrowed, isSpentWhole } from "../rates/rate-neighbours.ts";
import { valuesTogether } from "../lists/values-together.ts";
import { textBetween } from "../wording/full-sentence.ts";
import { sharedRun } from "../wording/mention-match.ts";
import { plain } from "../wording/plain.ts";
import { between, leading } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { isRate } from "./share-terms.ts";
import type { Terms } from "./share-terms.ts";

/** 监控项目21个，红灯2个，执行率82.6%: what has been spent is money, whatever was counted before. */
const ofMoney =
  /(?<!计划|任务|合同|政策|制度|方案)(?:执行|支出|支付|拨付)(?:率|进度)(?:均|约)?(?:为|是|达到?|仅|只有)?$/;

export function countsForMoney(claim: Mention, { figure }: Mention): boolean {
  return figure.kind === "count" && ofMoney.test(claim.before.trimEnd());
}

/** 预算9.2亿元，支出8.9亿元，其中县本级支出6.7亿元，执行率97.8%: an item has a budget of its own. */
export function isOfItem(claim: Mention, terms: Terms, scene: Scene): boolean {
  const of = shareNameOf(claim);
  return (of !== null && isOfOtherName(of, terms.whole)) || isWithinItem(claim, terms, scene);
}

/** The same, whatever the whole is called. */
export function isWithinItem(claim: Mention, { part, whole }: Terms, scene: Scene): boolean {
  if (shareNameOf(claim) !== null) return tellsItems(claim, part, scene);
  const block = scene.byBlock.get(part.figure.block) ?? [];
  const isOfAll = /(?:总体|整体|综合|全年|总)[一-龥]{0,6}$/.test(claim.before);
  const isBeforeItem =
    part.figure.flow.end <= claim.figure.flow.start &&
    !isOfAll &&
    /其中/.test(textBetween(scene, part, claim));
  return (
    isBeforeItem ||
    isBaseOfOthers(scene, claim, whole) ||
    isSpentWhole(claim, part, whole) ||
    isNarrowed(part, whole, block, scene)
  );
}

const borne =
  /([一-龥]{2,8}?)(?:[两三四]级|双方|[两三]方|各方|各级)?(?:财政)?的?(?:分担|承担|负担|分摊|出资|配套)(?:的?资金)?的?(?:比例|比重|份额)[^，,。；;\d]{0,4}$/;

/** 水电1163万元，保洁983万元，县乡两级分担比例为60%和40%: who bears how much of it is no share of one item in another. */
export function isOfBearers(claim: Mention, { part, whole }: Terms): boolean {
  const [first = claim] = valuesTogether(claim);
  const names = borne.exec(plain(leading(first, 24)))?.[1];
  if (names === undefined) return false;
  const told = `${part.before}${whole.before}`;
  return !names.split("").some((name) => levels.test(name) && told.includes(name));
}

const levels = /[省市县区乡镇村央社企]/;

/** 占一般公共预算存量的74.6%: a base of so long a name is not called by a small piece of it. */
function isOfOtherName(of: string, { before, after }: Mention): boolean {
  const name = bareName(of);
  return name.length >= longName && sharedRun(name, before + after) * 2 < name.length;
}

const longName = 6;

/** 盘活4.62亿元，占总规模的68.5%，其中一般公共预算2.85亿元: no item told behind the share has it. */
function tellsItems(claim: Mention, part: Mention, scene: Scene): boolean {
  return (
    part.figure.flow.start > claim.figure.flow.start && /其中/.test(textBetween(scene, claim, part))
  );
}

/** 县级部门12.4亿元，占全部资金的77.5%；乡镇3.6亿元，占22.5%: each has its own share of what both are part of. */
export function areBeside(claim: Mention, { part, whole }: Terms, scene: Scene): boolean {
  if (whole.figure.flow.start > part.figure.flow.start || shareNameOf(claim) === null) return false;
  const own = whole.scope.mentions[whole.place + 1];
  if (own === undefined || !isRate(own) || own === claim || shareNameOf(own) === null) return false;
  if (!/^[，,]占/.test(between(whole, own))) return false;
  const gap = textBetween(scene, own, part);
  return /^[，,；;]/.test(gap) && !/其中|[中内][，,有]|。/.test(gap);
}
