import { expect, test } from "vitest";
import { tableAddsUp } from "../../../rules/ledger/table-adds-up.ts";
import { gridsOf } from "../../../rules/tables/table-grid.ts";
import { sceneOf } from "../../../rules/wording/scene.ts";
import { reportFrom } from "../../helpers/report.ts";
import { testRule } from "../../helpers/test-rule.ts";

const head = "|地区|项目（个）|收回资金（万元）|执行率（%）|\n";
const rows = "|临埠区|9|3862.5|69.9|\n|澜城区|14|2915.8|66.1|\n|安溆县|6|1340.2|69.7|\n";

/** The labels of the rows that sum others. */
function totalsIn(text: string): readonly string[] {
  return gridsOf(sceneOf(reportFrom(text))).flatMap(({ kinds, labels }) =>
    [...kinds].flatMap(([row, kind]) => (kind === "total" ? [labels.get(row) ?? ""] : [])),
  );
}

test.for([
  ["the last row", `${head}${rows}|全市|29|8118.5|68.0|\n`, "全市"],
  ["the first row", `${head}|全县|29|8118.5|68.0|\n${rows}`, "全县"],
  [
    "with what it covers",
    `${head}${rows}|全市（不含市本级）|29|8118.5|68.0|\n`,
    "全市（不含市本级）",
  ],
  ["where one column is miswritten", `${head}${rows}|全市|29|8181.5|68.0|\n`, "全市"],
] as const)("a total: %s", ([, text, label]) => {
  expect(totalsIn(text)).toEqual([label]);
});

test.for([
  ["beside some of its places", `${head}${rows}|全市|98|24852.7|66.0|\n`],
  ["between them", `${head}|全市|29|8118.5|68.0|\n${rows}`.replace("|全市", "|甲县|1|2|9|\n|全市")],
  [
    "too few rows",
    `${head}|临埠区|9|3862.5|69.9|\n|澜城区|14|2915.8|66.1|\n|全市|23|6778.3|68.0|\n`,
  ],
  ["a mean", `${head}${rows}|全市平均|29|8118.5|68.0|\n`],
  ["an empty cell", `${head}${rows}|永岘县| | |65.2|\n|全市|29|8118.5|68.0|\n`],
] as const)("no total: %s", ([, text]) => {
  expect(totalsIn(text)).toEqual([]);
});

testRule(tableAddsUp, {
  holds: [],
  broken: [
    {
      name: "a cell of one column",
      text: `${head}|临埠区|9|«3862.5»|69.9|\n|澜城区|14|«295.8»|66.1|\n|安溆县|6|«1340.2»|69.7|\n|全市|29|«8118.5»|68.0|\n`,
      messageId: "mismatch",
    },
  ],
  abstains: [],
});
