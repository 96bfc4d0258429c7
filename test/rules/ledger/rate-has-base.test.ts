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
      says: "有比率而无分子或分母：评减率9%无法复核：文中没有送审金额。由评减金额368万元和9%推算，",
    },
    {
      name: "neither part nor whole",
      text: "全年预算执行率达到«94.8%»。",
      messageId: "baseless",
      severity: "hint",
      says: "执行率94.8%无法复核：文中没有支出金额，也没有预算金额。请补充支出金额和预算金额。",
    },
    {
      name: "a whole without its part",
      text: "送审金额«4088万元»，评减率«9%»。",
      messageId: "baseless",
      says: "文中没有评减金额。由送审金额4088万元和9%推算，评减金额应在347.44～388.41万元之间。请补充评减金额。",
    },
    {
      name: "a count without the whole",
      text: "抽查«12个»部门，抽查比例«20%»。",
      messageId: "baseless",
      says: "应抽查总数应在59～62个之间",
    },
    {
      name: "money taken back is no spending, whatever it was meant for",
      text: "预算执行率为«63.4%»，对难以形成支出的资金收回2316.75万元。",
      messageId: "baseless",
      says: "执行率63.4%无法复核：文中没有支出金额，也没有预算金额。",
    },
    {
      name: "nor what the dictionary knows as another figure",
      text: "预算执行率为«63.4%»，支出项目涉及‹2316.75万元|monitoring.recovered_amount›。",
      messageId: "baseless",
      says: "执行率63.4%无法复核：文中没有支出金额，也没有预算金额。",
    },
    {
      name: "what a check brought to light was not checked",
      text: "抽查中发现问题12个，抽查比例«20%»。",
      messageId: "baseless",
      says: "抽查比例20%无法复核：文中没有抽查数，也没有应抽查总数。",
    },
    {
      name: "a budget that was cut is no base",
      text: "压减预算300万元，支出进度«85%»。",
      messageId: "baseless",
      says: "支出进度85%无法复核：文中没有支出金额，也没有预算金额。",
    },
    { name: "about so much", text: "问题整改率约«92%»。", messageId: "baseless" },
    {
      name: "a figure of another kind fits by chance",
      text: "评减金额«368万元»，评减率«9%»。共4088个。",
      messageId: "baseless",
    },
    { name: "nearly so much", text: "问题整改率近«92%»。", messageId: "baseless" },
    { name: "a little more than so much", text: "问题整改率为«92余%»。", messageId: "baseless" },
  ],
  abstains: [
    { name: "both parts told", text: "送审金额4755.05万元，评减金额546.18万元，评减率11.49%。" },
    { name: "all of them", text: "项目绩效自评率100%。" },
    { name: "a limit of the plan", text: "抽查比例不低于25%。" },
    { name: "an aim of next year", text: "抽查比例提高到‹25%|status=plan›。" },
    { name: "opinions", text: "群众满意度95%。" },
    {
      name: "a figure under another name that fits: the text may give the base",
      text: "本批项目共4088万元。另有评减金额368万元，评减率9%。",
      says: "文中的4088万元与评减率9%相合，可能就是它的分子或分母，但文字没有点明。",
    },
    { name: "at least so much", text: "问题整改率92%以上。", outcome: "not_applicable" },
    {
      name: "a whole of a check, which R04 tells of",
      text: "全县58家部门，抽查比例20.69%。",
      outcome: "not_applicable",
    },
    { name: "all problems", text: "问题整改率100%。", outcome: "not_applicable" },
    {
      name: "a figure under another name that fits as the part",
      text: "送审金额4088万元，评减率9%。另有资金368万元。",
      outcome: "ambiguous",
      says: "文中的368万元与评减率9%相合",
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

test.for([
  ["评减金额368万元，评减率9%。", "share(1,?)=0", "368万元÷？＝9%"],
  ["送审金额4088万元，评减率9%。", "share(?,1)=0", "？÷4088万元＝9%"],
  ["全年预算执行率94.8%。", "missing(0)", "？÷？＝94.8%"],
] as const)("what is missing is a question mark: %s", ([text, formula, substituted]) => {
  const { findings } = checkReports([reportFrom(text)]);
  const own = findings.filter(({ ruleId }) => ruleId === "D01");
  expect(own.map(({ relation }) => relation)).toMatchObject([{ formula, substituted }]);
});

test.for([
  "专项债券资金18.2亿元。截至12月已支出18.57亿元，支出进度85%。",
  "争取资金18.2亿元，其中已支出18.57亿元，支出进度85%。",
])("a rate that R01 holds against a base it found lacks none: %s", (text) => {
  const { findings } = checkReports([reportFrom(text)]);
  expect(findings.map(({ ruleId }) => ruleId)).toContain("R01");
  expect(findings.map(({ ruleId }) => ruleId)).not.toContain("D01");
});
