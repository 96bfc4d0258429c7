import type { Mention } from "../wording/scene.ts";

/** 优、良、中等级分别为1个、3个、2个 and 自评为“优”“良”的分别是5个、4个: what a list's numbers stand for, told before them. */
export function namesBefore({ before }: Mention): readonly string[] {
  if (!/[分依]/.test(before)) return [];
  const words = before.replaceAll(/[”"](?=[“"])/g, "、").replaceAll(/[\s“”"]/g, "");
  const names = /^(.+?[、和及与].+?)的?(?:分别|依次)(?:为|是|有|达到?)?$/.exec(words)?.[1];
  return names?.split(/[、和及与]/).filter((name) => name !== "") ?? [];
}
