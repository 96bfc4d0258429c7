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

testRunRule(lastYearAgrees, {
  holds: [
    { name: "as last year's report says", reports: [last("12.80%"), now("2023年的", "12.8%")] },
    { name: "with 上年", reports: [last("12.80%"), now("上年的", "12.80%")] },
  ],
  broken: [
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
