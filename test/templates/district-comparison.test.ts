import { expect, test } from "vitest";
import { figureIdsOf, partsOf } from "../../domain/paper.ts";
import type { Report } from "../../domain/report.ts";
import { typeset } from "../../templates/typeset.ts";
import { cloudCounty, markedReport } from "../helpers/marked-report.ts";
import { comparisonOf, linesOf } from "../helpers/paper-words.ts";

function district(name: string, text: string, year = 2024): Report {
  return markedReport(text, { id: name, year, district: { ...cloudCounty, name } });
}

const three = [
  district("甲县", "评减«20万元|ex_ante.reduced_amount»，申报«200万元|ex_ante.reviewed_amount»。"),
  district("乙县", "评减率«9%|ex_ante.reduction_rate»。"),
  district("丙县", "评减率«11.49%|ex_ante.reduction_rate»，项目«12个|ex_ante.projects»。", 2023),
];
const text = linesOf(comparisonOf(three)).join("\n");

test.for([
  "本对比依据3个区县报送的预算绩效管理工作材料整理，所属年度为：2024年度（甲县、乙县）、2023年度（丙县）。",
  "文中未注明年度的区县，数据属2024年度。",
  "（一）评减率。由高到低依次为：甲县10.00%（推算），乙县9%。另有丙县（2023年度）11.49%，未参加排序。",
  "| 指标 | 甲县（2024年度） | 乙县（2024年度） | 丙县（2023年度） |",
  "| 评减率 | 10.00%（推算） | 9% | 11.49% |",
  "| 事前绩效评估项目数 | 未提供 | 未提供 | 12个 |",
  "评减率指评减金额占评估申报金额的百分比。",
])("the comparison says: %s", (words) => {
  expect(text).toContain(words);
});

test("amounts and counts stand in the table and are not compared in words", () => {
  const prose = text.slice(0, text.indexOf("附件1"));
  expect(prose).not.toContain("12个");
  expect(prose).not.toContain("20万元");
});

test("no word of the comparison that is not a reference holds a number", () => {
  const words = [...partsOf(comparisonOf(three))].flatMap((part) =>
    part.kind === "text" ? [part.text] : [],
  );
  expect(
    words.filter((one) =>
      /[0-9０-９]|[一二三四五六七八九十两]+(?:个|家|项|条|万|亿|元)/u.test(one),
    ),
  ).toEqual([]);
});

function many(count: number): readonly Report[] {
  return Array.from({ length: count }, (_, i) =>
    district(
      `${String.fromCharCode(0x4e00 + i)}县`,
      `评减率«${5 + i}%|ex_ante.reduction_rate»，项目«${i + 1}个|ex_ante.projects»。`,
    ),
  );
}

test.for([
  { count: 1, tables: [1], landscape: false },
  { count: 3, tables: [3], landscape: false },
  { count: 4, tables: [4], landscape: true },
  { count: 7, tables: [4, 3], landscape: true },
  { count: 40, tables: [6, 6, 6, 6, 6, 6, 4], landscape: true },
])("$count districts stand in tables of $tables columns", ({ count, tables, landscape }) => {
  const sheet = typeset(comparisonOf(many(count)))[1]!;
  const grids = sheet.elements.filter((element) => element.kind === "grid");
  expect(grids.map(({ columns }) => columns.length - 1)).toEqual(tables);
  expect(sheet.landscape).toBe(landscape);
});

test("the sources of forty districts are those of the text, the rest stands in the workbook", () => {
  const paper = comparisonOf(many(40));
  const lines = linesOf(paper);
  const sources = lines.slice(lines.indexOf("附件2"));
  expect(sources.filter((line) => line.includes("评减率"))).toHaveLength(12);
  expect(sources.at(-1)).toContain("附表其余数据的原句见");
});

test("every figure of the comparison is cited", () => {
  const paper = comparisonOf(three);
  const cited = new Set(paper.citations.map(({ figure }) => figure.id));
  const printed = [...partsOf(paper)].flatMap(figureIdsOf);
  expect(printed.filter((id) => !cited.has(id))).toEqual([]);
});
