import { sharesFillWhole } from "../../../rules/ledger/shares-fill-whole.ts";
import { testRule } from "../../helpers/test-rule.ts";

const lights = "监控项目306个，其中红灯26个、黄灯54个、绿灯226个，分别";

testRule(sharesFillWhole, {
  holds: [
    {
      name: "exact",
      text: "评价10个对象，优3个，«占»«30%»，良5个，占«50%»，中2个，占«20%»。",
      says: "各部分列全，3项占比合计为100%",
    },
    {
      name: "rounded: 100.01% of three shares",
      text: `${lights}«占»«8.50%»、«17.65%»、«73.86%»。`,
    },
    {
      name: "a column with its total",
      text: "|类别|资金（万元）|占比（%）|\n|甲|214530|«65.65»|\n|乙|68270|«20.89»|\n|丙|44000|«13.46»|\n|合计|326800|«100»|",
    },
  ],
  broken: [
    {
      name: "the smallest violation",
      text: `${lights}«占»«8.50%»、«17.65%»、«73.88%»。`,
      messageId: "mismatch",
      severity: "warning",
      says: /^占比合计不等于100%：各项占比8.50%＋17.65%＋73.88%合计为100.03%.*，不等于100%，相差.*请核对各项占比，并确认各部分是否列全。$/,
    },
    {
      name: "a column with its total",
      text: "|类别|资金（万元）|占比（%）|\n|甲|214530|«65.65»|\n|乙|68270|«20.89»|\n|丙|44000|«13.64»|\n|合计|326800|«100.00»|",
      messageId: "mismatch",
      severity: "warning",
    },
  ],
  abstains: [
    {
      name: "the parts do not make up the whole",
      text: "评价10个对象，优3个，占30%，良5个，占50%。",
      outcome: "not_applicable",
      says: "各部分没有列全，占比不必合计为100%",
    },
    { name: "several answers may be given", text: "选择宣传的占60%，选择培训的占70%。" },
    { name: "a column without a total", text: "|类别|占比（%）|\n|甲|65.65|\n|乙|20.89|" },
    { name: "one share", text: "评价10个对象，优3个，占30%。" },
  ],
});
