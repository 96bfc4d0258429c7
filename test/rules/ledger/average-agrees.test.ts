import { expect, test } from "vitest";
import { averageAgrees } from "../../../rules/ledger/average-agrees.ts";
import { ruleOnText } from "../../helpers/rule-on-text.ts";
import { testRule } from "../../helpers/test-rule.ts";

testRule(averageAgrees, {
  holds: [
    {
      name: "for each of what brackets name more fully",
      text: "«7个»县（区）全部出台了办法，开展财政评价对象合计«112个»，平均每个县（区）«16个»。",
    },
    {
      name: "the mean of listed scores",
      text: "三个项目得分分别为«86.4分»、«91.2分»、«78.9分»，平均«85.5分»。",
    },
    {
      name: "the row 平均 of a table",
      text: "|乡镇|得分（分）|\n|甲|«90.2»|\n|乙|«80.4»|\n|平均|«85.3»|",
    },
    { name: "exact", text: "对«2个»村，每村补助«1500元»，投入«3000元»。" },
    { name: "rounded", text: "培训«334人次»，共«3期»，平均每期«111人次»。" },
    { name: "a price for a person", text: "惠及«1268人»，人均补助«1500元»，发放«190.20万元»。" },
    {
      name: "the total that the average names",
      text: "培训«3期»，送审1780万元，审定«1652.30万元»，审定后每期«550.77万元»。",
    },
    {
      name: "a total worked out by a standard, told once",
      text: "每人补助«1500元»，惠及«1268人»，按标准计算应发放«190.20万元»。",
      passes: 1,
    },
    {
      name: "a total far off that comes before its mean and fits",
      text: "平均每期«111人次»，共«3期»，培训«334人次»。",
    },
  ],
  broken: [
    {
      name: "for each of what brackets name more fully",
      text: "«18个»乡镇（街道）全部完成，评价资金合计«4500万元»，平均每个乡镇（街道）«280万元»。",
      messageId: "mismatch",
    },
    {
      name: "the mean of listed scores",
      text: "三个项目得分分别为«86.4分»、«91.2分»、«78.9分»，平均«58.5分»。",
      messageId: "mismatch",
      severity: "warning",
      data: { claim: "58.5分", computed: "85.5分（85.45～85.55分）" },
    },
    {
      name: "one cell over the row 平均",
      text: "|乡镇|得分（分）|扣分（分）|\n|甲|«90.2»|1.0|\n|乙|«80.4»|3.0|\n|平均|«83.5»|2.0|",
      messageId: "mismatch",
      severity: "warning",
    },
    {
      name: "the smallest violation",
      text: "培训«334人次»，共«3期»，平均每期«113人次»。",
      messageId: "mismatch",
      severity: "warning",
    },
    {
      name: "a price for a person",
      text: "惠及«1268人»，人均补助«1550元»，发放«190.20万元»。",
      messageId: "mismatch",
      severity: "warning",
    },
    {
      name: "a total worked out by a standard",
      text: "每人补助«1500元»，惠及«1268人»，按标准计算应发放«109.20万元»。",
      messageId: "mismatch",
      severity: "warning",
      says: "按标准算得的总数不符：",
    },
    {
      name: "what each of several was granted",
      text: "给予«16个»优秀部门各奖励«3万元»，共计«84万元»。",
      messageId: "mismatch",
      severity: "warning",
      says: "总数与个数、每个的数不符：",
    },
    {
      name: "a total before its mean, and no slip of the pen that leads there",
      text: "培训«812人次»，共«2期»，平均每期«111人次»。",
      messageId: "mismatch",
      severity: "hint",
      says: "均值与总数、个数不符：",
    },
    {
      name: "two totals, neither of which fits",
      text: "投入资金«45万元»，支出资金36万元，补助«2个»村，平均每个村«15万元»。",
      messageId: "mismatch",
    },
  ],
  abstains: [
    {
      name: "a mean behind scores that are no list of all",
      text: "最高86.4分、最低78.9分，平均85.5分。",
      outcome: "not_applicable",
    },
    {
      name: "a row 平均 that no column bears out is weighted",
      text: "|乡镇|得分（分）|\n|甲|90.2|\n|乙|80.4|\n|平均|83.5|",
      outcome: "not_applicable",
    },
    {
      name: "人次 are not 人",
      text: "培训1268人次，人均补助1500元，发放19.02万元。",
      outcome: "insufficient",
    },
    {
      name: "two divisors",
      text: "开发岗位435个人，每人每月补贴600元，共发放313.20万元。",
      outcome: "not_applicable",
      says: "每人的数有不止一个除数，不作复算",
    },
    {
      name: "a standard",
      text: "对12个村，每村补助不少于8万元，资金50万元。",
      outcome: "not_applicable",
    },
    { name: "no total", text: "惠及1268人，人均增收«1035元»。", outcome: "insufficient" },
    { name: "no count", text: "发放190.20万元，人均补助1500元。", outcome: "insufficient" },
    { name: "a yearly amount", text: "3年共投入300万元，每年120万元。" },
    {
      name: "a total behind its mean, far off",
      text: "平均每期111人次，共2期，培训812人次。",
      outcome: "ambiguous",
      says: "总数、个数与均值相去太远",
    },
    {
      name: "two totals of which one fits",
      text: "投入资金45万元，支出资金30万元，补助2个村，平均每个村15万元。",
      outcome: "ambiguous",
      says: "均值有不止一种算法，结果不一",
    },
    {
      name: "a total of the sentence before, far off",
      text: "2025年培训812人次。2025年共2期，平均每期培训«111人次»。",
      outcome: "ambiguous",
      says: "不能断定说的是同一件事",
    },
  ],
});

test("what a standard comes to is no mean besides", async () => {
  const { receipts } = await ruleOnText(
    averageAgrees,
    "每人补助1500元，惠及1268人，按标准计算应发放190.20万元。",
  );
  expect(receipts.map(({ outcome }) => outcome)).toEqual(["pass"]);
});
