import { expect, test } from "vitest";
import { rateRecomputed } from "../../../rules/ledger/rate-recomputed.ts";
import { moneyOfSameItems } from "../../../rules/repeats/same-items.ts";
import { sceneOf } from "../../../rules/wording/scene.ts";
import { reportFrom } from "../../helpers/report.ts";
import { testRule } from "../../helpers/test-rule.ts";

testRule(rateRecomputed, {
  holds: [
    {
      name: "money of as many items in another paragraph",
      text: "审核项目绩效目标896个，涉及资金«18.27亿元»，退回54个。\n截至8月31日，纳入监控的896个项目累计支出«10.41亿元»，平均支出进度«57%»。",
    },
    {
      name: "money that the monitored items involve",
      text: "选取38个重点项目进行重点监控，涉及金额«9840万元»。到8月底实际支付«5210万元»，支付进度«52.9%»。",
    },
  ],
  broken: [
    {
      name: "money of as many items, the rate of the rest",
      text: "审核项目绩效目标896个，涉及资金«18.27亿元»，退回54个。\n截至8月31日，纳入监控的896个项目累计支出«10.41亿元»，平均支出进度«43%»。",
      messageId: "mismatch",
      severity: "warning",
    },
    {
      name: "money that the monitored items involve, a digit wrong",
      text: "选取38个重点项目进行重点监控，涉及金额«9840万元»。到8月底实际支付«5120万元»，支付进度«52.9%»。",
      messageId: "mismatch",
      severity: "warning",
    },
  ],
  abstains: [
    {
      name: "other items",
      text: "审核项目绩效目标896个，涉及资金18.27亿元，退回54个。\n截至8月31日，纳入监控的764个项目累计支出10.41亿元，平均支出进度62%。",
    },
    {
      name: "a mean of rates, the amounts behind it told of a few",
      text: "695个项目平均预算执行率为54.6%。其中，执行率为零的项目37个，涉及资金2460万元；收回资金915万元，督促加快支出1545万元。",
    },
  ],
});

/** The money told of as many items as the last amount of a text. */
function moneyTold(text: string): string | null {
  const scene = sceneOf(reportFrom(text));
  const part = scene.mentions.findLast(({ figure }) => figure.kind === "amount");
  return part === undefined ? null : (moneyOfSameItems(part, scene)?.figure.quote ?? null);
}

test.for([
  ["项目896个，涉及资金18亿元。\n896个项目支出10亿元。", "18亿元"],
  ["项目896个，预算18亿元。\n896个项目支出10亿元。", "18亿元"],
  ["896个项目预算安排18亿元。\n896个项目支出10亿元。", "18亿元"],
  ["896个重点监控项目绩效目标总额18亿元。\n896个项目支出10亿元。", "18亿元"],
  ["项目896个，涉及资金18亿元。项目896个，涉及资金18亿元。\n896个项目支出10亿元。", "18亿元"],
  ["项目20个，涉及资金18亿元。\n20个项目支出10亿元。", "18亿元"],
  ["项目896个，支出18亿元。\n项目896个，涉及资金15亿元。\n896个项目支出10亿元。", "15亿元"],
] as const)("the money of the same items: %s", ([text, money]) => {
  expect(moneyTold(text)).toBe(money);
});

test.for([
  ["two amounts", "项目896个，涉及资金18亿元。项目896个，涉及资金15亿元。\n896个项目支出10亿元。"],
  ["no number of items", "项目896个，涉及资金18亿元。\n支出10亿元。"],
  ["another number", "项目896个，涉及资金18亿元。\n764个项目支出10亿元。"],
  ["only itself", "896个项目，涉及资金10亿元。"],
  ["in its own sentence", "项目896个，涉及资金18亿元，896个项目支出10亿元。"],
  ["few items", "项目19个，涉及资金18亿元。\n19个项目支出10亿元。"],
  ["units", "部门896个，涉及资金18亿元。\n896个部门支出10亿元。"],
  ["lines", "指标896条，涉及资金18亿元。\n896条指标支出10亿元。"],
  ["told of as many units", "部门896个，涉及资金18亿元。\n896个项目支出10亿元。"],
  ["money between", "项目896个，核减3亿元，涉及资金18亿元。\n896个项目支出10亿元。"],
  ["a rate of items", "项目896个，涉及资金18%。\n896个项目支出10亿元。"],
  ["people", "项目896个，涉及人员18人。\n896个项目支出10亿元。"],
  ["money of another name", "项目896个，核减18亿元。\n896个项目支出10亿元。"],
  ["money of another clause", "项目896个，涉及资金来源较多，共18亿元。\n896个项目支出10亿元。"],
  [
    "far behind",
    "项目896个，由财政部门会同主管部门审核把关，涉及资金18亿元。\n896个项目支出10亿元。",
  ],
  ["a long name", "项目896个，涉及资金主要用于农村基础设施18亿元。\n896个项目支出10亿元。"],
  ["a price", "项目896个，涉及资金每亩18元。\n896个项目支出10亿元。"],
  ["another year", "项目896个，涉及资金‹18亿元|year=2022›。\n896个项目支出‹10亿元|year=2024›。"],
  ["in a table", "|项目896个，涉及资金18亿元|\n896个项目支出10亿元。"],
  ["the part in a table", "项目896个，涉及资金18亿元。\n|896个项目支出10亿元|"],
] as const)("no money of them: %s", ([, text]) => {
  expect(moneyTold(text)).toBeNull();
});
