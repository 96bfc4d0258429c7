import { documentsAgree } from "../../../rules/run/documents-agree.ts";
import type { RunText } from "../../helpers/test-run-rule.ts";
import { testRunRule } from "../../helpers/test-run-rule.ts";

const summary = "云岭县2024年预算绩效管理工作总结\n县财政局持续完善制度，前移评估关口，全年";
const letter = "云岭县2024年预算绩效管理情况汇报\n按照市局要求，现就有关事项作如下汇报，";
const in2024 = (text: string, more: Partial<RunText> = {}): RunText => ({
  text,
  district: "云岭县",
  year: 2024,
  ...more,
});
const amount = (text: string, mark = "‹›"): string =>
  `收回资金${mark.charAt(0)}${text}|monitoring.recovered_amount${mark.charAt(1)}。`;

const half = (text: string, mark = "‹›"): RunText =>
  in2024(`云岭县2024年上半年预算绩效管理工作情况\n上半年各项工作有序推进，${amount(text, mark)}`);

testRunRule(documentsAgree, {
  holds: [
    {
      name: "two reports with one figure",
      reports: [in2024(summary + amount("6835.42万元")), in2024(letter + amount("6835.42万元"))],
      says: "6835.42万元＝6835.42万元",
    },
    {
      name: "one of them rounded",
      reports: [in2024(summary + amount("6835.42万元")), in2024(letter + amount("0.68亿元"))],
    },
  ],
  broken: [
    {
      name: "half a year against the year, two digits swapped",
      reports: [in2024(summary + amount("6835.42万元", "«»")), half("6385.42万元", "«»")],
      severity: "warning",
      says: "《云岭县2024年上半年预算绩效管理工作情况》写6385.42万元",
    },
    {
      name: "two digits swapped",
      reports: [
        in2024(summary + amount("6835.42万元", "«»")),
        in2024(letter + amount("6385.42万元", "«»")),
      ],
      severity: "warning",
      says: "两份报告同一指标不一致：收回资金：《云岭县2024年预算绩效管理工作总结》写6835.42万元，《云岭县2024年预算绩效管理情况汇报》写6385.42万元，相差450万元。",
    },
    {
      name: "the smallest difference that no rounding explains",
      reports: [
        in2024(summary + amount("6835.42万元", "«»")),
        in2024(letter + amount("6835.44万元", "«»")),
      ],
      severity: "warning",
      says: "请先确认两份报告的先后和口径：后报的如为更正，应注明；如为同一口径，请改为一致。",
    },
    {
      name: "two versions of one report",
      reports: [
        in2024(`${summary}${amount("6835.42万元", "«»")}其他工作照常开展，没有变化。`),
        in2024(`${summary}${amount("6385.42万元", "«»")}其他工作照常开展，没有变化。`),
      ],
      severity: "warning",
      says: "两份文件是同一份报告，请确认哪一份是定稿，只报定稿。",
    },
  ],
  silent: [
    {
      name: "half a year, short numbers one slip apart",
      reports: [in2024(summary + amount("21万元")), half("12万元")],
      says: "范围不同",
    },
    {
      name: "half a year, round numbers one slip apart",
      reports: [in2024(summary + amount("52000万元")), half("25000万元")],
      says: "范围不同",
    },
    {
      name: "half a year, one slip apart, to another place",
      reports: [in2024(summary + amount("6835.42万元")), half("6385.4万元")],
      says: "范围不同",
    },
    {
      name: "the same bytes twice",
      reports: [
        in2024(summary + amount("6835.42万元"), { id: "00000000000000aa" }),
        in2024(summary + amount("6835.42万元"), { id: "00000000000000aa" }),
      ],
    },
    {
      name: "the same report in another format is no second witness",
      reports: [
        in2024(summary + amount("6835.42万元")),
        in2024(`${summary.replace("，全年", "， 全年")}${amount("6835.42万元")}\n— 1 —`),
      ],
      says: "0000000000000002.txt与《云岭县2024年预算绩效管理工作总结》是同一份报告的不同文件，不算两个来源",
    },
    {
      name: "another district",
      reports: [
        in2024(summary + amount("6835.42万元")),
        in2024(letter + amount("6385.42万元"), { district: "青柏县" }),
      ],
    },
    {
      name: "another year",
      reports: [
        in2024(summary + amount("6835.42万元")),
        in2024(letter + amount("6385.42万元"), { year: 2023 }),
      ],
    },
    {
      name: "half a year against the year",
      reports: [
        in2024(summary + amount("6835.42万元")),
        in2024(
          `云岭县2024年上半年预算绩效管理工作情况\n上半年各项工作有序推进，${amount("2100.10万元")}`,
        ),
      ],
      says: "收回资金：《云岭县2024年预算绩效管理工作总结》6835.42万元，《云岭县2024年上半年预算绩效管理工作情况》2100.10万元，两份报告范围不同，不能比较",
    },
    {
      name: "another topic",
      reports: [
        in2024(
          `云岭县2024年审计查出问题整改情况的报告\n共‹126个|rectification.issues_found›问题。`,
        ),
        in2024(`${summary}发现‹75个|rectification.issues_found›问题。`),
      ],
      says: "范围不同",
    },
    {
      name: "another status",
      reports: [
        in2024(summary + amount("6835.42万元")),
        in2024(letter + amount("9999.99万元|status=plan")),
      ],
    },
    {
      name: "a report that contradicts itself is no witness",
      reports: [
        in2024(`${summary}${amount("6835.42万元")}又${amount("5000万元")}`),
        in2024(letter + amount("6385.42万元")),
      ],
    },
  ],
});
