import { sharedRun } from "../wording/mention-match.ts";
import { kindLabel } from "./kind-label.ts";
import type { Mention, Scene } from "../wording/scene.ts";

/** So many paragraphs back the whole of a division may stand that its own paragraph does not tell. */
const reach = 3;
/** Words that every count of the field has beside it tell nothing of whose kinds they are. */
const general = /项目|对象|单位|部门|问题|预算|绩效|评价|情况|开展|实施|组织|全年|完成/g;

/**
 * 监控项目613个，…。 In the next paragraph: 能够完成目标的项目548个，部分完成的52个，不能完成的13个. The nearest paragraph above that
 * counts what is called as the items are: by the noun, or by the work they are of (线上监控15个、现场监控9个).
 */
export function wholesAbove(
  scene: Scene,
  parts: readonly Mention[],
  isWhole: (mention: Mention) => boolean,
): readonly Mention[] {
  const [first] = parts;
  if (first?.figure.kind !== "count") return [];
  const { block } = first.figure;
  const sum = parts.reduce((all, { figure }) => all + Number(figure.value), 0);
  for (let back = 0; back <= reach; back += 1) {
    const found = (scene.byBlock.get(block - back) ?? []).filter(
      (mention) => !mention.scope.isRow && isWhole(mention) && isCalledAs(mention, parts),
    );
    if (found.length === 0) continue;
    // 15个项目, three sections before: what they come to is what is meant.
    const farther = scene.mentions.find(
      ({ figure }) =>
        Number(figure.value) === sum &&
        figure.quantity.unit === first.figure.quantity.unit &&
        figure.flow.end <= first.figure.flow.start,
    );
    return farther === undefined ? found.toReversed() : [farther];
  }
  return [];
}

function isCalledAs(mention: Mention, parts: readonly Mention[]): boolean {
  const words = `${mention.before.slice(-12)}|${mention.after.slice(0, 12)}`.replaceAll(
    general,
    "|",
  );
  return parts.every((part) => {
    if (part.noun !== null && part.noun === mention.noun) return true;
    return sharedRun(kindLabel(part).replaceAll(general, "|"), words) >= 2;
  });
}
