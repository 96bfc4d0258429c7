import { expect, test } from "vitest";
import { sceneOf } from "../../../rules/wording/scene.ts";
import { reportFrom } from "../../helpers/report.ts";

test.for([
  ["上年11个，今年14个，减少3个。", "11个"],
  ["去年评价11个；本年评价14个。", "11个"],
  ["上年11个，涉及资金20万元。", "11个 20万元"],
  ["今年14个，上年11个。", "11个"],
  ["上年11个，与今年相比少3个。", "11个 3个"],
  ["上年11个，本年度预算20万元。", "11个 20万元"],
  ["较上年增加3个。", ""],
] as const)("what a sentence tells of last year: %s", ([text, expected]) => {
  const past = sceneOf(reportFrom(text)).mentions.filter((mention) => mention.past);
  expect(past.map(({ figure }) => figure.quote).join(" ")).toBe(expected);
});
