import { readFileSync, readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { withDocRows } from "../../readers/doc-rows.ts";
import { documentFrom } from "../../readers/document-from.ts";
import { linesOf } from "../../readers/text-lines.ts";
import type { Document } from "../../domain/document.ts";
import { cellsOf, checkFlow, read } from "./reading.ts";

const samples = new URL("../../samples/", import.meta.url);
const olds = readdirSync(samples).filter((name) => name.endsWith(".doc"));

function documentOf(text: string): Document {
  const { lines, tables } = withDocRows(text, linesOf(text));
  return documentFrom({ format: "doc", text, lines, tables, notices: [] }, "0").document;
}

test.for(olds)("%s is read with its quotation marks and dashes", async (name) => {
  const { document, flow } = await read(new Uint8Array(readFileSync(new URL(name, samples))));
  checkFlow(document);
  expect(document.format).toBe("doc");
  expect(flow.text).toMatch(/“[^”]+”/);
  expect(flow.text).not.toContain('"');
  expect(document.blocks[0]!.locator).toEqual({ paragraph: 1 });
});

test("every cell of an old Word table ends with a tab", () => {
  const document = documentOf("情况表\n类别\t预算数（万元）\t\n甲\t100\t\n合计\t\t\n完。\n");
  checkFlow(document);
  expect(document.flow.text).toBe("情况表\n类别\t预算数（万元）\n甲\t100\n合计\t\n完。");
  expect(cellsOf(document, 0)[1]).toEqual([
    ["甲", null],
    ["100", "万元"],
  ]);
});

test("a merged header gives its unit to its own columns only", () => {
  const document = documentOf(
    "序号\t项目\t资金（万元）\t执行率（%）\t\n\t\t预算数\t支出数\t\t\n1\t道路\t1,234.50\t987.60\t80.00\t\n",
  );
  expect(cellsOf(document, 0)[2]!.map(([, unit]) => unit)).toEqual([
    null,
    null,
    "万元",
    "万元",
    "%",
  ]);
});

test("several paragraphs in a cell do not part the row", () => {
  const document = documentOf("类别\t问题\t\n甲\t进度偏慢\n指标不实\t\n乙\t无\t\n");
  checkFlow(document);
  expect(document.flow.text).toBe("类别\t问题\n甲\t进度偏慢指标不实\n乙\t无");
  expect(document.tables[0]!.rows).toBe(3);
});
