import { Document, Packer, Paragraph, Table, TableCell, TableRow } from "docx";
import { expect, test } from "vitest";
import { docx, paragraph, sheetRow, xlsx } from "./files.ts";
import { cellsOf, checkFlow, read, readText } from "./reading.ts";

const utf8 = new TextEncoder();

function cell(text: string, spans: { columnSpan?: number; rowSpan?: number } = {}): TableCell {
  return new TableCell({ children: [new Paragraph(text)], ...spans });
}

/** 项目类别 and 项目数（个） over two rows; 资金（万元） over three columns. */
async function mergedDocx(): Promise<Uint8Array> {
  const table = new Table({
    rows: [
      new TableRow({
        children: [
          cell("项目类别", { rowSpan: 2 }),
          cell("项目数（个）", { rowSpan: 2 }),
          cell("资金（万元）", { columnSpan: 2 }),
          cell("核减率（%）", { rowSpan: 2 }),
        ],
      }),
      new TableRow({ children: [cell("申报金额"), cell("核减金额")] }),
      new TableRow({
        children: ["基础设施类", "7", "15,320.00", "2129.40", "13.90"].map((text) => cell(text)),
      }),
      new TableRow({
        children: ["合计", "18", "24860.50", "3423.30", "13.77"].map((text) => cell(text)),
      }),
    ],
  });
  const children = [
    new Paragraph("具体情况如下。"),
    new Paragraph("2024年事前绩效评估情况表"),
    table,
  ];
  const packed = await Packer.toArrayBuffer(new Document({ sections: [{ children }] }));
  return new Uint8Array(packed);
}

const mergedHtml = `<p>具体情况如下。</p><p>2024年事前绩效评估情况表</p><table>
<tr><th rowspan="2">项目类别</th><th rowspan=2>项目数（个）</th><th colspan=2>资金（万元）</th><th rowspan=2>核减率（%）</th></tr>
<tr><th>申报金额</th><th>核减金额</th></tr>
<tr><td>基础设施类</td><td>7</td><td>15,320.00</td><td>2129.40</td><td>13.90</td></tr>
<tr><td>合计</td><td>18</td><td>24860.50</td><td>3423.30</td><td>13.77</td></tr></table>`;

const merged = [
  { name: "docx", bytes: mergedDocx },
  {
    name: "html",
    bytes: () => Promise.resolve(utf8.encode(`<html><body>${mergedHtml}</body></html>`)),
  },
];

test.for(merged)(
  "merged headers of a $name table give their units to the cells below",
  async ({ bytes }) => {
    const { document, text } = await read(await bytes());
    checkFlow(document);
    const table = document.tables[0]!;
    expect([table.rows, table.columns]).toEqual([4, 5]);
    expect(text.slice(table.caption!.start, table.caption!.end)).toBe("2024年事前绩效评估情况表");
    expect(cellsOf(document, 0)[2]).toEqual([
      ["基础设施类", null],
      ["7", "个"],
      ["15,320.00", "万元"],
      ["2129.40", "万元"],
      ["13.90", "%"],
    ]);
    const head = table.cells.find((one) => one.row === 0 && one.column === 2)!;
    expect([head.rowSpan, head.columnSpan]).toEqual([1, 2]);
    const amount = table.cells.find((one) => one.row === 3 && one.column === 2)!;
    expect(text.slice(amount.unitSpan!.start, amount.unitSpan!.end)).toBe("万元");
    expect(document.blocks[amount.block]!.locator).toMatchObject({ table: 1, cell: "C4" });
  },
);

test("merged headers of a sheet give their units to the cells below", async () => {
  const rows = [
    sheetRow(1, ["2024年预算执行情况表"]),
    sheetRow(2, ["单位：万元"]),
    sheetRow(3, ["单位名称", "资金", null, "执行率（%）", "项目个数"]),
    sheetRow(4, [null, "预算数", "支出数"]),
    sheetRow(5, ["甲单位", ["1234.5", 1], ["567", 1], ["45.93", 0], ["3", 0]]),
  ];
  const merges = ["A1:E1", "A2:E2", "A3:A4", "B3:C3", "D3:D4", "E3:E4"];
  const { document, text } = await read(
    xlsx([{ name: "执行情况", rows: rows.join(""), merges }], ["#,##0.00"]),
  );
  checkFlow(document);
  const table = document.tables[0]!;
  expect(table.sheet).toBe("执行情况");
  expect(cellsOf(document, 0)[4]).toEqual([
    ["甲单位", null],
    ["1,234.50", "万元"],
    ["567.00", "万元"],
    ["45.93", "%"],
    ["3", null],
  ]);
  const amount = table.cells.find((one) => one.row === 4 && one.column === 1)!;
  expect(text.slice(amount.unitSpan!.start, amount.unitSpan!.end)).toBe("万元");
  expect(document.blocks[amount.block]!.locator).toMatchObject({ sheet: "执行情况", cell: "B5" });
});

const plain = [
  {
    name: "Markdown",
    text: "2024年监控情况表\n\n| 项目类别 | 项目数（个） | 资金（万元） |\n| --- | ---: | ---: |\n| 部门项目 | 612 | 70250.00 |\n| 合计 | 968 | 152700.00 |\n\n完。",
  },
  {
    name: "tabs",
    text: "2024年监控情况表\n项目类别\t项目数（个）\t资金（万元）\n部门项目\t612\t70250.00\n合计\t968\t152700.00\n完。",
  },
];

test.for(plain)("rows parted by $name are a table", async ({ text }) => {
  const { document, flow } = await readText(text);
  checkFlow(document);
  expect(flow.text).toBe(
    "2024年监控情况表\n项目类别\t项目数（个）\t资金（万元）\n部门项目\t612\t70250.00\n合计\t968\t152700.00\n完。",
  );
  expect(cellsOf(document, 0)[2]).toEqual([
    ["合计", null],
    ["968", "个"],
    ["152700.00", "万元"],
  ]);
  expect(document.blocks.map(({ kind }) => kind).filter((kind) => kind === "cell")).toHaveLength(9);
});

test("paragraphs inside a cell stay one cell", async () => {
  const page =
    "<table><tr><td><p>绩效</p><p>目标</p></td><td>12<br>13</td></tr><tr><td>甲</td><td></td></tr></table>";
  const { document, flow } = await read(utf8.encode(`<html><body>${page}</body></html>`));
  checkFlow(document);
  expect(flow.text).toBe("绩效目标\t12 13\n甲\t");
});

test("a table around the whole page is no table", async () => {
  const page = "<table><tr><td><p>一、情况</p><p>评价项目12个。</p></td></tr></table>";
  const { document, flow } = await read(utf8.encode(`<html><body>${page}</body></html>`));
  expect(document.tables).toEqual([]);
  expect(flow.text).toBe("一、情况\n评价项目12个。");
});

const spaced =
  "情况表\n项目类别 项目数（个） 资金（万元） 执行率（%）\n部门项目 612 70250.00 78.00\n合计 968 152700.00 73.85\n完。";

test.for([
  { name: "text", bytes: utf8.encode(spaced) },
  {
    name: "docx",
    bytes: docx(
      spaced
        .split("\n")
        .map((line) => paragraph(line))
        .join(""),
    ),
  },
])("columns parted by blanks in $name are a table", async ({ bytes }) => {
  const { document, flow } = await read(bytes);
  checkFlow(document);
  expect(flow.text).toContain("合计\t968\t152700.00\t73.85\n完。");
  expect(cellsOf(document, 0)[2]).toEqual([
    ["合计", null],
    ["968", "个"],
    ["152700.00", "万元"],
    ["73.85", "%"],
  ]);
});

test("columns typed with tabs in Word are a table", async () => {
  const rows = ["情况表", "类别\t预算数（万元）", "甲\t100", "合计\t100", "完。"];
  const { document, flow } = await read(docx(rows.map((row) => paragraph(row)).join("")));
  checkFlow(document);
  expect(flow.text).toBe(rows.join("\n"));
  expect(cellsOf(document, 0)[1]![1]).toEqual(["100", "万元"]);
});

test("a tab after a heading number in Word is no column", async () => {
  const rows = ["一、\t工作情况", "二、\t存在问题", "财政局\t盖章"];
  const { document, flow } = await read(docx(rows.map((row) => paragraph(row)).join("")));
  expect(document.tables).toEqual([]);
  expect(flow.text).toBe("一、工作情况\n二、存在问题\n财政局盖章");
});

test("blanks around digits of prose make no table", async () => {
  const list = "序号 评价报告\n1 甲县 2024 年道路项目\n2 乙县 2024 年补贴项目";
  const prose = "2024 年 选取 11\n个部门，其中 3 家 2024 2025\n年连续评价。";
  expect((await readText(list)).document.tables).toEqual([]);
  expect((await readText(prose)).document.tables).toEqual([]);
});

test("a tab inside a sentence is no table", async () => {
  const sentence = "2024年，全区推进改革，\t评价项目12个，涉及金额363万元，成效明显。";
  const { document, flow } = await readText(sentence);
  expect(document.tables).toEqual([]);
  expect(flow.text).toBe(sentence.replace("\t", ""));
});
