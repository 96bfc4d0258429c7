import { intersect } from "../../domain/interval.ts";
import type { Interval } from "../../domain/interval.ts";
import { printedDigits } from "../../domain/quantity.ts";
import { printedSet } from "../../domain/reading.ts";
import { evaluate } from "../../domain/relation.ts";
import type { FunctionName } from "../../domain/relation.ts";
import type { Bound } from "../rule.ts";
import { inOneSentence, textBetween } from "../wording/full-sentence.ts";
import { areOfOneKind } from "../wording/one-measure.ts";
import { placeOf } from "../wording/paragraph-place.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { quoteOf, setOf, totalOf } from "./runs.ts";

const closing: ReadonlySet<FunctionName> = new Set(["difference", "growth", "rest", "share"]);
/** What opens a list behind the number that it divides. */
const opener = /其中|包括|分别|具体|主要|含|由|[：:（(]/;
/** So many numbers of the measure stand between the head of a list and its last item at most. */
const longest = 8;
/** A difference of fewer digits is met by some sum too often. */
const leastDigits = 3;

/**
 * 共压减1386.4万元，其中收回428.6万元、…、取消346.4万元，较上年的1152.2万元增加234.2万元: what closes a list is told of the number that heads
 * it, or of what its items come to, as well as of the item that stands nearest.
 */
export function toldOfAll({ formula, evidence }: Bound, scene: Scene): string | null {
  if (!closing.has(formula.name)) return null;
  const claim = evidence[formula.claim]?.figure ?? null;
  const place = claim === null ? null : placeOf({ figure: claim }, scene);
  if (claim === null || place === null) return null;
  const sets = formula.args.flatMap((at) => {
    const figure = evidence[at]?.figure ?? null;
    return figure === null ? [] : printedSet(figure.quantity);
  });
  if (sets.length < formula.args.length) return null;
  const fits = (at: number, set: Interval): boolean => {
    const result = evaluate(formula.name, sets.with(at, set));
    return result !== null && intersect(result, printedSet(claim.quantity)) !== null;
  };
  const told = place.list.slice(0, place.at);
  for (const [at, operand] of formula.args.entries()) {
    const own = told.findIndex(({ figure }) => figure.id === evidence[operand]?.figure?.id);
    const item = told[own];
    if (item === undefined) continue;
    const head = headsOf(told, own, scene).find((each) => fits(at, setOf(each)));
    if (head !== undefined) return `按所列各项的总数“${quoteOf(head)}”算正合`;
    if (formula.name !== "difference" || printedDigits(claim.quantity) < leastDigits) continue;
    const run = runsTo(told, own).find((each) => fits(at, totalOf(each)));
    if (run !== undefined) return `按“${run.map(quoteOf).join("＋")}”算正合`;
  }
  return null;
}

/** The numbers before an item, in its sentence, behind which a list opens. */
function headsOf(told: readonly Mention[], at: number, scene: Scene): readonly Mention[] {
  const item = told[at];
  if (item === undefined) return [];
  return told
    .slice(Math.max(0, at - longest), at)
    .filter(
      (each) =>
        areOfOneKind(each, item) &&
        inOneSentence(scene, each, item) &&
        opener.test(textBetween(scene, each, item)),
    )
    .toReversed();
}

/** The numbers of one measure that end with an item. */
function runsTo(told: readonly Mention[], at: number): readonly (readonly Mention[])[] {
  const item = told[at];
  if (item === undefined) return [];
  const like = told
    .slice(Math.max(0, at - longest), at + 1)
    // 40万元之内 may be anything below, and fits whatever is asked.
    .filter((each) => areOfOneKind(each, item) && each.figure.quantity.qualifier === "exact");
  return like.slice(0, -1).map((_, from) => like.slice(from));
}
