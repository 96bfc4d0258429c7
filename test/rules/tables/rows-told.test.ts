import { expect, test } from "vitest";
import { rowsCounted } from "../../../rules/tables/rows-counted.ts";
import { countedWords } from "../../../rules/wording/counted-words.ts";
import { sceneOf } from "../../../rules/wording/scene.ts";
import { reportFrom } from "../../helpers/report.ts";

const body = "|甲县|120|\n|乙区|80|\n|丙县|60|\n";
const table = (head: string, rows = body, last = "|合计|260|"): string =>
  `|${head}|金额（万元）|\n${rows}${last}`;

/** Numbers told in words and the rows that they count: `3个：甲县 乙区 丙县`, with ？ where they need not be those. */
function rowsIn(text: string): readonly string[] {
  const scene = sceneOf(reportFrom(text));
  return countedWords(scene).flatMap((word) => {
    const found = rowsCounted(scene, word);
    if (found === null) return [];
    const names = found.items.map(({ quote }) => quote).join(" ");
    return `${word.line.text.slice(word.start, word.end)}：${names}${found.doubt === null ? "" : "？"}`;
  });
}

const all = "甲县 乙区 丙县";

test.for([
  ["the head is what is counted", `3个部门情况见表1。\n${table("部门")}`, [`3个：${all}`]],
  ["named in full behind", `对3个部门的评价情况如下：\n${table("主管部门")}`, [`3个：${all}`]],
  ["a head with brackets", `3个部门情况见附表。\n${table("部门 （全称）")}`, [`3个：${all}`]],
  ["a head that names", `3个部门情况见下表。\n${table("部门名称")}`, [`3个：${all}`]],
  ["far above", `3个部门情况见表1。\n说明。\n说明。\n说明。\n${table("部门")}`, [`3个：${all}`]],
  ["too far above", `3个部门情况见表1。\n一。\n二。\n三。\n四。\n${table("部门")}`, []],
  [
    "all of a county, far off",
    `全县共3个部门。\n一。\n二。\n三。\n四。\n${table("部门")}`,
    [`3个：${all}`],
  ],
  [
    "all that belong to it",
    `所辖3个部门。\n一。\n二。\n三。\n四。\n${table("部门")}`,
    [`3个：${all}`],
  ],
  ["all of another thing, far off", `全县共3个镇。\n一。\n二。\n三。\n四。\n${table("部门")}`, []],
  ["nothing leads to the table", `共3个部门参加。\n${table("部门")}`, []],
  ["another thing", `对3个项目的评价情况见表1。\n${table("部门")}`, []],
  [
    "another thing, right before it",
    `3个对象的评价情况如下：\n${table("部门")}`,
    [`3个：${all}？`],
  ],
  ["another thing, shown", `3个对象的评价情况如下表所示。\n${table("部门")}`, [`3个：${all}？`]],
  ["another thing, the words go on", `3个对象的评价情况如下，分述之。\n${table("部门")}`, []],
  ["districts", `3个区县情况见表1。\n${table("县区")}`, [`3个：${all}`]],
  ["districts of a column of counties", `3个区情况见表1。\n${table("县市区")}`, [`3个：${all}`]],
  ["districts of another column", `3个区情况见表1。\n${table("部门")}`, []],
  ["kinds", `分为三类，分布如下：\n${table("问题类型")}`, [`三类：${all}`]],
  ["kinds of a column of kinds", `三类，分布如下：\n${table("类")}`, [`三类：${all}`]],
  ["kinds, among them", `三类问题中，情况见表1。\n${table("问题类别")}`, [`三类：${all}`]],
  ["kinds of a column of units", `分为三类，分布见表1。\n${table("部门")}`, []],
  ["kinds with other words", `三类问题项目情况见表1。\n${table("问题类型")}`, []],
  ["behind, among them", `${table("部门")}\n3个部门中，甲县最多。`, [`3个：${all}`]],
  ["behind, within them", `${table("部门")}\n3个部门里，甲县最多。`, [`3个：${all}`]],
  ["behind, of the table", `${table("部门")}\n从上表看，3个部门中，甲县最多。`, [`3个：${all}`]],
  ["behind, of all above", `${table("部门")}\n上述3个部门中，甲县最多。`, [`3个：${all}`]],
  ["behind, of some", `${table("部门")}\n排名靠前的3个部门中，甲县最多。`, [`3个：${all}？`]],
  ["behind, no word of them all", `${table("部门")}\n3个部门按期完成。`, [`3个：${all}？`]],
  ["behind, a paragraph between", `${table("部门")}\n说明。\n3个部门按期完成。`, []],
  ["before, of some", `未完成的3个部门情况见表1。\n${table("部门")}`, [`3个：${all}？`]],
  ["before, among others", `36个部门中，3个部门情况见表1。\n${table("部门")}`, [`3个：${all}？`]],
  [
    "a mean in the table",
    `3个部门情况见表1。\n${table("部门", `${body}|平均|87|\n`, "")}`,
    [`3个：${all}`],
  ],
  ["no total", `3个部门情况见表1。\n${table("部门", body, "")}`, [`3个：${all}？`]],
  [
    "two totals",
    `3个部门情况见表1。\n${table("部门", body, "|合计|260|\n|总计|260|")}`,
    [`3个：${all}？`],
  ],
  [
    "a subtotal",
    `3个部门情况见表1。\n${table("部门", `|甲县|120|\n|小计|120|\n|乙区|80|\n|丙县|60|\n`)}`,
    [`3个：${all}？`],
  ],
  [
    "the others in one row",
    `3个部门情况见表1。\n${table("部门", body.replace("丙县", "其余部门"))}`,
    ["3个：甲县 乙区 其余部门？"],
  ],
  [
    "the level itself",
    `3个部门情况见表1。\n${table("部门", body.replace("丙县", "县本级"))}`,
    ["3个：甲县 乙区 县本级？"],
  ],
  [
    "rows that stand for more",
    `3个部门情况见表1。\n${table("部门", body.replace("丙县", "丙县等"))}`,
    ["3个：甲县 乙区 丙县等？"],
  ],
  [
    "rows that are numbers",
    `3个部门情况见表1。\n${table("部门", "|1.|120|\n|2.|80|\n|3.|60|\n")}`,
    [],
  ],
  [
    "a row without a name",
    `3个部门情况见表1。\n${table("部门", "|甲县|120|\n||80|\n|丙县|60|\n")}`,
    [],
  ],
  ["one row", `3个部门情况见表1。\n${table("部门", "|甲县|120|\n")}`, []],
  ["a column without a head", `3个部门情况见表1。\n${table("")}`, []],
  [
    "some, by the caption",
    `3个部门情况如下。\n部分部门情况表\n${table("部门")}`,
    [`3个：${all}？`],
  ],
  [
    "the first of them, by the caption",
    `3个部门情况如下。\n前三部门情况表\n${table("部门")}`,
    [`3个：${all}？`],
  ],
  [
    "drawn, by the caption",
    `3个部门情况如下。\n抽查部门情况表\n${table("部门")}`,
    [`3个：${all}？`],
  ],
  ["by the caption", `3个部门情况如下。\n部门情况表\n${table("部门")}`, [`3个：${all}`]],
  ["too many to be those", `8个部门情况见表1。\n${table("部门")}`, [`8个：${all}？`]],
  ["one more", `4个部门情况见表1。\n${table("部门")}`, [`4个：${all}`]],
  [
    "the head stands before the number",
    `设一级指标3个，情况如下表。\n${table("一级指标")}`,
    [`3个：${all}`],
  ],
  [
    "a short head before the number",
    `设指标3个，情况如下表。\n${table("指标")}`,
    [`3个：${all}？`],
  ],
  [
    "another head before the number",
    `设二级指标3个，情况见下表。\n${table("一级指标")}`,
    [`3个：${all}？`],
  ],
  [
    "the nearer of two tables",
    `${table("部门")}\n说明。\n3个部门情况见表2。\n${table("部门", body.replaceAll(/[县区]/g, "局"))}`,
    ["3个：甲局 乙局 丙局"],
  ],
  [
    "before, of some of many",
    `36个部门参加，3个部门情况见表1。\n${table("部门")}`,
    [`3个：${all}？`],
  ],
  ["kinds by another word", `分为三种，分布如下：\n${table("问题类型")}`, [`三种：${all}`]],
  ["kinds at the end of the line", `见表1，分为三类\n${table("问题类型")}`, []],
  ["in brackets", `3个（部门）情况见表1。\n${table("部门")}`, [`3个：${all}`]],
  ["blanks before the name", `3个 部门情况见表1。\n${table("部门")}`, [`3个：${all}`]],
  ["a table with its number", `3个部门情况载于表1。\n${table("部门")}`, [`3个：${all}`]],
  ["see the table", `3个部门情况见表。\n${table("部门")}`, [`3个：${all}`]],
  ["by towns and counties", `3个部门分县情况。\n${table("部门")}`, [`3个：${all}`]],
  ["a colon leads to it", `3个对象的评价情况如下\n${table("部门")}`, [`3个：${all}？`]],
  [
    "all of a county, the words go on",
    `全县预算部门3个部门。\n一。\n二。\n三。\n四。\n${table("部门")}`,
    [],
  ],
  ["at the end of the line", `情况见表1，设一级指标3个\n${table("一级指标")}`, []],
  [
    "behind, the words of it first",
    `${table("部门")}\n全县预算3个部门中，甲县最多。`,
    [`3个：${all}？`],
  ],
  [
    "behind, of the table itself",
    `${table("部门")}\n从表看，3个部门中，甲县最多。`,
    [`3个：${all}`],
  ],
  ["behind, after a stop", `${table("部门")}\n进展顺利。3个部门中，甲县最多。`, [`3个：${all}`]],
  [
    "behind, far from its mark",
    `${table("部门")}\n3个部门的各类项目支出中，甲县最多。`,
    [`3个：${all}？`],
  ],
  [
    "names with blanks",
    `3个部门情况见表1。\n${table("部门", body.replace("甲县", " 甲县 "))}`,
    [`3个：${all}`],
  ],
  [
    "names that begin with a digit",
    `3个部门情况见表1。\n${table("部门", body.replace("甲县", "1甲县").replace("乙区", "乙区2"))}`,
    ["3个：1甲县 乙区2 丙县"],
  ],
  [
    "names with 等 in them",
    `3个部门情况见表1。\n${table("部门", body.replace("甲县", "中等学校"))}`,
    ["3个：中等学校 乙区 丙县"],
  ],
  ["behind, at the end of the line", `${table("一级指标")}\n设一级指标3个`, [`3个：${all}？`]],
  [
    "between two tables, that of as many rows",
    `${table("部门", "|丁局|9|\n|戊局|8|\n")}\n3个部门情况见表2。\n${table("部门")}`,
    [`3个：${all}`],
  ],
  [
    "between two tables, the nearer",
    `${table("部门", "|丁局|9|\n|戊局|8|\n|己局|7|\n")}\n3个部门情况见表2。\n说明。\n${table("部门")}`,
    ["3个：丁局 戊局 己局？"],
  ],
] as const)("%s", ([, text, expected]) => {
  expect(rowsIn(text)).toEqual(expected);
});
