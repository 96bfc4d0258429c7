import { leading, trailing } from "./scene.ts";
import type { Mention } from "./scene.ts";

/** Looking at some of many again: 抽查, 复核, 核查; in a topic as well as in a sentence. */
export const checking = /抽[查评检取审核]|复核|核查|会审/;

const drawing = /抽|选取|挑选|遴选|复核|核查|会审/;
const stop = /[，,；;。]/;

/** 抽取45个项目进行复核: its clause tells that it was drawn to be checked, this time alone. */
export function isDrawn(mention: Mention): boolean {
  const [lead] = leading(mention).split(stop).toReversed();
  const [tail] = trailing(mention).split(stop);
  const isNow = !/累计|连同|前[一二两三]年/.test(mention.before);
  return isNow && drawing.test(`${lead ?? ""}${tail ?? ""}`);
}
