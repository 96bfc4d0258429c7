import { expect, test } from "vitest";
import { pdf } from "./files.ts";
import { cellsOf, checkFlow, read } from "./reading.ts";

const lines = [
  "为进一步提升预算绩效管理规范化、标准化水平，夯实预算绩效管",
  "理基础工作，我县陆续印发了多项管理办法，形成了涵盖政府预算、",
  "部门预算、政策预算和项目预算的全方位预算绩效管理格局，涉及金",
];
const rest = ["额４７５５．０５万元，评减５４６．１８万元。", "二、绩效监控", "组织监控两次。"];

test("a font that is named and not embedded is read", async () => {
  const { flow } = await read(pdf([["评减率达到１１．４９％。"]]));
  expect(flow.text).toBe("评减率达到11.49%。");
});

test("a sentence over two pages is one, without page numbers and running heads", async () => {
  const head = "安澜区财政局文件汇编";
  const { document, flow, text, notices } = await read(
    pdf([
      ["安澜区工作总结", ...lines, "— 1 —"],
      [head, ...rest, "— 2 —"],
      [head, ...rest, "— 3 —"],
      [head, ...rest, "— 4 —"],
    ]),
  );
  checkFlow(document);
  expect(flow.text).toContain("格局，涉及金");
  expect(text).toContain("— 1 —");
  expect(flow.text).not.toMatch(/—/);
  expect(flow.text).not.toContain(head);
  const told = notices
    .filter(({ code }) => code === "furniture-dropped")
    .map(({ message }) => message);
  expect(told).toEqual([
    "页码不是正文，未计入：“— 1 —”（共4处）。",
    "页眉页脚不是正文，未计入：“安澜区财政局文件汇编”（共3处）。",
  ]);
});

test("a running head that heads the first page stays there, since it may be the title", async () => {
  const title = "安澜区工作总结";
  const { flow } = await read(
    pdf([
      [title, "县财政局推进改革。"],
      [title, "各部门落实责任。"],
    ]),
  );
  expect(flow.text).toBe(`${title}\n县财政局推进改革。\n各部门落实责任。`);
});

test("a number cut by the page end is whole", async () => {
  const { flow, document } = await read(
    pdf([
      [...lines.slice(0, 2), "格局，规范管理，涉及金额１２５２"],
      ["２９６万元，评减５４６．１８万元。"],
    ]),
  );
  expect(flow.text).toContain("涉及金额1252296万元");
  expect(document.blocks[0]!.locator).toEqual({ page: 1, paragraph: 1 });
});

test("bare numbers at the page ends are page numbers only when they count the pages", async () => {
  const { flow } = await read(
    pdf([
      ["２０２３", "县财政局推进改革。", "７"],
      ["各部门落实责任。", "８"],
    ]),
  );
  expect(flow.text).toBe("2023\n县财政局推进改革。\n各部门落实责任。");
});

test("a page without words among others is told", async () => {
  const { flow, notices } = await read(pdf([["县财政局推进改革。"], []]));
  expect(flow.text).toBe("县财政局推进改革。");
  expect(notices.map(({ message }) => message).join("")).toContain("第2页没有文字层");
});

const columns = [72, 172, 252, 332, 402];
const merged = {
  columns,
  rows: [700, 680, 660, 620, 600],
  cells: [
    ["项目类别", 0, 0, 2, 1],
    ["资金（万元）", 0, 1, 1, 2],
    ["执行率（％）", 0, 3, 2, 1],
    ["预算数", 1, 1],
    ["支出数", 1, 2],
    ["道路建设", 2, 0],
    ["1234.50", 2, 1],
    ["987.60", 2, 2],
    ["80.00", 2, 3],
    ["补贴", 3, 0],
    ["560.00", 3, 1],
    ["560.00", 3, 2],
    ["100.00", 3, 3],
  ],
} as const;

test("a ruled table keeps its merged cells, addresses and units", async () => {
  const { document, flow, text } = await read(pdf([["2024年监控情况表"]], [merged]));
  checkFlow(document);
  expect(flow.text).toBe(
    "2024年监控情况表\n项目类别\t资金（万元）\t执行率（%）\n预算数\t支出数\n道路建设\t1234.50\t987.60\t80.00\n补贴\t560.00\t560.00\t100.00",
  );
  expect(cellsOf(document, 0)[2]).toEqual([
    ["道路建设", null],
    ["1234.50", "万元"],
    ["987.60", "万元"],
    ["80.00", "%"],
  ]);
  const [table] = document.tables;
  expect(text.slice(table!.caption!.start, table!.caption!.end)).toBe("2024年监控情况表");
  const group = table!.cells.find(({ row, column }) => row === 0 && column === 1)!;
  expect([group.rowSpan, group.columnSpan]).toEqual([1, 2]);
  expect(document.blocks[group.block]!.locator).toEqual({ page: 1, table: 1, cell: "B1" });
});

test("a table cut by the page end is one table", async () => {
  const rest = {
    columns,
    rows: [700, 680, 660],
    cells: [
      ["桥梁", 0, 0],
      ["100.00", 0, 1],
      ["50.00", 0, 2],
      ["50.00", 0, 3],
      ["合计", 1, 0],
      ["1894.50", 1, 1],
      ["1597.60", 1, 2],
      ["84.33", 1, 3],
    ],
  } as const;
  const { document } = await read(pdf([["监控情况表"], []], [merged, rest]));
  checkFlow(document);
  expect(document.tables).toHaveLength(1);
  expect(cellsOf(document, 0)[5]).toEqual([
    ["合计", null],
    ["1894.50", "万元"],
    ["1597.60", "万元"],
    ["84.33", "%"],
  ]);
});
