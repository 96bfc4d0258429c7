import { expect, test } from "vitest";
import type { Judgment } from "../../domain/decision.ts";
import type { Finding, Operand, Receipt } from "../../domain/finding.ts";
import type { Report } from "../../domain/report.ts";
import { comparisonWorkbook, verificationWorkbook } from "../../templates/xlsx.ts";
import { attributes, partOf } from "../helpers/docx-parts.ts";
import { cloudCounty, fullReport, markedReport, operandOf } from "../helpers/marked-report.ts";
import { findingOf } from "../helpers/pipeline-reports.ts";
import { q } from "../helpers/quantity.ts";
import { sheets } from "../helpers/workbook-sheets.ts";
import type { Row } from "../helpers/workbook-sheets.ts";

const report = markedReport(fullReport);
const operand = operandOf(report.figures[2]!, "评减金额");
function numbered(role: string, quote: string): Operand {
  return { ...operand, role, quote, quantity: q(quote) };
}
const finding = findingOf({
  documentIds: ["d0"],
  title: "减率与金额不符",
  message: "评减率与评减金额、申报金额不能同时成立。",
  suggestion: "请核对三个数字。",
  relation: {
    text: "评减率＝评减金额÷申报金额",
    formula: "share(0,1)=2",
    substituted: "546.18万元÷4755.05万元＝11.94%",
  },
  operands: [operand, numbered("申报金额", "4755.05万元"), numbered("评减率", "11.94%")],
});
const conclusion: Judgment = {
  conclusion: "confirmed",
  basis: "某财绩〔2022〕7号",
  scope: "分母为年初预算",
  reason: "",
  by: "张三",
  on: "2026-01-05",
  expires: null,
};
const receipt: Receipt = {
  ruleId: "R01",
  ruleName: "比率复算",
  documentIds: ["d0"],
  outcome: "pass",
  verdict: "certain",
  strength: 0.9,
  operands: [operand],
  statement: "546.18÷4755.05＝11.486%，与11.49%一致",
  findingId: null,
};

test("equal input gives equal bytes", async () => {
  const input = { reports: [report], findings: [finding], receipts: [receipt] };
  const [first, second] = [await verificationWorkbook(input), await verificationWorkbook(input)];
  expect(Buffer.compare(first, second)).toBe(0);
});

test("the list of figures has every figure with value, unit, place and sentence", async () => {
  const file = await verificationWorkbook({ reports: [report], findings: [], receipts: [] });
  const rows = (await sheets(file)).get("数据清单")!;
  const [head, ...body] = rows.slice(1);
  expect(body).toHaveLength(report.figures.length);
  const cell = (title: string): unknown => body[2]![head!.indexOf(title)];
  const told = ["区县", "年度", "指标", "数据原文", "数值", "数值单位", "状态", "文件", "位置"];
  expect(told.map(cell)).toEqual([
    "云岭县",
    2024,
    "评减金额",
    "546.18万元",
    5_461_800,
    "元",
    "实际",
    "d0.txt",
    "第5行",
  ]);
  expect(String(cell("原句"))).toContain("546.18 万元");
});

test("a value that a double cannot hold is kept as text", async () => {
  const big = markedReport("涉及«123456789012345678.91元|target.amount»");
  const file = await verificationWorkbook({ reports: [big], findings: [], receipts: [] });
  expect((await sheets(file)).get("数据清单")![2]![4]).toBe("123456789012345678.91");
});

test("the list of findings tells calculation, gap, suggestion and place", async () => {
  const file = await verificationWorkbook({ reports: [report], findings: [finding], receipts: [] });
  const row = (await sheets(file)).get("问题清单")![3]!;
  expect(row).toEqual(
    expect.arrayContaining([
      "错误",
      "矛盾",
      "评减率与评减金额、申报金额不能同时成立。",
      "546.18万元÷4755.05万元＝11.94%",
      "11.935%～11.945%",
      "11.486%（11.4862%～11.4864%）",
      "0.454个百分点",
      "请核对三个数字。",
      "d0.txt",
      "第5行",
      "评减金额：546.18万元；申报金额：4755.05万元；评减率：11.94%",
    ]),
  );
});

test("what one cause breaks stands below its root and counts once", async () => {
  const waived: Finding = {
    ...finding,
    id: "w",
    decision: { ...conclusion, conclusion: "scope" },
  };
  const findings = [
    findingOf({ id: "a", documentIds: ["d0"], ruleId: "R02", rootCauseId: "u" }),
    waived,
    findingOf({ id: "s", documentIds: ["d0"], ruleId: "S01", severity: "warning" }),
    findingOf({ id: "u", documentIds: ["d0"], ruleId: "U02", severity: "warning" }),
  ];
  const file = await verificationWorkbook({ reports: [report], findings, receipts: [] });
  const [head, ...rows] = (await sheets(file)).get("问题清单")!.slice(2);
  const told = ["编号", "规则编号", "级别", "计入概况", "归并到（根源的编号）"];
  expect(rows.map((row) => told.map((title) => row[head!.indexOf(title)]))).toEqual([
    ["u", "U02", "警告", "错误", null],
    ["a", "R02", "错误", "并入根源", "u"],
    ["s", "S01", "警告", "警告", null],
    ["w", "R01", "错误", "不再计入", null],
  ]);
  const [heads, row] = (await sheets(file)).get("核验概况")!.slice(2);
  const counts = ["错误", "警告", "提示", "不再计入的问题"];
  expect(counts.map((title) => row![heads!.indexOf(title)])).toEqual([1, 1, 0, 1]);
});

test("what concerns several files has a row of its own, and no other row counts it", async () => {
  const other = markedReport(fullReport, { id: "d1" });
  const shared = ["d0", "d1"];
  const file = await verificationWorkbook({
    reports: [report, other],
    findings: [finding, findingOf({ id: "s", severity: "warning", documentIds: shared })],
    receipts: [
      receipt,
      { ...receipt, documentIds: shared },
      { ...receipt, documentIds: shared, outcome: "insufficient" },
    ],
  });
  const [line, , head, ...rows] = (await sheets(file)).get("核验概况")!;
  expect(line![0]).toMatch(/已核验关系 2 组，发现错误 1 处、警告 1 处；.*未能判断 1 组/);
  const told = ["文件", "已核验关系", "未能判断", "错误", "警告"];
  expect(rows.map((row) => told.map((title) => row[head!.indexOf(title)]))).toEqual([
    ["d0.txt", 1, 0, 1, 0],
    ["d1.txt", 0, 0, 0, 0],
    ["跨文件", 1, 1, 0, 1],
  ]);
  expect(head).not.toContain("规则运行出错");
});

test.for([
  {
    name: "nothing was checked",
    findings: [],
    receipts: [],
    says: `没有可以核验的关系；未核验：没有可比对关系的数据 ${report.figures.length - 1} 项。`,
  },
  {
    name: "no conflict was found",
    findings: [],
    receipts: [receipt],
    says: `已核验关系 1 组，已核验范围内未发现矛盾；未核验：没有可比对关系的数据 ${report.figures.length - 2} 项。`,
  },
  {
    name: "an error stands",
    findings: [finding],
    receipts: [receipt],
    says: `已核验关系 1 组，发现错误 1 处、警告 0 处；未核验：没有可比对关系的数据 ${report.figures.length - 2} 项。`,
  },
  {
    name: "a pass is weak",
    findings: [],
    receipts: [{ ...receipt, strength: 0.1 }],
    says: `没有可以核验的关系；未核验：弱核验 1 组，没有可比对关系的数据 ${report.figures.length - 2} 项。`,
  },
])("the first sheet says what was verified when $name", async ({ findings, receipts, says }) => {
  const rows = (
    await sheets(await verificationWorkbook({ reports: [report], findings, receipts }))
  ).get("核验概况")!;
  expect(rows[0]![0]).toBe(says);
  expect(JSON.stringify(rows)).not.toContain("全部正确");
});

test("receipts, notices and rejected candidates each have their row", async () => {
  const noted: Report = {
    ...report,
    notices: [{ code: "wraps-joined", message: "合并了断行。", span: null }],
    rejected: [{ span: { start: 0, end: 2 }, quote: "三公", reason: "固定词语" }],
  };
  const all = await sheets(
    await verificationWorkbook({ reports: [noted], findings: [], receipts: [receipt] }),
  );
  expect(all.get("核验回执")![2]).toEqual(expect.arrayContaining(["通过", "一致", 0.9, "强核验"]));
  expect(
    all
      .get("提示与未读内容")!
      .slice(2)
      .map((row) => row[2]),
  ).toEqual(["合并了断行。", "固定词语"]);
});

test("every sheet has a frozen head and a filter over its rows", async () => {
  const file = await verificationWorkbook({ reports: [report], findings: [], receipts: [] });
  const xml = partOf(file, "xl/worksheets/sheet2.xml");
  expect(xml).toMatch(/<pane [^>]*ySplit="2"[^>]*state="frozen"/);
  expect(xml).toContain(`<autoFilter ref="A2:O${2 + report.figures.length}"/>`);
});

const plain = (name: string, text: string, year = 2024): Report =>
  markedReport(text, { id: name, year, district: { ...cloudCounty, name } });

async function comparisonSheet(
  reports: readonly Report[],
  name: string,
): Promise<{ readonly heads: Row; readonly rows: readonly Row[] }> {
  const file = await comparisonWorkbook({ reports, findings: [], receipts: [] });
  const rows = (await sheets(file)).get(name)!;
  const head = rows.findIndex((row) => String(row[0]).startsWith("区县"));
  return { heads: rows[head]!, rows: rows.slice(head + 1) };
}

const sides = [
  plain(
    "甲县",
    "评减«20万元|ex_ante.reduced_amount»，申报«200万元|ex_ante.reviewed_amount»，债券«0个|evaluation.key_bond_projects»，收回«1.6亿元|monitoring.recovered_amount approx»",
  ),
  plain("乙县", "评减率«9%|ex_ante.reduction_rate»", 2023),
];

test.for([
  { title: "评减率\n（%）", values: [10, 9] },
  { title: "评减金额\n（万元）", values: [20, "未提供"] },
  { title: "专项债券重点评价数\n（个）", values: [0, "未提供"] },
  { title: "收回资金\n（万元）", values: [16_000, "未提供"] },
])("$title is a column of numbers, 未提供 where absent: $values", async ({ title, values }) => {
  const { heads, rows } = await comparisonSheet(sides, "全部指标");
  const column = heads.indexOf(title);
  expect(rows.map((row) => row[column])).toEqual(values);
  expect(rows.map((row) => [row[0], row[2]])).toEqual([
    ["甲县", 2024],
    ["乙县", 2023],
  ]);
});

test("formats say what a number is: places as printed, 约 in front, * behind what was worked out", async () => {
  const file = await comparisonWorkbook({ reports: sides, findings: [], receipts: [] });
  const formats = attributes(partOf(file, "xl/styles.xml"), "numFmt", "formatCode");
  expect(formats).toContain("&quot;约&quot;#,##0");
  expect(formats).toContain("#,##0&quot;*&quot;");
});

test("ranks stand in a column of their own, beside shaded values", async () => {
  const reports = ["甲县", "乙县"].map((name, i) =>
    plain(name, `评减率«${9 + i}%|ex_ante.reduction_rate»`),
  );
  const { heads, rows } = await comparisonSheet(reports, "可比指标");
  expect(heads.slice(3)).toEqual(["评减率\n（%）", "评减率\n排序"]);
  expect(rows.map((row) => row.slice(3))).toEqual([
    [9, 2],
    [10, 1],
  ]);
  const file = await comparisonWorkbook({ reports, findings: [], receipts: [] });
  const xml = partOf(file, "xl/worksheets/sheet1.xml");
  expect(attributes(xml, "conditionalFormatting", "sqref")).toEqual(["D4:D5"]);
});

test("a number leads to the line that tells its source", async () => {
  const file = await comparisonWorkbook({ reports: sides, findings: [], receipts: [] });
  const all = await sheets(file);
  const heads = all.get("全部指标")![1]!;
  const column = String.fromCharCode(65 + heads.indexOf("评减金额\n（万元）"));
  const xml = partOf(file, "xl/worksheets/sheet2.xml");
  const link = new RegExp(`<hyperlink ref="${column}3" location="'数据来源'!D(\\d+)"/>`).exec(xml);
  const source = all.get("数据来源")![Number(link![1]) - 1]!;
  expect(source.slice(0, 4)).toEqual(["甲县", 2024, "评减金额", "20万元"]);
});

test("each cell of the comparison has its sentence or its formula", async () => {
  const reports = [
    plain("甲县", "评减«20万元|ex_ante.reduced_amount»，申报«200万元|ex_ante.reviewed_amount»。"),
  ];
  const all = await sheets(await comparisonWorkbook({ reports, findings: [], receipts: [] }));
  const rows = all.get("数据来源")!.slice(2);
  expect(rows.map((row) => [row[2], row[3], row[4]])).toEqual([
    ["事前评估申报金额", "200万元", "报送"],
    ["评估核定金额", "180万元", "推算"],
    ["评减金额", "20万元", "报送"],
    ["评减率", "10.00%", "推算"],
  ]);
  expect(rows[0]![7]).toBe("评减20万元，申报200万元。");
  expect(rows[3]![7]).toBe("评减率＝评减金额÷事前评估申报金额；20万元÷200万元＝10.00%");
  expect(all.get("指标说明")!.slice(2)).toHaveLength(4);
});
