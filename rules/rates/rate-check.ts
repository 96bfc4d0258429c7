import type { Severity } from "../../domain/finding.ts";
import { holds } from "../../domain/judgement.ts";
import { strengthOf, weakStrength } from "../../domain/strength.ts";
import { quantitiesOf } from "../findings/explain.ts";
import { hasLostDigit, isCopied } from "../repeats/copied-figure.ts";
import { isNear } from "../doubts/near-miss.ts";
import { abstain, checkRelation, evidenceOf } from "../findings/relation-check.ts";
import type { RelationData } from "../findings/relation-check.ts";
import { isMeanRate } from "./rate-name.ts";
import type { RateCase } from "./rate-binding.ts";
import type { Bound, Check } from "../rule.ts";
import type { Mention } from "../wording/scene.ts";
import { isOneSlip, isSlip } from "../blame/slip.ts";

export interface RateOptions {
  readonly title: string;
  readonly ceiling?: Severity;
  /** Figures of the paragraph, one of which may have been copied. */
  readonly beside?: readonly Mention[];
}

/** One verdict for one rate: judged, or why not. */
export function checkRate(found: RateCase, options: RateOptions): Check<RelationData> {
  const given = toldBefore(found);
  const rate = { ...given, bounds: upright(given) };
  if (rate.bounds.length === 0 && given.bounds.length > 0) return unbound(given);
  const [first] = rate.bounds;
  if (first === undefined) return checkGuess(rate, options);
  const chosen = choose(rate.bounds);
  const explicit = rate.bounds.some(({ binding }) => binding === "sentence");
  // A rate without a family of its own names no whole: of several the one that fits is meant.
  if (chosen === null && (!explicit || rate.family?.plain === true))
    return checkGuess({ ...rate, guesses: rate.bounds }, options);
  if (chosen === null) {
    const texts = rate.bounds.map((bound) => bound.text);
    const evidence = rate.bounds.flatMap((bound) => bound.evidence);
    return abstain(
      "ambiguous",
      `${rate.name}有不止一种算法，结果不一：${[...new Set(texts)].join("；")}`,
      evidence.filter(
        (item, index) => evidence.findIndex((other) => other.figure === item.figure) === index,
      ),
    );
  }
  // The total of a table stands below its rows.
  if (chosen.binding === "document" && isToldLater(chosen) && !fits(chosen)) return unbound(rate);
  if (isMeanRate(rate.rate) && !fits(chosen) && !isNear(chosen, 1)) return unbound(rate);
  if (rate.settled === true) {
    return checkRelation(chosen, { title: options.title, ceiling: "warning" });
  }
  if (chosen.binding !== "sentence" && !fits(chosen)) {
    // From another sentence the base may be one of another scope: then it is far off.
    const other = (rate.guesses ?? []).some(fits);
    const near =
      isLikely(rate, chosen, options) && (chosen.binding !== "document" || isExact(chosen));
    if (other || !near) return checkGuess(rate, options);
  }
  // What is left need not be all that is left.
  const pieced = chosen.formula.name !== "share" && rate.family?.kept?.name === "结余金额";
  const loose = !rate.explicit || rate.bounds.length > 1 || pieced;
  const ceiling = loose ? "warning" : (options.ceiling ?? "error");
  return checkRelation(chosen, { title: options.title, ceiling });
}

/** A base that words name, and a misprint; of several such bases only a clear one. */
function isLikely(
  { bounds, whole, borrowed }: RateCase,
  chosen: Bound,
  { beside = [] }: RateOptions,
): boolean {
  if (isNear(chosen, 1)) return true;
  if (bounds.length > 1) return false;
  // Within a paragraph a count that lost or shifted a digit is told by the base it names.
  const counted = chosen.evidence[0]?.figure?.kind === "count";
  if (counted && borrowed !== true && chosen.binding === "paragraph" && isOneSlip(chosen))
    return true;
  return hasLostDigit(chosen) || isCopied(chosen, [...beside, ...(whole?.scope.mentions ?? [])]);
}

/**
 * Where no word names the whole, a part far larger than it shows that another figure is meant; a slip of
 * the pen makes a part too large as well, so that the last pair left is kept unless it is absurd.
 */
function upright({ family, bounds }: RateCase): readonly Bound[] {
  if (family?.plain !== true) return bounds;
  const likely = bounds.filter((bound) => excessOf(bound) <= 1);
  return likely.length > 0 ? likely : bounds.filter((bound) => excessOf(bound) <= absurd);
}

const absurd = 5;

/** How many times the part of a share of no more than all is its whole. */
function excessOf({ formula, evidence }: Bound): number {
  if (formula.name !== "share") return 0;
  const [part = 0, whole = 0, rate = 0] = evidence.map(({ figure }) => Number(figure?.value ?? 0));
  return rate > 100 || whole === 0 ? 0 : part / whole;
}

/** A base that only a later paragraph tells may be the number of something else: 24个项目村中仅15个…. */
function isToldLater({ evidence }: Bound): boolean {
  const [, whole, rate] = evidence.map(({ figure }) => figure);
  return whole != null && rate != null && whole.block > rate.block;
}

/** Of a mean only what was told before it may be meant. */
function toldBefore(rate: RateCase): RateCase {
  if (!isMeanRate(rate.rate)) return rate;
  const at = rate.rate.figure.flow.start;
  const isBefore = ({ evidence }: Bound): boolean =>
    evidence.every(({ figure }) => figure === null || figure.flow.start <= at);
  const { bounds, guesses = [] } = rate;
  return { ...rate, bounds: bounds.filter(isBefore), guesses: guesses.filter(isBefore) };
}

/** The nearest ones; farther bases only make a fit by accident likelier. */
const mostGuesses = 32;

/** Bases that are not called by name: one of them fits, or one is a slip of the pen away. */
function checkGuess(rate: RateCase, { title }: RateOptions): Check<RelationData> {
  const all = rate.guesses ?? [];
  const guesses = all.filter((bound) => !isToldLater(bound) || fits(bound)).slice(0, mostGuesses);
  const fitting = guesses.find((bound) => fits(bound) && powerOf(bound) >= weakStrength);
  if (fitting !== undefined) return checkRelation(fitting, { title, ceiling: "warning" });
  const digits = guesses.length === 1 ? 2 : 3;
  const exact = guesses.filter(isExact);
  const near = guesses.some(fits) ? [] : exact.filter((bound) => isMisprint(bound, digits));
  const [only] = near;
  return only === undefined || near.length > 1
    ? unbound(rate)
    : checkRelation(only, { title, ceiling: "warning" });
}

/** Part and rest need not be all: only a slip of the pen proves that they were meant. */
function isMisprint(bound: Bound, digits: number): boolean {
  return bound.formula.name === "drop" ? isSlip(bound, digits) : isNear(bound, digits);
}

/** 约62.5%, 突破56亿元: what is told roughly is not held against a base that is only a guess. */
function isExact({ evidence }: Bound): boolean {
  return evidence.every(({ figure }) => figure === null || figure.quantity.qualifier === "exact");
}

/** The nearest binding when all of them come out alike; null when they do not. */
export function choose(bounds: readonly Bound[]): Bound | null {
  return new Set(bounds.map(fits)).size === 1 ? (bounds[0] ?? null) : null;
}

export function fits(bound: Bound): boolean {
  const quantities = quantitiesOf(bound.evidence);
  return quantities !== null && holds(bound.formula, quantities);
}

function powerOf({ formula, evidence }: Bound): number {
  const quantities = quantitiesOf(evidence);
  return quantities === null ? 0 : strengthOf(formula, quantities).share;
}

function unbound(rate: RateCase): Check<RelationData> {
  const { part, whole, family } = rate;
  const missing = [
    ...(part === null ? [family?.part.name ?? "部分"] : []),
    ...(whole === null ? [family?.whole.name ?? "总数"] : []),
  ];
  const evidence = [
    evidenceOf(rate.name, rate.rate),
    ...(part === null ? [] : [evidenceOf(family?.part.name ?? "部分", part)]),
    ...(whole === null ? [] : [evidenceOf(family?.whole.name ?? "总数", whole)]),
  ];
  const reason =
    missing.length === 0
      ? `${rate.name}与文中的数口径不能确定相同`
      : `缺少${missing.join("、")}，${rate.name}无法复算`;
  return abstain("insufficient", reason, evidence);
}
