import { expect, test } from "vitest";
import { limitOf } from "../../../rules/rates/rate-limits.ts";
import { sceneOf } from "../../../rules/wording/scene.ts";
import { reportFrom } from "../../helpers/report.ts";

/** What the last number of the text cannot exceed: `公开率 100 error`, with 记 behind it for what is worth a receipt. */
function limitIn(text: string): string | null {
  const last = sceneOf(reportFrom(text)).mentions.at(-1);
  const limit = last === undefined ? null : limitOf(last);
  if (limit === null) return null;
  return `${limit.name} ${limit.most} ${limit.severity}${limit.isReceipt ? " 记" : ""}`;
}

test.for([
  ["公开率98%。", "公开率 100 error 记"],
  ["公开率（%）98%。", "公开率 100 error 记"],
  ["公开率平均达到98%。", "公开率 100 error 记"],
  ["公开率已经连续三年平均达到98%。", "比率 1000 warning"],
  ["提高幅度较大，公开率98%。", "公开率 100 error 记"],
  ["各类项目增长较快的单位公开率98%。", "公开率 100 error 记"],
  ["|公开率（%）|\n|98%|", "公开率 100 error 记"],
  ["占全部问题的98%。", "占比 100 error 记"],
  ["占全部问题168个的98%。", "占比 100 error 记"],
  ["占168个反馈问题的98%。", "占比 100 error 记"],
  ["占168 问题的比例为98%。", "占比 100 error 记"],
  ["占比达到98%。", "占比 100 error 记"],
  ["预算增长，占全部问题的98%。", "占比 100 error 记"],
  ["|占全部问题的比重|\n|98%|", "比重 100 error 记"],
  ["执行率98%。", "执行率 300 warning"],
  ["支出进度平均为98%。", "支出进度 300 warning"],
] as const)("a share cannot exceed its whole: %s", ([text, limit]) => {
  expect(limitIn(text)).toBe(limit);
});

test.for([
  ["退回率98%。", "退回率 100 warning"],
  ["红灯率98%。", "红灯率 100 warning"],
  ["核查比例98%。", "核查比例 100 warning"],
  ["|退回率|\n|98%|", "退回率 100 warning"],
  ["各项预算较快，退回率98%。", "退回率 100 warning"],
] as const)("what else is a part by its name: %s", ([text, limit]) => {
  expect(limitIn(text)).toBe(limit);
});

test.for([
  ["公开率提高98%。", "how it has grown"],
  ["公开率比上年提高了98%。", "how it has grown since last year"],
  ["占全部问题的比重提高98%。", "how a share has grown"],
  ["公开率由上年各单位平均的98%。", "what it was"],
  ["拨备覆盖率198%。", "no share at all"],
  ["准备金覆盖率198%。", "no share of anything"],
  ["储备资金覆盖率198%。", "reserves against what they cover"],
  ["利息覆盖率198%。", "earnings against interest"],
  ["占GDP的比重198%。", "debts against what is made in a year"],
  ["占任务的98%。", "a completion"],
  ["占上年同期的98%。", "against last year"],
  ["预算退回率98%。", "a rate of budgets"],
  ["负债率98%。", "debts"],
  ["问题98%。", "no name of a rate"],
  ["|占全部|\n|98%|", "a header that names no rate"],
] as const)("%s may exceed it: %s", ([text]) => {
  expect(limitIn(text)).toBe("比率 1000 warning");
});

test.for([
  ["支出占预算的98%。", "占比 200 warning"],
  ["支出占年度预算的比重98%。", "占比 200 warning"],
  ["公开率98%，支出占年初预算98%。", "占比 200 warning"],
  ["支出占预算，收入98%。", "比率 1000 warning"],
  ["支出占3次调整预算98%。", "比率 1000 warning"],
  ["支出占预算安排较多时的支出进度98%。", "占比 200 warning"],
] as const)("a budget is hardly overspent by as much again: %s", ([text, limit]) => {
  expect(limitIn(text)).toBe(limit);
});

test.for([
  ["相差98个百分点。", "差距 100 warning"],
  ["增长较快，相差98个百分点。", "差距 100 warning"],
  ["增速相差98个百分点。", null],
  ["得分98分。", null],
  ["问题98个。", null],
] as const)("a distance of two rates, but for those that grow: %s", ([text, limit]) => {
  expect(limitIn(text)).toBe(limit);
});
