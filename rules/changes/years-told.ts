import { plain } from "../wording/plain.ts";
import { between } from "../wording/scene.ts";
import type { Mention } from "../wording/scene.ts";
import { sameMeasure } from "./change-subject.ts";
import { changeBefore, tellsEarlier, topicOf } from "./change-words.ts";
import type { Bracketed } from "./bracketed-past.ts";
import { yearsSpanned } from "./years-spanned.ts";

const ofYear =
  /^[、，,]?(?:而|其中)?((?:(?![比较])[一-龥]){0,10}?)(20\d\d)年度?((?:(?![比较])[一-龥]){0,8})$/;
const filler = /(?:实际|[为是有仅达到共计合总]|完成)+$/;

interface Valued {
  readonly year: number;
  readonly name: string;
}

/** The two values of a change that their years tell apart, whichever of the ways in which they are told. */
export function yearsTold(list: readonly Mention[], start: number): Bracketed | null {
  return yearsBeside(list, start) ?? lastBeside(list, start) ?? yearsSpanned(list, start);
}

const last = /^[，,]?(?:而)?(?:上一?年|去年)(?:同期|度)?(?:为|是|仅为?|只有|有|的)*$/;

/** 每户成本460元，上年为548元，降低88元: last year's value has no name of its own, so that it is that of the value right before. */
function lastBeside(list: readonly Mention[], start: number): Bracketed | null {
  const [now, past, by] = [list[start - 2], list[start - 1], list[start]];
  if (now === undefined || past === undefined || by === undefined) return null;
  if (now.scope !== by.scope || past.scope !== by.scope || !areAlike(now, past)) return null;
  if (changeBefore(now) !== null || tellsEarlier(now) || !last.test(plain(past.before)))
    return null;
  const isOfBoth = /^[，,][^，,。；;（(]*$/.test(plain(between(past, by)));
  const isPair = /^[^。；;（(、]{0,8}[，,]/.test(plain(between(now, past)));
  return isOfBoth && isPair && bareChange.test(plain(by.before)) ? { past, now } : null;
}

/** Told of nothing but the value itself. */
const bareChange =
  /^[，,]?(?:同比|比(?:上|去)年|较(?:上|去)年|今年)?(?:[减增]|[上下]|提|降|多|少|回|扩|缩)[一-龥]{0,3}$/;

function areAlike({ figure: a }: Mention, { figure: b }: Mention): boolean {
  return a.kind === b.kind && a.kind !== "rate" && a.quantity.unit === b.quantity.unit;
}

/**
 * 户均贴息2020年为6.00万元，2022年为6.33万元，增加0.33万元; 2022年合计35000万元，2021年合计33600万元，增加1400万元: of the values of
 * two years right before a change the later one is what it came to, in whichever order they stand.
 */
function yearsBeside(list: readonly Mention[], start: number): Bracketed | null {
  const [first, second, by] = [list[start - 2], list[start - 1], list[start]];
  if (first === undefined || second === undefined || by === undefined) return null;
  if (first.scope !== by.scope || second.scope !== by.scope || !sameMeasure(first, second))
    return null;
  if (topicOf(by.before) !== "" || !/^[，,]/.test(plain(between(second, by)))) return null;
  const [one, other] = [yearOf(first), yearOf(second)];
  if (one === null || other === null || one.year === other.year) return null;
  if (other.name !== "" && !one.name.endsWith(other.name)) return null;
  if (
    isOfOtherTime(
      by.before,
      [one.year, other.year].toSorted((a, b) => a - b),
    )
  )
    return null;
  return one.year < other.year ? { past: first, now: second } : { past: second, now: first };
}

function yearOf({ before }: Mention): Valued | null {
  const [, head = "", year, tail = ""] = ofYear.exec(plain(before)) ?? [];
  return year === undefined
    ? null
    : { year: Number(year), name: (head + tail).replace(filler, "") };
}

/** 2022年比上年增加 and 较2021年增加 tell of just these two years; what names another time is told against that. */
function isOfOtherTime(words: string, [past, now]: readonly number[]): boolean {
  if (/同比|环比|今年|本年|年均/.test(words)) return true;
  const years = Array.from(words.matchAll(/20\d\d/g), ([year]) => Number(year));
  if (years.some((year) => year !== past && year !== now)) return true;
  const against = /[比较与和同](?:(20\d\d)年|([上去]年))?/.exec(words);
  if (against === null) return false;
  const [, year, last] = against;
  return year === undefined ? last === undefined || now !== (past ?? 0) + 1 : Number(year) !== past;
}
