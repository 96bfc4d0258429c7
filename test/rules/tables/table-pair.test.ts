import { rateRecomputed } from "../../../rules/ledger/rate-recomputed.ts";
import { testRule } from "../../helpers/test-rule.ts";

const head = "|类别|采购预算（万元）|成交金额（万元）|节约金额（万元）|\n";
const goods = "|货物|18642.35|17205.18|1437.17|\n";
const works = "|工程|42318.60|39120.44|«3198.16»|\n";
const services = "|服务|15870.05|14602.90|1267.15|\n";
const total = "|合计|76831.00|70928.52|«5902.48»|\n";
const table = head + goods + works + services + total;

testRule(rateRecomputed, {
  holds: [
    {
      name: "the row of the clause before 占",
      text: `${table}从表中看，服务类节约率最高，工程类节约额最大，占节约总额的«54.18%»。`,
    },
    {
      name: "a row and a column that the subject names",
      text: "|县区|项目（个）|评价资金（万元）|\n|石澜区|28|«6120.00»|\n|青山市|24|5480.00|\n|合计|52|«11600.00»|\n石澜区评价资金占全市的«52.76%»。",
    },
  ],
  broken: [
    {
      name: "swapped digits",
      text: `${table}从表中看，服务类节约率最高，工程类节约额最大，占节约总额的«51.48%»。`,
      messageId: "mismatch",
      severity: "warning",
    },
    {
      name: "the rate of the rest",
      text: "|县区|项目（个）|评价资金（万元）|\n|石澜区|28|«6120.00»|\n|青山市|24|5480.00|\n|合计|52|«11600.00»|\n石澜区评价资金占全市的«47.24%»。",
      messageId: "mismatch",
      severity: "warning",
    },
  ],
  abstains: [
    {
      name: "two rows together",
      text: `${table}货物类和服务类节约额两项合计，占节约总额的45.80%。`.replaceAll(/[«»]/g, ""),
    },
    {
      name: "a row of another table",
      text: `${table}水利类节约额最大，占节约总额的61.20%。`.replaceAll(/[«»]/g, ""),
    },
    {
      name: "a column that the table does not have",
      text: `${table}工程类评价金额占全部评价金额的31.07%。`.replaceAll(/[«»]/g, ""),
    },
  ],
});
