import { unitPresent } from "../../../rules/ledger/unit-present.ts";
import { testRule } from "../../helpers/test-rule.ts";

testRule(unitPresent, {
  broken: [
    {
      name: "an amount at the end of a clause",
      text: "评减资金546.18万元，涉及资金«4755.05»，评减率11.49%。",
      messageId: "unitless",
      severity: "warning",
      data: { units: ["万元"] },
    },
    { name: "with separators", text: "项目支出共«12,345.60»。", messageId: "unitless" },
    {
      name: "a column without any unit",
      text: "|类别|«预算金额»|\n|甲|320.50|\n|乙|80.00|",
      messageId: "unitless",
      data: { place: "表格一列" },
    },
  ],
  abstains: [
    { name: "a unit behind", text: "涉及资金4755.05万元。" },
    { name: "a list that shares its last unit", text: "投入资金320.5、80.0、40.0万元。" },
    { name: "zero needs none", text: "支出0，节约金额0。" },
    { name: "a year", text: "安排预算2024，见附表。" },
    { name: "a unit in the header", text: "|类别|预算金额（万元）|\n|甲|320.50|\n|乙|80.00|" },
    { name: "a unit right above", text: "单位：万元\n|类别|预算金额|\n|甲|320.50|\n|乙|80.00|" },
    { name: "a column of counts", text: "|类别|资金数量|\n|甲|3|\n|乙|4|" },
    { name: "a title", text: "《项目支出4755.05》。" },
  ],
});
