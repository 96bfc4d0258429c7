import { expect, test } from "vitest";
import { partWithinWhole } from "../../../rules/ledger/part-within-whole.ts";
import { ruleOnText } from "../../helpers/rule-on-text.ts";
import { testRule } from "../../helpers/test-rule.ts";

testRule(partWithinWhole, {
  holds: [
    { name: "其中", text: "共评估«12个»项目，其中新增项目«3个»。" },
    { name: "中有", text: "在«12个»项目中有«3个»项目未通过。" },
    {
      name: "an amount of the dictionary",
      text: "涉及资金«16904.55万元|ex_ante.reviewed_amount»，压减资金«2090.55万元|ex_ante.reduced_amount»。",
    },
    { name: "amounts in two units", text: "总投资«1.2亿元»，其中财政资金«8000万元»。" },
    { name: "其中 at the head of the next sentence", text: "评价«9个»镇。其中优秀的镇«5个»。" },
    {
      name: "what is granted is told once",
      text: "申报资金«1200万元»，核定资金«1150万元»。",
      passes: 1,
    },
    {
      name: "the cut of one example, told once",
      text: "评估项目20个，压减资金«2136.4万元»。举例来说，社区微更新项目压减«609.5万元»。",
      passes: 1,
    },
  ],
  broken: [
    {
      name: "其中 exceeds",
      text: "共评估«12个»项目，其中新增项目«13个»。",
      messageId: "mismatch",
      severity: "warning",
      data: { gap: "1个" },
    },
    {
      name: "a cut above the reviewed amount",
      text: "涉及资金«2090.55万元|ex_ante.reviewed_amount»，压减资金«16904.55万元|ex_ante.reduced_amount»。",
      messageId: "mismatch",
      severity: "error",
    },
    {
      name: "其中 at the head of the next sentence: a warning",
      text: "评价«9个»镇。其中优秀的镇«15个»。",
      messageId: "mismatch",
      severity: "warning",
    },
    {
      name: "an amount behind 其中",
      text: "总投资«1.2亿元»，其中财政资金«18000万元»。",
      messageId: "mismatch",
      severity: "error",
    },
    {
      name: "余 widens the whole by less than one ten",
      text: "审核项目«340余个»，其中重点项目«351个»。",
      messageId: "mismatch",
      severity: "warning",
    },
    {
      name: "more granted than asked: a warning",
      text: "申报资金«1200万元»，核定资金«1500万元»。",
      messageId: "mismatch",
      severity: "warning",
      says: "核定或核减数大于申报数：",
    },
    {
      name: "the cut of one example above all cuts: a warning",
      text: "评估项目20个，压减资金«2136.4万元»。举例来说，社区微更新项目压减«6095万元»。",
      messageId: "mismatch",
      severity: "warning",
      says: "部分大于整体：",
    },
    {
      name: "the money of a few projects above that of all",
      text: "1052个项目编报绩效目标，涉及资金«11.86亿元»。\n对9个项目开展重点评价，涉及资金«24.5亿元»。",
      messageId: "mismatch",
      severity: "hint",
      says: "部分大于整体：",
    },
  ],
  abstains: [
    { name: "a net amount is no whole", text: "净减支出932万元，其中调减1352万元，调增420万元。" },
    {
      name: "a mean is the whole of nothing",
      text: "平均每座14万元，其中财政补助1792万元。",
    },
    {
      name: "how often something was done has no such parts",
      text: "修订指标库1次，其中共性指标760条。",
    },
    { name: "并对 is not 其中", text: "涉及资金7229万元，并对12427万元闲置资金进行回收。" },
    {
      name: "another amount of the sentence before",
      text: "总投资12.36亿元，到位1.51亿元。其中：审定2.16亿元。",
    },
    { name: "another kind of thing", text: "全县76个部门，其中抽查项目120个。" },
    { name: "another measure", text: "共评估12个项目，其中涉及资金5000万元。" },
    { name: "another year", text: "共评估‹12个|year=2023›项目，其中新增项目‹13个|year=2024›。" },
    { name: "集中 is a word", text: "选取3个项目集中评审12个项目。" },
    {
      name: "counts told as a subset are another rule's",
      text: "全县开展自评项目120个。抽查自评项目30个。",
    },
  ],
});

test.for([
  ["我县在全市8个县区中列第9位。", "error 名次超出参加排名的个数"],
  ["全市8个县区参加考核，我县得96.4分，位列第9名。", "warning 名次超出参加排名的个数"],
] as const)("a rank is not above the number of those ranked: %s", async ([text, line]) => {
  const { findings } = await ruleOnText(partWithinWhole, text);
  expect(findings.map(({ severity, title }) => `${severity} ${title}`)).toEqual([line]);
});
