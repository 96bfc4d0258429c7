import { areOfOneMeasure, isListable } from "../wording/one-measure.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { wholeScene } from "../wording/whole-scene.ts";

/** Numbers of one measure that stand one after the other in one sentence. */
export type Run = readonly [Mention, ...(readonly Mention[])];

/**
 * 注资5000万元，补贴4260万元，补助3180万元。三类资金占比分别是…: all runs of so many numbers of one measure in the paragraph before a rate, the
 * nearest first. Numbers of another measure between them do not count.
 */
export function runsBefore(rate: Mention, length: number, scene: Scene): readonly Run[] {
  const before = (wholeScene(scene).byBlock.get(rate.figure.block) ?? []).filter(
    (mention) =>
      isListable(mention) &&
      !mention.scope.isRow &&
      mention.figure.flow.end <= rate.figure.flow.start,
  );
  return [...Map.groupBy(before, ({ scope }) => scope).values()]
    .flatMap((mentions) => runsIn(mentions, length))
    .toReversed();
}

function runsIn(mentions: readonly Mention[], length: number): readonly Run[] {
  return mentions.flatMap((head, at) => {
    const alike = mentions.slice(at).filter((each) => areOfOneMeasure(each, head));
    const [first, ...others] = alike.slice(0, length);
    return first === undefined || others.length + 1 < length ? [] : [[first, ...others] as const];
  });
}
