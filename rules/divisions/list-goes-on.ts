import { isFitting } from "../findings/relation-check.ts";
import { sumOf } from "../sums/list-sum.ts";
import { inOneSentence } from "../wording/full-sentence.ts";
import { areOfOneMeasure } from "../wording/one-measure.ts";
import { plain } from "../wording/plain.ts";
import { between } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { isRest } from "./state-words.ts";

/**
 * 小学34所、初中15所、高中4所，另有教研室、电教站2个: what the words behind the list add, in whatever unit, belongs to the whole as
 * well.
 */
export function moreBehind(parts: readonly Mention[]): Mention | null {
  const last = parts.at(-1);
  const next = last?.scope.mentions[last.place + 1];
  if (last === undefined || next === undefined) return null;
  const joined = /^[，,；;、](?:此外|另外?|还)(?:有|含|包括)?[^，,。；;]{0,20}$/;
  const counted = last.figure.kind === "count" && next.figure.kind === "count";
  return (counted || areOfOneMeasure(last, next)) && joined.test(plain(between(last, next)))
    ? next
    : null;
}

/** So many numbers behind the list what it comes to may be told. */
const near = 2;

/** …31个、…24个，这两个领域共55个，…；其余16个: what they come to is told by itself, and then what is left of the whole. */
export function comesToNext(scene: Scene, parts: readonly Mention[]): boolean {
  const last = parts.at(-1);
  if (last === undefined) return false;
  const block = scene.byBlock.get(last.figure.block) ?? [];
  const behind = block
    .slice(block.indexOf(last) + 1)
    .filter((each) => inOneSentence(scene, last, each) && areOfOneMeasure(last, each));
  return (
    behind.some(isRest) && behind.slice(0, near).some((next) => isFitting(sumOf(next, parts, "=")))
  );
}
