import { expect, test } from "vitest";
import type { Paper, PaperBlock } from "../../domain/paper.ts";
import { text } from "../../domain/paper.ts";
import { chineseOrdinal } from "../../templates/ordinal.ts";
import { signatureIndents } from "../../templates/signature.ts";
import { linesOf } from "../helpers/paper-words.ts";

function paperOf(blocks: readonly PaperBlock[], changes: Partial<Paper> = {}): Paper {
  return {
    kind: "annual-summary",
    title: [text("题")],
    blocks,
    signature: [],
    annexes: [],
    citations: [],
    calculations: [],
    measures: [],
    ...changes,
  };
}

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
  expect(linesOf(paperOf([], { annexes })).slice(2)).toEqual(["", "附件：清单", "附件", "清单"]);
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
