import { expect, test } from "vitest";
import { numberFormat } from "../../../rules/ledger/number-format.ts";
import { findingLines } from "../../helpers/rule-on-text.ts";
import { testRule } from "../../helpers/test-rule.ts";

testRule(numberFormat, {
  broken: [
    {
      name: "a separator at the wrong place",
      text: "涉及资金«12,34.5»万元。",
      messageId: "malformed",
      severity: "warning",
      data: { kind: "千位分隔符的位置不对" },
      says: "数字格式错误：“12,34.5”千位分隔符的位置不对，读不出确切的数。",
    },
    { name: "a group too long", text: "涉及资金«1,2345.60»万元。", messageId: "malformed" },
    {
      name: "two points",
      text: "评减率«1.1.49»%。",
      messageId: "malformed",
      data: { kind: "小数点不止一个" },
    },
    { name: "a full-width point", text: "涉及资金«12．34»万元。", messageId: "malformed" },
    {
      name: "a full stop for a point",
      text: "评减率«11。49»%。",
      messageId: "malformed",
      data: { kind: "小数点写成了别的符号" },
    },
    {
      name: "a separator in a year",
      text: "«2,024»年度完成评价。",
      messageId: "malformed",
      data: { kind: "年份中有千位分隔符" },
    },
    {
      name: "an idle zero",
      text: "涉及资金«0546.18»万元。",
      messageId: "malformed",
      data: { kind: "整数部分以0开头" },
    },
    { name: "a last group too short", text: "涉及资金«1,234,56»万元。", messageId: "malformed" },
    { name: "a first group too long", text: "涉及资金«1234,567»万元。", messageId: "malformed" },
    { name: "a last group too long", text: "涉及资金«5,1234»万元。", messageId: "malformed" },
    { name: "short groups and a point", text: "涉及资金«5,12,34.6»万元。", messageId: "malformed" },
    {
      name: "分别 far before the number",
      text: "分别核定，全年各部门单位按要求报送了全部材料后涉及资金«1234,567»万元。",
      messageId: "malformed",
    },
    {
      name: "a separator in the year of a month",
      text: "«2,024»年9月完成评价。",
      messageId: "malformed",
    },
  ],
  abstains: [
    { name: "separators in their places", text: "涉及资金1,234,567.89元和12,345万元。" },
    { name: "numbers of sections", text: "1.2.3 项目情况\n2.1.1 资金12万元，见附件1.2。" },
    { name: "dates and versions", text: "于2024.10.31报送，系统版本3.2.1。" },
    { name: "a list with half-width commas", text: "分别为5,10万元，占20,30%。" },
    { name: "a share below one", text: "占0.37%，涉及0.5亿元。" },
    { name: "a telephone number", text: "联系电话：0000-8801234。" },
    { name: "a title", text: "依据《12,34.5万元项目办法》。" },
    { name: "a sentence that ends with a number", text: "共评价12个。49个已公开。" },
    { name: "a list behind 分别", text: "资金分别为1234,567万元。" },
    { name: "a list of three", text: "涉及资金5,10,20万元。" },
    { name: "a list that ends with a year", text: "序号1,2,024年度、12,024年度。" },
  ],
});

test.for([
  ["full-width throughout is a manner of writing", "涉及资金１２．３４万元。", []],
  ["a full stop is none", "涉及资金１２。３４万元。", ["warning １２。３４"]],
  ["half of it is a slip where a full stop stands", "涉及资金１２。34万元。", ["warning １２。34"]],
] as const)("%s", async ([, text, lines]) => {
  expect(await findingLines(numberFormat, text)).toEqual(lines);
});
