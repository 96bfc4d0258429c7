import { expect, test } from "vitest";
import { areProjects, areWorks, countsProjects } from "../../../rules/counts/project-names.ts";
import type { Evidence } from "../../../rules/rule.ts";

function items(quotes: readonly string[]): readonly Evidence[] {
  return quotes.map((quote) => ({
    role: "列举项",
    documentId: "a",
    span: { start: 0, end: 1 },
    quote,
    figure: null,
  }));
}

test.for([
  [["人民医院迁建", "城北污水处理厂扩建"], true],
  [["人民医院迁建", "城北污水处理厂"], false],
  [["人民医院迁建情况", "污水处理厂扩建"], false],
] as const)("named by a work: %s", ([names, expected]) => {
  expect(areWorks(names)).toBe(expected);
});

test.for([
  ["个重大项目", true],
  ["项就业政策", true],
  ["个政府投资项目", true],
  ["个投资项目", true],
  ["重点试点项目", true],
  [" 个项目", true],
  ["个项目支出", false],
  ["个项目类别", false],
  ["个部门项目", false],
  ["个", false],
  ["共个项目", false],
] as const)("projects are counted: %s", ([words, expected]) => {
  expect(countsProjects(words)).toBe(expected);
});

test.for([
  [["人民医院迁建", "城北污水处理厂扩建"], true],
  // Words may lead to the first of them.
  [["对2024年新增的人民医院迁建", "城北污水处理厂扩建"], true],
  [["全县统筹推进实施的重点民生工程人民医院迁建", "城北污水处理厂扩建"], true],
  [["人民医院迁建", "对城北污水处理厂及其管网的扩建"], false],
  [["人民医院迁建", "全县城北污水处理厂一二期扩建"], true],
  [["人民医院迁建", "全县城北污水处理厂一二三期扩建"], false],
  [["人民医院迁建", "教学楼、宿舍楼装修"], true],
  [["人民医院迁建", "学校扩建"], true],
  [["人民医院迁建", "校扩建"], false],
  [["校扩建", "人民医院迁建"], false],
  [["学校和扩建", "人民医院迁建"], false],
  [["人民医院迁建", "学校3栋扩建"], false],
  [["人民医院迁建"], false],
  [["人民医院迁建", "城北污水处理厂"], false],
] as const)("names of works before their number: %s", ([quotes, expected]) => {
  expect(areProjects(items(quotes))).toBe(expected);
});
