import { kindLabel } from "../divisions/kind-label.ts";
import type { Listing } from "../lists/listing.ts";
import { fullSentences, textBetween } from "../wording/full-sentence.ts";
import { areOfOneMeasure } from "../wording/one-measure.ts";
import { plain } from "../wording/plain.ts";
import { leading, perScene } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { sumOf } from "./list-sum.ts";
import { isMeant } from "./nearly-whole.ts";

const good =
  /(?:^|[，,；;。：:（(])(?:其中)?优秀?良好?(?:等[次级])?的?(?:项目|对象|政策|部门|单位|报告)?(?:共|有|合计|共计|计|为|达到?)*$/;
const behind =
  /^[^，,。；;：:\d]{0,4}[，,：:（(](?:其中)?[：:]?(?:评为|等次为)?[“"]?优[^，,、。；;\d]{0,4}$/;
const joint = /^[、，,](?:评为)?[“"]?良[^，,、。；;\d]{0,4}$/;
const before = /^[^，,。；;：:\d]{0,4}[，,；;][^。；;]{0,24}$/;

/** 优良等次26个，优9个、良17个; 优9个、良17个，优良率86.7%，优良项目26个: the pair beside what the two come to. */
export const goodPairs = perScene((scene: Scene): readonly Listing[] =>
  fullSentences(scene).flatMap((sentence) =>
    sentence.flatMap((total, at): readonly Listing[] => {
      const { figure, scope } = total;
      if (figure.kind !== "count" || scope.isRow || !good.test(plain(leading(total, 20))))
        return [];
      const like = (each: Mention): boolean => areOfOneMeasure(each, total);
      const after = sentence
        .slice(at + 1)
        .filter(like)
        .slice(0, 2);
      const earlier = sentence.slice(0, at).filter(like);
      const pairs = [
        isBehind(scene, total, after) ? after : [],
        ...earlier
          .map((_, from) => earlier.slice(from, from + 2))
          .filter((pair) => isBefore(scene, total, pair)),
      ];
      const parts = pairs.findLast((pair) => arePair(scene, pair));
      if (parts === undefined) return [];
      return isMeant(sumOf(total, parts, "=")) ? [{ total, parts, closed: true, firm: false }] : [];
    }),
  ),
);

function arePair(scene: Scene, [first, second]: readonly Mention[]): boolean {
  return (
    first !== undefined &&
    second !== undefined &&
    /优[秀等次的]*$/.test(kindLabel(first)) &&
    joint.test(plain(textBetween(scene, first, second)).replace(/^[个项家]/, ""))
  );
}

function isBehind(scene: Scene, total: Mention, [first]: readonly Mention[]): boolean {
  return first !== undefined && behind.test(plain(textBetween(scene, total, first)));
}

/** With the other grades, or the rate of the two, between. */
function isBefore(scene: Scene, total: Mention, pair: readonly Mention[]): boolean {
  const last = pair.at(-1);
  if (last === undefined || pair.length < 2) return false;
  return before.test(plain(textBetween(scene, last, total)).replace(/[\d.]+[%％个项家]?/g, ""));
}
