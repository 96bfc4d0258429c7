import { expect, test } from "vitest";
import { checkedTexts } from "../helpers/checked-texts.ts";

/** Errors and warnings of one paragraph in a report. */
async function alarms(text: string): Promise<readonly string[]> {
  const report = `清溪县2024年预算绩效管理工作总结\n2024年，县财政局持续推进预算绩效管理。\n${text}\n清溪县财政局\n2025年1月15日\n`;
  const { findings } = await checkedTexts({ "报告.txt": report });
  return findings
    .filter(({ severity }) => severity !== "hint")
    .map(({ ruleId, message }) => `${ruleId} ${message}`);
}

test.for([
  ["what is left over is no part done", "审计指出的40个问题中，尚有2个没有整改到位，整改率95%。"],
  ["what was not handed in is no part handed in", "应报送的50家单位中，还有4家未报送，报送率92%。"],
  [
    "a manner of approval is no share of what was asked for",
    "全年申报项目420个，批复项目390个，预算与绩效目标同步批复率100%。",
  ],
  [
    "a level that is only named takes no other rate for its value",
    "截至9月底预算执行率78.35%，高于序时进度3.35个百分点，上年同期为74.10%。",
  ],
  [
    "neither end of a range is a mean",
    "遴选中介机构4家，承担22个项目的评价，每家机构负责4至6个项目。",
  ],
  [
    "full marks are no scores of the total",
    "项目综合得分86.5分，其中：决策满分20分，得分18分；过程满分20分，得分17.5分；产出满分35分，得分30分；效益满分25分，得分21分。",
  ],
  [
    "two stages of one thing are no parts",
    "全年安排预算5.2亿元，实际执行4.9亿元。其中上级资金预算3.1亿元，执行2.9亿元。",
  ],
  [
    "another total told before is what the grades come to",
    "财政评价对象18个。项目12个、政策2个、部门4个。评价结果为优5个、良9个、中4个。",
  ],
] as const)("%s", async ([, text]) => {
  expect(await alarms(text)).toEqual([]);
});

test.for([
  ["a wrong part beside its rate", "审计指出的40个问题中，已整改36个，整改率95%。", "整改率95%"],
  ["a wrong rate of those handed in", "应报送的50家单位中，已报送46家，报送率94%。", "94%"],
  [
    "a wrong distance from a level whose value is told",
    "截至9月底预算执行率78.35%，比75%的序时进度高8.35个百分点。",
    "8.35个百分点",
  ],
  ["a wrong mean", "遴选中介机构4家，承担24个项目的评价，平均每家8个项目。", "8个"],
  [
    "grades that come to no number told before",
    "财政评价对象18个，评价结果为优5个、良8个、中4个、差0个。",
    "17个",
  ],
] as const)("%s is still told", async ([, text, words]) => {
  expect((await alarms(text)).join("\n")).toContain(words);
});
