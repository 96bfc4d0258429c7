import { expect, test } from "vitest";
import { growthOutlier } from "../../../rules/run/growth-outlier.ts";
import { growthOutliers } from "../../../rules/run/growth-scores.ts";
import type { RunText } from "../../helpers/test-run-rule.ts";
import { testRunRule } from "../../helpers/test-run-rule.ts";

const of = (index: number, year: number, amount: string, mark = "‹›"): RunText => ({
  text: `第${"甲乙丙丁戊己庚辛壬癸".charAt(index)}县${String(year)}年预算绩效管理工作总结\n收回资金${mark.charAt(0)}${amount}|monitoring.recovered_amount${mark.charAt(1)}。`,
  district: `第${"甲乙丙丁戊己庚辛壬癸".charAt(index)}县`,
  year,
});
const both = (index: number, before: string, now: string, mark?: string): readonly RunText[] => [
  of(index, 2023, before, mark),
  of(index, 2024, now, mark),
];
const usual = [
  "1080万元",
  "1120万元",
  "1050万元",
  "1100万元",
  "1090万元",
  "1130万元",
  "1060万元",
].flatMap((now, index) => both(index, "1000万元", now));

testRunRule(growthOutlier, {
  broken: [
    {
      name: "counts that fall to a tenth",
      reports: [...usual, ...both(7, "1000万元", "100万元", "«»")].map((each) => ({
        ...each,
        text: each.text.replaceAll("万元", "个"),
      })),
      severity: "hint",
      says: "收回资金由1000个到100个，为上年的0.10倍；8个区县的中位数为1.08倍",
    },
    {
      name: "ten times as much as the year before",
      reports: [...usual, ...both(7, "1000万元", "10000万元", "«»")],
      severity: "hint",
      says: "同比变化明显离群：第辛县收回资金由1000万元到10000万元，为上年的10.00倍；8个区县的中位数为1.10倍，变化明显离群。请核对两年的数据；",
    },
  ],
  silent: [
    {
      name: "seven districts are too few",
      reports: [...usual.slice(0, 12), ...both(7, "1000万元", "10000万元")],
      says: "收回资金：只有7个区县有两年的数，不作同比离群比较",
    },
    { name: "changes much alike", reports: [...usual, ...both(7, "1000万元", "1110万元")] },
    {
      name: "the year before is missing",
      reports: [...usual, of(7, 2024, "10000万元")],
      says: "只有7个区县",
    },
    {
      name: "nothing the year before",
      reports: [...usual, ...both(7, "0万元", "10000万元")],
      says: "只有7个区县",
    },
    {
      name: "nothing this year",
      reports: [...usual, ...both(7, "1000万元", "0万元")],
      says: "只有7个区县",
    },
    {
      name: "last year's number told this year",
      reports: [
        ...usual,
        of(7, 2023, "1000万元"),
        of(7, 2024, "10000万元|monitoring.recovered_amount|year=2023"),
      ],
      says: "只有7个区县",
    },
    { name: "two districts", reports: usual.slice(0, 4), says: "只有2个区县有两年的数" },
    { name: "one district", reports: usual.slice(0, 2), says: "文中没有这条规则可核的内容" },
    {
      name: "rates are no amounts",
      reports: usual.map((each) => ({ ...each, text: each.text.replace(/\d{4}万元/, "10%") })),
      says: "文中没有这条规则可核的内容",
    },
    {
      name: "amounts against counts",
      reports: [...usual, of(7, 2023, "1000个"), of(7, 2024, "10000万元")],
      says: "只有7个区县",
    },
  ],
});

test("the same change stands out sooner where more money is moved", () => {
  const crowd = [1.08, 1.12, 1.05, 1.1, 1.09, 1.13, 1.06, 1.11].map(
    (ratio) => [100 * ratio, 100] as const,
  );
  expect([...growthOutliers([...crowd, [118, 100]])]).toEqual([]);
  expect([...growthOutliers([...crowd, [11_800, 10_000]])]).toEqual([8]);
});
