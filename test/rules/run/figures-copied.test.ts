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

const labels = Array.from(
  "甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉",
  (each) => `${each}类专项资金安排`,
);
/** Amounts behind labels that no dictionary knows; from `own` on they are the district's own. */
const labelled = (district: string, own: number, mark = "‹›", all = labels): RunText => ({
  text: `${district}2024年预算绩效管理工作总结\n${all
    .map((label, at) => {
      const value = `${String(at < own ? 1234 + at * 11 : 5000 + at * 13 + district.charCodeAt(0))}.5万元`;
      return `${label}${at < own ? mark.charAt(0) : "‹"}${value}${at < own ? mark.charAt(1) : "›"}，由${district}财政局会同主管部门核定。`;
    })
    .join("\n")}`,
  district,
  year: 2024,
});

testRunRule(figuresCopied, {
  broken: [
    {
      name: "three tenths of all amounts, by the words before them",
      reports: [labelled("云岭县", 6, "«»"), labelled("青柏县", 6, "«»")],
      severity: "hint",
      says: "有6个数据位置和数值都相同（可比的20个）",
    },
    {
      name: "a place that one of them lacks is not compared",
      reports: [
        labelled("云岭县", 6, "«»", labels.slice(0, 8)),
        labelled("青柏县", 6, "«»", labels.slice(0, 7)),
      ],
      severity: "hint",
      says: "有6个数据位置和数值都相同（可比的7个）",
    },
    {
      name: "a place told twice is told by its first mention",
      reports: ["云岭县", "青柏县"].map((district) =>
        labelled(district, 6, "«»", [...labels.slice(0, 6), ...labels.slice(0, 1)]),
      ),
      severity: "hint",
      says: "有6个数据位置和数值都相同（可比的6个）",
    },
    {
      name: "five of six",
      reports: [
        of("云岭县", 2024, [...values.slice(0, 5), ...changed.slice(5)]),
        of("青柏县", 2024, values),
      ],
      severity: "hint",
      says: "有5个数据位置和数值都相同（可比的6个）",
    },
    {
      name: "the earlier report read first",
      reports: [of("云岭县", 2023, values), of("云岭县", 2024, values)],
      severity: "hint",
      says: "《云岭县2024年预算绩效管理工作总结》与《云岭县2023年预算绩效管理工作总结》有6个",
    },
    {
      name: "three digits, zeros between them",
      reports: ["云岭县", "青柏县"].map((district) =>
        of(district, 2024, [
          "1.02万元",
          "2030万元",
          "50.4万元",
          "0.607万元",
          "809万元",
          "10.1万元",
        ]),
      ),
      severity: "hint",
      says: "有6个数据位置和数值都相同（可比的6个）",
    },
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
      says: "《云岭县2024年预算绩效管理工作总结》与《云岭县2023年预算绩效管理工作总结》有6个",
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
    {
      name: "less than three tenths of all amounts",
      reports: [labelled("云岭县", 5), labelled("青柏县", 5)],
    },
    {
      name: "words that say little",
      reports: ["云岭县", "青柏县"].map((district) =>
        labelled(district, 6, "‹›", ["共计", "其中", "合计", "小计", "另有", "总计"]),
      ),
    },
    {
      name: "what nine districts share is set for all",
      reports: Array.from("甲乙丙丁戊己庚辛壬", (each) => of(`${each}山县`, 2024, values)),
    },
    {
      name: "plans may be set for all",
      reports: [
        of("云岭县", 2024, values, { more: "|status=plan" }),
        of("青柏县", 2024, values, { more: "|status=plan" }),
      ],
    },
    {
      name: "zeros are no digits",
      reports: ["云岭县", "青柏县"].map((district) =>
        of(district, 2024, [
          "0.0012万元",
          "12000万元",
          "0.5000万元",
          "3400000万元",
          "0.07万元",
          "89.00万元",
        ]),
      ),
    },
  ],
});
