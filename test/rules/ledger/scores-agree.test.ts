import { expect, test } from "vitest";
import { runRules } from "../../../rules/check-reports.ts";
import { scoresAgree } from "../../../rules/ledger/scores-agree.ts";
import { reportFrom } from "../../helpers/report.ts";
import { testRule } from "../../helpers/test-rule.ts";

const head = "|一级指标|年度指标值|实际完成值|分值（分）|得分（分）|\n";
const rows =
  "|预算执行|100%|95.73%|«10»|«9.57»|\n|产出指标|90%|92%|50|«49.24»|\n|效益指标|90%|92%|40|«38.00»|\n";

testRule(scoresAgree, {
  holds: [
    {
      name: "full marks divided within the brackets",
      text: "得分92.0分（满分«100分»，其中投入«20分»、过程«30分»、产出«50分»）。",
    },
    {
      name: "full marks of one hundred",
      text: "满分«100分»，其中收入质量«30分»、支出管理«35分»、债务风险«20分»、基层治理«15分»。",
      passes: 1,
    },
    {
      name: "scores with their weights",
      text: "得分«91.35分»。其中：决策«18.50分»（权重20分）、过程«22.85分»（权重25分）、产出«27.00分»（权重30分）、效益«23.00分»（权重25分）。",
    },
    {
      name: "a table of scores",
      text: `${head}${rows.replace("«10»", "10")}|总分|-|-|100|«96.81»|`,
    },
    {
      name: "a grade in its band",
      text: "得分«91.35分»，等级为“优”。\n«90分»以上为“优”，60分以下为“差”。",
    },
    {
      name: "a row with its rate of score",
      text: "|指标|分值（分）|得分（分）|得分率（%）|\n|甲|«10»|«9.24»|«92.4»|\n|乙|10|8|80|",
    },
    {
      name: "a rate of score in prose",
      text: "决策指标满分«15分»，得分«13.5分»，得分率«90%»；过程指标满分25分，得分21.8分，得分率87.2%。",
    },
    {
      name: "a rate of score behind brackets",
      text: "产出指标得分«26.2分»（满分«30分»），得分率为«87.33%»。",
    },
    {
      name: "the rate of the total row",
      text: "|指标|分值（分）|得分（分）|得分率（%）|\n|甲|10|9.24|92.4|\n|乙|10|8|80|\n|合计|«20»|«17.24»|«86.2»|",
    },
    {
      name: "a row of the budget without its rate",
      text: "|指标|分值（分）|得分（分）|\n|预算执行|«10»|«9.5»|\n|产出|50|49|",
      passes: 2,
    },
    {
      name: "the execution against another target than all of it",
      text: "|一级指标|年度指标值|实际完成值|分值（分）|得分（分）|\n|预算执行|95%|95.73%|«10»|«10»|\n|产出|90%|92%|50|49|",
      passes: 2,
    },
    {
      name: "weights of the prose are no scores of the table",
      text: "满分«100分»，其中产出指标«60分»、效益指标«40分»。\n|一级指标|分值（分）|得分（分）|\n|产出指标|30|24.00|\n|产出指标|30|30.00|\n|效益指标|40|38|",
      passes: 4,
    },
    {
      name: "one row and a total of other rows",
      text: "|指标|分值（分）|得分（分）|\n|甲|«10»|«9»|\n|合计|20|8|",
      passes: 1,
    },
    {
      name: "a row without its score: the weights alone are all told",
      text: "|指标|分值（分）|得分（分）|\n|甲|«10»|9|\n|乙|«10»||\n|合计|«20»|9|",
      passes: 2,
    },
    {
      name: "a total without its weight has no rate to be checked",
      text: "|指标|分值（分）|得分（分）|得分率（%）|\n|甲|10|«9.24»|92.4|\n|乙|10|«8»|80|\n|合计|-|«17.24»|86.2|",
      passes: 5,
    },
    {
      name: "what the rate earns of its weight",
      text: "预算执行率«97.78%»，按«10分»计，得«9.78分»。",
    },
    {
      name: "the limit right behind the grade",
      text: "得分«91.35分»，等级为“优”（«90分»以上）。",
      passes: 1,
    },
  ],
  broken: [
    {
      name: "a rate of score in prose, swapped digits",
      text: "过程指标满分«25分»，得分«21.8分»，得分率«78.2%»。",
      messageId: "mismatch",
      severity: "error",
    },
    {
      name: "the rate of the total row, swapped digits",
      text: "|指标|分值（分）|得分（分）|得分率（%）|\n|甲|10|9.24|92.4|\n|乙|10|8|80|\n|合计|«20»|«17.24»|«82.6»|",
      messageId: "mismatch",
      severity: "error",
    },
    {
      name: "the smallest violation of a total beyond all readings",
      text: "得分«91.40分»。其中：决策«18.50分»（权重20分）、过程«22.85分»（权重25分）、产出«27.00分»（权重30分）、效益«23.00分»（权重25分）。",
      messageId: "mismatch",
      severity: "error",
    },
    {
      name: "full marks that are not one hundred",
      says: "满分、收入质量分值、支出管理分值、债务风险分值、基层治理分值五者不能同时成立",
      text: "满分«100分»，其中收入质量«30分»、支出管理«35分»、债务风险«20分»、基层治理«16分»。",
      messageId: "mismatch",
      severity: "error",
    },
    {
      name: "a total of a table",
      says: "各项得分之和与总分不符：",
      text: `${head}${rows.replace("«10»", "10")}|总分|-|-|100|«96.18»|`,
      messageId: "mismatch",
      severity: "error",
    },
    {
      name: "more than the full marks",
      says: "得分超过分值：得分10.50大于分值10，超出0.5分，两者不能同时成立。",
      text: "|指标|分值（分）|得分（分）|\n|甲|«10»|«10.50»|\n|乙|10|8|",
      messageId: "above",
      severity: "error",
    },
    {
      name: "a grade below its band",
      says: "等级与得分不符：“优”的下限90分大于得分85.35分",
      text: "得分«85.35分»，等级为“优”。\n«90分»以上为“优”，60分以下为“差”。",
      messageId: "above",
      severity: "error",
    },
    {
      name: "a rate of score",
      text: "|指标|分值（分）|得分（分）|得分率（%）|\n|甲|«10»|«9.24»|«94.2»|\n|乙|10|8|80|",
      messageId: "mismatch",
      severity: "error",
    },
    {
      name: "the score of the execution against its rate",
      says: "预算执行得分与执行率不符：",
      text: `${head}|预算执行|100%|«95.73%»|«10»|«9.75»|\n|产出指标|90%|92%|50|49.24|`,
      messageId: "mismatch",
      severity: "warning",
    },
    {
      name: "more than the weight of an item",
      text: "得分91.35分。其中：决策18.50分（权重20分）、过程«25.85分»（权重«25分»）、产出24.00分（权重30分）、效益23.00分（权重25分）。".replace(
        "«91.35分»",
        "91.35分",
      ),
      messageId: "above",
      says: "得分超过权重：",
    },
    {
      name: "full marks of a table that its rows do not come to",
      text: "|指标|分值（分）|得分（分）|\n|甲|«10»|9|\n|乙|«20»|18|\n|合计|«40»|27|",
      messageId: "mismatch",
      severity: "error",
      says: "各项分值之和与满分不符：",
    },
    {
      name: "a grade above its band",
      text: "得分«85.35分»，等级为“差”。\n90分以上为“优”，«60分»以下为“差”。",
      messageId: "above",
      says: "得分85.35分大于“差”的上限60分",
    },
    {
      name: "a group of the prose against the rows of a table",
      text: "|一级指标|分值（分）|得分（分）|\n|产出指标|30|«24.00»|\n|产出指标|20|«20.00»|\n|效益指标|50|47.24|\n得分96.24分。其中：产出指标«49.00分»、效益指标47.24分。",
      messageId: "mismatch",
      says: "正文得分与表中各项之和不符：",
    },
    {
      name: "scores side by side that do not fill the whole: a warning",
      text: "评价指标满分«100分»，分别为«50分»、«25分»和«15分»。",
      messageId: "mismatch",
      severity: "warning",
      says: "各项得分（分值）之和与总数不符：",
    },
    {
      name: "what the rate earns of its weight: a warning",
      text: "预算执行率«97.78%»，按«10分»计，得«9.87分»。",
      messageId: "mismatch",
      severity: "warning",
      says: "得分与比率、分值不符：",
    },
    {
      name: "优秀 by the limit of 优, by the digit that is printed",
      text: "得分«85.35分»，等级为“优秀”。\n«90分»以上为“优”，60分以下为“差”。",
      messageId: "above",
      says: "“优秀”的下限90分大于得分85.35分，超出4.65分",
    },
  ],
  abstains: [
    {
      name: "two scores before one rate",
      text: "满分30分，自评得分28分，复核得分26.2分，得分率87.33%。",
    },
    {
      name: "no bands in the text",
      says: "文中没有“优”的分数界限，等级无法核对",
      text: "得分«91.35分»，等级为“优”。",
      outcome: "insufficient",
    },
    {
      name: "last year's score ends the list",
      text: "总分96.81分，上年得分93.6分，提高3.21分。",
    },
    { name: "a row without a score", text: "|指标|分值（分）|得分（分）|\n|甲|10||\n|乙|10|-|" },
  ],
});

test.for([
  ["a grade with its limit lacks none", "得分91.35分，等级为“优”（90分以上）。", ["pass"]],
  [
    "groups of the prose that the table has no rows of",
    "总分19.57分，其中预算执行9.57分、满意度指标10.00分。\n|一级指标|分值（分）|得分（分）|\n|产出指标|30|24.00|\n|效益指标|50|47.24|",
    ["pass", "pass", "pass"],
  ],
] as const)("%s", ([, text, outcomes]) => {
  const { receipts } = runRules([scoresAgree], [reportFrom(text)]);
  expect(receipts.map(({ outcome }) => outcome)).toEqual(outcomes);
});
