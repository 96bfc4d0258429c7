import { exchanged } from "../blame/exchange.ts";
import { abstain, checkRelation, judgeBound, valuesOf } from "../findings/relation-check.ts";
import type { RelationData } from "../findings/relation-check.ts";
import type { Bound, Check } from "../rule.ts";
import { noCopies, significant } from "./copied.ts";
import { noneHeld } from "./held.ts";
import type { Question } from "./question.ts";
import type { Settled } from "./settled.ts";
import { oddsOf, weigh } from "./weighing.ts";
import type { Weighed, Weights } from "./weighing.ts";

/** Below this a relation is no candidate, and what fits is an accident that explains nothing. */
export const slight = 0.05;

/** Much less likely than the likeliest, a relation that fits does so by accident. */
const rival = 0.2;

/** From here on a relation that fits is the one that is meant. */
const meant = 0.5;

/** The answer to a question, without its candidates: there are thousands of them in a long report. */
export interface Heard extends Pick<
  Question,
  "claim" | "isMadeBeside" | "copied" | "held" | "isExcused" | "leastChance"
> {
  /** What comes into question at all, likeliest first. */
  readonly known: readonly Weighed[];
  /** How likely the claim stands in none of the candidates. */
  readonly none: number;
  /** What explains the claim. */
  readonly fitting: Weighed | undefined;
}

export function hear(question: Question, weights: Pick<Weights, "cues">): Heard {
  const { weighed, none } = weigh(question, weights);
  const known = weighed.filter(({ chance }) => chance >= slight);
  const { claim, isMadeBeside = false, isExcused = never } = question;
  const { copied = noCopies, held = noneHeld } = question;
  const { leastChance } = question;
  const asked = { claim, isMadeBeside, copied, held, isExcused, known, none };
  const fitting = explaining(known);
  return leastChance === undefined ? { ...asked, fitting } : { ...asked, fitting, leastChance };
}

const never = (): boolean => false;

/**
 * The likeliest relation of a claim is told where it does not fit and no other likely one does; null
 * where the words leave open what is meant.
 */
export function verdictOn(
  heard: Heard,
  weights: Weights,
  title: string,
  settled: Settled,
): Check<RelationData> | null {
  const { isMadeBeside, fitting } = heard;
  if (fitting !== undefined) {
    // 92.0分 and 满分100分 are one only if the zeros are a round number's: that says nothing of what is meant.
    return fitting.chance >= meant && agrees(fitting.bound, asPrinted)
      ? checkRelation(fitting.bound, { title })
      : abstain("ambiguous", unsure(fitting.bound), fitting.bound.evidence);
  }
  if (isMadeBeside === true) return null;
  const [told] = settled
    .unsettled(heard)
    .map((each) => ({ bound: each.bound, odds: oddsOf(each, heard, weights) }))
    .filter(({ bound, odds }) => odds >= weights.least && !isTurned(bound))
    .toSorted((a, b) => b.odds - a.odds);
  return told === undefined || heard.isExcused?.(told.bound) === true
    ? null
    : checkRelation(told.bound, { title, ceiling: "warning" });
}

/**
 * What fits explains the claim, unless another relation is far likelier to be meant and a number so short fits by
 * accident: 2157个 is 通过1879个 and 责令修改278个, however much 取消的21个 looks like a third item.
 */
export function explaining(known: readonly Weighed[]): Weighed | undefined {
  const most = known[0]?.chance ?? 0;
  return known.find(
    ({ bound, chance }) => (chance >= most * rival || isLong(bound)) && areAgreed(bound),
  );
}

/** Whether its result has so many digits that hardly anything comes to it by accident. */
function isLong({ formula, evidence }: Bound): boolean {
  const digits = evidence[formula.claim]?.figure?.quantity.digits;
  return digits !== undefined && significant(digits) >= long;
}

/** One in several hundred numbers. */
const long = 3;

/** 收入437万元，成本472万元，缺口35万元: a sum of two items that agrees the other way round is a difference that holds. */
function isTurned(bound: Bound): boolean {
  const { name, args } = bound.formula;
  return name === "sum" && args.length === 2 && exchanged(bound) !== null;
}

function unsure({ text }: Bound): string {
  return `${text}：数值相符，是否为文中所指不能确定`;
}

/** The printed numbers agree, or they would but for a word such as 不足 or 超过, which may be misread. */
export function areAgreed(bound: Bound): boolean {
  if (agrees(bound, roundingAside)) return true;
  const values = valuesOf(bound);
  return values !== null && values.computed === values.printed;
}

const asPrinted = /certain|possible/;
const roundingAside = /certain|possible|tail/;

function agrees(bound: Bound, how: RegExp): boolean {
  return how.test(judgeBound(bound)?.verdict ?? "");
}
