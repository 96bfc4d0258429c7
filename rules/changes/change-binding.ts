import { bracketedPast } from "./bracketed-past.ts";
import { isComparableTold } from "./comparable-told.ts";
import { isReached, pastOf } from "./change-past.ts";
import type { Past } from "./change-past.ts";
import {
  adjusted,
  becameBefore,
  changeAgainst,
  changeBefore,
  comparedWith,
  comparesAlone,
  cutBefore,
  reachedBefore,
  startsFrom,
  tellsEarlier,
  topicOf,
} from "./change-words.ts";
import type { Direction } from "./change-words.ts";
import { distanceBefore, levelAhead } from "./level-distance.ts";
import { isPlan, planGapAt } from "../differences/plan-gap.ts";
import { changesOther, isPartOfChange } from "./other-subject.ts";
import { isAgainstOther, isAim, isOfDeed, isOfOther } from "./own-change.ts";
import { likeTopic, sameMeasure, subjectsOf } from "./change-subject.ts";
import type { Subjects } from "./change-subject.ts";
import { between, leading, perScene } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { pastInTable } from "./table-past.ts";
import { mergedFrom, near, turnTo } from "./turned-to.ts";
import { yearsTold } from "./years-told.ts";
import { wholeScene } from "../wording/whole-scene.ts";

/** A change told in prose: what it came to, what it was, and by how much. */
export interface Change {
  readonly direction: Direction;
  /** The value after the change. */
  readonly now: Subjects;
  /** The value before; null where it is not told. */
  readonly past: Mention | null;
  /** Told amounts of the change: 增加6个, 增长17.52%, 上升0.73个百分点, 翻一番. */
  readonly by: readonly Mention[];
  /** 年均增长: over the years between both values. */
  readonly years: number | null;
  /** 相差: neither rise nor fall, the greater less the smaller. */
  readonly apart: boolean;
  /** The text compares what it does not print: 可比口径, 剔除因素. */
  readonly adjusted: boolean;
}

/** All changes that the prose of a report tells. */
export const changesIn = perScene((scene: Scene): readonly Change[] =>
  [...wholeScene(scene).byBlock.values()]
    .flatMap((list) => inBlock(list))
    .map((change) => withTable(change, scene)),
);

/** Last year's value may stand in a table only. */
function withTable(change: Change, scene: Scene): Change {
  const { past, by, now } = change;
  const againstLast = by.some(({ before }) =>
    /同比|[比较](?:上|去)?年|[比较]20\d\d年/.test(before),
  );
  if (past !== null || change.adjusted || !againstLast) return change;
  const pairs = now.candidates.flatMap((each) => {
    const told = pastInTable(each, scene);
    return told === null ? [] : [{ each, told }];
  });
  const [only] = pairs;
  return only === undefined || pairs.length !== 1
    ? change
    : { ...change, past: only.told, now: { candidates: [only.each], sure: true } };
}

function inBlock(block: readonly Mention[]): readonly Change[] {
  const list = block.filter(({ scope }) => !scope.isRow);
  const changes: Change[] = [];
  let at = 0;
  while (at < list.length) {
    const end = chainEnd(list, at);
    const change = end > at ? told(list, at, end) : moved(list, at);
    if (change !== null) changes.push(change);
    at = Math.max(end, at + 1);
  }
  return changes;
}

/** The first place behind the amounts of one change: 增收5122万元，增长6.30% are two of one. */
function chainEnd(list: readonly Mention[], start: number): number {
  let end = start;
  for (const mention of list.slice(start)) {
    const behind = end > start || fromTo(list, start - 1) !== null;
    const own =
      end > start ? (changeBefore(mention) ?? cutBefore(mention)) : leads(list, start, behind);
    const last = end > start ? list[end - 1] : undefined;
    const goesOn =
      last === undefined ||
      (mention.scope === last.scope &&
        (topicOf(mention.before) === "" || cutBefore(mention) !== null) &&
        !comparesAlone(mention) &&
        !tellsEarlier(mention) &&
        between(last, mention).length < 12 &&
        mention.figure.quantity.dimension !== last.figure.quantity.dimension);
    // 少安排1248万元，核减率20%: of what was asked for, and told of no change.
    if (own === null || !goesOn || /[核审评]减(?:率|比例)[为达约是]*$/.test(mention.before)) break;
    end += 1;
  }
  return end;
}

type Told = Direction | "apart";
const isOver = /更[多少高低大小快慢]|持平|相当|有所|略[有增减升降]/;

/** What begins a change: its word, or its distance from the level told right before it. */
function leads(list: readonly Mention[], start: number, behind: boolean): Told | null {
  const first = list[start];
  if (first === undefined) return null;
  return (
    changeBefore(first) ??
    changeAgainst(first) ??
    (behind || isCompared(list, start) ? cutBefore(first) : null) ??
    distanceBefore(list[start - 1], first) ??
    (planGapAt(list, start) === null ? null : "apart")
  );
}

/** 较预算200万元节约7%: a cut right behind what it is held against, not 比上年的90万元更多，核减12万元. */
function isCompared(list: readonly Mention[], start: number): boolean {
  const [past, first] = [list[start - 1], list[start]];
  if (past === undefined || first === undefined || !comparesAlone(past)) return false;
  const isValue = changeBefore(past) === null && cutBefore(past) === null;
  return isValue && near(past, first) && !isOver.test(between(past, first));
}

function told(list: readonly Mention[], start: number, end: number): Change | null {
  const first = list[start];
  const led = leads(list, start, true);
  if (first === undefined || led === null) return null;
  const by = list.slice(start, end);
  // A rule's own limits (增幅超过30%的应评尽评) tell no change.
  if (by.every(({ figure }) => figure.status === "threshold") && changeBefore(first) !== null)
    return null;
  const text = first.scope.text;
  const apart = led === "apart";
  const base = {
    direction: apart ? ("up" as const) : led,
    apart,
    by,
    years: null,
    adjusted:
      (adjusted.test(text) && !isComparableTold(list[start - 1], first)) ||
      /降幅|增速|增幅/.test(topicOf(first.before)) ||
      isAim(list, start),
  };
  if (isOfDeed(list, start) || isOfOther(list, start))
    return { ...base, past: null, now: { candidates: [], sure: false } };
  const pair = apart ? null : (yearsTold(list, start) ?? bracketedPast(list, start, end));
  if (pair !== null)
    return { ...base, past: pair.past, now: { candidates: [pair.now], sure: true } };
  const shift = fromTo(list, start - 1);
  const ofOther = leavesShift(list, start - 1);
  if (shift !== null && !ofOther && near(list[start - 1], first)) return { ...base, ...shift };
  const gap = planGapAt(list, start);
  if (gap !== null && (apart || pastOf(list, start, end)?.far !== false)) {
    return { ...base, apart: true, past: gap.plan, now: { candidates: [gap.real], sure: true } };
  }
  const found = pastOf(list, start, end);
  const past = found?.value ?? null;
  // 超计划130人次，计划数为1300人次; 预算95万元，成交价61.75万元，比预算低35%: the plan itself is told.
  const isTold = past !== null && (isPlan(past) || (found?.far === true && by.length === 1));
  if (isTold && isAim(list, start)) base.adjusted = adjusted.test(text);
  const before = past !== null && found?.far === false && list.indexOf(past) < start;
  const from = before ? list.indexOf(past) : start;
  const amount = by.find(({ figure }) => figure.kind !== "rate");
  const like = past ?? amount;
  if (like === undefined || (past === null && isPartOfChange(list, start)))
    return { ...base, past: null, now: valueBefore(list, start) };
  const behind = list[end];
  if (
    behind?.scope === first.scope &&
    isReached(behind, list[end - 1]) &&
    sameMeasure(behind, like)
  ) {
    return { ...base, past, now: { candidates: [behind], sure: true } };
  }
  const told = topicsOf(list, found, first);
  const topics = told.length > 0 ? told : sharedTopic(list[from - 1], first);
  const named = subjectsOf(list, from, topics, like, past);
  const lone = named.candidates.every(({ scope }) => scope !== first.scope);
  const now = found?.apart === true && lone ? likeTopic(list, start, topics, like) : named;
  const beside = past !== null && /^[^比较]+$/.test(levelAhead(past) ?? "比");
  if (now.candidates.length === 0 && beside && first.figure.quantity.dimension === "points") {
    return { ...base, past, now: rateBefore(list, from) };
  }
  return { ...base, past, now };
}

/** 评价项目124个，比上年增长15.9%: the value right before a rate. */
function valueBefore(list: readonly Mention[], start: number): Subjects {
  const [value, first] = [list[start - 1], list[start]];
  const sized = /^(?:money|count|score)$/.test(value?.figure.quantity.dimension ?? "");
  const beside = value !== undefined && first !== undefined && sized && near(value, first);
  return beside && changeBefore(value) === null
    ? { candidates: [value], sure: true }
    : { candidates: [], sure: false };
}

/** 增长10%，高出支出增幅（4.2%）5.8个百分点: a rate of change may itself be what is compared. */
function rateBefore(list: readonly Mention[], from: number): Subjects {
  const last = list[from - 1];
  const near = last?.scope === list[from]?.scope;
  return last !== undefined && near && last.figure.quantity.dimension === "ratio"
    ? { candidates: [last], sure: true }
    : { candidates: [], sure: false };
}

function topicsOf(list: readonly Mention[], found: Past | null, first: Mention): readonly string[] {
  const past = found?.far === false ? found.value : null;
  // Behind the change its name may be shorter than that of the value: 绩效目标1012个，…上年公开845个.
  const ahead = past !== null && list.indexOf(past) < list.indexOf(first);
  const lead = past === null || !ahead ? "" : leadOf(past);
  const head = lead.replace(/\s/g, "").replace(/(?:比|较|与|同(?!期)|和)[^比较]*$/, "");
  const behind = past === null ? "" : topicOf((comparedWith(past) ?? "").replace(timeWords, ""));
  const own = topicOf(first.before);
  // 支出同比增长15.4%，2024年同期执行6.88亿元: both words may name the value.
  const far =
    found?.far === true && own !== "" ? topicOf(found.value.before.replace(timeWords, "")) : "";
  return [topicOf(head), own, behind, far].filter(
    (topic) => topic.length > 1 && !/^(?:相比|上年|去年|序时进度)|前$/.test(topic),
  );
}

/** 红灯52个，红灯项目占比8.0%，较上年的61个减少9个: what the share before was of. */
function sharedTopic(share: Mention | undefined, first: Mention): readonly string[] {
  if (share?.scope !== first.scope || share.figure.quantity.dimension !== "ratio") return [];
  const name = /^([^占]{2,10})占/.exec(share.before.replace(/\s/g, ""))?.[1];
  return name === undefined ? [] : [topicOf(name)];
}

/** 优秀等次部门比上年（15个）: the words before a bracket name what stands in it. */
function leadOf(past: Mention): string {
  if (past.before !== "") return past.before;
  return (
    leading(past, 28)
      .replace(/[（(]\s*$/, "")
      .split(/[，,。；;：:）)]/)
      .at(-1) ?? ""
  );
}

const timeWords = /(?:上年|去年|同期|20\d\d年度?|年初|序时进度|\d{1,2}月|[的度由从])+/g;

/** 由5.2%降至3.9%, also without a told amount. */
function moved(list: readonly Mention[], at: number): Change | null {
  const shift = fromTo(list, at);
  const next = list[at + 1];
  if (shift === null) return null;
  // Told with the amount that follows.
  if (
    next !== undefined &&
    (changeBefore(next) ?? cutBefore(next)) !== null &&
    near(list[at], next) &&
    !leavesShift(list, at)
  )
    return null;
  return { ...shift, by: [], apart: false, adjusted: adjusted.test(list[at]?.scope.text ?? "") };
}

/** Behind 由5.2%降至3.9% the change of something else is told, or what it is against another time. */
function leavesShift(list: readonly Mention[], at: number): boolean {
  const [past, now, by] = [list[at - 1], list[at], list[at + 1]];
  if (past === undefined || now === undefined || by === undefined) return false;
  return changesOther(past, by) || isAgainstOther(past, now, by);
}

type Shift = Pick<Change, "direction" | "now" | "past" | "years">;

function fromTo(list: readonly Mention[], at: number): Shift | null {
  const [past, now] = [list[at - 1], list[at]];
  if (past === undefined || now === undefined || past.scope !== now.scope) return null;
  const turned = turnTo(list, at);
  const direction = reachedBefore(now) ?? (becameBefore(now) ? turned : null);
  const led = startsFrom(past) || (turned !== null && mergedFrom(past, now));
  if (direction === null || !led || !isAlike(past, now)) return null;
  const years = [past, now].map(({ before }) => /20\d\d(?=年)/.exec(before)?.[0]);
  const [first, last] = years.map(Number);
  const span = first !== undefined && last !== undefined ? last - first : Number.NaN;
  return {
    direction,
    past,
    now: { candidates: [now], sure: true },
    years: Number.isInteger(span) && span > 0 ? span : null,
  };
}

/** 由每平方米9.2元降为8.1元: the price of one is told once for both. */
function isAlike(past: Mention, now: Mention): boolean {
  const [first, last] = [past.figure.quantity, now.figure.quantity];
  const isMoney = first.dimension === "money" && first.unit === last.unit;
  return sameMeasure(past, now) || (isMoney && between(past, now).length < 8);
}
