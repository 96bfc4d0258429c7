import { expect, test } from "vitest";
import { partsAddUp } from "../../../rules/ledger/parts-add-up.ts";
import { rateRecomputed } from "../../../rules/ledger/rate-recomputed.ts";
import { respectiveRates } from "../../../rules/rates/respective-rates.ts";
import { sceneOf } from "../../../rules/wording/scene.ts";
import { reportFrom } from "../../helpers/report.ts";
import { testRule } from "../../helpers/test-rule.ts";

const budgets =
  "部门预算15280.00万元，其中人员经费3420.00万元、公用经费«410.00万元»、项目经费11450.00万元。";
const spent = "人员经费支出2018.00万元、公用经费支出«225.50万元»、项目经费支出6343.00万元";
const three = "三个专项预算分别为1200.00万元、«800.00万元»、560.00万元";

testRule(rateRecomputed, {
  holds: [
    {
      name: "each whole under the name of its part",
      text: `${budgets}${spent}，执行率分别为59.01%、«55%»、55.40%。`,
    },
    {
      name: "three lists of one length",
      text: `${three}，支出分别为1080.00万元、«680.00万元»、420.00万元，执行率分别为90%、«85%»、75%。`,
    },
    {
      name: "the budget of a list for all that was spent",
      text: "项目预算总投资«3200万元»，其中中央资金2000万元、省级资金1200万元。截至年底，实际到位资金«2960万元»，到位率«92.5%»。",
    },
    {
      name: "the budget of one item in a list",
      text: "全年预算1200万元，其中一般公共预算«800万元»、政府性基金预算400万元。截至9月底支出900万元。一般公共预算支出«560万元»，执行率«70%»。",
    },
  ],
  broken: [
    {
      name: "each whole under the name of its part, swapped digits",
      text: `${budgets}${spent.replace("225", "252")}，执行率分别为59.01%、«55%»、55.40%。`,
      messageId: "mismatch",
      severity: "warning",
    },
    {
      name: "three lists of one length, swapped digits",
      text: `${three}，支出分别为1080.00万元、«680.00万元»、420.00万元，执行率分别为90%、«58%»、75%。`,
      messageId: "mismatch",
      severity: "warning",
    },
    {
      name: "the budget of a list, swapped digits",
      text: "项目预算总投资«3200万元»，其中中央资金2000万元、省级资金1200万元。截至年底，实际到位资金«2960万元»，到位率«95.2%»。",
      messageId: "mismatch",
      severity: "warning",
    },
    {
      name: "the budget of one item, swapped digits",
      text: "全年预算1200万元，其中一般公共预算«800万元»、政府性基金预算400万元。截至9月底支出900万元。一般公共预算支出«650万元»，执行率«70%»。",
      messageId: "mismatch",
      severity: "warning",
    },
  ],
  abstains: [
    {
      name: "rates of two things whose numbers are not told",
      text: "高血压、糖尿病患者规范管理率分别为78.4%和76.1%，均高于70%的目标值。",
    },
    {
      name: "growth of two amounts",
      text: "压减、收回资金分别为320万元、180万元，增长率分别为12%、8%。",
    },
    {
      name: "the budget was changed before it was spent",
      text: "年初预算1200万元，其中一般公共预算800万元、政府性基金预算400万元。一般公共预算支出1260万元，执行率70%。",
    },
  ],
});

testRule(partsAddUp, {
  abstains: [
    {
      name: "the last of one list is not the total of the next",
      text: "三个专项预算分别为1200.00万元、800.00万元、560.00万元，支出分别为1080.00万元、680.00万元、420.00万元。",
    },
  ],
});

/** Each rate by its name, with what it is computed from. */
const told = (text: string): readonly string[] =>
  respectiveRates(sceneOf(reportFrom(text))).map(({ name, bounds }) =>
    [name, ...bounds.flatMap(({ evidence }) => evidence.map(({ quote }) => quote))].join(" "),
  );
const planned = "三个专项预算分别为1200万元、800万元、560万元，";
const paid = "支出分别为1080万元、680万元、420万元，";

test.for([
  [
    `${planned}${paid}执行率分别为90%、85%、75%。`,
    ["执行率 1080万元 1200万元 90%", "执行率 680万元 800万元 85%", "执行率 420万元 560万元 75%"],
  ],
  [
    `${planned}${paid}执行率依次仅为90%、58%和75%。`,
    ["执行率 1080万元 1200万元 90%", "执行率 680万元 800万元 58%", "执行率 420万元 560万元 75%"],
  ],
  [
    "两个专项预算分别为1200万元、800万元，支出分别为1080万元、680万元，支出进度分别达到90%、85%。",
    ["支出进度 1080万元 1200万元 90%", "支出进度 680万元 800万元 85%"],
  ],
  [
    `预算15280万元，其中人员经费3420万元、公用经费410万元。人员经费支出2018万元、公用经费支出225.5万元，执行率分别为59.01%、95%。`,
    ["执行率 2018万元 3420万元 59.01%", "执行率 225.5万元 410万元 95%"],
  ],
  [
    `涉及项目12个、18个、15个，${planned}${paid}执行率分别为90%、85%、75%。`,
    ["执行率 1080万元 1200万元 90%", "执行率 680万元 800万元 85%", "执行率 420万元 560万元 75%"],
  ],
  [
    "项目共45个，其中农业20个、工业15个、服务业10个。农业完成18个、工业完成12个、服务业完成9个，完成率分别为90%、80%、90%。",
    ["完成率 18个 20个 90%", "完成率 12个 15个 80%", "完成率 9个 10个 90%"],
  ],
] as const)("rates, parts and wholes in lists of one length: %s", ([text, lines]) => {
  expect(told(text)).toEqual(lines);
});

test.for([
  ["most rates do not come out", `${planned}${paid}执行率分别为19%、58%、75%。`],
  [
    "one of two does not",
    "两个专项预算分别为1200万元、800万元，支出分别为1080万元、680万元，执行率分别为90%、58%。",
  ],
  ["one rate alone", "专项预算1200万元，支出1080万元，执行率分别为90%。"],
  [
    "the parts are not of one measure",
    `${planned}支出分别为1080万元、680万元、42个，执行率分别为90%、85%、75%。`,
  ],
  ["the wholes are of another", `三个专项分别12个、8个、5个，${paid}执行率分别为90%、85%、75%。`],
  [
    "fewer parts than rates",
    "两个专项预算分别为1200万元、800万元，支出1080万元，执行率分别为90%、85%。",
  ],
  [
    "one part for two rates",
    "人员经费预算3420万元。人员经费支出2018万元，执行率分别为59.01%、60%。",
  ],
  ["two things told alike", "甲项目12个、乙项目15个，完成率分别为90%、80%。"],
  ["no wholes", `${paid}执行率分别为90%、85%、75%。`],
  ["no name of a rate", `${planned}${paid}分别为90%、85%、75%。`],
  ["not told respectively", `${planned}${paid}执行率为90%、85%、75%。`],
  ["scores", "得分分别为90分、80分，满分100分、100分，得分率分别为90%、80%。"],
  ["in a table", `|${planned}${paid}执行率分别为90%、85%、75%|`],
] as const)("no lists of one length: %s", ([, text]) => {
  expect(told(text)).toEqual([]);
});

test("such a rate is settled by its lists", () => {
  const [first] = respectiveRates(
    sceneOf(reportFrom(`${planned}${paid}执行率分别为90%、85%、75%。`)),
  );
  expect(first).toMatchObject({ ruleId: "R01", family: null, explicit: true, settled: true });
});
