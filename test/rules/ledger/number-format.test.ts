import { numberFormat } from "../../../rules/ledger/number-format.ts";
import { testRule } from "../../helpers/test-rule.ts";

testRule(numberFormat, {
  broken: [
    {
      name: "a separator at the wrong place",
      text: "涉及资金«12,34.5»万元。",
      messageId: "malformed",
      severity: "warning",
      data: { kind: "千位分隔符的位置不对" },
    },
    { name: "a group too long", text: "涉及资金«1,2345.60»万元。", messageId: "malformed" },
    { name: "two points", text: "评减率«1.1.49»%。", messageId: "malformed" },
    { name: "a full-width point", text: "涉及资金«12．34»万元。", messageId: "malformed" },
    { name: "a full stop for a point", text: "评减率«11。49»%。", messageId: "malformed" },
    { name: "a separator in a year", text: "«2,024»年度完成评价。", messageId: "malformed" },
    { name: "an idle zero", text: "涉及资金«0546.18»万元。", messageId: "malformed" },
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
  ],
});
