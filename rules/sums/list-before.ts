import { isChange } from "../divisions/state-words.ts";
import { isFitting } from "../findings/relation-check.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { sumOf } from "./list-sum.ts";

/** The last of the numbers, as far back as each leads on to the next. */
export function lastRun(
  numbers: readonly Mention[],
  leadsOn: (each: Mention, next: Mention) => boolean,
): readonly Mention[] {
  const from = numbers.findLastIndex((each, at) => {
    const next = numbers[at + 1];
    return next !== undefined && !leadsOn(each, next);
  });
  return numbers.slice(from + 1);
}

/** The items alone, where the first number is what all the others come to. */
export function withoutWhole(list: readonly Mention[]): readonly Mention[] {
  const [whole, ...others] = list;
  const isDivided = whole !== undefined && others.length > 1;
  return isDivided && isFitting(sumOf(whole, others, "=")) ? others : list;
}

/** What may be the whole of a list that begins so: told before it, in its paragraph or so many above, and no change. */
export function toldAhead(
  scene: Scene,
  { figure: { block, flow } }: Mention,
  above: number,
): readonly Mention[] {
  return Array.from({ length: above + 1 }, (_, at) => block - above + at)
    .flatMap((each) => scene.byBlock.get(each) ?? [])
    .filter((each) => !each.scope.isRow && each.figure.flow.end <= flow.start && !isChange(each));
}
