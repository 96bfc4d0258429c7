import { expect, test } from "vitest";
import { checkedTexts } from "../../helpers/checked-texts.ts";

async function repeatsIn(text: string): Promise<readonly string[]> {
  const { findings } = await checkedTexts({ "报告.txt": text });
  return findings.filter(({ ruleId }) => ruleId === "E01").map(({ severity }) => severity);
}

test.each([
  "全年编报项目绩效目标917个。\n8月对197个项目开展日常监控。",
  "纳入绩效管理的部门预算项目共1286个。\n抽调骨干集中办公，对12866个项目逐个审核。",
  "申报项目绩效目标695个。\n自评项目695个。\n监控结果显示，675个项目平均预算执行率为54.6%。",
  "83家部门2137个项目全部上线监控。\n2317个项目绩效目标经财政审核入库。",
])("all projects of the year told with a slip: %s", async (text) => {
  expect(await repeatsIn(text)).toContain("warning");
});

test.each([
  "编报项目绩效目标917个。\n8月对912个项目开展日常监控。",
  "编报项目绩效目标917个。\n对其中197个重点项目开展监控。",
  "编报项目绩效目标917个。\n审核上级转移支付项目绩效目标197个。",
  "编报项目绩效目标917个。\n年中追加项目绩效目标97个。",
  "编报项目绩效目标917个，其中一般公共预算项目871个、政府性基金项目46个。",
  "编报项目绩效目标917个，比上年的977个减少60个。",
  "编报项目绩效目标917个。\n审核中退回修改项目197个。",
])("other projects are not all of them: %s", async (text) => {
  expect(await repeatsIn(text)).toEqual([]);
});
