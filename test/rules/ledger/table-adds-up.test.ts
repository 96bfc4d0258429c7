import { tableAddsUp } from "../../../rules/ledger/table-adds-up.ts";
import { testRule } from "../../helpers/test-rule.ts";

testRule(tableAddsUp, {
  holds: [
    {
      name: "rows without a number lie under the numbered ones",
      text: "|类别|预算（万元）|\n|一、民生类|«14600»|\n|其中：救助|5200|\n|教育|6100|\n|医疗|3300|\n|二、基建类|«8400»|\n|总计|«23000»|",
    },
    {
      name: "a subtotal whose rows are not told",
      text: "|单位|预算（万元）|\n|区教育局|«52340.00»|\n|区卫健局|«28617.50»|\n|镇街小计|«31254.30»|\n|以上合计|«112211.80»|",
    },
    {
      name: "a total called by what it adds up",
      text: "|乡镇|奖补（万元）|\n|城关镇|«60»|\n|龙泉镇|«50»|\n|其余三个乡镇|«90»|\n|奖补合计|«200»|",
    },
    {
      name: "only the first row of a group says 其中",
      text: "|领域|上年（万元）|本年（万元）|\n|财政投入|«385»|423|\n|其中：草原|«162»|170|\n|畜牧|«128»|148|\n|种植|«95»|105|",
    },
    {
      name: "合计/平均 adds up amounts",
      text: "|项目|资金（万元）|得分（分）|\n|甲|«120.5»|80|\n|乙|«230.4»|90|\n|丙|«110.1»|70|\n|合计/平均|«461.0»|80|",
    },
    { name: "a total row", text: "|类别|个数（个）|\n|甲|«7»|\n|乙|«6»|\n|丙|«5»|\n|合计|«18»|" },
    {
      name: "a total row on top",
      text: "|类别|个数（个）|\n|合计|«18»|\n|甲|«7»|\n|乙|«6»|\n|丙|«5»|",
    },
    {
      name: "rounded amounts",
      text: "|类别|资金（万元）|\n|甲|«1.25»|\n|乙|«2.34»|\n|丙|«3.45»|\n|合计|«7.05»|",
    },
    {
      name: "subtotals make the total",
      text: "|类别|个数（个）|\n|甲|7|\n|乙|6|\n|小计|«13»|\n|丙|5|\n|丁|4|\n|小计|«9»|\n|合计|«22»|",
    },
    {
      name: "其中 rows are not added twice",
      text: "|类别|个数（个）|\n|甲|«7»|\n|其中：新建|3|\n|乙|«6»|\n|合计|«13»|",
    },
    {
      name: "a total column",
      text: "|部门|优（个）|良（个）|合计（个）|\n|甲|«3»|«4»|«7»|\n|乙|2|6|8|\n|丙|1|5|6|",
    },
    {
      name: "a column that all rows make a sum",
      text: "|部门|项目数（个）|红灯（个）|绿灯（个）|\n|甲|«7»|«3»|«4»|\n|乙|8|2|6|\n|丙|6|1|5|\n|丁|9|4|5|",
    },
    {
      name: "a dash is nothing",
      text: "|类别|备注|个数（个）|\n|甲|无|«7»|\n|乙|无|—|\n|丙|无|«6»|\n|合计|无|«13»|",
    },
  ],
  broken: [
    {
      name: "a cell of a column that tells the change, as the other rows show",
      text: "|指标|去年数（个）|今年数（个）|增减（个）|\n|甲|8|11|3|\n|乙|12|15|3|\n|丙|20|26|6|\n|丁|«30»|«42»|«13»|",
      messageId: "mismatch",
    },
    {
      name: "a cell of a group whose other columns come out right",
      text: "|领域|上年（万元）|本年（万元）|备用（万元）|\n|财政投入|385|«423»|38|\n|其中：草原|162|«170»|8|\n|畜牧|128|«158»|20|\n|种植|95|«105»|10|",
      messageId: "mismatch",
    },
    {
      name: "a total row one off",
      text: "|类别|个数（个）|\n|甲|«7»|\n|乙|«6»|\n|丙|«5»|\n|合计|«19»|",
      messageId: "mismatch",
      severity: "error",
      data: { gap: "1个" },
      says: /^表中合计与各行之和不符：表中合计19；甲、乙、丙：7＋6＋5，合起来是18个，相差1个，各项与合计不能同时成立/,
    },
    {
      name: "a cell of the total column",
      text: "|部门|优（个）|良（个）|合计（个）|\n|甲|«3»|«4»|«8»|\n|乙|2|6|8|\n|丙|1|5|6|",
      messageId: "mismatch",
      severity: "error",
    },
    {
      name: "a column that nearly all rows make a sum: a warning",
      text: "|部门|项目数（个）|红灯（个）|绿灯（个）|\n|甲|«7»|«3»|«5»|\n|乙|8|2|6|\n|丙|6|1|5|\n|丁|9|4|5|",
      messageId: "mismatch",
      severity: "warning",
    },
    {
      name: "an empty cell may hide something: a warning",
      text: "|类别|备注|个数（个）|\n|甲|无|«7»|\n|乙|无| |\n|丙|无|«6»|\n|合计|无|«18»|",
      messageId: "mismatch",
      severity: "warning",
    },
  ],
  abstains: [
    {
      name: "an empty cell, and no digit explains the gap",
      text: "|类别|备注|资金（万元）|\n|甲|无|7.00|\n|乙|无| |\n|丙|无|6.00|\n|合计|无|1245.31|",
      outcome: "insufficient",
    },
    {
      name: "rates do not add up",
      text: "|类别|执行率（%）|\n|甲|50|\n|乙|60|\n|合计|55|",
      outcome: "not_applicable",
    },
    {
      name: "rows without a total",
      text: "|类别|个数（个）|\n|甲|7|\n|乙|6|\n|丙|5|",
      outcome: "not_applicable",
    },
    {
      name: "cuts in a table are the rule's for cuts",
      text: "|镇|送审金额（万元）|审定金额（万元）|评减金额（万元）|\n|甲镇|120|100|20|\n|乙镇|150|120|30|\n|丙镇|95|90|5|",
      outcome: "not_applicable",
    },
    {
      name: "what is left in a table is the rule's for differences",
      text: "|部门|预算（万元）|支出（万元）|结余（万元）|\n|甲|120|100|20|\n|乙|150|120|30|\n|丙|95|90|5|",
      outcome: "not_applicable",
    },
  ],
});
