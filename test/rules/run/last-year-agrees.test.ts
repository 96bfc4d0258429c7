import { lastYearAgrees } from "../../../rules/run/last-year-agrees.ts";
import type { RunText } from "../../helpers/test-run-rule.ts";
import { testRunRule } from "../../helpers/test-run-rule.ts";

const of = (year: number, body: string, title = "预算绩效管理工作总结"): RunText => ({
  text: `云岭县${String(year)}年${title}\n${body}`,
  district: "云岭县",
  year,
});
const last = (rate: string): RunText =>
  of(2023, `全年评估项目申报踊跃，评减率‹${rate}|ex_ante.reduction_rate›，成效初显。`);
const now = (words: string, rate: string): RunText =>
  of(
    2024,
    `评减率‹15.29%|ex_ante.reduction_rate›，较${words}‹${rate}|ex_ante.reduction_rate|year=2023|status=reference›上升。`,
  );

const projects = (quote: string): string => `‹${quote}|ex_ante.projects›`;
/** The change without the value of the year before. */
const grew = (words: string, body = ""): RunText =>
  of(2024, `评估项目${projects("12个")}，${words}。${body}`);
const ten = of(2023, `全年评估项目${projects("10个")}，成效初显。`);
const rate = (words: string): RunText =>
  of(2024, `评减率‹11.49%|ex_ante.reduction_rate›，${words}。`);

testRunRule(lastYearAgrees, {
  holds: [
    { name: "a change against last year's report", reports: [ten, grew("比上年增加2个")] },
    { name: "a change against the year by its number", reports: [ten, grew("较2023年增加2个")] },
    { name: "a rate of change", reports: [ten, grew("比上年增长20%")] },
    { name: "points", reports: [last("10.37%"), rate("较上年提高1.12个百分点")] },
    {
      name: "an earlier year by its number, against the report of that year",
      reports: [
        of(2022, "全年评估项目申报踊跃，评减率‹12.80%|ex_ante.reduction_rate›，成效初显。"),
        now("2022年的", "12.80%|year=2022"),
      ],
    },
    { name: "as last year's report says", reports: [last("12.80%"), now("2023年的", "12.8%")] },
    { name: "with 上年", reports: [last("12.80%"), now("上年的", "12.80%")] },
  ],
  broken: [
    {
      name: "a change that does not lead from last year's report",
      reports: [
        of(2023, "全年评估项目«10个|ex_ante.projects»，成效初显。"),
        of(2024, "评估项目«12个|ex_ante.projects»，比上年增加«3个»。"),
      ],
      severity: "warning",
      says: "比上年的增减与上年报告不符：事前绩效评估项目数：《云岭县2024年预算绩效管理工作总结》写“比上年增加3个”，没有写上年数；按《云岭县2023年预算绩效管理工作总结》当年所写的数，12个－10个应为2个，相差1个。",
    },
    {
      name: "a rate of change",
      reports: [
        of(2023, "全年评估项目«1630个|ex_ante.projects»，成效初显。"),
        of(2024, "评估项目«1795个|ex_ante.projects»，比上年增长«12.10%»。"),
      ],
      severity: "warning",
      says: "（1795个－1630个）÷1630个应为10.123%",
    },
    {
      name: "points",
      reports: [
        of(2023, "全年评估项目申报踊跃，评减率«10.37%|ex_ante.reduction_rate»，成效初显。"),
        of(2024, "评减率«11.49%|ex_ante.reduction_rate»，较上年提高«1.52个百分点»。"),
      ],
      severity: "warning",
      says: "写“较上年提高1.52个百分点”",
    },
    {
      name: "a year before last, against the report of that year",
      reports: [
        of(2022, "全年评估项目申报踊跃，评减率«12.80%|ex_ante.reduction_rate»，成效初显。"),
        of(
          2024,
          "评减率‹15.29%|ex_ante.reduction_rate›，较2022年的«18.20%|ex_ante.reduction_rate|year=2022|status=reference»下降。",
        ),
      ],
      severity: "warning",
      says: "写18.20%，而《云岭县2022年预算绩效管理工作总结》当年写12.80%",
    },
    {
      name: "a deed with the word of a change in it",
      reports: [
        of(2023, "全年压减预算«2360.50万元|application.cut_amount»，成效初显。"),
        of(2024, "2023年压减预算«2306.50万元|application.cut_amount|year=2023»。"),
      ],
      severity: "warning",
      says: "结果应用压减金额的上年数",
    },
    {
      name: "quite another number",
      reports: [
        of(2023, "全年评估项目申报踊跃，评减率«12.80%|ex_ante.reduction_rate»，成效初显。"),
        of(
          2024,
          "评减率‹15.29%|ex_ante.reduction_rate›，较2023年的«7.45%|ex_ante.reduction_rate|year=2023|status=reference»上升。",
        ),
      ],
      severity: "hint",
      says: "写7.45%，而《云岭县2023年预算绩效管理工作总结》当年写12.80%",
    },
    {
      name: "two digits swapped",
      reports: [
        of(2023, "全年评估项目申报踊跃，评减率«12.80%|ex_ante.reduction_rate»，成效初显。"),
        of(
          2024,
          "评减率‹15.29%|ex_ante.reduction_rate›，较2023年的«18.20%|ex_ante.reduction_rate|year=2023|status=reference»上升。",
        ),
      ],
      severity: "warning",
      says: "上年数与上年报告不符：评减率的上年数：《云岭县2024年预算绩效管理工作总结》写18.20%，而《云岭县2023年预算绩效管理工作总结》当年写12.80%，相差5.4个百分点",
    },
  ],
  silent: [
    { name: "a change, and no report of the year before", reports: [grew("比上年增加3个")] },
    {
      name: "a change of last year's own, which that report tells",
      reports: [ten, of(2023, `评估项目${projects("12个")}，比上年增加3个。`, "情况汇报")],
    },
    { name: "a change against the same period", reports: [ten, grew("比上年同期增加3个")] },
    { name: "a change against the budget", reports: [ten, grew("比上年预算增加3个")] },
    { name: "a change against the year before last", reports: [ten, grew("比2022年增加3个")] },
    { name: "a change on a comparable basis", reports: [ten, grew("按可比口径比上年增加3个")] },
    { name: "about so much", reports: [ten, grew("比上年增加约3个")] },
    {
      name: "a change whose base the report tells itself",
      reports: [ten, grew("比上年的9个增加3个")],
    },
    {
      name: "of a part of the year",
      reports: [ten, of(2024, `1—9月评估项目${projects("12个")}，比上年增加3个。`)],
    },
    {
      name: "of the county alone",
      reports: [ten, of(2024, `县本级评估项目${projects("12个")}，比上年增加3个。`)],
    },
    {
      name: "of what the report tells otherwise elsewhere",
      reports: [ten, grew("比上年增加3个", `\n另有评估项目${projects("15个")}。`)],
    },
    {
      name: "points of something else",
      reports: [last("10.37%"), rate("执行率较上年提高1.52个百分点")],
    },
    {
      name: "what was planned last year",
      reports: [
        last("12.80%"),
        of(2024, "较2023年的‹18.20%|ex_ante.reduction_rate|year=2023|status=plan›上升。"),
      ],
    },
    {
      name: "a limit of last year",
      reports: [
        last("12.80%"),
        of(2024, "较2023年的‹18.20%|ex_ante.reduction_rate|year=2023|status=threshold›上升。"),
      ],
    },
    {
      name: "what last year's report tells of the year before",
      reports: [
        of(2023, "县里的评减率‹12.80%|ex_ante.reduction_rate|year=2022›，成效初显。"),
        now("2023年的", "18.20%"),
      ],
    },
    {
      name: "the same period of last year",
      reports: [last("12.80%"), now("上年同期的", "18.20%")],
    },
    { name: "on a comparable basis", reports: [last("12.80%"), now("上年可比口径的", "18.20%")] },
    {
      name: "a change against last year is none of its figures",
      reports: [
        last("12.80%"),
        of(2024, "评减率较上年提高‹2.49个百分点|ex_ante.reduction_rate›。"),
      ],
    },
    { name: "no report of last year", reports: [now("2023年的", "18.20%")] },
    {
      name: "a report of the year before last",
      reports: [{ ...last("12.80%"), year: 2022 }, now("2023年的", "18.20%")],
    },
    {
      name: "two reports of last year",
      reports: [
        last("12.80%"),
        of(
          2023,
          "县里召开会议部署任务，细化措施，评减率‹11.00%|ex_ante.reduction_rate›。",
          "预算绩效管理情况汇报",
        ),
        now("2023年的", "18.20%"),
      ],
    },
    {
      name: "half a year against the year",
      reports: [
        of(2023, "评减率‹12.80%|ex_ante.reduction_rate›。", "上半年预算绩效管理工作情况"),
        now("2023年的", "18.20%"),
      ],
    },
    {
      name: "another district",
      reports: [{ ...last("12.80%"), district: "青柏县" }, now("2023年的", "18.20%")],
    },
  ],
});
