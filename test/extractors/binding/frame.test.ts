import { expect, test } from "vitest";
import { frameOf, indicatorOfFrame } from "../../../extractors/binding/frame.ts";

test.for([
  ["全年自评", "项目", "project", "selfEvaluate"],
  ["抽查", "单位", "unit", "spotCheck"],
  ["公开", "报告", "report", "publish"],
  ["发现", "问题", "issue", "find"],
  ["退回", "绩效目标", "target", "return"],
  ["印发", "文件", "paper", null],
  ["压减项目", "，", "project", "cut"],
] as const)("%s N个%s counts a %s", ([lead, tail, thing, act]) => {
  expect(frameOf(lead, tail, "evaluation", true, "个")).toMatchObject({ thing, act });
});

test("money is what an amount counts", () => {
  expect(frameOf("压减", "。", "monitoring", false, "万元").thing).toBe("money");
});

test("the act nearest to the number comes first, that of its own clause before all", () => {
  const { act, local, near } = frameOf("自评后抽查，压减", "项目", "evaluation", true, "个");
  expect(act).toBe("cut");
  expect(local).toEqual(["cut"]);
  expect(near).toEqual(["cut", "cut", "spotCheck", "selfEvaluate"]);
});

test("a frame that no row fits says nothing", () => {
  expect(indicatorOfFrame(frameOf("", "", null, true, "个"), "count", "")).toBeUndefined();
});
