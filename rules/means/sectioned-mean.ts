import { isSlip } from "../blame/slip.ts";
import { isFitting } from "../findings/relation-check.ts";
import type { Bound } from "../rule.ts";
import { plain } from "../wording/plain.ts";
import { perScene } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { isOfRest } from "./average-words.ts";
import { alike, meanBound } from "./mean-of-list.ts";

/** （一）石楠镇。, （二）云背镇 */
const numbered = /^\s*[（(][一二三四五六七八九十]{1,3}[)）][一-龥]{2,10}[。：:，,]/;
const ownScore = /^(?:[一-龥]{0,8})(?:得分|综合得分|考核得分|评价得分)(?:为|是|：)?$/;
const meanWord = /平均(?:得?分|综合得分)(?:为|是|达到?)?$/;
const fewest = 3;

/** （一）东街道。得分92.46分…（二）西镇…得分90.13分: sections of one each with a score of its own, and the mean of all told elsewhere. */
export const sectionedMeans = perScene((scene: Scene): readonly Bound[] => {
  const { blocks, flow } = scene.report.document;
  const runs: Mention[][] = [[]];
  for (const [index, block] of blocks.entries()) {
    const text = flow.text.slice(block.flow.start, block.flow.start + 24);
    if (block.kind === "cell" || !numbered.test(text)) {
      if ((runs.at(-1)?.length ?? 0) > 0) runs.push([]);
      continue;
    }
    const score = (scene.byBlock.get(index) ?? []).find(isOwnScore);
    if (score !== undefined) runs.at(-1)?.push(score);
  }
  const lists = runs.filter((run) => run.length >= fewest);
  if (lists.length === 0) return [];
  return scene.mentions
    .filter((mean) => isMean(mean))
    .flatMap((mean): readonly Bound[] => {
      const bounds = lists
        .filter((parts) => parts.every((part) => alike(part, mean)))
        .map((parts) => meanBound(mean, parts));
      const bound = bounds.find((each) => isFitting(each) || isSlip(each, 3));
      return bound === undefined ? [] : [bound];
    });
});

function isOwnScore({ figure, before }: Mention): boolean {
  return figure.kind === "score" && ownScore.test(plain(before));
}

function isMean(mention: Mention): boolean {
  const { figure, before, scope, past } = mention;
  const isTold = figure.kind === "score" && !scope.isRow && !past;
  return isTold && meanWord.test(plain(before)) && !isOfRest(mention);
}
