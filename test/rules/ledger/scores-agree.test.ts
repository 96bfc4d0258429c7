import { scoresAgree } from "../../../rules/ledger/scores-agree.ts";
import { testRule } from "../../helpers/test-rule.ts";

const head = "|一级指标|年度指标值|实际完成值|分值（分）|得分（分）|\n";
const rows =
  "|预算执行|100%|95.73%|«10»|«9.57»|\n|产出指标|90%|92%|50|«49.24»|\n|效益指标|90%|92%|40|«38.00»|\n";

testRule(scoresAgree, {
  holds: [
    {
      name: "full marks of one hundred",
      text: "满分«100分»，其中收入质量«30分»、支出管理«35分»、债务风险«20分»、基层治理«15分»。",
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
  ],
  abstains: [
    {
      name: "two scores before one rate",
      text: "满分30分，自评得分28分，复核得分26.2分，得分率87.33%。",
    },
    {
      name: "no bands in the text",
      says: "文中没有“优”的分数界限，等级无法核对",
      text: "得分91.35分，等级为“优”。",
      outcome: "insufficient",
    },
    {
      name: "last year's score ends the list",
      text: "总分96.81分，上年得分93.6分，提高3.21分。",
    },
    { name: "a row without a score", text: "|指标|分值（分）|得分（分）|\n|甲|10||\n|乙|10|-|" },
  ],
});
