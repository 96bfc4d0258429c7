import { expect, test } from "vitest";
import { extractFigures } from "../../extractors/figures.ts";
import { readDocument } from "../../readers/index.ts";

const table = "情况表\n单位：万元\n类别\t预算数\n甲\t100\n";

test("a figure of a table knows its cell, its labels and where its unit is declared", async () => {
  const { document } = await readDocument(new TextEncoder().encode(table));
  const [figure] = extractFigures(document, 2024).figures;
  expect(figure).toMatchObject({
    quote: "100",
    cell: { table: 0, row: 1, column: 1 },
    subject: "甲 预算数",
    extractor: "table",
  });
  const { start, end } = figure?.unitSpan ?? { start: 0, end: 0 };
  expect(document.text.slice(start, end)).toBe("万元");
});

test("a figure of prose has its unit at the number", async () => {
  const { document } = await readDocument(new TextEncoder().encode("涉及资金100万元。"));
  const [figure] = extractFigures(document, 2024).figures;
  expect(figure).toMatchObject({ cell: null, unitSpan: null, extractor: "prose" });
});
