import { boundOf, measureOf, nameOf, ofPastAmount } from "./change-bound.ts";
import type { Measure } from "./change-bound.ts";
import type { Change } from "./change-binding.ts";
import { changesIn } from "./change-binding.ts";
import { changeBefore, opposite, reachedBefore } from "./change-words.ts";
import type { Direction } from "./change-words.ts";
import {
  abstain,
  checkRelation,
  evidenceOf,
  judgeBound,
  needingNear,
} from "../findings/relation-check.ts";
import type { RelationData } from "../findings/relation-check.ts";
import { comeAndGo } from "../divisions/come-and-go.ts";
import type { Bound, Check } from "../rule.ts";
import { plain } from "../wording/plain.ts";
import { perScene } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { wholeScene } from "../wording/whole-scene.ts";
import { sameMeasure } from "./change-subject.ts";
import { isSlip } from "../blame/slip.ts";

export interface ChangeCase {
  readonly measure: Measure;
  readonly by: Mention;
  readonly change: Change;
  readonly bound: Bound | null;
  /** The value after the change is named beyond doubt. */
  readonly sure: boolean;
  /** It holds with the direction turned round: the word is wrong, not a number. */
  readonly reversed: boolean;
}

/** Every told amount of a change with the relation it stands in, each once. */
export const changeCases = perScene((scene: Scene): readonly ChangeCase[] =>
  changesIn(scene).flatMap(casesOf),
);

function casesOf(told: Change): readonly ChangeCase[] {
  const candidates = told.now.candidates.filter(
    (now) => !told.by.some((by) => isNetOf(now, by) || (told.past === null && isBefore(now, by))),
  );
  const [change, now] = inOrder(told, choose(told, candidates));
  const only = candidates.length === 1 && change.now.sure;
  return change.by.map((by) => {
    const direction = directionTo(now, by, change);
    const ofPast = only ? null : ofPastAmount(change, by);
    if (ofPast !== null)
      return { measure: "rate", by, change, bound: ofPast, sure: true, reversed: false };
    const bound = boundOf(change, now, by, direction);
    const turned = boundOf(change, now, by, opposite(direction));
    const reversed =
      !change.apart && bound !== null && !fits(bound) && turned !== null && fits(turned);
    return { measure: measureOf(by), by, change, bound, sure: only, reversed };
  });
}

/** 新进3家、退出2家，净增1家，上年为10家: what went is what the net change comes from, and not what there is now. */
function isNetOf(now: Mention, by: Mention): boolean {
  const before = now.scope.mentions[now.place - 1];
  return (
    before !== undefined && /净[一-龥]{1,2}$/.test(plain(by.before)) && comeAndGo([before, now])
  );
}

/** 去年同一时点呢？支出7738万元。今年支出多了588.8万元: the value of the year before is not what it has come to. */
function isBefore({ figure: now }: Mention, { figure: by }: Mention): boolean {
  return now.year !== null && by.year !== null && now.year < by.year;
}

/** 2023年支出1.12亿元…，2024年预算9870万元，较上年支出减少1330万元: the value of the later year is the one that was reached. */
function inOrder(change: Change, now: Mention | null): readonly [Change, Mention | null] {
  const { past } = change;
  const [from, to] = [past?.figure.year ?? null, now?.figure.year ?? null];
  if (past === null || now === null || from === null || to === null || to >= from)
    return [change, now];
  const turned = { ...change, past: now };
  const fit = change.by.every((by) => {
    const bound = boundOf(turned, past, by, directionTo(past, by, turned));
    return bound !== null && fits(bound);
  });
  return fit ? [turned, past] : [change, now];
}

/** The candidate that all told amounts fit; else the one that fits if a digit or the word was wrong. */
function choose(change: Change, candidates: readonly Mention[]): Mention | null {
  const bounds = (now: Mention, turned = false): readonly Bound[] =>
    change.by.flatMap((by) => {
      const told = directionTo(now, by, change);
      return boundOf(change, now, by, turned ? opposite(told) : told) ?? [];
    });
  const all = (test: (bound: Bound) => boolean, turned = false): Mention | undefined =>
    candidates.find((now) => {
      const made = bounds(now, turned);
      return made.length > 0 && made.every(test);
    });
  const [nearest = null] = candidates;
  if (candidates.length < 2) return nearest;
  return (
    all(fits) ??
    all(fits, true) ??
    candidates.find((now) => bounds(now).some(fits)) ??
    all((bound) => isSlip(bound, 3)) ??
    null
  );
}

/** Each amount has a word of its own: 增收5122万元，增长6.30%. */
export function directionOf(by: Mention, change: Change): Direction {
  return changeBefore(by) ?? change.direction;
}

/**
 * 15个项目全额安排，…，25个重点项目…，比上年的20个增加5个: of the paragraph another number leads there as told, so that the word need not
 * be wrong.
 */
export function leadsAsTold({ change, by }: ChangeCase, scene: Scene): boolean {
  const { past, now } = change;
  if (past === null || now.sure) return false;
  const block = wholeScene(scene).byBlock.get(by.figure.block) ?? [];
  return block.some((other) => {
    if (other === past || other === by || !sameMeasure(other, past)) return false;
    // 高出4.8分: what something else has changed by is not what this came to.
    if (changeBefore(other) !== null && reachedBefore(other) === null) return false;
    const bound = boundOf(change, other, by, directionOf(by, change));
    return bound !== null && fits(bound);
  });
}

/** 相差: whichever way makes it positive. */
function directionTo(now: Mention | null, by: Mention, change: Change): Direction {
  if (!change.apart || now === null || change.past === null) return directionOf(by, change);
  const [last, first] = [now, change.past].map(({ figure }) => Number(figure.value ?? 0));
  return (last ?? 0) >= (first ?? 0) ? "up" : "down";
}

function fits(bound: Bound): boolean {
  const verdict = judgeBound(bound)?.verdict;
  return verdict !== undefined && verdict !== "conflict" && verdict !== "undecidable";
}

/** A rise to less, in another sentence, tells that both values belong to something else. */
function isOneWay(bound: Bound): boolean {
  const point = judgeBound(bound)?.point?.valueOf() ?? 0;
  const told = Number(bound.evidence[bound.formula.claim]?.figure?.value ?? 0);
  return point * told > 0;
}

/** 监控604个，红灯22个，红灯项目比上年的35个少13个: a fall that would be a rise many times as large is of another value. */
function isFarAcross(bound: Bound): boolean {
  const point = judgeBound(bound)?.point?.valueOf() ?? 0;
  const told = Number(bound.evidence[bound.formula.claim]?.figure?.value ?? 0);
  return point * told < 0 && Math.abs(point) > acrossBy * Math.abs(told);
}

const acrossBy = 10;

/** One verdict for one told amount of a change. */
export function checkChange(each: ChangeCase, title: string): Check<RelationData> {
  const { by, change, bound, sure, reversed } = each;
  const { past } = change;
  const told = [evidenceOf(nameOf(by), by), ...(past === null ? [] : [evidenceOf("上期数", past)])];
  if (change.adjusted) {
    return abstain("insufficient", "按可比口径或剔除因素后的变化，文中没有可比的基数", told);
  }
  if (bound === null) {
    const lacking = past === null ? "上期数" : "本期数";
    return change.now.candidates.length > 1
      ? abstain("ambiguous", "文中有不止一个数可作本期数，无法确定变化的是哪一个", told)
      : abstain("insufficient", `缺少${lacking}，变化数无法复算`, told);
  }
  if (reversed) {
    return abstain("ambiguous", "数字相符而增减方向相反，见方向词核对", bound.evidence);
  }
  // Read from farther words, a miss counts only where a slip of the pen explains it.
  const turned = bound.binding === "sentence" ? isFarAcross(bound) : !isOneWay(bound);
  const loose = !sure || turned;
  if (loose && judgeBound(bound)?.verdict === "conflict" && !isSlip(bound, 2)) {
    return abstain("ambiguous", "文中的本期数不能确定，变化数未能核对", bound.evidence);
  }
  return needingNear(checkRelation(bound, { title, ceiling: sure ? "error" : "warning" }));
}
