import type { Mention } from "./scene.ts";

/** Looking at some of many again: 抽查, 复核, 核查; in a topic as well as in a sentence. */
export const checking = /抽[查评检取审核]|复核|核查|会审/;

const drawing = /抽|选取|挑选|遴选|复核|核查|会审/;

/** 抽取45个项目进行复核: its clause tells that it was drawn to be checked, this time alone. */
export function isDrawn({ before, figure, scope }: Mention): boolean {
  const lead = scope.text.slice(0, Math.max(0, figure.flow.start - scope.span.start));
  const clause = lead.split(/[，,；;。]/).at(-1) ?? "";
  const behind = scope.text.slice(figure.flow.end - scope.span.start).split(/[，,；;。]/)[0] ?? "";
  return !/累计|连同|前[一二两三]年/.test(before) && drawing.test(clause + behind);
}
