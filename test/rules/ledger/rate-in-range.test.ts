import { expect, test } from "vitest";
import { rateInRange } from "../../../rules/ledger/rate-in-range.ts";
import { findingLines } from "../../helpers/rule-on-text.ts";
import { testRule } from "../../helpers/test-rule.ts";

testRule(rateInRange, {
  holds: [
    { name: "all of it", text: "绩效目标覆盖率«100%»。" },
    { name: "a share", text: "占全部项目的«37.5%»。" },
  ],
  broken: [
    {
      name: "a score above its full marks",
      text: "评价«得分»最高的98.5分，最低的«685分»。",
      messageId: "marks",
      says: "得分超出可能的范围：得分685分超过100分，而文中没有写明满分高于100分。",
      severity: "warning",
    },
    {
      name: "six times the budget spent",
      text: "丙街道«执行率»为«653%»。",
      messageId: "beyond",
      severity: "warning",
    },
    {
      name: "a coverage above all",
      text: "绩效目标«覆盖率»«101%»。",
      messageId: "beyond",
      severity: "error",
      says: "比率超出可能的范围：覆盖率101%超过100%，这一类比率不可能这样大。",
    },
    {
      name: "a share above all",
      text: "绩效项目«占»项目总数的«110.5%»。",
      messageId: "beyond",
      data: { name: "占比", bound: "100%" },
    },
    {
      name: "any other share by its name",
      text: "退回修改412个，«退回率»«143%»。",
      messageId: "beyond",
      severity: "warning",
      says: "比率超出可能的范围：退回率143%超过100%，这一类比率不可能这样大。",
    },
    { name: "a light above all", text: "黄灯228个，«红灯率»«103.6%»。", messageId: "beyond" },
    { name: "a proportion", text: "现场«核查比例»达到«500%»。", messageId: "beyond" },
    {
      name: "more than twice a budget",
      text: "涉及资金7.29亿元，约«占»市本级监控项目预算的«330%»。",
      messageId: "beyond",
      severity: "warning",
    },
    {
      name: "no rate at all",
      text: "预算完成«率»«9573%»。",
      messageId: "beyond",
      severity: "warning",
    },
    {
      name: "a completion fifteen times as high",
      text: "预算完成«率»«1500%»。",
      messageId: "beyond",
      severity: "warning",
    },
    {
      name: "a coverage where growth is told before",
      text: "增长较快地区的«覆盖率»«120%»。",
      messageId: "beyond",
    },
    {
      name: "its own word, not the next",
      text: "绩效目标«覆盖率»«101%»。下一步扩大覆盖率。",
      messageId: "beyond",
    },
    {
      name: "a share of things counted",
      text: "红灯项目«占»126个监控项目的比例达到«126%»。",
      messageId: "beyond",
      data: { name: "占比" },
    },
    { name: "a share of so many", text: "红灯项目«占»126个的«126%»。", messageId: "beyond" },
    {
      name: "a share of a bare number",
      text: "红灯项目«占»总数126超过«126%»。",
      messageId: "beyond",
    },
    { name: "at the head of a sentence", text: "«覆盖率»«101%»。", messageId: "beyond" },
    {
      name: "the reduction of what it is of, told before",
      text: "减少的项目«整改率»«112%»。",
      messageId: "beyond",
    },
  ],
  abstains: [
    { name: "completion may exceed the task", text: "完成年度任务的106.5%，预算执行率103.2%。" },
    { name: "growth", text: "覆盖率同比增长120%，收入增长350%。" },
    { name: "占 of a budget is a completion", text: "支出占年初预算的110%。" },
    { name: "ratios of different things", text: "债务余额占GDP的比重215%，拨备覆盖率180%。" },
    { name: "points of a growth", text: "财政收入增速回落120个百分点。" },
    { name: "points within reason", text: "覆盖率提高99个百分点。" },
    { name: "what may be used or owed beyond", text: "病床使用率103%，资产负债率143%。" },
    { name: "a part of those who may come", text: "毛入学率105.6%，参保率101.2%。" },
    { name: "a completion by its plan", text: "为年度计划2.20亿元的107.3%。" },
    { name: "a reserve", text: "存款准备覆盖率为180%。" },
    { name: "a bound of a rule", text: "覆盖率‹120%|status=threshold›。" },
    { name: "half of all that can be", text: "预算完成率500%。", outcome: "not_applicable" },
    { name: "six times as high", text: "预算完成率600%。", outcome: "not_applicable" },
    { name: "a score with full marks above 100", text: "考核满分110分，东河镇得分103分。" },
    { name: "a score with marks added", text: "含附加分，东河镇得分103分。" },
    { name: "scores added up", text: "两项累计得分178分。" },
    { name: "by how much spending grew", text: "支出增长执行率653%。", outcome: "not_applicable" },
    { name: "of the whole county's GDP", text: "债务余额占全县GDP的比重215%。" },
    { name: "占地 is no share", text: "占地12亩的示范园区今年产量达到130%。" },
  ],
});

test("in a table the rate itself stands for the word of its header", async () => {
  const text = "|部门|绩效目标覆盖率|\n|---|---|\n|教育局|101%|\n|农业局|98%|";
  expect(await findingLines(rateInRange, text)).toEqual(["error 101% 101%"]);
});

test("two rates are no further apart than any two shares", async () => {
  expect(await findingLines(rateInRange, "核减率比全市平均高190个百分点。")).toEqual([
    "warning 190个百分点 190个百分点",
  ]);
  expect(await findingLines(rateInRange, "核减率比全市平均高99个百分点。")).toEqual([]);
});
