import type { Bound } from "../rule.ts";
import { operandsIn } from "../wording/mention-of.ts";
import { plain } from "../wording/plain.ts";
import type { Scene } from "../wording/scene.ts";
import { wholeScene } from "../wording/whole-scene.ts";

const fewest = 4;
const joints = /^[、，,；;：:（(]+|[为是共约达]+$/g;

/**
 * 教体口预算4.26亿元、支出2.47亿元，农林水口预算5.84亿元、支出2.62亿元: each item tells two things in turn, the second by the same words, and
 * nothing is the sum of both.
 */
export function ofTwoColumns(bound: Bound, scene: Scene): string | null {
  const { formula } = bound;
  if (formula.name !== "sum" || formula.args.length < fewest) return null;
  const { told = [] } = operandsIn(bound, wholeScene(scene)) ?? {};
  if (told.some(({ scope }) => scope.isRow)) return null;
  const labels = told.map(({ before }) => plain(before).replaceAll(joints, ""));
  const inTurn = (first: number): readonly string[] => labels.filter((_, at) => at % 2 === first);
  const [own, other] = [inTurn(0), inTurn(1)];
  const found = [
    [own, other],
    [other, own],
  ].find(([same = [], rest = []]) => isOneWord(same) && rest.some((each) => each !== same[0]));
  return found === undefined
    ? null
    : `所列各项交替写了两种数，“${found[0]?.[0] ?? ""}”只是其中一种`;
}

function isOneWord(labels: readonly string[]): boolean {
  const [first = ""] = labels;
  return first !== "" && labels.length > 1 && labels.every((each) => each === first);
}
