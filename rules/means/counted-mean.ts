import { meanBound } from "./mean-of-list.ts";
import { judgeBound } from "../findings/relation-check.ts";
import type { Bound } from "../rule.ts";
import { between } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { isSlip } from "../blame/slip.ts";

const meanOf = /^[^，,。；;]{0,12}(?:平均|均分)[^，,。；;\d]{0,6}$/;
/** What is no score of one of them. */
const otherScore =
  /平均|均分|满分|总分|最[高低]|极差|相差|高[于出]|低[于]|以[上下]|上年|去年|权重|分值/;
const most = 30;

/** 甲局得90分，乙局得85分，连同丙局的88分，三个部门平均87.7分: the scores told before, as many as the words count. */
export function countedMeans(scene: Scene): readonly Bound[] {
  return [...scene.byBlock.values()].flatMap((block) =>
    block.flatMap((mean, at) => {
      const count = block[at - 1];
      if (mean.scope.isRow || mean.figure.kind !== "score" || count?.scope !== mean.scope)
        return [];
      if (count.figure.kind !== "count" || !meanOf.test(between(count, mean).replace(/\s/g, "")))
        return [];
      const wanted = Number(count.figure.value);
      if (wanted < 2 || wanted > most) return [];
      const scores = block
        .slice(0, at)
        .filter((each) => isScore(each, mean))
        .slice(-wanted);
      if (scores.length !== wanted || scores.some((each) => each.scope !== mean.scope)) return [];
      const bound = meanBound(mean, scores);
      const verdict = judgeBound(bound)?.verdict;
      return verdict === "conflict" && !isSlip(bound, 2) ? [] : [bound];
    }),
  );
}

function isScore({ figure, before, past }: Mention, mean: Mention): boolean {
  return (
    figure.kind === "score" &&
    figure.quantity.unit === mean.figure.quantity.unit &&
    !past &&
    !otherScore.test(before)
  );
}
