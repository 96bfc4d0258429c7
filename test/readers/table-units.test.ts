import { expect, test } from "vitest";
import { cellsOf, readText } from "./reading.ts";

interface UnitCase {
  readonly name: string;
  readonly text: string;
  readonly units: readonly (string | null)[];
}

const units: readonly UnitCase[] = [
  {
    name: "a line above the table",
    text: "情况表\n单位：万元\n类别\t预算数\n甲\t100",
    units: [null, "万元"],
  },
  {
    name: "the end of the title",
    text: "情况表（单位：亿元）\n类别\t预算数\n甲\t100",
    units: [null, "亿元"],
  },
  {
    name: "the column against the caption",
    text: "单位：万元\n类别\t预算数（元）\n甲\t100",
    units: [null, "元"],
  },
  {
    name: "the label of the row",
    text: "指标\t数值\n评减金额（万元）\t546.18\n评减率（%）\t11.49",
    units: [null, "万元"],
  },
  {
    name: "of several units that which suits the column",
    text: "单位：万元、百分点、个\n部门\t项目数\t年初预算\t调整后\t序时差\n甲局\t1\t3600.00\t3200.00\t-29.68",
    units: [null, "个", "万元", "万元", "百分点"],
  },
  {
    name: "a column of units",
    text: "指标\t单位\t数值\n评减金额\t万元\t546.18",
    units: [null, null, "万元"],
  },
  {
    name: "a column of offices is none",
    text: "序号\t单位\t数值\n1\t财政局\t546.18",
    units: [null, null, null],
  },
  {
    name: "counts do not take the money of the caption",
    text: "单位：万元\n类别\t项目个数\n甲\t100",
    units: [null, null],
  },
  {
    name: "rates do not take the money of the caption",
    text: "单位：万元\n类别\t执行率\n甲\t78",
    units: [null, null],
  },
  {
    name: "a cell with its own unit",
    text: "单位：万元\n类别\t预算数\n甲\t100元",
    units: [null, null],
  },
  {
    name: "of two units of a caption the one that suits the column",
    text: "单位：个、万元\n类别\t预算数\n甲\t100",
    units: [null, "万元"],
  },
  {
    name: "of two units in the last sentence of the prose above",
    text: `项目共分5个包公开招标，购置设备19台，中标金额合计1200.90万元，比预算节约104.10万元，节约率7.98%。供应商资格审查和评审过程记录齐全。明细见下表（单位：台、万元）。\n类别\t合同金额\n甲\t100`,
    units: [null, "万元"],
  },
  {
    name: "of a unit of money beside one that is unknown",
    text: "单位：座、万元\n类别\t投资\n甲\t100",
    units: [null, "万元"],
  },
  {
    name: "no unit of things beside one that is unknown",
    text: "单位：座、个、万元\n类别\t数量\n甲\t100",
    units: [null, null],
  },
  {
    name: "neither of two units of money",
    text: "单位：元、万元\n类别\t预算数\n甲\t100",
    units: [null, null],
  },
  {
    name: "the sentence that leads to a table, above its title",
    text: "主要指标如下表（单位：个、万元、%）：\n\n附表　各县结果应用情况\n县\t压减预算\n甲\t100",
    units: [null, "万元"],
  },
  {
    name: "a sentence above the title that is no lead",
    text: "上表单位：万元。\n\n附表　各县结果应用情况\n县\t压减预算\n甲\t100",
    units: [null, null],
  },
  ...[
    "金额单位为亿元。",
    "各类支出执行情况如下表，金额单位为亿元。",
    "表中金额以亿元为单位。",
    "以下金额单位均为亿元：",
    "2024年，全县纳入监控的项目共有四类，覆盖一般公共预算、政府性基金预算和国有资本经营预算，支出进度总体好于上年同期。各类支出如下表，金额单位为亿元。",
  ].map((sentence) => ({
    name: `the sentence above: ${sentence.slice(-14)}`,
    text: `${sentence}\n类别\t预算数\n甲\t100`,
    units: [null, "亿元"],
  })),
  {
    name: "the sentence that leads to a table, above its title, in words",
    text: "各类支出如下表所示，金额单位为亿元。\n附表　支出情况\n类别\t预算数\n甲\t100",
    units: [null, "亿元"],
  },
  {
    name: "what a long paragraph tells before its last sentence is for itself",
    text: "以下金额单位为亿元。2024年，全县纳入监控的项目共有四类，覆盖一般公共预算、政府性基金预算和国有资本经营预算，支出进度总体好于上年同期，各项政策运行平稳。\n类别\t预算数\n甲\t100",
    units: [null, null],
  },
  {
    name: "offices are no unit",
    text: "实施的单位为局属二级单位。\n类别\t预算数\n甲\t100",
    units: [null, null],
  },
  { name: "no unit anywhere", text: "类别\t预算数\n甲\t100", units: [null, null] },
  {
    name: "an office line is no unit",
    text: "填报单位：财政局\n类别\t预算数\n甲\t100",
    units: [null, null],
  },
];

test.for(units)("unit of a cell: $name", async ({ text, units: expected }) => {
  const { document } = await readText(text);
  expect(cellsOf(document, 0)[1]!.map(([, unit]) => unit)).toEqual(expected);
});

test("the second row of labels has its own unit", async () => {
  const { document } = await readText("指标\t数值\n评减金额（万元）\t546.18\n评减率（%）\t11.49");
  expect(cellsOf(document, 0)[2]![1]).toEqual(["11.49", "%"]);
});
