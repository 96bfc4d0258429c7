import { expect, test } from "vitest";
import { pointsNotPercent } from "../../../rules/ledger/points-not-percent.ts";
import { ruleOnText } from "../../helpers/rule-on-text.ts";
import { testRule } from "../../helpers/test-rule.ts";

testRule(pointsNotPercent, {
  holds: [
    {
      name: "the relative change is meant",
      text: "核减率«12%»，比上年的«10%»提高«20%»。",
      says: "20%是相对变动，与两个比率相符",
    },
    {
      name: "from all of them both ways of reading come to the same",
      text: "合格率«95%»，比上年的«100%»下降«5%»。",
    },
  ],
  broken: [
    {
      name: "the earlier rate told behind",
      text: "节支率«6.0%»，较上年提高«0.6%»，上年节支率«5.4%»。",
      messageId: "mixed",
      severity: "warning",
    },
    {
      name: "a share of what is printed with a comma",
      text: "部门评价资金58,310.20万元，占部门预算187,420.36万元的«31.11个百分点»。",
      messageId: "level",
      data: { name: "占比" },
    },
    {
      name: "a share of what is called after a distance",
      text: "监控中严重偏离项目占«5.2个百分点»。",
      messageId: "level",
    },
    { name: "how many are checked", text: "抽评面«32.6个百分点»。", messageId: "level" },
    {
      name: "a part that is cut",
      text: "送审5000万元，核减870万元，平均核减«17.4个百分点»。",
      messageId: "level",
      data: { name: "核减幅度" },
    },
    { name: "how deep the cut is", text: "核减幅度«16.0个百分点»。", messageId: "level" },
    {
      name: "the growth of an amount told beside another",
      text: "去年评了8个，资金1.20亿元，今年多了2个，资金多了«12.5个百分点»。",
      messageId: "level",
    },
    {
      name: "what is missing to the schedule",
      text: "支出进度62.0%，没有赶上75%的序时进度，差«13.0%»。",
      messageId: "distance",
      says: "百分数与百分点混用：两个比率的差距写作“13.0%”；比率之差应以百分点表示，疑似把“个百分点”写成了“%”。请核对，并改写为“个百分点”。",
    },
    {
      name: "a distance far smaller than the rate",
      text: "满意度95.2%，高于目标值«0.6%»。",
      messageId: "distance",
    },
    {
      name: "the distance from a target",
      text: "合格率«94.06%»，低于«95.00%»的目标值«0.94%»。",
      messageId: "mixed",
      severity: "warning",
    },
    {
      name: "a cut of an amount in points",
      text: "压减最多的项目由1240.00万元减至620.00万元，压减«50个百分点»。",
      messageId: "level",
      severity: "warning",
    },
    {
      name: "a fall against a month in points",
      text: "红灯项目由4月的90个降到10月的18个，较4月下降«80个百分点»。",
      messageId: "level",
      severity: "warning",
    },
    {
      name: "减幅 in points",
      text: "核减金额676万元，减幅«12个百分点»。",
      messageId: "level",
      severity: "warning",
    },
    {
      name: "the difference is written as percent",
      text: "核减率«15.29%»，较2023年的«12.8%»上升«2.49%»。",
      messageId: "mixed",
      severity: "warning",
      data: { told: "2.49%", right: "2.49个百分点" },
      says: "百分数与百分点混用：文中由12.8%到15.29%写作变动2.49%；两个比率之差正好是2.49个百分点，而相对变动不是2.49%，疑似把“个百分点”写成了“%”。请核对，并改写为“个百分点”或写出相对增幅。",
    },
    {
      name: "a fall",
      text: "审减率«8.94%»，较上年同期«9.61%»下降«0.67%»。",
      messageId: "mixed",
    },
    {
      name: "a distance from a limit",
      text: "产业资金的比重为«65.2%»（要求不低于«60%»），高出«5.2%»。",
      messageId: "mixed",
    },
    {
      name: "the growth of an amount in points",
      text: "收入完成86420万元，比上年同期的81298万元增收5122万元，增长«6.30个百分点»。",
      messageId: "level",
    },
    { name: "a bare share in points", text: "“优”3个，占«30个百分点»。", messageId: "level" },
    { name: "a level about so much", text: "整改完成率接近«92个百分点»。", messageId: "level" },
    {
      name: "one of a list of shares",
      text: "红灯26个、黄灯54个，占比分别为32.50%、«67.50个百分点»。",
      messageId: "level",
      data: { name: "占比" },
    },
    {
      name: "a level in points",
      text: "整改率«95.24个百分点»。",
      messageId: "level",
      says: "百分数与百分点混用：整改率写作“95.24个百分点”；百分点只用来表示两个比率之差，这里疑似把“%”写成了“个百分点”。请核对，并改写为“%”。",
    },
    { name: "a share in points", text: "占成交总额的«75个百分点»。", messageId: "level" },
    {
      name: "a column of rates in points",
      text: "|来源|执行率（个百分点）|\n|甲|«96.30»|",
      messageId: "level",
    },
    {
      name: "from a target, whichever is more",
      text: "养老服务类资金占比«54.02%»，但未达到年初«60%»的目标，相差«5.98%»。",
      messageId: "mixed",
      severity: "warning",
      data: { told: "5.98%", now: "54.02%", past: "60%", right: "5.98个百分点" },
    },
    {
      name: "a bare whole number, read generously, would be a share as well",
      text: "执行率«80%»，比上年的«70%»提高«10%»。",
      messageId: "mixed",
      data: { told: "10%", right: "10个百分点" },
      says: "请核对，并改写为“个百分点”或写出相对增幅。",
    },
    {
      name: "the difference to the digit, beside a share that is printed alike",
      text: "核减率«95.0%»，比上年的«93.2%»上升«1.8%»。",
      messageId: "mixed",
      data: { now: "95.0%", past: "93.2%", right: "1.8个百分点" },
    },
    {
      name: "低出 is the distance itself",
      text: "合格率«94.06%»，比要求的«95.00%»低出«0.94%»。",
      messageId: "mixed",
      data: { right: "0.94个百分点" },
    },
    {
      name: "a difference that is rounded",
      text: "执行率«80.2%»，比上年的«70.1%»提高«10%»。",
      messageId: "mixed",
      data: { told: "10%" },
    },
    {
      name: "more than the target",
      text: "养老服务类资金占比«65.98%»，达到年初«60%»的目标，相差«5.98%»。",
      messageId: "mixed",
    },
  ],
  abstains: [
    { name: "points", text: "核减率15.29%，较2023年的12.8%上升2.49个百分点。" },
    {
      name: "distances in points",
      text: "执行率70.13%，较序时进度75%滞后4.87个百分点，偏离20个百分点以上，占比提高2个百分点。",
    },
    {
      name: "rises in a list of points",
      text: "整改率、公开率分别提高2.5个百分点、3个百分点，占比比上年高5个百分点。",
    },
    {
      name: "neither fits",
      text: "核减率15.29%，较2023年的12.8%上升5.5%。",
      outcome: "ambiguous",
      says: "5.5%与两个比率的差和相对变动都不符",
    },
    {
      name: "a rate told after a count",
      text: "评审项目比上年的31个增加6个，审减率提高2.60个百分点。",
    },
    { name: "a level that another is above", text: "满意度95.2%，高于目标值90%。" },
    { name: "a schedule that is not kept", text: "执行率60%，慢于序时进度75%。" },
    {
      name: "the share of an amount falls by points",
      text: "生产类占比45%，其中产业资金下降2.1个百分点，偏离目标3.2个百分点。",
    },
    { name: "a cut rate rises by points", text: "核减率17%，比上年提高3个百分点。" },
    { name: "amounts grow by percent", text: "收入完成120万元，比上年的100万元增长20%。" },
    { name: "last year's rate is missing", text: "核减率15.29%，较上年上升2.49%。" },
    {
      name: "from nothing there is no share",
      text: "覆盖率从0%提高到5%，提高5%。",
      outcome: "insufficient",
      says: "变动无法计算",
    },
    { name: "a fall by nothing", text: "核减率12.0%，与上年的12.0%持平。" },
  ],
});

test.for([
  ["a fall as a share of the rate before", "婴儿死亡率2.6‰，较上年的3.1‰下降16.1%。", "pass"],
  ["a difference in ‰", "婴儿死亡率2.6‰，较上年的3.1‰下降0.5‰。", "not_applicable"],
  ["a difference in 千分点", "婴儿死亡率2.6‰，较上年的3.1‰下降0.5个千分点。", "not_applicable"],
] as const)("of rates in ‰: %s", async ([, text, outcome]) => {
  const { receipts } = await ruleOnText(pointsNotPercent, text);
  expect(receipts.map((receipt) => receipt.outcome)).toEqual([outcome]);
});
