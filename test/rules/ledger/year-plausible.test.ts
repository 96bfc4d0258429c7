import { yearPlausible } from "../../../rules/ledger/year-plausible.ts";
import { testRule } from "../../helpers/test-rule.ts";

testRule(yearPlausible, {
  broken: [
    {
      name: "a digit was lost",
      text: "«202»年度共评价项目12个。",
      year: 2024,
      messageId: "odd",
      severity: "warning",
      data: { year: "202" },
    },
    { name: "a digit too many", text: "压减«20224»年预算。", year: 2024, messageId: "odd" },
    { name: "swapped digits", text: "«2204»年，全县完成评价。", year: 2024, messageId: "odd" },
    { name: "far ahead", text: "列入«2042»年预算。", year: 2024, messageId: "odd" },
    { name: "before the Republic", text: "«1924»年完成评价。", year: 2024, messageId: "odd" },
    {
      name: "of a document number",
      text: "根据财预〔«202»〕10号文件。",
      year: 2024,
      messageId: "odd",
    },
  ],
  abstains: [
    { name: "a plan far ahead", text: "到2035年基本实现现代化，2060年前实现碳中和。", year: 2024 },
    { name: "the latest plausible year", text: "规划到2039年。", year: 2024 },
    { name: "a title", text: "印发《2204年规划》。", year: 2024 },
    { name: "a span of time", text: "已有120年历史，工期200年左右，存续3000年以上。", year: 2024 },
    { name: "a law of its time", text: "1994年的办法废止。", year: 2024 },
    { name: "no year of the report", text: "2024年和2030年的计划。" },
    { name: "an amount", text: "资金202万元，202年期。", year: 2024 },
  ],
});
