import { averageAgrees } from "../../rules/ledger/average-agrees.ts";
import { testRule } from "../helpers/test-rule.ts";

testRule(averageAgrees, {
  holds: [
    {
      name: "all that were judged, not the items of a list",
      text: "重点评价«16个»，其中委托第三方11个，自行组织5个；评价资金«48960万元»，平均每个对象«3060万元»。",
    },
    {
      name: "a mean cut",
      text: "对“中”等的«3个»对象压减预算«478万元»，平均压减«159.33万元»。",
    },
    {
      name: "a mean cut for each unit, not for each project",
      text: "对«3家»单位的12个项目压减预算«240万元»，平均压减«80万元»。",
    },
    {
      name: "the count in the sentence before",
      text: "机构承接业务«118项»。全年支付费用«531万元»，平均每项«4.5万元»。",
    },
    { name: "份均", text: "合同«64份»，金额«4352万元»，份均«68万元»。" },
    { name: "均 alone", text: "评价项目«14个»。资金«1.68亿元»，均«1200万元»。" },
    {
      name: "the count as what was reached",
      text: "项目增加5个，达到«18个»。评价资金«2.16亿元»，平均每个项目«1200万元»。",
    },
    {
      name: "the mean of two of a kind",
      text: "家长满意度«95.2%»、学生满意度«93.8%»，平均为«94.5%»。",
    },
    {
      name: "a row that adds amounts up and averages scores",
      text: "|项目|资金（万元）|得分（分）|\n|甲|100|«80.0»|\n|乙|200|«90.0»|\n|合计/平均|300|«85.0»|",
    },
    {
      name: "a mean of the prose over the rows of a table",
      text: "3个乡镇平均得分«85.00分»。\n|乡镇|得分（分）|\n|甲|«80.00»|\n|乙|«90.00»|\n|丙|«85.00»|",
    },
  ],
  broken: [
    {
      name: "objects among the items of a list, swapped digits",
      text: "重点评价«16个»，其中委托第三方11个，自行组织5个；评价资金«48690万元»，平均每个对象«3060万元»。",
      messageId: "mismatch",
      severity: "warning",
    },
    {
      name: "a mean cut, swapped digits",
      text: "对“中”等的«3个»对象压减预算«748万元»，平均压减«159.33万元»。",
      messageId: "mismatch",
      severity: "warning",
    },
    {
      name: "the count before, swapped digits",
      text: "机构承接业务«118项»。全年支付费用«513万元»，平均每项«4.5万元»。",
      messageId: "mismatch",
      severity: "warning",
    },
    {
      name: "份均, swapped digits",
      text: "合同«64份»，金额«4532万元»，份均«68万元»。",
      messageId: "mismatch",
      severity: "warning",
    },
    {
      name: "the mean of two, swapped digits",
      text: "家长满意度«95.2%»、学生满意度«93.8%»，平均为«95.4%»。",
      messageId: "mismatch",
      severity: "warning",
    },
  ],
  abstains: [
    {
      name: "a rate for each class",
      text: "安排500万元给予奖补，其中第一档2个、每个150万元，第二档2个、每个100万元。",
    },
    { name: "a part behind a mean cut", text: "对3个对象平均压减20万元，其中甲镇压减50万元。" },
    {
      name: "objects of which others are told",
      text: "重点评价16个，抽查第三方报告5个；全年评价费用98万元，平均每个对象3.2万元。",
    },
    { name: "a mean of others", text: "满意度95.2%，比上年提高0.8个百分点，全省平均为91.4%。" },
    { name: "scores of a range", text: "80分至90分的10个，平均84.15分。" },
    { name: "a standard for each", text: "抽查项目12个，补助标准提高到每人1500元。" },
  ],
});
