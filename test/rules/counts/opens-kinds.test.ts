import { expect, test } from "vitest";
import { opensKinds } from "../../../rules/counts/opens-kinds.ts";
import { sceneOf } from "../../../rules/wording/scene.ts";
import { reportFrom } from "../../helpers/report.ts";

test.for([
  ["评价项目12个、政策3个。", true],
  ["评价项目12个和政策3个。", true],
  ["评价项目12个及政策3个。", true],
  ["评价项目12个重点支出、政策3个。", true],
  ["评价项目12个，政策3个。", false],
  ["评价项目12个，涉及部门、政策3个。", false],
  ["评价项目12个；政策、部门3个。", false],
  ["评价项目12个由主管部门会同财政部门共同组织实施的、政策3个。", false],
  ["评价项目12个、资金3万元。", false],
  ["评价项目12个。政策、部门3个。", false],
  ["评价项目12个。", false],
] as const)("others of its kind stand beside: %s", ([text, expected]) => {
  expect(opensKinds(sceneOf(reportFrom(text)).mentions[0]!)).toBe(expected);
});
