import {
  changeBefore,
  comparesAlone,
  comparedWith,
  hasTurned,
  isEarlier,
  isOfLastYear,
  nounOfEarlier,
  reachedBefore,
  startsFrom,
  tellsEarlier,
  topicOf,
} from "./change-words.ts";
import { isOfLaterYear } from "./later-year.ts";
import { sameMeasure } from "./change-subject.ts";
import { isPartOfChange } from "./other-subject.ts";
import { isPlan } from "../differences/plan-gap.ts";
import { distanceBefore, isLevelOf, levelAhead } from "./level-distance.ts";
import { pastBeside, pastInRun } from "./past-elsewhere.ts";
import { pastByName } from "./past-called.ts";
import { plain } from "../wording/plain.ts";
import { between, leading } from "../wording/scene.ts";
import type { Mention } from "../wording/scene.ts";

/** What a change is told against. */
export interface Past {
  readonly value: Mention;
  /** Looked up by its name elsewhere in the paragraph; else it stands beside the change. */
  readonly far: boolean;
  /** Told in a sentence of its own, so that neither of both values stands beside the change. */
  readonly apart?: boolean;
}

/** The value that the amounts from `start` to `end` are told against; null where none is told. */
export function pastOf(list: readonly Mention[], start: number, end: number): Past | null {
  const beside = pastBefore(list, start) ?? pastBehind(list, start, end);
  if (beside !== null) return { value: beside, far: false };
  if (isPartOfChange(list, start)) return null;
  // 三年平均3130.40万元, told behind: no value of an earlier time.
  // 接通率由上年的88%提高到93%, behind 较上年下降2个百分点: from there something else has changed.
  const like = (mention: Mention): boolean =>
    isLike(mention, list, start) &&
    !(list.indexOf(mention) >= end && (spans.test(mention.before) || hasTurned(mention)));
  const named =
    pastByName(list, start, like) ??
    pastByTime(list, start) ??
    pastByLabel(list, start) ??
    pastByYear(list, start);
  if (named !== null) return { value: named, far: true };
  const place = { list, start, end, like };
  const next = pastBeside(place);
  if (next !== null) return { value: next, far: true };
  const run = pastInRun(place);
  return run === null ? null : { value: run, far: true, apart: run.scope !== list[start]?.scope };
}

const spans = /(?:[两二三四五]|\d)年(?:的)?平均|年均/;

function pastBefore(list: readonly Mention[], start: number): Mention | null {
  const [past, first] = [list[start - 1], list[start]];
  if (past === undefined || first === undefined || past.scope !== first.scope) return null;
  const folded = list[start - 2];
  if (folded !== undefined && isFoldOf(past, folded)) return folded;
  if (changeBefore(past) !== null && reachedBefore(past) === null) return null;
  const gap = plain(between(past, first));
  if (/[。；;]/.test(gap) || gap.length > 24) return null;
  if (comparedWith(past) !== null) {
    return comparesAlone(past) || /^[^，,]*(?:相?比|相较|对比)/.test(gap) ? past : null;
  }
  const isLevel = distanceBefore(past, first) !== null || isLevelOf(past, first);
  if ((isEarlier(past) && !isOfLaterYear(past, first)) || isLevel) return past;
  if (folded !== undefined && areYears(folded, past) && topicOf(first.before) === "") return past;
  // 2023年送评16300万元，今年增长20%; 得分由90.5分提高3.2分
  if (tellsEarlier(past) && /今年|本年|现|目前|如今/.test(first.before)) return past;
  if (startsFrom(past) && gap.length < 6) return past;
  if (/^[）)]/.test(gap) && bracketedTime.test(plain(leading(past, 14)))) return past;
  if (
    levelAhead(past) !== null &&
    /^(?:、第[\d一二三四五六七八九十]+[位名])?[）)”"]*(?:的[一-龥]{0,8})?[一-龥]{0,6}[+＋]?$/.test(
      gap,
    )
  ) {
    return past;
  }
  if (/超(?:任务|计划|目标|预算|额)/.test(first.before) && isPlan(past)) return past;
  const limit = past.figure.status === "threshold" || past.figure.status === "plan";
  return limit && /高出|超出|低出|滞后/.test(first.before) ? past : null;
}

/** 2024年预算8265万元，2023年预算9154万元: the same of two years, this year first. */
function areYears(now: Mention, past: Mention): boolean {
  const [year, earlier] = [now, past].map(({ before }) => /20\d\d(?=年)/.exec(before)?.[0]);
  const name = topicOf(past.before);
  return (
    year !== undefined &&
    earlier !== undefined &&
    earlier < year &&
    now.scope === past.scope &&
    sameMeasure(now, past) &&
    (name.length > 1 || [now, past].every(({ before }) => bareYear.test(plain(before)))) &&
    topicOf(now.before) === name
  );
}

/** 问题数量逐年下降，2023年43个、2024年28个: nothing but the year. */
const bareYear = /^、?20\d\d年(?:度|为|是)?$/;

/** 红灯项目（6月为81个）减少24个 */
const bracketedTime = /[（(](?:\d{1,2}月|上一?年|去年|年初|期初|同期|20\d\d年)[^（()）]{0,6}$/;

/** 是上一年1480万元的1.4倍，增长42.3% */
function isFoldOf({ figure, scope }: Mention, base: Mention): boolean {
  const { unit, dimension } = figure.quantity;
  return (
    /倍/.test(unit ?? "") &&
    dimension === "ratio" &&
    base.scope === scope &&
    /是(?:上一?年|去年|20\d\d年)度?的?$/.test(plain(base.before))
  );
}

const farthestBehind = 26;

/** （上年同期为41027.60万元）, ；上年同期核减率为12.4%: last year's value told behind the change. */
function pastBehind(list: readonly Mention[], start: number, end: number): Mention | null {
  const [first, last] = [list[start], list[end - 1]];
  if (first === undefined || last === undefined) return null;
  const respective = respectiveBehind(list, start, end);
  if (respective !== null) return respective;
  // 增加5个，达到18个，上年仅13个: what it came to may stand between.
  for (const past of list.slice(end, end + 2)) {
    const gap = past.scope === last.scope ? plain(between(last, past)) : "。";
    if (/[。]/.test(gap) || gap.length > farthestBehind) return null;
    // 较时间进度慢10.3个百分点，与上年同期的36.2%相比…: the change is told against something else.
    if (levelNamed.test(plain(first.before)) && tellsEarlier(past)) return null;
    const plan = /超(?:任务|计划|目标|预算|额)/.test(first.before) && isPlan(past);
    const told = tellsEarlier(past) || plan;
    if (told && isLike(past, list, start) && (plan || isOfTopic(past, first))) return past;
    const joined = earlierBeside(list, end, start);
    if (past === list[end] && told && joined !== null) return joined;
    if (!cameTo(past)) return null;
  }
  return null;
}

/** 资金2.26亿元，同比增长31.4%（2023年评估项目12个、资金1.72亿元）: of two earlier values the one that is measured alike. */
function earlierBeside(list: readonly Mention[], end: number, start: number): Mention | null {
  const [value, other, past] = [list[start - 1], list[end], list[end + 1]];
  if (value === undefined || other === undefined || past === undefined) return null;
  const inOne =
    other.scope === past.scope && /^[、和，,][^，,。；;、]{0,8}$/.test(between(other, past));
  const alike = sameMeasure(value, past) && !sameMeasure(value, other);
  return inOne && alike && !spans.test(past.before) ? past : null;
}

const levelNamed = /[比较](?:序时|时间)进度|[比较](?:全[国省市县区])?平均/;

const came = /^(?:已|共|现|就|总数)*(?:达到?|共计?|增至|升至|降至|为|到)$/;

/** 增加5个，达到18个: what a change came to, told behind it. */
function cameTo({ before }: Mention): boolean {
  return came.test(plain(before));
}

/** 较上年提高1.5分，最高的为93.2分: what one of them came to is not what all did. */
export function isReached(behind: Mention, change: Mention | undefined): boolean {
  const gap = change === undefined ? "" : between(change, behind);
  return cameTo(behind) && !/最[高低大小多少快慢]/.test(gap);
}

const sizes: ReadonlySet<string> = new Set(["money", "count", "score"]);

/**
 * A rate before points, otherwise the measure of the change. 满意度95%，上升1.8%，上年93.2%: a rate that
 * follows a rate may tell points in percent, and one that follows an amount the other way round.
 */
function isLike(past: Mention, list: readonly Mention[], start: number): boolean {
  const [last, first] = [list[start - 1], list[start]];
  if (first === undefined || /倍|番/.test(past.figure.quantity.unit ?? "")) return false;
  const { dimension } = past.figure.quantity;
  const own = first.figure.quantity.dimension;
  const sized = sizes.has(dimension);
  const before = last?.scope === first.scope ? last.figure.quantity.dimension : "";
  if (own === "points") {
    return dimension === "ratio" || (sized && last !== undefined && sameMeasure(last, past));
  }
  // A value right before the rate tells its measure; an amount of another change does not.
  const told =
    last !== undefined &&
    sizes.has(before) &&
    before !== "score" &&
    changeBefore(last) === null &&
    // 对象增加2个（上年为12个），资金增长20%: nor does what another change is told against.
    !(tellsEarlier(last) && /^[）)]/.test(plain(between(last, first))));
  if (own === "ratio" && sized) return !told || before === dimension;
  if (own === "ratio") return dimension === "ratio" && before === "ratio";
  return sameMeasure(first, past);
}

/** 上年同期核减率为: the noun must be that of the clause of the change, where there is one. */
export function isOfTopic(past: Mention, first: Mention): boolean {
  const noun = nounOfEarlier(past.before);
  if (noun.length < 2) return true;
  return plain(leading(first, 60)).includes(noun.slice(-2));
}

const years = "(?:20\\d\\d年|[上去前]年|\\d{1,2}月|[一二三四]季度)";
const respectiveHead = new RegExp(`((?:${years}[、和与及])+${years})[^，,。；;]*分别(?:为|是)?$`);

/** 较2022年提高4.1个百分点（2023年、2022年分别为91.7%、89.5%）: of a list behind, the value of that year. */
function respectiveBehind(list: readonly Mention[], start: number, end: number): Mention | null {
  const [first, head] = [list[start], list[end]];
  if (first === undefined || head?.scope !== first.scope) return null;
  const ahead = list.findIndex(
    (mention, at) =>
      at >= end &&
      at <= end + 2 &&
      mention.scope === first.scope &&
      respectiveHead.test(plain(leading(mention, 40))),
  );
  const told = respectiveHead.exec(plain(leading(list[ahead] ?? head, 40)))?.[1];
  if (ahead < 0 || told === undefined) return null;
  const names = told.split(/[、和与及]/);
  const name = new RegExp(`[比较]((?:${years}))`).exec(first.before)?.[1];
  const at = name === undefined ? -1 : names.findIndex((each) => isSameTime(each, name, first));
  const value = list[ahead + at];
  return at < 0 || value === undefined || !isLike(value, list, start) ? null : value;
}

function isSameTime(a: string, b: string, { figure }: Mention): boolean {
  const numeric = (time: string): string => {
    const back = { 上年: 1, 去年: 1, 前年: 2 }[time];
    return back === undefined || figure.year === null ? time : `${String(figure.year - back)}年`;
  };
  return numeric(a) === numeric(b);
}

const againstLast = /同比|今年|本年|[比较与](?:上|去)年|^[^比较]*$/;
const mostBack = 6;

/** 2024年同期执行6.88亿元，执行率43.27%。支出同比增长15.4%: told before, and marked as last year's. */
function pastByTime(list: readonly Mention[], start: number): Mention | null {
  const first = list[start];
  if (first === undefined || !againstLast.test(first.before)) return null;
  const told = list
    .slice(Math.max(0, start - mostBack), start)
    .filter((mention) => isLike(mention, list, start) && isOfLastYear(mention));
  const [only] = told;
  return told.length === 1 && only !== undefined ? only : null;
}

/** 支出率4%；支出率提升至38%，提高34个百分点: the value that the same name had before. */
function pastByLabel(list: readonly Mention[], start: number): Mention | null {
  const [now, first] = [list[start - 1], list[start]];
  if (now === undefined || first === undefined || reachedBefore(now) === null) return null;
  const label = topicOf(now.before.replace(/(?:到了?|至|为|成)$/, ""));
  if (label.length < 2 || now.scope !== first.scope || !isLike(now, list, start)) return null;
  const called = list
    .slice(Math.max(0, start - 1 - mostBack), start - 1)
    .filter((mention) => sameMeasure(mention, now) && topicOf(mention.before).endsWith(label));
  return called.length === 1 ? (called[0] ?? null) : null;
}

/** 2023年整改问题51个，2024年整改问题65个，多整改14个: the same of two years, the earlier one first. */
function pastByYear(list: readonly Mention[], start: number): Mention | null {
  const [past, now, first] = [list[start - 2], list[start - 1], list[start]];
  const told = now !== undefined && past !== undefined && areYears(now, past);
  if (!told || first?.scope !== now.scope || isBeforeOwn(now, first)) return null;
  return isLike(past, list, start) ? past : null;
}

/** 2023年为16.75%、2024年为14.92%，今年较上年又回落1.66个百分点: told of a year that comes after both. */
function isBeforeOwn(now: Mention, { before, figure }: Mention): boolean {
  const year = Number(/20\d\d(?=年)/.exec(now.before)?.[0] ?? Number.NaN);
  return /^(?:今年|本年)/.test(plain(before)) && figure.year !== null && year < figure.year;
}
