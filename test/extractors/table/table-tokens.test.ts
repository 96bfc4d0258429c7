import { expect, test } from "vitest";
import type { MarkedCase } from "../../helpers/extract-from.ts";
import { extractFrom, found, wanted } from "../../helpers/extract-from.ts";

const units: readonly MarkedCase[] = [
  [
    "情况表\n单位\t项目数（个）\t金额（万元）\n甲乡\t«3»\t«1,200.50»\n乙乡\t«5»\t«200»\n",
    { kind: "count", value: "3", unit: "个", subject: "甲乡 项目数" },
    { kind: "amount", value: "12005000", unit: "万元", subject: "甲乡 金额" },
    { kind: "count", value: "5", unit: "个" },
    { kind: "amount", value: "2000000", unit: "万元" },
  ],
  [
    "情况表\n单位：万元\n类别\t预算数\t支出数\n甲\t«100»\t«90.5»\n",
    { kind: "amount", value: "1000000", unit: "万元", status: "plan" },
    { kind: "amount", value: "905000", unit: "万元", status: "actual" },
  ],
  [
    "情况表\n类别\t执行率\t得分\n甲\t«95.2%»\t«88»\n",
    { kind: "rate", value: "95.2", unit: "%" },
    { kind: "score", value: "88" },
  ],
  [
    "情况表\n类别\t«2023年»（万元）\t«2024年»（万元）\n甲\t«100»\t«120»\n",
    {},
    {},
    { value: "1000000", year: 2023 },
    { value: "1200000", year: 2024 },
  ],
  [
    "情况表\n类别\t增减额（万元）\t增减率\n甲\t«-5»\t«-3.2%»\n",
    { kind: "amount", value: "-50000" },
    { kind: "rate", value: "-3.2" },
  ],
  [
    "情况表\n单位：万元\n类别\t执行数\t执行率\t分值\t得分\n甲\t«456»\t«95»\t«10»\t«9.5»\n",
    { kind: "amount", value: "4560000" },
    { kind: "rate", value: "95", unit: null },
    { kind: "score", value: "10", unit: null, status: "reference" },
    { kind: "score", value: "9.5", unit: null },
  ],
  ["情况表\n类别\t增幅\t同比\n甲\t+«5%»\t«-3%»\n", { value: "5" }, { value: "-3" }],
  [
    "情况表\n指标\t目标值\t完成率（%）\t分值\t得分\n管网（公里）\t«60»\t«95.0»\t«20»\t«19»\n",
    { unit: "公里" },
    { kind: "rate", unit: "%" },
    { kind: "score", unit: null },
    { kind: "score", unit: null },
  ],
  [
    "情况表\n单位：个、万元、%\n部门\t项目数\t预算\t执行数\t执行率\t绿灯\n甲\t«52»\t«60.5»\t«50»\t«82.6»\t«44»\n",
    { kind: "count", unit: "个" },
    { kind: "amount", unit: "万元" },
    { kind: "amount", unit: "万元" },
    { kind: "rate", unit: "%" },
    { kind: "count", unit: "个" },
  ],
  [
    "情况表\n类别\t自评\t复核\t增减\n优（个）\t«31»\t«22»\t减«9»\n良（个）\t«8»\t«12»\t增«4»\n",
    {},
    {},
    { kind: "count", value: "-9" },
    {},
    {},
    { kind: "count", value: "4" },
  ],
  [
    "情况表\n类别\t执行率（%）\t增减（百分点）\n甲\t«77»\t«2.50»\n",
    { kind: "rate", value: "77" },
    { kind: "rate", value: "2.5", unit: "百分点" },
  ],
  [
    "情况表\n乡镇\t监控（满分«30»）\n甲\t«28.5»\n",
    { kind: "score", status: "reference" },
    { kind: "score", value: "28.5", status: "actual" },
  ],
  [
    "情况表\n类别\t本期支出（万元）\t上年同期（万元）\t上年结转（万元）\n甲\t«77»\t«74.5»\t«3»\n",
    { year: 2024 },
    { year: 2023, status: "reference" },
    { year: 2024 },
  ],
];

test.for(units)("unit, year and subject come from the headers: %j", async (each) => {
  expect(await found(each)).toEqual(wanted(each));
});

test("serial numbers, codes and page numbers of a table are no figures", async () => {
  const { figures } = await extractFrom(
    "情况表\n序号\t单位编码\t项目数（个）\n1\t101001\t3\n2\t101002\t5\n",
  );
  expect(figures.map(({ quote }) => quote)).toEqual(["3", "5"]);
});

test("prose inside a cell is read as prose", async () => {
  const { figures } = await extractFrom(
    "情况表\n单位\t完成情况\n甲乡\t评价项目3个，涉及资金100万元\n乙乡\t评价项目5个\n",
  );
  expect(figures.map(({ quote }) => quote)).toEqual(["3个", "100万元", "5个"]);
});

test("an empty mark in a cell is no figure", async () => {
  const { figures } = await extractFrom("情况表\n单位\t项目数（个）\n甲乡\t—\n乙乡\t/\n丙乡\t3\n");
  expect(figures.map(({ quote }) => quote)).toEqual(["3"]);
});

test("the figures of a table do not overlap", async () => {
  const { figures } = await extractFrom(
    "情况表\n类别\t增幅\t金额（万元）\n甲\t+5%\t1，200\n乙\t−3.2%\t3万元\n",
  );
  const ends = figures.map(({ start, quote }) => start + quote.length);
  const starts = figures.map(({ start }) => start);
  expect(starts.slice(1).filter((start, at) => start < (ends[at] ?? 0))).toEqual([]);
  expect(figures).toHaveLength(4);
});
