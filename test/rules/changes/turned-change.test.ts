import { expect, test } from "vitest";
import { turnedChanges } from "../../../rules/changes/turned-change.ts";
import { sceneOf } from "../../../rules/wording/scene.ts";
import { checkedTexts } from "../../helpers/checked-texts.ts";
import { reportFrom } from "../../helpers/report.ts";

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

const turned = (text: string): readonly string[] =>
  turnedChanges(sceneOf(reportFrom(text))).map(({ direction, past, now, by }) =>
    [direction, ...[past, now, by].map(({ figure }) => figure.quote)].join(" "),
  );

test.for([
  ["偏离项目72个，9月偏离项目减少到29个，增加43个。", "up 72个 29个 43个"],
  ["偏离项目29个，9月偏离项目增加到72个，减少43个。", "down 29个 72个 43个"],
  [
    "政策资金2.75亿元。整合后安排资金2.31亿元，较评价前增加4400万元。",
    "up 2.75亿元 2.31亿元 4400万元",
  ],
  [
    "政策资金2.75亿元，涉及项目12个。整合后安排资金2.31亿元，较首轮增加4400万元。",
    "up 2.75亿元 2.31亿元 4400万元",
  ],
  ["执行率72.5%，降至29.5%，增加43个百分点。", "up 72.5% 29.5% 43个百分点"],
  ["偏离项目72个，乙镇8个、丙镇9个、丁镇10个，减少到29个，增加43个。", "up 72个 29个 43个"],
  ["偏离项目72个，增加13个，减少到29个，增加43个。", "up 72个 29个 43个"],
  ["偏离项目72个，增加到86个，减少到29个，增加43个。", "up 72个 29个 43个"],
  ["偏离资金72万元，减少到29万元左右，增加 43万元。", "up 72万元 29万元 43万元"],
  [
    "政策资金2754万元。整合后安排资金2314万元，较第一轮增加440万元。",
    "up 2754万元 2314万元 440万元",
  ],
] as const)("only the opposite word leads there: %s", ([text, line]) => {
  expect(turned(text)).toEqual([line]);
});

test.for([
  ["the word is right", "偏离项目72个，9月偏离项目减少到29个，减少43个。"],
  ["nothing leads there", "偏离项目72个，9月偏离项目减少到29个，增加33个。"],
  [
    "another value leads there by the word",
    "偏离项目72个，乙镇14个，9月减少到57个，增加43个，又降到0个。",
  ],
  ["one value leads there by the word", "偏离项目29个，全市115个，9月增加到72个，减少43个。"],
  ["in one cell of a table", "|偏离项目72个，9月减少到29个，增加43个|"],
  [
    "many words of what it is against",
    "政策资金2754万元。整合后安排资金2314万元，较评价前各类专项资金增加440万元。",
  ],
  ["against an earlier year", "偏离项目72个，9月偏离项目减少到29个，比2023年增加43个。"],
  ["by how many it was more", "偏离项目增加72个，9月偏离项目减少到29个，增加43个。"],
  ["points of money", "产值72万元，降至29万元，增加43个百分点。"],
  ["points of scores", "得分72分，降至29分，增加43个百分点。"],
  ["things of money", "产值72万元，降至29万元，增加43个。"],
  ["about so much", "偏离项目72个，9月偏离项目减少到29个，增加约43个。"],
  ["another sentence", "偏离项目72个，9月偏离项目减少到29个。增加43个。"],
  ["against last year", "偏离项目72个，9月偏离项目减少到29个，较上年增加43个。"],
  ["against the month before", "偏离项目72个，9月偏离项目减少到29个，环比增加43个。"],
  [
    "many words between",
    "偏离项目72个，9月偏离项目减少到29个，在县财政局和主管部门统一督促下增加43个。",
  ],
  ["words of something else between", "偏离项目72个，9月偏离项目减少到29个的单位又，增加43个。"],
  ["other units", "偏离项目72个，9月偏离项目减少到29个，增加43家。"],
  ["money of things", "偏离项目72个，9月偏离项目减少到29个，增加43万元。"],
  ["what it grew to", "偏离项目72个，9月偏离项目减少到29个，增加到43个。"],
  ["no word of a change", "偏离项目72个，9月偏离项目减少到29个，涉及43个。"],
  ["the value was reached by no word", "偏离项目72个，9月偏离项目29个，增加43个。"],
  [
    "another value since",
    "政策资金2.75亿元，另有资金3.1亿元。整合后安排资金2.31亿元，较评价前增加4400万元。",
  ],
  [
    "short numbers against what was before",
    "政策资金7万元。整合后安排资金3万元，较评价前增加4万元。",
  ],
  ["a percentage of a percentage", "执行率72.5%，降至29.5%，增加43%。"],
  ["times and points", "产值72.5倍，降至29.5倍，增加43个百分点。"],
  ["in a table", "|偏离项目72个|减少到29个|增加43个|"],
  [
    "told five values before",
    "偏离项目72个，乙镇8个、丙镇9个、丁镇10个、戊镇11个，减少到29个，增加43个。",
  ],
  ["in the paragraph before", "偏离项目72个。\n9月偏离项目减少到29个，增加43个。"],
] as const)("not turned: %s", ([, text]) => {
  expect(turned(text)).toEqual([]);
});
