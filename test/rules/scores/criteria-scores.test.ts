import { expect, test } from "vitest";
import { isFitting } from "../../../rules/findings/relation-check.ts";
import { criteriaScores } from "../../../rules/scores/criteria-scores.ts";
import { reportFrom } from "../../helpers/report.ts";

/** What each sum claims, and whether it holds. */
function sumsIn(text: string): readonly string[] {
  return criteriaScores(reportFrom(text)).map(
    (bound) => `${bound.evidence[0].quote} ${isFitting(bound) ? "=" : "≠"}`,
  );
}

test.for([
  [
    "taken off in sentences of their own",
    "评价共扣11.40分。决策类扣2.10分，因论证不充分。过程类扣4.30分，表现在两个方面。效益类扣5.00分，主要是设备闲置。",
    ["11.40分 ="],
  ],
  [
    "one miswritten",
    "评价共扣11.40分。决策类扣2.10分，因论证不充分。过程类扣4.80分，表现在两个方面。效益类扣5.00分，主要是设备闲置。",
    ["11.40分 ≠"],
  ],
  [
    "what the head of a list says was taken off is nothing that was reached",
    "合计92.6分。五类扣分从多到少是：产出2.9分，效益1.8分，过程1.3分，满意度0.7分。",
    [],
  ],
  [
    "nor are marks of which another number was given",
    "决策16分，评14.2分\n过程24分，评20.5分\n效益18分，评16.4分\n评价得分86.91分，等级为“良”。过程类扣掉的3.5分中，资金拨付慢占2分。",
    [],
  ],
  [
    "nor what divides that which was taken off",
    "评价得分86.91分，等级为“良”。决策得14.2分，过程得20.5分，产出得27.1分，效益得16.4分，满意度得8.71分。过程类扣3.5分，由资金管理2分和采购管理1.5分组成。",
    ["86.91分 ="],
  ],
  [
    "the base of a share is no total",
    "一标段产出扣11.2分，占它全部扣分18.6分的60.22%；二标段过程扣2.6分，效益扣3.2分，满意度扣5.4分。",
    [],
  ],
  [
    "values in the order of their names",
    "项目综合得分84.30分，等级为“良”。决策、过程、产出、效益四类指标分别得12.50分、18.20分、28.10分和25.50分。",
    ["84.30分 ="],
  ],
  [
    "values that the order alone names, one left out",
    "自评得分90.20分，等次为“优”。各部分得分依次为9.20分、46.00分、9.00分。",
    ["90.20分 ≠"],
  ],
  [
    "full marks before what was reached",
    "经评定，项目得分84.30分，等级为“良”。决策类满分15分，得12.50分；过程类满分20分，得18.20分；产出类满分35分，得28.10分；效益类满分30分，得25.50分。",
    ["84.30分 ="],
  ],
  [
    "swapped digits in a total of an earlier paragraph",
    "自评得分48.30分，等级为“良”。\n\n二、得分情况\n\n决策方面得12.50分，论证较充分。过程方面得18.20分。产出方面得28.10分。效益方面得25.50分。",
    ["48.30分 ≠"],
  ],
] as const)("scores of criteria: %s", ([, text, told]) => {
  expect(sumsIn(text)).toEqual(told);
});

test.for([
  [
    "only some of them",
    "综合得分84.30分。决策得12.50分、过程得18.20分、产出得28.10分，得分率较高。",
  ],
  ["some behind 其中", "评价共扣14.75分，其中过程类扣4.30分、产出类扣2.10分、效益类扣5.00分。"],
  ["full marks", "自评得分84.35分。指标体系设决策15分、过程20分、产出35分、效益30分。"],
  [
    "offices that are named like criteria",
    "综合得分84.30分。城市管理局88.20分、社会事务局85.10分、资金管理局81.40分。",
  ],
  [
    "last year's total",
    "上年得分84.90分。决策方面得12.50分。过程方面得18.20分。效益方面得25.50分。",
  ],
] as const)("nothing is said of %s", ([, text]) => {
  expect(sumsIn(text).filter((told) => told.endsWith("≠"))).toEqual([]);
});
