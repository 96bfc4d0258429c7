import { expect, test } from "vitest";
import { headsList } from "../../../rules/divisions/heads-list.ts";
import { sceneOf } from "../../../rules/wording/scene.ts";
import { reportFrom } from "../../helpers/report.ts";

test.for([
  ["参加年审的第三方机构76家，合格42家，限期整改25家，清退9家。", true],
  ["查出问题121个，资料缺失50个，指标偏差31个。", true],
  ["第三方机构76家，合格42家。", false],
  ["第三方机构76家，合格42家，清退80家。", false],
  ["第三方机构76家，合格42家，清退76家。", false],
  ["第三方机构76家，合格42家，预算部门25家。", false],
  ["合格76家，优秀42家，清退25家。", false],
  ["机构管理费76家，合格42家，清退25家。", false],
  ["第三方机构76家，机构复审42家，清退25家。", true],
] as const)("the first heads the others: %s", ([text, expected]) => {
  expect(headsList(sceneOf(reportFrom(text)).mentions)).toBe(expected);
});

test("nothing heads nothing", () => {
  expect(headsList([])).toBe(false);
});
