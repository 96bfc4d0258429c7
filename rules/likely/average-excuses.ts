import { valuesOf } from "../findings/relation-check.ts";
import { averageBound } from "../means/average-binding.ts";
import { isOfAnother } from "../means/far-mean.ts";
import type { Bound, Evidence } from "../rule.ts";
import { calledOf, countedWords } from "../wording/counted-words.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import type { Division } from "./average-cues.ts";
import { countsIn } from "./average-terms.ts";
import { namedIn } from "./each-of.ts";
import type { Each } from "./each-of.ts";
import { distance } from "./nearby.ts";
import { areAgreed } from "./verdict.ts";

/** So surely named, a count is what the mean is told for each of. */
export const sure = 3;
/** A report that leaves the number of things untold has hardly more of them. */
const most = 400;

/**
 * Why a mean need not be the total divided by the count: another count of such things makes it, another of the
 * numbers in question does, or a whole number that the report leaves untold would and the count stands far off.
 */
export function isMeanExcused(
  claim: Mention,
  each: Each,
  bound: Bound,
  divisions: readonly Division[],
  scene: Scene,
): boolean {
  const own = divisions.find(({ total, count }) => isOf(bound, [total.mention, count.mention]));
  if (own === undefined) return true;
  const total = own.total.mention;
  return (
    isOfAnother(claim, total) ||
    divisions.some(
      (other) => other.count.named >= Math.min(sure, own.count.named) && isMade(claim, other),
    ) ||
    otherCounts(each, scene).some((count) => areAgreed(averageBound(claim, total, count))) ||
    numbersInWords(each, scene).some((number) => areAgreed(withNumber(bound, number))) ||
    (!isNamedBeside(claim, own) && mayBeUntold(bound))
  );
}

function isOf({ evidence }: Bound, mentions: readonly Mention[]): boolean {
  return mentions.every(({ figure }, at) => evidence[at]?.figure?.id === figure.id);
}

function isMade(claim: Mention, { total, count }: Division): boolean {
  return areAgreed(averageBound(claim, total.mention, count.mention));
}

/** Counts of the report in the unit or by the name of what the mean is told for each of. */
function otherCounts(each: Each, scene: Scene): readonly Mention[] {
  return countsIn(scene).filter((mention) => namedIn(each, mention) > 0);
}

/** 四县, 六个乡镇: numbers in words that the extractor may take for a name. */
function numbersInWords({ of }: Each, scene: Scene): readonly number[] {
  const noun = of.replace(/^[个家项条名]/, "").slice(0, 1);
  return countedWords(scene).flatMap((word) =>
    noun === "" || calledOf(word).startsWith(noun) || word.noun.startsWith(noun) ? word.number : [],
  );
}

function isNamedBeside(claim: Mention, { count }: Division): boolean {
  return count.named >= sure && !/far|next/.test(distance(claim, count.mention));
}

/** 213个, 平均每家6.7个: 32 of them would make it, whether the report tells of them or not. */
function mayBeUntold(bound: Bound): boolean {
  const values = valuesOf(bound);
  const count = Number(bound.evidence[1]?.figure?.value ?? 0);
  if (values === null || values.printed === 0 || !Number.isInteger(count)) return true;
  const number = Math.round((values.computed * count) / values.printed);
  return [number - 1, number, number + 1].some(
    (each) => each > 1 && each <= most && areAgreed(withNumber(bound, each)),
  );
}

/** The same relation with another count. */
function withNumber(bound: Bound, number: number): Bound {
  const [total, count, ...mean] = bound.evidence;
  const quantity = count?.figure?.quantity;
  if (count === undefined || quantity === undefined) return bound;
  const other: Evidence = {
    ...count,
    figure: null,
    quantity: { ...quantity, digits: String(number), exponent: 0 },
  };
  return { ...bound, evidence: [total, other, ...mean] };
}
