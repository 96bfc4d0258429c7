import { expect, test } from "vitest";
import { checkedTexts } from "../../helpers/checked-texts.ts";

async function alarmsOn(text: string): Promise<readonly string[]> {
  const { findings } = await checkedTexts({ "报告.txt": `2024年，${text}` });
  return findings.filter(({ severity }) => severity !== "hint").map(({ ruleId }) => ruleId);
}

test.for([
  ["9个街道的执行率平均为73.6%，48个区级部门的执行率平均为65.3%，街道高于部门9.3个百分点。", "G06"],
  ["自评平均得分为95.37分；财政复评平均得分为86.12分，自评高出复评8.25分。", "G01"],
  ["北片得分为81.4分，南片得分为86.9分，北片低于南片6.5分。", "G01"],
] as const)("how far one is above another, both named: %s", async ([text, rule]) => {
  expect(await alarmsOn(text)).toEqual([rule]);
});

test.for([
  "9个街道的执行率平均为73.6%，48个区级部门的执行率平均为65.3%，街道高于部门8.3个百分点。",
  "自评平均得分为95.37分；财政复评平均得分为86.12分，自评高出复评9.25分。",
  // Each is told twice: which of them is meant is open.
  "甲镇街道执行率73.6%，乙镇街道执行率71.2%，部门执行率65.3%，街道高于部门9.9个百分点。",
  "街道执行率73.6%，部门执行率65.3%，街道高于上年9.3个百分点。",
  "街道执行率73.6%，部门执行率65.3%，街道高于全县水平2.3个百分点。",
])("nothing is said of: %s", async (text) => {
  expect(await alarmsOn(text)).toEqual([]);
});
