import { expect, test } from "vitest";
import { checkedTexts } from "../../helpers/checked-texts.ts";

async function turnsIn(text: string): Promise<readonly string[]> {
  const { findings } = await checkedTexts({ "报告.txt": text });
  return findings.filter(({ ruleId }) => ruleId === "G03").map(({ severity }) => severity);
}

test.each([
  "6月监控发现偏离项目72个，经督促纠偏，9月偏离项目减少到29个，增加43个。",
  "6月底亮红灯的项目37个；9月底执行率为70.3%，红灯项目降至14个，增加23个。",
  "政策资金2.75亿元。整合后安排资金2.31亿元，较评价前增加4400万元。",
])("the value was reached by the opposite of the word: %s", async (text) => {
  expect(await turnsIn(text)).toEqual(["warning"]);
});

test.each([
  "6月监控发现偏离项目72个，经督促纠偏，9月偏离项目减少到29个，减少43个。",
  "6月末红灯项目37个，9月末降至14个，较上年同期增加3个。",
  "6月末红灯项目37个，9月末降至14个，增加约谈23个单位。",
  "政策资金2.75亿元。整合后安排资金2.31亿元，较评价前增加项目12个。",
])("a change of something else has its own word: %s", async (text) => {
  expect(await turnsIn(text)).toEqual([]);
});
