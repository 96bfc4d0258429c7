import { expect, test } from "vitest";
import { rowTotals } from "../../../rules/tables/row-totals.ts";
import { gridsOf } from "../../../rules/tables/table-grid.ts";
import { sceneOf } from "../../../rules/wording/scene.ts";
import { reportFrom } from "../../helpers/report.ts";

/**
 * The sums along the rows of a table: `甲县合计 6＝1＋5 全名准` where no part is empty, the header names the total, and most
 * rows come out.
 */
function sumsTold(table: string): readonly string[] {
  return gridsOf(sceneOf(reportFrom(table)))
    .flatMap(rowTotals)
    .map(({ bound, whole, named, firm }) => {
      const [total, ...parts] = bound.evidence;
      const traits = [whole ? "全" : "", named ? "名" : "", firm ? "准" : ""].join("");
      return `${total.role} ${total.quote}＝${parts.map(({ quote }) => quote).join("＋")} ${traits}`;
    });
}

test.for([
  [
    "the total behind its parts",
    "|地区|基本（万元）|项目（万元）|合计（万元）|\n|甲县|1|5|6|\n|乙县|2|7|9|",
    ["甲县合计 6＝1＋5 全名准", "乙县合计 9＝2＋7 全名准"],
  ],
  [
    "the total before its parts",
    "|地区|合计（万元）|基本（万元）|项目（万元）|\n|甲县|6|1|5|\n|乙县|9|2|7|",
    ["甲县合计 6＝1＋5 全名准", "乙县合计 9＝2＋7 全名准"],
  ],
  [
    "the columns that it sums, and no others",
    "|地区|上年（万元）|基本（万元）|项目（万元）|合计（万元）|压减（万元）|结转（万元）|\n|甲县|3|1|5|6|2|4|\n|乙县|4|2|7|9|3|6|",
    ["甲县合计 6＝1＋5 全名准", "乙县合计 9＝2＋7 全名准"],
  ],
  [
    "shares and unit prices are not added",
    "|地区|基本（万元）|人均（万元）|项目（万元）|合计（万元）|\n|甲县|1|8|5|6|\n|乙县|2|8|7|9|",
    ["甲县合计 6＝1＋5 全名准", "乙县合计 9＝2＋7 全名准"],
  ],
  [
    "the row that does not come out",
    "|地区|基本（万元）|项目（万元）|合计（万元）|\n|甲县|1|5|6|\n|乙县|2|7|9|\n|丙县|3|8|12|",
    ["甲县合计 6＝1＋5 全名准", "乙县合计 9＝2＋7 全名准", "丙县合计 12＝3＋8 全名准"],
  ],
  [
    "an empty cell is not zero",
    "|地区|基本（万元）|项目（万元）|其他（万元）|合计（万元）|\n|甲县|1|5|1|7|\n|乙县|2|7| |11|\n|丙县|2|7|1|10|",
    ["甲县合计 7＝1＋5＋1 全名准", "乙县合计 11＝2＋7 名准", "丙县合计 10＝2＋7＋1 全名准"],
  ],
  [
    "a dash is none",
    "|地区|基本（万元）|项目（万元）|其他（万元）|合计（万元）|\n|甲县|1|5|1|7|\n|乙县|2|7|—|9|\n|丙县|2|7|1|10|",
    ["甲县合计 7＝1＋5＋1 全名准", "乙县合计 9＝2＋7 全名准", "丙县合计 10＝2＋7＋1 全名准"],
  ],
  [
    "by how they behave",
    "|地区|基本（万元）|项目（万元）|全年（万元）|\n|甲县|1|5|6|\n|乙县|2|7|9|\n|丙县|3|8|11|",
    ["甲县全年 6＝1＋5 全准", "乙县全年 9＝2＋7 全准", "丙县全年 11＝3＋8 全准"],
  ],
  [
    "by how all but one of them behave",
    "|地区|基本（万元）|项目（万元）|全年（万元）|\n|甲县|1|5|6|\n|乙县|2|7|9|\n|丙县|3|8|11|\n|丁县|3|8|12|",
    [
      "甲县全年 6＝1＋5 全准",
      "乙县全年 9＝2＋7 全准",
      "丙县全年 11＝3＋8 全准",
      "丁县全年 12＝3＋8 全准",
    ],
  ],
  [
    "the header in several lines, the long name of a row cut",
    "|地区|资金 基本（万元）|资金 项目（万元）|资金 合计（万元）|\n|甲县农村公路养护管理中心|1|5|6|\n|乙县|2|7|9|",
    ["甲县农村公路养护管理合计 6＝1＋5 全名准", "乙县合计 9＝2＋7 全名准"],
  ],
  [
    "rows without the total, or with one part",
    "|地区|基本（万元）|项目（万元）|合计（万元）|\n|甲县|1|5|6|\n|乙县|2|7| |\n|丙县| |7|7|\n|丁县|2|7|9|",
    ["甲县合计 6＝1＋5 全名准", "丁县合计 9＝2＋7 全名准"],
  ],
  [
    "the side that it comes out on, where the other has more rows that do not",
    "|地区|基本（万元）|项目（万元）|合计（万元）|上级（万元）|本级（万元）|\n|甲县|1|5|6|2|4|\n|乙县|2|7|9|4|5|\n|丙县|3|8|12| |12|",
    ["甲县合计 6＝2＋4 全名准", "乙县合计 9＝4＋5 全名准"],
  ],
  [
    "a first row without a total, and a heading without any number",
    "|地区|基本（万元）|项目（万元）|合计（万元）|\n|甲县|1|5| |\n|山区| | | |\n|乙县|2|7|9|\n|丙县|3|8|11|",
    ["乙县合计 9＝2＋7 全名准", "丙县合计 11＝3＋8 全名准"],
  ],
] as const)("sums of columns: %s", ([, table, lines]) => {
  expect(sumsTold(table)).toEqual(lines);
});

test.for([
  [
    "a total that is none of them",
    "|地区|基本（万元）|项目（万元）|合计（万元）|\n|甲县|1|5|7|\n|乙县|2|7|8|",
  ],
  [
    "as many rows that come out as rows that do not",
    "|地区|基本（万元）|项目（万元）|合计（万元）|\n|甲县|1|5|6|\n|乙县|2|7|8|",
  ],
  [
    "two rows by accident",
    "|地区|基本（万元）|项目（万元）|全年（万元）|\n|甲县|1|5|6|\n|乙县|2|7|9|",
  ],
  [
    "two rows that do not come out",
    "|地区|基本（万元）|项目（万元）|全年（万元）|\n|子县|1|5|6|\n|丑县|1|5|6|\n|寅县|1|5|6|\n|甲县|1|5|6|\n|乙县|2|7|9|\n|丙县|3|8|11|\n|丁县|3|8|12|\n|戊县|3|8|12|",
  ],
  [
    "one part that is all of it shows nothing",
    "|地区|基本（万元）|项目（万元）|全年（万元）|\n|甲县|0|5|5|\n|乙县|0|7|7|\n|丙县|0|8|8|",
  ],
  [
    "things and money",
    "|地区|项目（个）|资金（元）|合计（元）|\n|甲县|1|5|6|\n|乙县|2|7|9|\n|丙县|3|8|11|",
  ],
  [
    "a rate in percent",
    "|地区|基本（万元）|项目（万元）|执行率（万元）|\n|甲县|1|5|6|\n|乙县|2|7|9|\n|丙县|3|8|11|",
  ],
  ["one column alone", "|地区|合计（万元）|\n|甲县|6|\n|乙县|9|"],
  ["one part", "|地区|基本（万元）|合计（万元）|\n|甲县|6|6|\n|乙县|9|9|"],
] as const)("no sum of columns: %s", ([, table]) => {
  expect(sumsTold(table)).toEqual([]);
});

/** Two rows of ones and what they come to. */
function ones(count: number): string {
  const head = Array.from({ length: count }, (_, at) => `项目${String(at)}（万元）`).join("|");
  const cells = Array.from({ length: count }, () => "1").join("|");
  const row = `${cells}|${String(count)}|`;
  return `|地区|${head}|合计（万元）|\n|甲县|${row}\n|乙县|${row}`;
}

test("no more than ten columns are added up", () => {
  expect(sumsTold(ones(10))).toHaveLength(2);
  expect(sumsTold(ones(11))).toEqual([]);
});
