import { intersect } from "../../domain/interval.ts";
import { printedDigits } from "../../domain/quantity.ts";
import { evaluate } from "../../domain/relation.ts";
import { isFaulty, isRateOfGood } from "../wording/faults.ts";
import { areOfOneKind } from "../wording/one-measure.ts";
import { plain } from "../wording/plain.ts";
import { between } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { wholeScene } from "../wording/whole-scene.ts";
import { setOf, totalOf } from "./runs.ts";

/** A rate of fewer digits is met by accident. */
const telling = 2;
/**
 * 26个项目，审核时退回5个，一次通过率80.8%; 入户150户，应退未退6户、应保未保2户，精准率94.7%: what is told went wrong and the rate is that of
 * the others, whom the words leave out. A rate of the same sense (退回5个，退回率80.8%) has no such reading.
 */
export function ofFaultyPart(
  claim: Mention,
  part: Mention,
  whole: Mention,
  scene: Scene,
): string | null {
  const { quantity } = claim.figure;
  if (quantity.dimension !== "ratio" || printedDigits(quantity) < telling) return null;
  if (!isRateOfGood(claim) || !isFaulty(part)) return null;
  const told = [part, whole, ...(wholeScene(scene).byBlock.get(claim.figure.block) ?? [])];
  const wholes = told.filter(
    (each) =>
      each === whole ||
      (areOfOneKind(each, part) && each.figure.flow.end <= claim.figure.flow.start),
  );
  const parts = [[part], faultsBefore(claim)].filter((run) => run.length > 0);
  const found = parts.find((run) =>
    wholes.some((each) => !run.includes(each) && !isFaulty(each) && makesRest(claim, run, each)),
  );
  return found === undefined
    ? null
    : `除去“${found.map(({ figure }) => plain(figure.quote)).join("＋")}”，其余的正合“${claim.figure.quote}”`;
}

/** 应退未退6户、应保未保2户: the faults of one list right before the rate. */
function faultsBefore(claim: Mention): readonly Mention[] {
  const before = claim.scope.mentions.slice(0, claim.place);
  const last = before.at(-1);
  if (last === undefined) return [];
  const from = before.findLastIndex((each, at) => {
    const next = before[at + 1];
    const isJoined =
      next === undefined ||
      /^[^，,。；;：:\d]*(?:[、，,]|和|及)[^，,。；;：:\d]*$/.test(between(each, next));
    return !isJoined || !areOfOneKind(each, last) || !isFaulty(each);
  });
  return before.slice(from + 1);
}

function makesRest(claim: Mention, run: readonly Mention[], whole: Mention): boolean {
  const result = evaluate("rest", [setOf(whole), totalOf(run)]);
  return result !== null && intersect(result, setOf(claim)) !== null;
}
