import { intersect } from "../../domain/interval.ts";
import { printedDigits } from "../../domain/quantity.ts";
import { evaluate } from "../../domain/relation.ts";
import type { Bound } from "../rule.ts";
import { operandsIn } from "../wording/mention-of.ts";
import { areOfOneKind } from "../wording/one-measure.ts";
import { between } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { wholeScene } from "../wording/whole-scene.ts";
import { quoteOf, setOf, totalOf } from "./runs.ts";

/** A rate of fewer digits is met by accident. */
const telling = 3;
const joint = /^[^，,。；;\d]{0,10}(?:、|和|及|与|以及)[^，,。；;\d]{0,12}$/;

/** 上级下达2400万元、本级配套600万元，支出2150万元，支出率71.7%: of all that the words put side by side, not of one of them. */
export function basesJoined(bound: Bound, scene: Scene): string | null {
  if (bound.formula.name !== "share") return null;
  const operands = operandsIn(bound, wholeScene(scene));
  if (operands === null || operands.claim.scope.isRow) return null;
  const { claim, told } = operands;
  const [part, whole] = told;
  if (part === undefined || whole === undefined) return null;
  if (printedDigits(claim.figure.quantity) < telling) return null;
  const all = besideOf(whole);
  if (all.length < 2 || all.includes(part)) return null;
  const result = evaluate("share", [setOf(part), totalOf(all)]);
  return result !== null && intersect(result, setOf(claim)) !== null
    ? `以“${all.map(quoteOf).join("＋")}”为分母正合“${quoteOf(claim)}”`
    : null;
}

/** The numbers of one kind that 、 joins, itself among them. */
function besideOf(whole: Mention): readonly Mention[] {
  const { mentions } = whole.scope;
  let [from, to] = [whole.place, whole.place];
  while (isJoined(mentions[from - 1], mentions[from])) from -= 1;
  while (isJoined(mentions[to], mentions[to + 1])) to += 1;
  return mentions.slice(from, to + 1);
}

function isJoined(left: Mention | undefined, right: Mention | undefined): boolean {
  return (
    left !== undefined &&
    right !== undefined &&
    areOfOneKind(left, right) &&
    joint.test(between(left, right))
  );
}
