import { pointsNotPercent } from "../../../rules/ledger/points-not-percent.ts";
import { testRule } from "../../helpers/test-rule.ts";

testRule(pointsNotPercent, {
  holds: [{ name: "the relative change is meant", text: "核减率«12%»，比上年的«10%»提高«20%»。" }],
  broken: [
    {
      name: "the earlier rate told behind",
      text: "节支率«6.0%»，较上年提高«0.6%»，上年节支率«5.4%»。",
      messageId: "mixed",
      severity: "warning",
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
    { name: "a level in points", text: "整改率«95.24个百分点»。", messageId: "level" },
    { name: "a share in points", text: "占成交总额的«75个百分点»。", messageId: "level" },
    {
      name: "a column of rates in points",
      text: "|来源|执行率（个百分点）|\n|甲|«96.30»|",
      messageId: "level",
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
    { name: "neither fits", text: "核减率15.29%，较2023年的12.8%上升5.5%。", outcome: "ambiguous" },
    {
      name: "a rate told after a count",
      text: "评审项目比上年的31个增加6个，审减率提高2.60个百分点。",
    },
    { name: "amounts grow by percent", text: "收入完成120万元，比上年的100万元增长20%。" },
    { name: "last year's rate is missing", text: "核减率15.29%，较上年上升2.49%。" },
  ],
});
