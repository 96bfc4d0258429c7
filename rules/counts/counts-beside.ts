import { isListGap } from "../wording/list-gap.ts";
import { between } from "../wording/scene.ts";
import type { Mention } from "../wording/scene.ts";

/** 12家单位、9个项目、3项政策: the counts right before and right behind a number that one list names with it. */
export function countsBeside(mention: Mention): readonly Mention[] {
  const { mentions } = mention.scope;
  const [before, after] = [mentions[mention.place - 1], mentions[mention.place + 1]];
  return [
    ...(before?.figure.kind === "count" && isBeside(before, mention) ? [before] : []),
    ...(after?.figure.kind === "count" && isBeside(mention, after) ? [after] : []),
  ];
}

/** 十个重点评价对象中，基建类项目3个: what is told of some of them stands not beside them. */
function isBeside(left: Mention, right: Mention): boolean {
  return (
    isListGap(left, right) && !/^[^，,、]{1,12}(?<![其集])[中里][，,]/.test(between(left, right))
  );
}

/** 政策评价5个、项目评价11个、整体支出评价5个；优4个、…: an item that 、 joins to others of its unit divides nothing. */
export function isJoinedItem(mention: Mention, parts: readonly Mention[]): boolean {
  return countsBeside(mention).some((other) => {
    const [left, right] = other.place < mention.place ? [other, mention] : [mention, other];
    return (
      !parts.includes(other) &&
      other.figure.quantity.unit === mention.figure.quantity.unit &&
      /^[^，,、（(]*、[^，,、]*$/.test(between(left, right))
    );
  });
}
