import { expect, test } from "vitest";
import type { Settings } from "../../../domain/profile.ts";
import { auditBar } from "../../../domain/result-use/audit-bar.ts";
import type { Evaluated } from "../../../domain/result-use/evaluated.ts";
import { exAnteDue } from "../../../domain/result-use/ex-ante-due.ts";
import { exAnteMissing } from "../../../domain/result-use/ex-ante-missing.ts";
import { gradeFitsScore } from "../../../domain/result-use/grade-fits-score.ts";
import { useRules } from "../../../domain/result-use/index.ts";
import { lowScoreCutRule } from "../../../domain/result-use/low-score-cut.ts";
import { monitoringBar } from "../../../domain/result-use/monitoring-bar.ts";
import { publicFundsCut } from "../../../domain/result-use/public-funds-cut.ts";
import { thirdPartyDue } from "../../../domain/result-use/third-party-due.ts";
import type { UseRule } from "../../../domain/result-use/use-rule.ts";
import { loadProfile } from "../../../pipeline/profile-file.ts";
import { evaluated } from "../../helpers/evaluated.ts";

const national = loadProfile("national").settings;

function withRate(rate: string): Settings {
  return { ...national, cutGradeRate: { ...national.cutGradeRate, value: rate } };
}

function yuan(amount: string, name = "2025年申报数"): { yuan: string; name: string } {
  return { yuan: amount, name };
}

/** What the rule says in one line. */
function said(rule: UseRule, given: Partial<Evaluated>, settings = national): string {
  const use = rule.judge(evaluated(given), settings);
  if (use.outcome === "clear") return "clear";
  if (use.outcome === "undecided") return `缺${use.missing}`;
  return `${use.measure}｜${use.calculation}｜${use.amount ?? "—"}`;
}

test.for([
  [{ score: "80" }, "clear"],
  [{ score: "80.0", nextBudget: yuan("1") }, "clear"],
  [{ subject: "whole", score: "50" }, "clear"],
  [{}, "缺得分"],
  [
    { score: "72.5", nextBudget: yuan("5000000") },
    "按比例扣减项目预算｜得分72.5分＜80分；扣减比例＝（80－72.5）÷80＝9.38%；扣减2025年申报数500.00万元×（80－72.5）÷80＝46.88万元｜468750",
  ],
  [
    { score: "79.99", budget: yuan("1000000", "2024年预算数") },
    "按比例扣减项目预算｜得分79.99分＜80分；扣减比例＝（80－79.99）÷80＝0.01%；扣减2024年预算数100.00万元×（80－79.99）÷80＝0.01万元｜125",
  ],
  [
    { score: "60" },
    "按比例扣减项目预算｜得分60分＜80分；扣减比例＝（80－60）÷80＝25.00%；缺少预算数，未能算出金额｜—",
  ],
] as const)("low score %j: %s", ([given, words]) => {
  expect(said(lowScoreCutRule, given)).toBe(words);
});

test("a fixed share is taken where the region has settled one", () => {
  const value = { below: "80", method: "fixed", rate: "10" } as const;
  const settings = { ...national, lowScoreCut: { ...national.lowScoreCut, value } };
  expect(said(lowScoreCutRule, { score: "79", nextBudget: yuan("1000000") }, settings)).toBe(
    "按比例扣减项目预算｜得分79分＜80分；扣减比例10.00%；扣减2025年申报数100.00万元×10.00%＝10.00万元｜100000",
  );
});

test.for([
  [{ subject: "whole", score: "85" }, national, "clear"],
  [{ subject: "project", score: "65" }, national, "clear"],
  [{ subject: "whole" }, national, "缺得分或等级"],
  [{ subject: null, score: "65" }, national, "缺评价对象类型"],
  [
    { subject: "whole", score: "65", publicFunds: yuan("800000", "公用经费") },
    national,
    "压减下年度公用经费｜评价等级“中”（65分）；缺少压减比例，未能算出金额｜—",
  ],
  [
    { subject: "whole", grade: "中等", publicFunds: yuan("800000", "公用经费") },
    withRate("5"),
    "压减下年度公用经费｜评价等级“中”；压减公用经费80.00万元×5.00%＝4.00万元｜40000",
  ],
  [
    { subject: "whole", score: "40" },
    withRate("5"),
    "压减下年度公用经费｜评价等级“差”（40分）；缺少公用经费数，未能算出金额｜—",
  ],
] as const)("public funds %j", ([given, settings, words]) => {
  expect(said(publicFundsCut, given, settings)).toBe(words);
});

const low = { score: "55" };
const high = { score: "60" };

test.for([
  [{ reviews: [low] }, "clear"],
  [{ reviews: [low, high, low] }, "clear"],
  [{ reviews: [high, low, low], repaired: true }, "clear"],
  [{ reviews: [low, low] }, "缺是否已整改"],
  [
    { reviews: [low, { passed: false }], repaired: false },
    "评价结果不得为“优”、“良”｜监控审核55分、不合格，合格分60分；连续2次不合格，未整改｜—",
  ],
] as const)("reviews %j: %s", ([given, words]) => {
  expect(said(monitoringBar, given)).toBe(words);
});

test.for([
  [{ auditProblem: false }, "clear"],
  [{ auditProblem: null }, "缺审计、监督检查是否发现问题"],
  [
    { auditProblem: true },
    "评价结果不得为“优”、“良”｜清单写明审计、监督检查发现问题；最高等级“中”｜—",
  ],
] as const)("audit %j: %s", ([given, words]) => {
  expect(said(auditBar, given)).toBe(words);
});

test.for([
  [{ isNew: false, exAnteDone: false }, "clear"],
  [{ isNew: null, exAnteDone: null }, "clear"],
  [{ isNew: null, exAnteDone: false }, "缺是否新增项目"],
  [{ isNew: true }, "缺是否开展事前绩效评估"],
  [{ isNew: true, exAnteDone: true, exAnteOutcome: "支持" }, "clear"],
  [{ isNew: true, exAnteOutcome: "调整后支持" }, "clear"],
  [{ isNew: true, exAnteOutcome: "缓办" }, "缺认得的评估结论（“缓办”不在配置里）"],
  [
    { isNew: true, exAnteOutcome: "不予支持", nextBudget: yuan("300000") },
    "不列入预算｜新增项目，评估结论“不予支持”；不安排2025年申报数30.00万元｜300000",
  ],
  [{ isNew: true, exAnteDone: false }, "不列入预算｜新增项目，没有事前绩效评估；缺少申报数｜—"],
] as const)("ex-ante %j: %s", ([given, words]) => {
  expect(said(exAnteMissing, given)).toBe(words);
});

test.for([
  [{ isNew: true }, "申报预算前开展事前绩效评估｜新增项目｜—"],
  [{ isNew: true, exAnteDone: true }, "clear"],
  [{ years: "3" }, "clear"],
  [{ years: "4" }, "申报预算前开展事前绩效评估｜已执行4年，超过3年｜—"],
  [{ budget: yuan("1000000"), nextBudget: yuan("1199999.99") }, "clear"],
  [
    { budget: yuan("1000000"), nextBudget: yuan("1200000") },
    "申报预算前开展事前绩效评估｜增幅（120.00万元－100.00万元）÷100.00万元＝20.00%，达到20%｜—",
  ],
  [
    { budget: yuan("10000000"), nextBudget: yuan("10500000") },
    "申报预算前开展事前绩效评估｜增加1050.00万元－1000.00万元＝50.00万元，达到50万元｜—",
  ],
  [{ budget: yuan("0"), nextBudget: yuan("400000") }, "clear"],
  [{ budget: yuan("2000000"), nextBudget: yuan("1000000") }, "clear"],
] as const)("ex-ante due %j: %s", ([given, words]) => {
  expect(said(exAnteDue, given)).toBe(words);
});

test.for([
  [{ isNew: true, totalInvestment: yuan("1999999.99", "总投资") }, "clear"],
  [{ isNew: true }, "缺总投资"],
  [{ isNew: false, totalInvestment: yuan("9000000", "总投资") }, "clear"],
  [
    { isNew: true, totalInvestment: yuan("2000000", "总投资") },
    "引入第三方机构再评估｜总投资200.00万元，达到200万元｜—",
  ],
] as const)("third party %j: %s", ([given, words]) => {
  expect(said(thirdPartyDue, given)).toBe(words);
});

test.for([
  [{ score: "85", grade: "良好" }, "clear"],
  [{ score: "85" }, "clear"],
  [{}, "缺得分或等级"],
  [{ score: "101", grade: "优" }, "缺有效的得分（101不在0到100分之间）"],
  [{ score: "85", grade: "甲" }, "缺认得的等级（“甲”不在配置的等级里）"],
  [
    { score: "89.5", grade: "优" },
    "核对等级：按得分应为“良”，清单写“优”｜得分89.5分，优（90分）、良（80分）、中（60分）、差（0分）｜—",
  ],
] as const)("grade %j: %s", ([given, words]) => {
  expect(said(gradeFitsScore, given)).toBe(words);
});

test("every rule has its own id, name and citation", () => {
  expect(new Set(useRules.map(({ id }) => id)).size).toBe(useRules.length);
  for (const { settings, about } of useRules) {
    expect(about).toMatch(/。$/);
    expect(settings(national).length).toBeGreaterThan(0);
  }
});
