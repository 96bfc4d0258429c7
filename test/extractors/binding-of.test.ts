import { expect, test } from "vitest";
import { extractFigures } from "../../extractors/figures.ts";
import { readDocument } from "../../readers/index.ts";

async function indicatorsOf(text: string, title: string): Promise<readonly (string | null)[]> {
  const { document } = await readDocument(new TextEncoder().encode(text));
  return extractFigures(document, 2024, title).figures.map(({ indicator }) => indicator);
}

test("an amount told again in brackets has the same indicator", async () => {
  const text = "（一）事前绩效评估。评减资金120.5万元（约合0.012亿元）。";
  const first = "ex_ante.reduced_amount";
  expect(await indicatorsOf(text, "预算绩效管理工作总结")).toEqual([first, first]);
});

test("in a paper on other work no indicator is bound", async () => {
  const text = "全年完成采购项目36个，涉及资金3.2亿元，节约率6.25%。";
  expect(await indicatorsOf(text, "政府采购工作总结")).toEqual([null, null, null]);
});

test("a number inside a title has no indicator", async () => {
  const text = "（一）事前绩效评估。按照《评减资金120万元项目的办法》执行。";
  expect(await indicatorsOf(text, "预算绩效管理工作总结")).toEqual([null]);
});
