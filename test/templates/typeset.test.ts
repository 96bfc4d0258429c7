import { expect, test } from "vitest";
import type { PaperBlock } from "../../domain/paper.ts";
import { text } from "../../domain/paper.ts";
import { chineseOrdinal } from "../../templates/ordinal.ts";
import { signatureIndents } from "../../templates/signature.ts";
import { widthOf } from "../../templates/text-width.ts";
import { titleLines } from "../../templates/title-lines.ts";
import { rateChart } from "../helpers/charts.ts";
import { linesOf } from "../helpers/paper-words.ts";
import { paperOf } from "../helpers/small-paper.ts";

function heading(level: 1 | 2 | 3 | 4, words: string): PaperBlock {
  return { kind: "heading", level, parts: [text(words)] };
}

test("headings are numbered by level and start again under the next one above", () => {
  const blocks = [
    heading(1, "甲"),
    heading(2, "乙"),
    heading(3, "丙"),
    heading(4, "丁"),
    heading(3, "戊"),
    heading(2, "己"),
    heading(1, "庚"),
    heading(2, "辛"),
  ];
  expect(linesOf(paperOf(blocks)).slice(2)).toEqual([
    "一、甲",
    "（一）乙",
    "1.丙",
    "（1）丁",
    "2.戊",
    "（二）己",
    "二、庚",
    "（一）辛",
  ]);
});

test("a heading sentence runs into its paragraph and takes part in the count", () => {
  const blocks: PaperBlock[] = [
    heading(1, "打算"),
    {
      kind: "paragraph",
      runIn: { level: 2, parts: [text("压实责任。")] },
      parts: [text("加强考核。")],
    },
    { kind: "paragraph", runIn: { level: 2, parts: [] }, parts: [text("强化应用。")] },
  ];
  expect(linesOf(paperOf(blocks)).slice(3)).toEqual([
    "（一）压实责任。加强考核。",
    "（二）强化应用。",
  ]);
});

test.for([
  { items: ["甲。"], line: "方式。甲。" },
  { items: ["甲。", "乙。"], line: "方式。一是甲。二是乙。" },
])("points are counted from two on: $line", ({ items, line }) => {
  const points: PaperBlock = {
    kind: "points",
    intro: [text("方式。")],
    items: items.map((item) => [text(item)]),
  };
  expect(linesOf(paperOf([points])).at(-1)).toBe(line);
});

test("a single annex has no number", () => {
  const annexes = [{ title: [text("清单")], landscape: false, blocks: [] }];
  expect(linesOf(paperOf([], { annexes })).slice(2)).toEqual([
    "",
    "附件：清单",
    "附件",
    "",
    "清单",
  ]);
});

test("rows of a table are numbered without its group rows", () => {
  const table: PaperBlock = {
    kind: "table",
    title: null,
    unit: "万元",
    columns: [
      { name: [text("序号")], width: 1, align: "center", numbered: true },
      { name: [text("名称")], width: 1, align: "left" },
    ],
    rows: [
      { kind: "group", parts: [text("组")] },
      { kind: "row", cells: [[], [text("甲")]] },
      { kind: "row", cells: [[], [text("乙")]] },
    ],
  };
  const lines = linesOf(paperOf([table])).filter((line) => line !== "");
  expect(lines.slice(1)).toEqual([
    "单位：万元",
    "| 序号 | 名称 |",
    "| 组 |",
    "| 1 | 甲 |",
    "| 2 | 乙 |",
  ]);
});

test.for([
  [1, "一"],
  [10, "十"],
  [12, "十二"],
  [20, "二十"],
  [45, "四十五"],
] as const)("%i is written %s", ([n, words]) => {
  expect(chineseOrdinal(n)).toBe(words);
});

test.for([
  {
    name: "a date shorter than the name begins two characters after it",
    lines: ["达州市达川区财政局", "2025年9月2日"],
    indents: [2, 3],
  },
  {
    name: "a date longer than the name pushes it to the left",
    lines: ["泸县财政局", "2025年10月22日"],
    indents: [6, 2],
  },
  { name: "a name alone stands two characters from the edge", lines: ["泸县财政局"], indents: [2] },
])("$name", ({ lines, indents }) => {
  const [first, second] = signatureIndents(lines);
  expect([first, second].slice(0, indents.length)).toEqual(indents);
});

test.for([
  {
    name: "with a seal a short name is centred over a date four characters from the edge",
    lines: ["泸县财政局", "2025年10月22日"],
    indents: [5, 4],
  },
  {
    name: "with a seal a name wider than its place keeps its middle over the date",
    lines: ["新疆维吾尔自治区喀什地区伽师县财政局", "2025年9月2日"],
    indents: [0, 6],
  },
])("$name", ({ lines, indents }) => {
  expect(signatureIndents(lines, true)).toEqual(indents);
});

test("the addressee stands under the title, with a full-width colon", () => {
  const paper = paperOf([], { addressee: [text("达州市财政局")] });
  expect(linesOf(paper)).toEqual(["题", "", "达州市财政局："]);
});

test("pictures are counted through text and annexes, each over its name", () => {
  const chart: PaperBlock = { kind: "chart", chart: rateChart(3) };
  const annexes = [{ title: [text("图")], landscape: true, blocks: [chart] }];
  const lines = linesOf(paperOf([chart], { annexes }));
  expect(lines.filter((line) => line.startsWith("图"))).toEqual([
    "图1　各部门预算执行率",
    "图",
    "图2　各部门预算执行率",
  ]);
});

test("a chart of 200 districts goes on in further pictures under the same number", () => {
  const lines = linesOf(paperOf([{ kind: "chart", chart: rateChart(200) }])).slice(2);
  expect(lines.length).toBeGreaterThan(2);
  expect(lines[0]).toBe("图1　各部门预算执行率");
  expect(new Set(lines.slice(1))).toEqual(new Set(["图1　各部门预算执行率（续）"]));
});

test.for([
  { words: "云岭县2024年度预算绩效管理工作总结", lines: 1 },
  { words: "达州市达川区2024年度预算绩效管理工作总结", lines: 2 },
  { words: "关于安澜区2024年度预算绩效管理工作开展情况的报告", lines: 2 },
  {
    words: "新疆维吾尔自治区喀什地区伽师县财政局关于2024年度预算绩效管理工作开展情况的总结报告",
    lines: 3,
  },
])("the title $words stands on $lines lines, words whole, in no hourglass", ({ words, lines }) => {
  const broken = titleLines(words, 19);
  expect(broken.join("")).toBe(words);
  expect(broken).toHaveLength(lines);
  const widths = broken.map(widthOf);
  expect(Math.max(...widths)).toBeLessThanOrEqual(19);
  expect(broken.some((line) => /^(?:[的年度区县市局]|财政局)|[\d于]$/u.test(line))).toBe(false);
  const [first = 0, second = Infinity, third = 0] = widths;
  expect(second).toBeGreaterThanOrEqual(Math.min(first, third));
});
