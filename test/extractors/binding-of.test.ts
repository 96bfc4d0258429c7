import { expect, test } from "vitest";
import { extractFigures } from "../../extractors/figures.ts";
import { readDocument } from "../../readers/index.ts";
import type { MarkedCase } from "../helpers/extract-from.ts";
import { found, wanted } from "../helpers/extract-from.ts";

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

const head = "云岭县预算绩效管理工作总结\n";
const amount = { indicator: "evaluation.key_amount" };

test("the amount of one project in a table is not the total; a whole row and groups are", async () => {
  const objects: MarkedCase = [
    `${head}重点评价结果如下。\n序号\t评价项目\t评价资金（万元）\t得分\n1\t道路建设\t«2860.00»\t«86.5»\n2\t桥梁改造\t«1980.00»\t«84.0»\n合计\t\t«4840.00»\t`,
    { indicator: null },
    {},
    { indicator: null },
    {},
    amount,
  ];
  const groups: MarkedCase = [
    `${head}重点评价结果如下。\n类别\t项目数（个）\t评价资金（万元）\n基础设施类\t«7»\t«2860.00»\n民生保障类\t«5»\t«1980.00»`,
    {},
    amount,
    {},
    amount,
  ];
  expect(await found(objects)).toEqual(wanted(objects));
  expect(await found(groups)).toEqual(wanted(groups));
});

test("last year's column is what this year's is compared with", async () => {
  const each: MarkedCase = [
    `${head}情况如下。\n项目\t«2023年»（万元）\t«2024年»（万元）\n投入\t«38500»\t«42350»`,
    {},
    {},
    { status: "reference", year: 2023 },
    { status: "actual", year: 2024 },
  ];
  expect(await found(each)).toEqual(wanted(each));
});

test("the paragraph says what its list is a list of", async () => {
  const key: MarkedCase = [
    `${head}对«24个»对象实施重点评价。按类型划分，政策«5项»，一般项目«14个»。`,
    {},
    { indicator: "evaluation.key_policies" },
    { indicator: "evaluation.key_projects" },
  ];
  const other: MarkedCase = [
    `${head}组织重点评价和单位自评。按类型划分，政策«5项»，一般项目«14个»。`,
    { indicator: null },
    { indicator: null },
  ];
  expect(await found(key)).toEqual(wanted(key));
  expect(await found(other)).toEqual(wanted(other));
});
