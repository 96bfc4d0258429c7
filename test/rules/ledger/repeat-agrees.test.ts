import { expect, test } from "vitest";
import { runRules } from "../../../rules/check-reports.ts";
import { repeatAgrees } from "../../../rules/ledger/repeat-agrees.ts";
import { reportFrom } from "../../helpers/report.ts";
import { testRule } from "../../helpers/test-rule.ts";

testRule(repeatAgrees, {
  holds: [
    {
      name: "told twice",
      text: "评估申报金额«4755.05万元|ex_ante.reviewed_amount»。\n评估申报金额«4755.05万元|ex_ante.reviewed_amount»。",
    },
    {
      name: "told again in another unit and rounded",
      text: "申报金额«48650.35万元|ex_ante.reviewed_amount»。\n申报金额«4.87亿元|ex_ante.reviewed_amount»。",
    },
    {
      name: "told again with 余",
      text: "编审项目«1268个|target.projects_reviewed»。\n编审项目«1260余个|target.projects_reviewed»。",
    },
    {
      name: "a figure of the text and the total of a table",
      text: "评估项目«18个|ex_ante.projects»。\n|类别|评估项目（个）|\n|甲|‹7|ex_ante.projects›|\n|乙|‹11|ex_ante.projects›|\n|合计|«18|ex_ante.projects»|",
    },
    {
      name: "reports made and objects evaluated",
      text: "评价对象«6个|evaluation.key_objects»。形成报告«6个|evaluation.key_reports»。",
    },
  ],
  broken: [
    {
      name: "the same words, two swapped digits",
      text: "评估申报金额«4755.05万元|ex_ante.reviewed_amount»。\n评估申报金额«4575.05万元|ex_ante.reviewed_amount»。",
      messageId: "mismatch",
      severity: "error",
      data: { gap: "179.99万元" },
    },
    {
      name: "much the same words: a warning",
      text: "2024年重点评估项目«132个|ex_ante.projects»开展评审。\n全年完成重点评估项目«123个|ex_ante.projects»开展评审。",
      messageId: "mismatch",
      severity: "warning",
    },
    {
      name: "the roster of units told with one wrong digit",
      text: "«76个»一级预算单位填报目标。\n76个一级预算单位开展自评。\n«78个»一级预算单位开展监控。",
      messageId: "mismatch",
      severity: "warning",
    },
  ],
  abstains: [
    {
      name: "another scope",
      text: "全县评估项目‹12个|ex_ante.projects›。\n县本级评估项目‹21个|ex_ante.projects›。",
      outcome: "ambiguous",
    },
    {
      name: "much the same words, another number altogether",
      text: "评估项目‹48个|ex_ante.projects›，较上年增加。\n开展事前评估项目‹25个|ex_ante.projects›，申报资金。",
      outcome: "ambiguous",
    },
    {
      name: "another year",
      text: "压减单位‹11个|application.units_cut|year=2024›。\n压减单位‹4个|application.units_cut|year=2025›。",
      outcome: "not_applicable",
    },
    {
      name: "last year's figure in a sentence of its own",
      text: "监控涉及预算资金‹31.56亿元|monitoring.budget_amount›。\n上年同期监控涉及预算资金‹28.9亿元|monitoring.budget_amount›。",
      outcome: "not_applicable",
    },
    {
      name: "plan and result",
      text: "评估项目‹12个|ex_ante.projects›。\n评估项目‹20个|ex_ante.projects|status=plan›。",
    },
    {
      name: "an enumeration of many values",
      text: "评价资金‹100万元|evaluation.key_amount›。\n评价资金‹200万元|evaluation.key_amount›。\n评价资金‹300万元|evaluation.key_amount›。",
      outcome: "ambiguous",
    },
  ],
});

test("another group of units than the roster is no slip of it", () => {
  const text = "76个一级预算单位填报目标。\n76个一级预算单位开展自评。\n20个一级预算单位接受抽查。";
  const { findings, receipts } = runRules([repeatAgrees], [reportFrom(text)]);
  expect(findings).toEqual([]);
  expect(receipts.map(({ statement }) => statement)).toEqual(["76个＝76个，算得76个，一致"]);
});
