import type { Bound } from "../rule.ts";
import { mentionOf } from "../wording/mention-of.ts";
import { plain } from "../wording/plain.ts";
import type { Scene } from "../wording/scene.ts";
import { wholeScene } from "../wording/whole-scene.ts";

const fewest = 4;
const joints = /^[、，,；;：:（(]+|[为是共约达]+$/g;

/**
 * 教体口预算4.26亿元、支出2.47亿元，农林水口预算5.84亿元、支出2.62亿元: each item tells two things in turn, the second by the same words, and
 * nothing is the sum of both.
 */
export function ofTwoColumns({ formula, evidence }: Bound, scene: Scene): string | null {
  if (formula.name !== "sum" || formula.args.length < fewest) return null;
  const labels = formula.args.map((at) => {
    const figure = evidence[at]?.figure ?? null;
    const mention = figure === null ? null : mentionOf(figure, wholeScene(scene));
    return mention === null || mention.scope.isRow
      ? null
      : plain(mention.before).replaceAll(joints, "");
  });
  const inTurn = (first: number): readonly (string | null)[] =>
    labels.filter((_, at) => at % 2 === first);
  const [own, other] = [inTurn(0), inTurn(1)];
  const found = [
    [own, other],
    [other, own],
  ].find(([same = [], rest = []]) => isOneWord(same) && rest.some((each) => each !== same[0]));
  return found === undefined
    ? null
    : `所列各项交替写了两种数，“${found[0]?.[0] ?? ""}”只是其中一种`;
}

function isOneWord(labels: readonly (string | null)[]): boolean {
  const [first] = labels;
  return (
    first != null && first !== "" && labels.length > 1 && labels.every((each) => each === first)
  );
}
