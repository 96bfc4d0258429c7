import { sharedRun } from "../wording/mention-match.ts";
import { plain } from "../wording/plain.ts";
import { leading } from "../wording/scene.ts";
import type { Mention } from "../wording/scene.ts";
import { changeBefore, hasTurned, reachedBefore, startsFrom } from "./change-words.ts";
import { sameMeasure } from "./change-subject.ts";
import { startsOther } from "./other-subject.ts";

const againstYear = /(?:[比较与](?:上一?年|去年|20\d\d年|(?<!年)同期)|同比)/;
const lastYear = /上一?年|去年|20\d\d|同期/;
/** A time within the year, or before something was done. */
const within = /(?:年初|期初|\d{1,2}月[份初末底]?|[一二三四]季度末?|上半年|[一-龥]{2}前)的?$/;

/**
 * 执行率由6月末的52%提高到9月末的58%，较上年同期下降3个百分点: what it was a year ago is neither of both values, as the earlier time or the
 * other way tells.
 */
export function isAgainstOther(past: Mention, now: Mention, by: Mention): boolean {
  const before = plain(past.before);
  if (!againstYear.test(plain(by.before)) || lastYear.test(before)) return false;
  if (within.test(before)) return true;
  const [was, is] = [reachedBefore(now), changeBefore(by)];
  return was !== null && is !== null && was !== is && !isJustBetween(past, now, by);
}

/** Neither of both values that something led from and to is what it is told of. */
export function isApart(past: Mention, now: Mention, by: Mention): boolean {
  // …；接通率由上年的88%提高到93%: told behind, of something else.
  if (past.figure.flow.start > by.figure.flow.end && hasTurned(past)) return true;
  return startsOther(past, by) || (startsFrom(past) && isAgainstOther(past, now, by));
}

/** 由52%提高到58%，较上年下降6个百分点: the word is wrong, and not the values. */
function isJustBetween(past: Mention, now: Mention, by: Mention): boolean {
  const [first = 0, last = 0, told = 0] = [past, now, by].map(({ figure }) => Number(figure.value));
  return Math.abs(Math.abs(last - first) - told) <= told / 10;
}

const mean = /平均|[户人项件家个校村镇亩]均|单[个项位座]|每[一-龥]/;
const byDeed =
  /^(?:通过|经过?|借助|依托)[一-龥]{2,10}(?:减少|下降|降低|增加|减支|增支)(?:了|约|近)?$/;

/** 项目平均460万元，上年548万元，通过评审减少240万元: what a deed took off all of them is not how far two means are apart. */
export function isOfDeed(list: readonly Mention[], start: number): boolean {
  const by = list[start];
  if (by === undefined || !byDeed.test(plain(by.before))) return false;
  return list
    .slice(Math.max(0, start - 2), start)
    .some((each) => each.scope === by.scope && sameMeasure(each, by) && mean.test(each.before));
}

const named =
  /^(?:而|其中)?([一-龥]{3,12}?)的?20\d\d年度?的?(?:同比)?(?:增[幅速]|降幅|增长率?|下降率?|增加|减少)(?:为|达到?|是|约|了)*$/;
/** 省级另补助, 另行安排的: beside what was told. */
const beside = /另/;

/** 2023年40万元，省级另补助的2023年增幅12.0%: what is given besides has values of its own. */
export function isOfOther(list: readonly Mention[], start: number): boolean {
  const by = list[start];
  const name = by === undefined ? undefined : named.exec(plain(by.before))?.[1];
  if (by === undefined || name === undefined || !beside.test(name)) return false;
  const told = plain(leading(by, 200)).slice(0, -plain(by.before).length);
  return sharedRun(name.replace(/另.*/, ""), told) < 2;
}

/** 比年初预算多收1000万元，增长5%: the amount is told against a plan, the rate against last year. */
export function isAim(list: readonly Mention[], start: number): boolean {
  const first = list[start];
  return first !== undefined && /[比较超].*(?:预算|计划|目标|任务)/.test(first.before);
}
