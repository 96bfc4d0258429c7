import { amountMagnitude } from "../../../rules/ledger/amount-magnitude.ts";
import { testRule } from "../../helpers/test-rule.ts";

testRule(amountMagnitude, {
  broken: [
    {
      name: "one of a column in another unit",
      text: "|项目|资金（万元）|\n|甲|320.50|\n|乙|80.00|\n|丙|96.50|\n|丁|40.25|\n|戊|«45000000.00»|",
      messageId: "outlier",
      severity: "warning",
      data: { side: "大", peers: 4 },
    },
    {
      name: "one of a list",
      text: "其中甲320.50万元、乙80.00万元、丙96.50万元、丁«40.25元»、戊60.20万元。",
      messageId: "outlier",
      data: { side: "小" },
    },
  ],
  abstains: [
    {
      name: "a large fund within two decades",
      text: "|项目|资金（万元）|\n|甲|320.50|\n|乙|80.00|\n|丙|96.50|\n|丁|40.25|\n|戊|32050.00|",
    },
    {
      name: "the total of the column",
      text: "|项目|资金（万元）|\n|甲|1.50|\n|乙|1.00|\n|丙|1.50|\n|丁|1.25|\n|合计|525.00|",
    },
    { name: "too few peers", text: "其中甲320.50万元、乙80.00万元、丙40.25元。" },
    {
      name: "zero is no size",
      text: "其中甲320.50万元、乙80.00万元、丙96.50万元、丁0万元、戊60.20万元。",
    },
  ],
});
