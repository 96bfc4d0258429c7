import type { Mention, Scene } from "../wording/scene.ts";

/** 立项依据不足7个，测算偏高16个，手续未办8个。上述31个项目: what was listed right before, added up. */
export function isSumOfList(mention: Mention, scene: Scene): boolean {
  const block = scene.byBlock.get(mention.figure.block) ?? [];
  const before = block
    .slice(0, block.indexOf(mention))
    .filter(({ figure }) => figure.kind === "count")
    .slice(-longestList);
  const whole = Number(mention.figure.value);
  // All from one on: of any run of small numbers some come to it by accident.
  return before
    .slice(0, -1)
    .some(
      (_, from) =>
        before.slice(from).reduce((sum, { figure }) => sum + Number(figure.value), 0) === whole,
    );
}

/** 3个项目、1个政策和1个乡镇…. 五个评价对象: what was told is a part of the list that comes to it. */
export function isSumWith(told: Mention, { figure }: Mention): boolean {
  const counts = told.scope.mentions.filter(({ figure: each }) => each.kind === "count");
  const at = counts.indexOf(told);
  return counts.slice(0, at + 1).some((_, from) => {
    let sum = 0;
    return counts.slice(from).some(({ figure: each }, taken) => {
      sum += Number(each.value);
      return taken > 0 && from + taken >= at && sum === Number(figure.value);
    });
  });
}

const longestList = 8;
