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
    {
      name: "two wholes, each with its own shares",
      text: "评价10个对象，优3个，«占»«30%»，良5个，占«50%»，中2个，占«20%»。\n监控20个项目，红灯4个，占20%，黄灯6个，占30%，绿灯10个，占50%。",
      passes: 2,
    },
    {
      name: "shares of things counted beside one of their money",
      text: "评价对象10个，优3个，«占»«30%»，良7个，占«70%»，涉及资金占40%，中0个。",
    },
    {
      name: "two columns of shares",
      text: "|类别|个数占比（%）|资金占比（%）|\n|甲|«65.65»|40.00|\n|乙|«34.35»|60.00|\n|合计|«100»|100|",
      passes: 2,
    },
    {
      name: "占比分别为 behind the parts",
      text: "监控项目306个，全区红灯项目26个、黄灯项目54个、绿灯项目226个，«占»比分别为«8.50%»、«17.65%»和«73.86%»。",
      passes: 1,
    },
    {
      name: "a total with blanks in its name",
      text: "|类别|资金（万元）|占比（%）|\n|甲|214530|«65.65»|\n|乙|112270|«34.35»|\n|总　计|326800|«100»|",
    },
    {
      name: "共计, of two rows",
      text: "|类别|资金（万元）|占比（%）|\n|甲|214530|«65.65»|\n|乙|112270|«34.35»|\n|共计|326800|«100»|",
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
    {
      name: "shares of several sentences",
      text: "评价10个对象，优3个，«占»«30%»。良5个，占«50%»。中2个，占«25%»。",
      messageId: "mismatch",
      severity: "warning",
      says: "这几个数不在同一句，请先确认口径相同。",
    },
    {
      name: "only cut off do they come to the whole: a hint",
      text: "评价87个对象，优40个，«占»«45.9%»，良22个，占«25.2%»，中25个，占«28.7%»。",
      messageId: "tail",
      severity: "hint",
      says: /^占比合计不等于100%：各项占比45.9%＋25.2%＋28.7%合计为.*，只有按“.*”才等于100%，属尾差。/,
    },
  ],
  abstains: [
    {
      name: "a share of another number than the nearest, and one that holds it",
      text: "评价10个对象，优3个，良5个，中2个，先进的占30%，优良合计8个，占80%。",
      outcome: "ambiguous",
      says: "占比与文中另一个数相符，各部分未必是这些",
    },
    {
      name: "the parts do not make up the whole",
      text: "评价10个对象，优3个，占30%，良5个，占50%。",
      outcome: "not_applicable",
      says: "各部分没有列全，占比不必合计为100%",
    },
    { name: "several answers may be given", text: "选择宣传的占60%，选择培训的占70%。" },
    { name: "a column without a total", text: "|类别|占比（%）|\n|甲|65.65|\n|乙|20.89|" },
    { name: "one share", text: "评价10个对象，优3个，占30%。" },
    {
      name: "rates that are no shares of one whole",
      text: "反馈问题10个，整改3个，整改率30%，公开7个，公开率70%。",
      outcome: "not_applicable",
    },
    {
      name: "a column with subtotals",
      text: "|类别|资金（万元）|占比（%）|\n|甲|214530|65.65|\n|小计|214530|65.65|\n|乙|112270|34.35|\n|合计|326800|100|",
      outcome: "not_applicable",
    },
    {
      name: "a column with some of an item",
      text: "|类别|资金（万元）|占比（%）|\n|甲|214530|65.65|\n|其中：丙|68270|20.89|\n|乙|112270|34.35|\n|合计|326800|100|",
      outcome: "not_applicable",
    },
    {
      name: "a column whose total is not the whole",
      text: "|类别|资金（万元）|占比（%）|\n|甲|214530|65.65|\n|乙|68270|20.89|\n|合计|326800|86.50|",
      outcome: "not_applicable",
    },
    {
      name: "one item and its total",
      text: "|类别|资金（万元）|占比（%）|\n|甲|214530|65.65|\n|合计|326800|100|",
      outcome: "not_applicable",
    },
    {
      name: "a column of other rates",
      text: "|类别|资金（万元）|得分率（%）|\n|甲|214530|65.65|\n|乙|68270|20.89|\n|合计|326800|100|",
      outcome: "not_applicable",
    },
    {
      name: "two totals",
      text: "|类别|占比（%）|\n|甲|65.65|\n|乙|20.89|\n|合计|100|\n|总计|100|",
      outcome: "not_applicable",
    },
    {
      name: "one share of one whole",
      text: "全年完成税收收入6.84亿元，占一般公共预算收入9.12亿元的75%。",
      outcome: "not_applicable",
    },
    {
      name: "money of a whole counted otherwise, and not all of it",
      text: "市两级共安排公益金2640万元，省级下达1560万元，市级安排1080万元，占40.91%。养老服务类资金1426万元，占公益金总额的54.02%。",
      outcome: "not_applicable",
      says: "各部分没有列全",
    },
    {
      name: "a rate saved is no share",
      text: "采购金额17.39亿元，节约资金1.11亿元，节支率6%；工程类采购8.53亿元，占采购金额的49.05%。",
      outcome: "not_applicable",
      says: "文中没有这条规则可核的内容",
    },
    {
      name: "a total of another row than the head of a line",
      text: "|类别|占比（%）|\n|甲|65.65|\n|乙|34.35|\n|本级合计|100|",
      outcome: "not_applicable",
    },
  ],
});
