import { expect, test } from "vitest";
import { printedEvidence } from "../../../rules/doubts/printed-limit.ts";
import { checkedTexts } from "../../helpers/checked-texts.ts";
import { sceneOf } from "../../../rules/wording/scene.ts";
import { reportFrom } from "../../helpers/report.ts";

test.for([
  ["a target", "预算执行率低于目标95%。", "exactly", "exact"],
  ["a limit", "不低于‹60%|status=threshold|qualifier=at_least›的要求。", "exactly", "exact"],
  ["the pace of the year", "低于序时进度75%。", "exactly", "exact"],
  ["a rate that was measured", "预算执行率95%。", undefined, "exact"],
  [
    "a limit in money",
    "控制在‹28万元|status=threshold|qualifier=at_most›以内。",
    undefined,
    "exact",
  ],
] as const)("%s", ([, text, laidDown, qualifier]) => {
  const [mention] = sceneOf(reportFrom(text.replace(/\|status=threshold/, ""))).mentions;
  const status = text.includes("status=threshold") ? "threshold" : "actual";
  const figure = { ...mention!.figure, status } as const;
  const { quantity } = printedEvidence("目标", { ...mention!, figure }).figure!;
  expect(quantity.laidDown).toBe(laidDown);
  expect(quantity.qualifier).toBe(qualifier);
  expect(quantity.digits).toBe(figure.quantity.digits);
});

test("what is laid down is told as it is printed, in the text, the set and the repairs", async () => {
  const text =
    "清溪县2024年预算绩效管理工作总结\n截至9月底，总体执行率68.81%，低于序时进度6.89个百分点（序时进度为75%）。\n";
  const { findings } = await checkedTexts({ "报告.txt": text });
  const finding = findings.find(({ ruleId }) => ruleId === "G06");
  const told = finding?.operands.find(({ quote }) => quote === "75%");
  expect(told?.set).toEqual({ low: "75", high: "75", lowOpen: false, highOpen: false });
  expect(JSON.stringify(finding)).not.toMatch(/75\.0|即75/);
});
