import { isListGap } from "../wording/list-gap.ts";
import type { Mention } from "../wording/scene.ts";

/** 12家单位、9个项目、3项政策: the counts right before and right behind a number that one list names with it. */
export function countsBeside(mention: Mention): readonly Mention[] {
  const { mentions } = mention.scope;
  const [before, after] = [mentions[mention.place - 1], mentions[mention.place + 1]];
  return [
    ...(before?.figure.kind === "count" && isListGap(before, mention) ? [before] : []),
    ...(after?.figure.kind === "count" && isListGap(mention, after) ? [after] : []),
  ];
}
