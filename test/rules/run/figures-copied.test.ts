import { figuresCopied } from "../../../rules/run/figures-copied.ts";
import type { RunText } from "../../helpers/test-run-rule.ts";
import { testRunRule } from "../../helpers/test-run-rule.ts";

const names = [
  "monitoring.recovered_amount",
  "ex_ante.reviewed_amount",
  "ex_ante.reduced_amount",
  "evaluation.key_amount",
  "monitoring.adjusted_amount",
  "target.amount",
];
const values = [
  "6835.42万元",
  "24860.50万元",
  "3423.30万元",
  "98643.72万元",
  "9126.80万元",
  "48652.03万元",
];
const of = (
  district: string,
  year: number,
  own: readonly string[],
  { mark = "‹›", more = "" }: { readonly mark?: string; readonly more?: string } = {},
): RunText => ({
  text: `${district}${String(year)}年预算绩效管理工作总结\n${own
    .map(
      (value, index) =>
        `第${"甲乙丙丁戊己".charAt(index)}类${mark.charAt(0)}${value}|${names[index] ?? ""}${more}${mark.charAt(1)}。`,
    )
    .join(`${district}按${String(year)}年要求办理；`)}`,
  district,
  year,
});
const changed = values.map((value) =>
  value.replace(/^\d/, (digit) => String((Number(digit) % 9) + 1)),
);

testRunRule(figuresCopied, {
  broken: [
    {
      name: "another county's figures",
      reports: [
        of("云岭县", 2024, values, { mark: "«»" }),
        of("青柏县", 2024, values, { mark: "«»" }),
      ],
      severity: "hint",
      says: "多个数据与另一份报告相同：《云岭县2024年预算绩效管理工作总结》与《青柏县2024年预算绩效管理工作总结》有6个数据位置和数值都相同（可比的6个），如收回资金6835.42万元、事前评估申报金额24860.50万元、评减金额3423.30万元、重点评价涉及资金98643.72万元、监控调整金额9126.80万元，疑似照抄。请核对这些数据是否为本地本年的实际数。",
    },
    {
      name: "last year's figures",
      reports: [
        of("云岭县", 2024, values, { mark: "«»" }),
        of("云岭县", 2023, values, { mark: "«»" }),
      ],
      severity: "hint",
      says: "《云岭县2023年",
    },
  ],
  silent: [
    {
      name: "four equal figures",
      reports: [
        of("云岭县", 2024, values),
        of("青柏县", 2024, [...values.slice(0, 4), ...changed.slice(4)]),
      ],
    },
    { name: "other figures", reports: [of("云岭县", 2024, values), of("青柏县", 2024, changed)] },
    {
      name: "limits are the same everywhere",
      reports: [
        of("云岭县", 2024, values, { more: "|status=threshold" }),
        of("青柏县", 2024, values, { more: "|status=threshold" }),
      ],
    },
    {
      name: "short numbers recur",
      reports: [
        of("云岭县", 2024, ["10万元", "20万元", "500万元", "60万元", "80万元", "90万元"]),
        of("青柏县", 2024, ["10万元", "20万元", "500万元", "60万元", "80万元", "90万元"]),
      ],
    },
    {
      name: "last year's figures told as last year's",
      reports: [of("云岭县", 2024, values, { more: "|year=2023" }), of("云岭县", 2023, values)],
    },
    {
      name: "two reports of one district and year",
      reports: [
        of("云岭县", 2024, values),
        {
          ...of("云岭县", 2024, values),
          text: of("云岭县", 2024, values)
            .text.replaceAll("要求办理", "总体安排稳步推进落实到位")
            .replaceAll("云岭县按", "全县上下遵照"),
        },
      ],
    },
  ],
});
