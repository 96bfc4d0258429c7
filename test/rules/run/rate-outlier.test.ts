import { expect, test } from "vitest";
import { rateOutlier } from "../../../rules/run/rate-outlier.ts";
import { isOutlying, rateScores } from "../../../rules/run/rate-scores.ts";
import type { RunText } from "../../helpers/test-run-rule.ts";
import { testRunRule } from "../../helpers/test-run-rule.ts";

const of = (rate: string, index: number, more = ""): RunText => ({
  text: `第${"甲乙丙丁戊己庚辛壬癸".charAt(index)}县2024年预算绩效管理工作总结\n第${"甲乙丙丁戊己庚辛壬癸".charAt(index)}县整改率${rate.includes("«") || rate.includes("‹") ? rate : `‹${rate}|rectification.rectification_rate›`}。${more}`,
  district: `第${"甲乙丙丁戊己庚辛壬癸".charAt(index)}县`,
  year: 2024,
});
const usual = ["92.1%", "93.4%", "94.0%", "95.2%", "93.8%", "94.6%", "92.9%"];
const low = "«31.5%|rectification.rectification_rate»";

testRunRule(rateOutlier, {
  broken: [
    {
      name: "none at all is a rate",
      reports: [...usual, "«0%|rectification.rectification_rate»"].map((rate, index) =>
        of(rate, index),
      ),
      severity: "hint",
      says: "整改完成率0%，同年8个区县",
    },
    {
      name: "the denominator of another report is not its own",
      reports: [
        of(usual[0]!, 0, "发现问题‹127个|rectification.issues_found›。"),
        ...[...usual.slice(1), low].map((rate, index) => of(rate, index + 1)),
      ],
      severity: "hint",
      says: "明显离群。请核对",
    },
    {
      name: "a cut rate with the amount it was cut from",
      reports: [...usual, "31.5%"].map((rate, index) =>
        of(
          index === 7 ? `«${rate}|ex_ante.reduction_rate»` : `‹${rate}|ex_ante.reduction_rate›`,
          index,
          "送审金额‹4755.05万元|ex_ante.reviewed_amount›。",
        ),
      ),
      severity: "hint",
      says: "其分母为4755.05万元。",
    },
    {
      name: "a rate of checks with the units that were told",
      reports: [...usual, "31.5%"].map((rate, index) =>
        of(
          index === 7
            ? `«${rate}|evaluation.spot_check_rate»`
            : `‹${rate}|evaluation.spot_check_rate›`,
          index,
          "自评单位‹63家|evaluation.self_units›。",
        ),
      ),
      severity: "hint",
      says: "其分母为63家。",
    },
    {
      name: "one of eight far below",
      reports: [...usual, low].map((rate, index) => of(rate, index)),
      severity: "hint",
      says: "比率明显离群：第辛县整改完成率31.5%，同年8个区县的中位数为93.6%，稳健偏离度-16.1（超过3.5），明显离群。请核对数据和口径；属实的不必改。",
    },
    {
      name: "with its denominator",
      reports: [
        ...usual.map((rate, index) => of(rate, index)),
        of(low, 7, "发现问题‹127个|rectification.issues_found›。"),
      ],
      severity: "hint",
      says: "明显离群。其分母为127个。请核对",
    },
  ],
  silent: [
    {
      name: "counts are no rates",
      reports: ["92", "93", "94", "95", "96", "97", "91", "10"].map((count, index) =>
        of(`‹${count}个|rectification.issues_found›`, index),
      ),
      says: "文中没有这条规则可核的内容",
    },
    {
      name: "a rate above all is no share",
      reports: [...usual, "131.5%"].map((rate, index) => of(rate, index)),
      says: "同年只有7个区县",
    },
    {
      name: "a rate below nothing is no share",
      reports: [...usual, "-31.5%"].map((rate, index) => of(rate, index)),
      says: "同年只有7个区县",
    },
    {
      name: "two districts",
      reports: usual.slice(0, 2).map((rate, index) => of(rate, index)),
      says: "同年只有2个区县",
    },
    { name: "one district", reports: [of("92.1%", 0)], says: "文中没有这条规则可核的内容" },
    {
      name: "seven are too few",
      reports: [...usual.slice(0, 6), "31.5%"].map((rate, index) => of(rate, index)),
      says: "整改完成率：同年只有7个区县，不足8个，不作离群比较",
    },
    {
      name: "all near each other",
      reports: [...usual, "91.0%"].map((rate, index) => of(rate, index)),
    },
    {
      name: "more than half are equal",
      reports: ["100%", "100%", "100%", "100%", "100%", "100%", "100%", "60%"].map((rate, index) =>
        of(rate, index),
      ),
    },
    {
      name: "rates of another year",
      reports: [...usual.map((rate, index) => of(rate, index)), { ...of("31.5%", 7), year: 2023 }],
    },
  ],
});

test("98 and 99 are as far apart as 1 and 2", () => {
  const rates = [1, 2, 50, 98, 99];
  const scores = rateScores(rates);
  expect((scores[4] ?? 0) - (scores[3] ?? 0)).toBeCloseTo((scores[1] ?? 0) - (scores[0] ?? 0), 1);
});

test.for([
  [3.5, false],
  [3.51, true],
  [-3.51, true],
] as const)("a score of %d is an outlier: %s", ([score, expected]) => {
  expect(isOutlying(score)).toBe(expected);
});
