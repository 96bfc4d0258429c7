import { tableAgrees } from "../../../rules/ledger/table-agrees.ts";
import { testRule } from "../../helpers/test-rule.ts";

const table = (total: string, row = "12.50"): string =>
  `\n| 资金来源 | 全年预算数（万元） | 全年执行数（万元） |\n| 中央资金 | 200.00 | ${row} |\n| 县级资金 | 156.50 | 148.67 |\n| 合计 | 356.50 | ${total} |`;

testRule(tableAgrees, {
  holds: [
    {
      name: "the total of a column",
      text: `项目全年预算数«356.50万元»。${table("341.27").replace("| 356.50", "| «356.50»")}`,
    },
    {
      name: "part of the header",
      text: `调整后全年预算«356.50万元»。${table("341.27").replace("| 356.50", "| «356.50»")}`,
    },
    { name: "a named row", text: `中央资金全年执行数«192.60万元»。${table("341.27", "«192.60»")}` },
    { name: "rounded in the prose", text: `全年执行数«341.3万元»。${table("«341.27»")}` },
    { name: "another unit in the prose", text: `全年执行数«0.034127亿元»。${table("«341.27»")}` },
  ],
  broken: [
    {
      name: "a score without a name is the whole score of the row",
      text: "柳林镇以«96.2分»居第一。\n| 乡镇 | 支出管理（分） | 总分（分） |\n| 柳林镇 | 32.6 | «92.6» |\n| 沙窝镇 | 32.1 | 91.4 |",
      messageId: "apart",
      severity: "warning",
    },
    {
      name: "two digits swapped in the total",
      text: `全年执行数«314.27万元»。${table("«341.27»")}`,
      messageId: "apart",
      severity: "warning",
    },
    {
      name: "the smallest slip that no rounding explains",
      text: `全年执行数«341.29万元»。${table("«341.27»")}`,
      messageId: "apart",
      severity: "warning",
    },
    {
      name: "a named row of a table that the prose quotes elsewhere",
      text: `全年执行数341.27万元，中央资金全年执行数«162.60万元»。${table("341.27", "«192.60»")}`,
      messageId: "apart",
      severity: "error",
    },
    {
      name: "a named row alone",
      text: `中央资金全年执行数«162.60万元»。${table("341.27", "«192.60»")}`,
      messageId: "apart",
      severity: "warning",
    },
  ],
  abstains: [
    {
      name: "quite another number",
      text: `全年执行数88.00万元。${table("341.27")}`,
      outcome: "ambiguous",
    },
    {
      name: "a part named in front of the column",
      text: `其中公开招标执行数88.00万元。${table("341.27")}`,
    },
    {
      name: "the sentence is about one row",
      text: `中央资金方面，全年执行数88.00万元。${table("341.27")}`,
    },
    { name: "no column of that name", text: `收回资金341.27万元。${table("341.27")}` },
    { name: "last year's number", text: `上年全年执行数341.77万元。${table("341.27")}` },
    {
      name: "a plan against a result",
      text: `全年执行数‹341.77万元|status=plan›。${table("341.27")}`,
    },
    { name: "no table", text: "全年执行数341.27万元。" },
  ],
});
