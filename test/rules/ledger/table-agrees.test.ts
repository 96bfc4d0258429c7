import { tableAgrees } from "../../../rules/ledger/table-agrees.ts";
import { testRule } from "../../helpers/test-rule.ts";

const table = (total: string, row = "12.50"): string =>
  `\n| 资金来源 | 全年预算数（万元） | 全年执行数（万元） |\n| 中央资金 | 200.00 | ${row} |\n| 县级资金 | 156.50 | 148.67 |\n| 合计 | 356.50 | ${total} |`;

const lights = (told: string, yellow = "24"): string =>
  `\n| 灯号 | 项目数（个） |\n| 绿灯 | 120 |\n| 黄灯 | ${yellow} |\n| 红灯 | 6 |\n\n${told}`;

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
      name: "one row whose name ends as others do",
      text: lights("黄灯项目«42个»。", "«24»"),
      messageId: "apart",
      severity: "warning",
    },
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
      says: "正文与表中的数不一致：执行数：正文写314.27万元，表1第C4格（合计行）写341.27万元，相差27万元",
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
    {
      name: "cut off in the prose, not rounded: a hint",
      text: `全年执行数«341.2万元»。${table("«341.27»")}`,
      messageId: "apart",
      severity: "hint",
    },
    {
      name: "cells that print their unit",
      text: "全年执行数«314.27万元»。\n| 资金来源 | 全年预算数 | 全年执行数 |\n| 中央资金 | 200.00万元 | 192.60万元 |\n| 合计 | 356.50万元 | «341.27万元» |",
      messageId: "apart",
      says: "（合计行）写341.27万元，相差",
    },
    {
      name: "the same thing counted with another measure word",
      text: "全县自评项目«753项»。\n| 部门 | 自评项目（个） |\n| 甲 | 300 |\n| 乙 | 435 |\n| 合计 | «735» |",
      messageId: "apart",
      says: "正文写753项，表1第B4格（合计行）写735个",
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
    { name: "two rows whose names end alike, in one word", text: lights("红黄灯项目30个。") },
    { name: "two rows whose names end alike, with a mark", text: lights("黄、红灯项目30个。") },
    { name: "no table", text: "全年执行数341.27万元。" },
    {
      name: "the same digits in another unit",
      text: `全年执行数341.27元。${table("341.27")}`,
      outcome: "ambiguous",
      says: "正文341.27元与表1第C4格（合计行）341.27万元不等",
    },
  ],
});
