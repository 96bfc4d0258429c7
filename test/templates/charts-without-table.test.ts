import { expect, test } from "vitest";
import { text } from "../../domain/paper.ts";
import { chartsWithoutTable } from "../../templates/charts-without-table.ts";
import { rateChart, valueOf } from "../helpers/charts.ts";
import { paperOf, tableOf } from "../helpers/small-paper.ts";

const chart = rateChart(5);
const block = { kind: "chart", chart } as const;

test("a chart beside a table of its values is no chart without table", () => {
  expect(chartsWithoutTable(paperOf([block, tableOf(chart)]))).toEqual([]);
});

test("a table in an annex will do", () => {
  const annexes = [{ title: [text("表")], landscape: false, blocks: [tableOf(chart)] }];
  expect(chartsWithoutTable(paperOf([block], { annexes }))).toEqual([]);
});

test("each value that no cell prints is named", () => {
  const other = rateChart(4);
  expect(chartsWithoutTable(paperOf([block, tableOf(other)]))).toEqual([
    { chart: "各部门预算执行率", text: "59.5" },
  ]);
});

test.for([
  { words: "时间进度为75.00%。", loose: 0 },
  { words: "时间进度为175.00%。", loose: 1 },
  { words: "时间进度为四分之三。", loose: 1 },
])("the reference line stands in the text or is named: $words", ({ words, loose }) => {
  const lined = { ...chart, reference: { name: "时间进度", value: valueOf("75", "75.00%") } };
  const paragraph = { kind: "paragraph", runIn: null, parts: [text(words)] } as const;
  const paper = paperOf([{ kind: "chart", chart: lined }, tableOf(chart), paragraph]);
  expect(chartsWithoutTable(paper)).toHaveLength(loose);
});
