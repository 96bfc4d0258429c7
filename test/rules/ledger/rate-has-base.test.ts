import { expect, test } from "vitest";
import { checkReports } from "../../../rules/index.ts";
import { rateHasBase } from "../../../rules/ledger/rate-has-base.ts";
import { reportFrom } from "../../helpers/report.ts";
import { testRule } from "../../helpers/test-rule.ts";

testRule(rateHasBase, {
  broken: [
    {
      name: "a cut and its rate without the base",
      text: "评减金额«368万元»（评减率达«9%»）。",
      messageId: "baseless",
      severity: "hint",
      data: { name: "评减率", rate: "9%" },
    },
    {
      name: "neither part nor whole",
      text: "全年预算执行率达到«94.8%»。",
      messageId: "baseless",
      severity: "hint",
    },
  ],
  abstains: [
    { name: "both parts told", text: "送审金额4755.05万元，评减金额546.18万元，评减率11.49%。" },
    { name: "all of them", text: "项目绩效自评率100%。" },
    { name: "a limit of the plan", text: "抽查比例不低于25%。" },
    { name: "opinions", text: "群众满意度95%。" },
    {
      name: "a figure under another name that fits: the text may give the base",
      text: "本批项目共4088万元。另有评减金额368万元，评减率9%。",
    },
  ],
});

test("the implied base stands in the message and in the fields, exact", () => {
  const { findings } = checkReports([reportFrom("评减金额368万元（评减率达9%）。")]);
  const finding = findings.find(({ ruleId }) => ruleId === "D01")!;
  expect(finding.message).toContain("送审金额应在3868.42～4335.29万元之间");
  expect(finding.verdict).toBe("undecidable");
  expect(finding.inverse).toEqual([
    {
      operand: -1,
      set: { low: "735000000/19", high: "737000000/17", lowOpen: false, highOpen: false },
      text: "3868.42～4335.29万元",
    },
  ]);
});
