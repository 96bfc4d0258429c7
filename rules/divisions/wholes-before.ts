import { countsKinds } from "../counts/counts-kinds.ts";
import { distinct } from "../rates/base-binding.ts";
import { plain } from "../wording/plain.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { isChange } from "./state-words.ts";

const cue = /^(?:(?:构成|来源|结构|去向)(?:为|是|如下|：|:)|原因)/;
const sum = "(?:的|总?(?:金额|资金|额|数)的?)?$";
const name = new RegExp(`([一-龥]{2})${sum}`);
/** So far before the cue its noun ends. */
const near = 12;

/** So many blocks back a whole may be told. */
const reach = 3;

/** The numbers before a cue of a division that may be its whole: those that bear its name, else all. */
export function wholesBefore(
  scene: Scene,
  index: number,
  match: RegExpExecArray,
  told: ReadonlySet<Mention>,
): readonly Mention[] {
  const at = (scene.report.document.blocks[index]?.flow.start ?? 0) + match.index;
  const earlier = Array.from({ length: reach + 1 }, (_, back) => index - reach + back).flatMap(
    (block) =>
      (scene.byBlock.get(block) ?? []).filter(
        (mention) => !mention.scope.isRow && mention.figure.flow.end <= at && !told.has(mention),
      ),
  );
  return cue.test(match[0]) ? namedBy(match, earlier) : earlier;
}

/** 支出结构为：, 收入的来源是：: the number before that bears the name is the whole, where the paragraph has just one. */
function namedBy(
  { index, input }: RegExpExecArray,
  earlier: readonly Mention[],
): readonly Mention[] {
  const own = name.exec(input.slice(Math.max(0, index - near), index))?.[1];
  const block = earlier.at(-1)?.figure.block;
  const called = earlier.filter(
    (mention) =>
      mention.figure.block === block &&
      nameOf(mention) === own &&
      !isChange(mention) &&
      !countsKinds(mention),
  );
  return distinct(called).length === 1 ? called : earlier;
}

function nameOf({ before }: Mention): string {
  return plain(before)
    .replace(/(?:为|是|达到?|共|计)+$/, "")
    .replace(/总?(?:金额|资金|额|数)$/, "")
    .slice(-2);
}
