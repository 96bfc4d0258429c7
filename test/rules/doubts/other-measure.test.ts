import { expect, test } from "vitest";
import { extractReport } from "../../../extractors/index.ts";
import { readDocument } from "../../../readers/index.ts";
import { checkReports } from "../../../rules/index.ts";

async function told(text: string): Promise<readonly string[]> {
  const whole = `石桥镇2023年项目绩效自评报告\n\n${text}\n`;
  const { document } = await readDocument(new TextEncoder().encode(whole));
  return checkReports([extractReport("报告.txt", document, [])])
    .findings.filter(({ severity }) => severity !== "hint")
    .map(({ operands }) => operands.map(({ quote }) => quote).join(" "));
}

test.for([
  "计划硬化村组道路24公里，实际完成25.2公里，完成率105%；计划改造户厕460座，实际改造437座，完成率95%，差23座。",
  "实际建成3.63万亩，超计划0.03万亩，完成率100.8%。新修渠道计划84公里，完成86.1公里，完成率102.5%。",
  "重点评价18个项目，公开评价报告14份，公开率77.8%。",
  "亩均灌溉用水由310立方米降到248立方米，节水62立方米，节水率20.0%。",
])("what is measured is no share of what is counted: %s", async (text) => {
  expect(await told(text)).toEqual([]);
});

test.for([
  ["重点评价18个项目，公开评价报告14份，公开率87.8%。", "14份 18个 87.8%"],
  ["计划改造户厕460座，实际改造437座，完成率59%。", "437座 460座 59%"],
  ["计划硬化道路84公里，实际完成86.1公里，完成率120.5%。", "86.1公里 84公里 120.5%"],
] as const)("counted in two units it may be: %s", async ([text, operands]) => {
  expect(await told(text)).toContain(operands);
});
