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
  "（一）评减率。2024年度由高到低依次为：甲县10.00%（推算），乙县9%。另有丙县（2023年度）11.49%，未参加排序。",
  "| 指标 | 甲县（2024年度） | 乙县（2024年度） | 丙县（2023年度） |",
  "| 评减率 | 10.00%（推算） | 9% | 11.49% |",
  "| 事前绩效评估项目数 | 未提供 | 未提供 | 12个 |",
  "| 评减率 | 评减金额占评估申报金额的百分比。 | 分母为送评项目申报金额，不含未送评项目。 |",
])("the comparison says: %s", (words) => {
  expect(text).toContain(words);
});

test("amounts and counts stand beside their own district and are not compared in words", () => {
  expect(text).toContain(
    "（一）事前绩效评估\n2024年度甲县事前评估申报金额200万元，评减金额20万元，评减率10.00%（推算）。2024年度乙县评减率9%。2023年度丙县事前绩效评估项目12个，评减率11.49%。",
  );
  const compared = text.slice(text.indexOf("可比指标对比"), text.indexOf("附件1"));
  expect(compared).not.toContain("12个");
  expect(compared).not.toContain("20万元");
});

test("a stage that one district alone tells of, and a value that says a limit, stand in the annexes only", () => {
  const reports = [
    district(
      "甲县",
      "评减率«9%|ex_ante.reduction_rate»，收回«30万元|monitoring.recovered_amount»。",
    ),
    district(
      "乙县",
      "评减率«超过9%|ex_ante.reduction_rate more_than»，项目«3个|ex_ante.projects»。",
    ),
  ];
  const prose = linesOf(comparisonOf(reports)).join("\n").split("附件1")[0];
  expect(prose).toContain("（一）事前绩效评估\n甲县评减率9%。乙县事前绩效评估项目3个。");
  expect(prose).not.toContain("绩效运行监控");
});

test("beyond twelve districts the stages stand in the annexes only", () => {
  const [some, more] = [12, 13].map((count) => linesOf(comparisonOf(many(count))).join("\n"));
  expect(some).toContain("各环节工作情况");
  expect(more).not.toContain("各环节工作情况");
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
])("$count districts stand in tables of $tables columns", ({ count, tables, landscape }) => {
  const sheet = typeset(comparisonOf(many(count)))[2]!;
  const grids = sheet.elements.filter((element) => element.kind === "grid");
  expect(grids.map(({ columns }) => columns.length - 1)).toEqual(tables);
  expect(sheet.landscape).toBe(landscape);
});

test("forty districts stand a line each in the table of what compares, and all others in the workbook", () => {
  const paper = comparisonOf(many(40));
  const titles = paper.annexes.map(({ title }) =>
    title.map((part) => ("text" in part ? part.text : "")).join(""),
  );
  expect(titles).toEqual(["可比指标对比表", "数据提供情况表", "数据来源与核验情况表"]);
  const lines = linesOf(paper);
  expect(lines.filter((line) => /^\| .县（2024年度） \| \d+% \|$/u.test(line))).toHaveLength(40);
  const sources = lines.slice(lines.indexOf("附件3"));
  expect(sources.filter((line) => line.includes("评减率"))).toHaveLength(10);
  expect(sources.at(-1)).toContain("其余数据的原句见《区县对比》工作簿");
});

test("of forty ranked districts the text names both ends, and the picture shows both", () => {
  const paper = comparisonOf(many(40));
  const text = linesOf(paper).join("\n");
  expect(text).toContain("参加排序的区县共40个，排在前面的是");
  const charts = paper.blocks.flatMap((block) => (block.kind === "chart" ? block.chart : []));
  expect(charts.map(({ title, categories }) => [title, categories.length])).toEqual([
    ["2024年度评减率（两端各十二个区县）", 24],
  ]);
});

test("a picture shows the ranked values from the highest, and none for those that give none", () => {
  const reports = [...many(5), district("戊县", "项目«9个|ex_ante.projects»。")];
  const [chart] = comparisonOf(reports).blocks.flatMap((block) =>
    block.kind === "chart" ? block.chart : [],
  );
  expect(chart?.series[0]?.values.map((value) => value?.exact)).toEqual([
    "9.00",
    "8.00",
    "7.00",
    "6.00",
    "5.00",
  ]);
  expect(chart?.categories).not.toContain("戊县");
});

test("one value far from nine others is shown with its calculation, as a hint", () => {
  const reports = [...many(9), district("癸县", "评减率«90%|ex_ante.reduction_rate»。")];
  const text = linesOf(comparisonOf(reports)).join("\n");
  expect(text).toContain(
    "| 癸县（2024年度） | 评减率 | 90% | 10个区县的中位数为9.50%，离差绝对值的中位数为2.50%；本区县偏离80.50%；80.50%÷（1.4826×2.50%）≈21.72，大于3.5 |",
  );
});

test("last year's report of a district stands beside this year's", () => {
  const reports = [
    district(
      "甲县",
      "评减«546.18万元|ex_ante.reduced_amount»，评减率«11.49%|ex_ante.reduction_rate»。",
    ),
    district(
      "甲县",
      "评减«368万元|ex_ante.reduced_amount year=2023»，评减率«9%|ex_ante.reduction_rate year=2023»。",
      2023,
    ),
  ].map((report, i) => ({
    ...report,
    document: { ...report.document, id: `甲${i}` },
    figures: report.figures.map((figure) => ({
      ...figure,
      id: `甲${i}.${figure.id}`,
      documentId: `甲${i}`,
    })),
  }));
  const text = linesOf(comparisonOf(reports)).join("\n");
  expect(text).toContain("| 甲县 | 评减率 | 11.49% | 9% | 增2.49个百分点 | — |");
  expect(text).toContain("| 甲县 | 评减金额 | 546.18万元 | 368万元 | 增178.18万元 | 增48.42% |");
});

test("every figure of the comparison is cited", () => {
  const paper = comparisonOf(three);
  const cited = new Set(paper.citations.map(({ figure }) => figure.id));
  const printed = [...partsOf(paper)].flatMap(figureIdsOf);
  expect(printed.filter((id) => !cited.has(id))).toEqual([]);
});
