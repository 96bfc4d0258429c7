import { isOfOtherDeed } from "./other-deed.ts";
import { isOfLaterYear } from "./later-year.ts";
import { levelAhead } from "./level-distance.ts";
import { sharedRun } from "../wording/mention-match.ts";
import { plain } from "../wording/plain.ts";
import { between } from "../wording/scene.ts";
import type { Mention } from "../wording/scene.ts";
import { isPrice } from "../wording/unit-price.ts";
import {
  changeBefore,
  comparedWith,
  isEarlier,
  isOfLastYear,
  reachedBefore,
  startsFrom,
  topicOf,
} from "./change-words.ts";

export interface Subjects {
  /** Values that may have changed, the likeliest first. */
  readonly candidates: readonly Mention[];
  /** The words leave no other. */
  readonly sure: boolean;
}

/** The value that a change is about: called by the topic of the clause, else the one told last. */
export function subjectsOf(
  list: readonly Mention[],
  start: number,
  topics: readonly string[],
  like: Mention,
  past: Mention | null = null,
): Subjects {
  const ofYear = past === null ? null : yearOf(past);
  if (ofYear !== null) {
    const named = list.slice(0, start).filter((each) => isOfYear(each, ofYear, like));
    return { candidates: named, sure: named.length === 1 };
  }
  const ofOne = topics.some((topic) => namesOne.test(topic));
  const pool = list
    .slice(0, start)
    .filter(
      (mention, index) =>
        mention !== past &&
        sameMeasure(mention, like) &&
        (isValue(list, mention, index) || isOfLaterYear(mention, list[start])) &&
        !(ofOne && ofAll.test(plain(mention.before))),
    )
    .toReversed();
  const own = pool.filter((mention) => mention.scope === list[start]?.scope);
  const last = list[start - 1];
  if (last !== past && last !== undefined && sameMeasure(last, like) && isPassedOver(last))
    return { candidates: [], sure: false };
  const named = topics.filter((topic) => topic.length > 1);
  for (const topic of named) {
    const alike = pool.filter((mention) => isCalled(mention, topic));
    // 红灯项目26个、黄灯项目54个: of what is called alike, that which is called just so.
    const exact = alike.filter((mention) => isCalledSo(mention, topic));
    const called = exact.length > 0 ? exact : alike;
    const [first] = called;
    if (first !== undefined) {
      const rivals = called.filter((other) => other.scope === first.scope);
      const beside = first.scope === list[start]?.scope || topicOf(first.before) === topic;
      return rivals.length === 1 &&
        (beside || (called.length === 1 && topicOf(first.before).endsWith(topic)))
        ? { candidates: [first], sure: true }
        : { candidates: called.slice(0, 4), sure: false };
    }
  }
  const [nearestOwn] = own;
  if (nearestOwn !== undefined && named.length === 0 && isBeside(nearestOwn, list[start])) {
    return { candidates: [nearestOwn], sure: true };
  }
  if (own.length > 0) {
    // The list between may belong to a 其中: what was told before it comes into question as well.
    const all = own.length === 1 && named.length === 0 ? own : pool.slice(0, 8);
    return { candidates: all, sure: all.length === 1 };
  }
  const [nearest] = pool;
  const told = pool.filter(
    (mention) => mention.scope === nearest?.scope && !isOfOtherDeed(mention, named),
  );
  return { candidates: told.slice(0, 4), sure: told.length === 1 && named.length === 0 };
}

/** 较2023年的83.4%提高3.3个百分点，而2023年比2022年的79.6%提高: what changed is the value of the year that is named. */
function yearOf(past: Mention): string | null {
  const words = plain(past.before);
  return /^(?:而|又|且|其中)*(20\d\d)年度?[又则还]?[比较]20\d\d年度?的?$/.exec(words)?.[1] ?? null;
}

function isOfYear(mention: Mention, year: string, like: Mention): boolean {
  return (
    sameMeasure(mention, like) && new RegExp(`${year}年度?[的为是]?$`).test(plain(mention.before))
  );
}

/** 各县平均88.6分。临江县得分比上年提高4.4分: the mean of all is not what one of them came to. */
const namesOne = /^(?![各全该本我])[一-龥]{1,4}[县区市镇乡局](?!.*平均)/;
const ofAll = /平均(?:得?分)?[为是达约]*$/;

/** Where both values stand in other sentences, whatever shares words with the topic comes into question. */
export function likeTopic(
  list: readonly Mention[],
  start: number,
  [topic = ""]: readonly string[],
  like: Mention,
): Subjects {
  const candidates = list
    .slice(0, start)
    .filter(
      (mention, index) =>
        sameMeasure(mention, like) &&
        isValue(list, mention, index) &&
        sharedRun(mention.before.slice(-12) + mention.after.slice(0, 8), topic) >= 2,
    )
    .toReversed()
    .slice(0, 8);
  return { candidates, sure: false };
}

/** 目标完成率82%，比8月提高6个百分点: what stands right before was taken for a limit, and is none. */
export function isPassedOver(last: Mention): boolean {
  const { status, quantity } = last.figure;
  const open = status === "threshold" && quantity.qualifier === "exact";
  return open && levelAhead(last) === null && /(?:率|度|比|面)(?:为|达到?|是)?$/.test(last.before);
}

/** 降到7月的54个，再降到10月的18个，较4月下降80%; 年末结余1470万元，同比减少25%: what was told last. */
function isBeside(last: Mention, next: Mention | undefined): boolean {
  if (reachedBefore(last) !== null) return true;
  const alone = !/^(?:其中|[、和及与]|另)/.test(last.before.trim());
  return alone && next?.place === last.place + 1 && /^[，,（(]/.test(between(last, next).trim());
}

export function sameMeasure(a: Mention, b: Mention): boolean {
  const [left, right] = [a.figure.quantity, b.figure.quantity];
  if (left.dimension !== right.dimension || isPrice(a) !== isPrice(b)) return false;
  if (left.dimension === "count") return left.unit === right.unit;
  return (
    left.dimension !== "ratio" || /倍|番/.test(left.unit ?? "") === /倍|番/.test(right.unit ?? "")
  );
}

/** 征集到拟评价对象47个，最终确定16个: what was only considered is not what it has come to. */
export const considered =
  /(?:征集|备选|候选|初选|海选|推荐|拟(?:评价|评估|监控|选|纳入|列入|支持|安排))[^，,。；;]{0,10}$/;

/** Neither a change, nor what is compared with, nor the base of a rate (完成预算172000万元的50.24%). */
function isValue(list: readonly Mention[], mention: Mention, index: number): boolean {
  if (changeBefore(mention) !== null || isEarlier(mention) || startsFrom(mention)) return false;
  if (comparedWith(mention) !== null && /比|较/.test(mention.before)) return false;
  if (isOfLastYear(mention) || /[年月季]均[^，,]{0,4}$/.test(mention.before)) return false;
  if (considered.test(plain(mention.before))) return false;
  // 人均补助标准94元: what is given for one is a standard, and no limit of anything.
  const isLimit = mention.figure.status === "threshold" && !isPrice(mention);
  if (isLimit || levelAhead(mention) !== null) return false;
  const next = list[index + 1];
  if (next !== undefined && isGoal(mention, next)) return false;
  const isBase =
    next?.figure.kind === "rate" &&
    next.scope === mention.scope &&
    /^\s*的/.test(between(mention, next));
  return !isBase;
}

/** 门急诊412600人次，目标400000人次，完成率103.15%；上年为389300人次，同比增长6.0%: what was to be reached has not changed. */
function isGoal({ before, scope }: Mention, next: Mention): boolean {
  const isTold = /^[，,（(]?(?:年度|全年|年初)?(?:目标|计划|任务)(?:值|数)?为?$/.test(
    plain(before),
  );
  return (
    isTold &&
    next.scope === scope &&
    /^(?:目标)?(?:完成|实现|达成)率?(?:为|达到?)?$/.test(plain(next.before))
  );
}

function isCalledSo({ before, after, figure }: Mention, topic: string): boolean {
  const behind = figure.kind === "count" && plain(after).startsWith(topic);
  return behind || topicOf(before).endsWith(topic);
}

const general = /(?:项目|对象|部门|单位|问题)$/;

/** The topic names the figure: 送审金额 and 送审金额48216.53万元, 红灯项目 and 红灯项目26个. */
function isCalled(mention: Mention, topic: string): boolean {
  // 红灯项目 is 亮红灯22个, not 监控项目604个.
  const colour = /([红黄绿])(?=灯|色)/.exec(topic)?.[1];
  if (colour !== undefined) {
    const words = `${mention.before.slice(-8)}|${mention.after.slice(0, 6)}`;
    return words.includes(colour);
  }
  const before = topicOf(mention.before);
  const after = plain(mention.after).slice(0, 8);
  if (before.length > 1 && (before.endsWith(topic) || topic.endsWith(before))) return true;
  if (after.length > 1 && (after.startsWith(topic) || topic.startsWith(after))) return true;
  // 红灯项目 is told as 亮红灯22个 and never as 监控项目604个: what any group is called says nothing.
  const bare = topic.replace(general, "");
  if (bare.length > 1 && bare !== topic) return before.includes(bare);
  const shared = sharedRun(before.slice(-8), topic);
  return shared >= 2 && before.endsWith(topic.slice(-2)) && shared * 2 >= topic.length;
}
