import { expect, test } from "vitest";
import { factsOf } from "../../domain/fact.ts";
import { markedReport } from "../helpers/marked-report.ts";

function quotes(text: string, indicator: string, year: number | null = 2024): string[] {
  const fact = factsOf([markedReport(text)]).find(indicator, year);
  return (fact?.statements ?? []).map(({ printed }) => printed.quote);
}

const cut = "ex_ante.reduced_amount";

test.for([
  {
    name: "the same value twice",
    text: "«6个|evaluation.key_objects»，共«6个|evaluation.key_objects»",
    indicator: "evaluation.key_objects",
    printed: ["6个"],
  },
  {
    name: "a rounded and a precise mention: the precise one",
    text: `«0.05亿元|${cut}»，即«546.18万元|${cut}»`,
    indicator: cut,
    printed: ["546.18万元"],
  },
  {
    name: "an approximate and an exact mention: the exact one",
    text: `«550万元|${cut} approx»，即«546.18万元|${cut}»`,
    indicator: cut,
    printed: ["546.18万元"],
  },
  {
    name: "3450余 and 3456",
    text: "«3450余个|target.projects_reviewed over»，«3456个|target.projects_reviewed»",
    indicator: "target.projects_reviewed",
    printed: ["3456个"],
  },
])("$name are one statement", ({ text, indicator, printed }) => {
  expect(quotes(text, indicator)).toEqual(printed);
});

test.for([
  {
    name: "two counts",
    text: "«36个|ex_ante.projects»，«24个|ex_ante.projects»",
    indicator: "ex_ante.projects",
    printed: ["36个", "24个"],
  },
  {
    name: "a difference in the last place",
    text: `«546.18万元|${cut}»，«546.19万元|${cut}»`,
    indicator: cut,
    printed: ["546.18万元", "546.19万元"],
  },
  {
    name: "3450余 and 3460",
    text: "«3450余个|target.projects_reviewed over»，«3461个|target.projects_reviewed»",
    indicator: "target.projects_reviewed",
    printed: ["3450余个", "3461个"],
  },
])("$name: nothing is chosen", ({ text, indicator, printed }) => {
  expect(quotes(text, indicator)).toEqual(printed);
});

test("two years of one indicator are two facts", () => {
  const text = "«11个|application.units_cut»，«4个|application.units_cut year=2025»";
  expect(quotes(text, "application.units_cut", 2024)).toEqual(["11个"]);
  expect(quotes(text, "application.units_cut", 2025)).toEqual(["4个"]);
});

test("a figure without a year is about the year of its report", () => {
  const report = markedReport("«11个|application.units_cut»");
  const [figure] = report.figures;
  const facts = factsOf([{ ...report, figures: [{ ...figure!, year: null }] }]);
  expect(facts.find("application.units_cut", 2024)?.statements).toHaveLength(1);
});

test.for([
  { status: "threshold", indicator: "ex_ante.threshold_growth_rate", states: false },
  { status: "plan", indicator: "training.sessions", states: false },
  { status: "plan", indicator: "ex_ante.reviewed_amount", states: true },
  { status: "reference", indicator: "institution.rank_pool", states: true },
  { status: "reference", indicator: "ex_ante.reduced_amount", states: false },
])("a $status of $indicator states a result: $states", ({ status, indicator, states }) => {
  expect(quotes(`«20|${indicator} ${status}»`, indicator)).toHaveLength(states ? 1 : 0);
});

test("parts that add up to one of the values are no other opinion on it", () => {
  const projects = "ex_ante.projects";
  expect(
    quotes(`«18个|${projects}»，«7个|${projects}»，«6个|${projects}»，«5个|${projects}»`, projects),
  ).toEqual(["18个"]);
});

test("mentions of several documents are kept as sources of one statement", () => {
  const text = "选取«12个|ex_ante.projects»项目";
  const reports = [markedReport(text, { id: "a" }), markedReport(text, { id: "b" })];
  const [statement] = factsOf(reports).find("ex_ante.projects", 2024)!.statements;
  expect(statement!.mentions.map(({ documentId }) => documentId)).toEqual(["a", "b"]);
});

function tabled(rows: readonly (readonly string[])[]): ReturnType<typeof markedReport> {
  const lines = rows.map((row) => row.join("\t")).join("\n");
  const report = markedReport(lines);
  const { text } = report.document;
  const blocks = [...text.matchAll(/[^\t\n]+/g)].map((match) => {
    const span = { start: match.index, end: match.index + match[0].length };
    return { kind: "cell" as const, span, flow: span, locator: { table: 1 } };
  });
  const columns = rows[0]!.length;
  const cells = blocks.map((_, block) => ({
    row: Math.floor(block / columns),
    column: block % columns,
    rowSpan: 1,
    columnSpan: 1,
    block,
    unit: null,
    unitSpan: null,
  }));
  const table = { index: 0, rows: rows.length, columns, caption: null, sheet: null, cells };
  const figures = report.figures.map((figure) => {
    const block = blocks.findIndex(({ span }) => span.start === figure.span.start);
    const { row, column } = cells[block]!;
    return { ...figure, block, cell: { table: 0, row, column } };
  });
  return { ...report, figures, document: { ...report.document, blocks, tables: [table] } };
}

test("of several rows of a table only the total speaks for the district", () => {
  const rate = "ex_ante.reduction_rate";
  const report = tabled([
    ["类别", "核减率"],
    ["基础设施类", `«13.90%|${rate}»`],
    ["产业发展类", `«13.27%|${rate}»`],
    ["合计", `«13.77%|${rate}»`],
  ]);
  const statements = factsOf([report]).find(rate, 2024)!.statements;
  expect(statements.map(({ printed }) => printed.quote)).toEqual(["13.77%"]);
});

test("rows of a table without a total say nothing about the district", () => {
  const rate = "ex_ante.reduction_rate";
  const report = tabled([
    ["类别", "核减率"],
    ["基础设施类", `«13.90%|${rate}»`],
    ["产业发展类", `«13.27%|${rate}»`],
  ]);
  expect(factsOf([report]).find(rate, 2024)).toBeUndefined();
});
