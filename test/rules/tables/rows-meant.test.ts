import { expect, test } from "vitest";
import { meantBefore, rowsNamed } from "../../../rules/tables/rows-meant.ts";
import { sceneOf } from "../../../rules/wording/scene.ts";
import { reportFrom } from "../../helpers/report.ts";

const table =
  "|乡镇|项目（个）|得分（分）|\n|杨塘乡|9|74.6|\n|高桥乡|11|95.1|\n|柳林镇项目|12|88.0|\n|合计|32|85.9|";

/** The row that the last number of the text is told of, and the words behind its name. */
function focusIn(text: string): string {
  const scene = sceneOf(reportFrom(`${table}\n${text}`));
  const last = scene.mentions.findLast(({ scope }) => !scope.isRow);
  if (last === undefined) return "no number";
  const { focus, words } = meantBefore(scene, last);
  return `${focus ?? "none"}|${words}`;
}

test.for([
  ["杨塘乡得分74.6分。", "杨塘乡|得分"],
  ["杨塘乡较低；高桥乡得分95.1分。", "高桥乡|得分"],
  ["高桥乡比杨塘乡高20.5分。", "杨塘乡|高"],
  ["高桥乡得分最高，比杨塘乡高得多，项目11个。", "高桥乡|得分最高，比杨塘乡高得多，项目"],
  ["高桥乡：进展顺利。项目已有11个。", "高桥乡|项目已有"],
  ["（一）高桥乡。进展顺利。项目已有11个。", "高桥乡|项目已有"],
  ["高桥乡和杨塘乡进展顺利。项目已有11个。", "none|项目已有"],
  ["进展顺利的是高桥乡。项目已有11个。", "none|项目已有"],
  ["柳林镇得分88.0分。", "柳林镇|得分"],
  ["全县得分85.9分。", "none|全县得分"],
])("%s", ([text, expected]) => {
  expect(focusIn(text ?? "")).toBe(expected);
});

test("a name that stands in two rows is that of a kind", () => {
  const scene = sceneOf(
    reportFrom(
      "|项目|主管部门|得分（分）|\n|甲项目|县住建局|74.6|\n|乙项目|县住建局|95.1|\n县住建局得分74.6分。",
    ),
  );
  expect(rowsNamed(scene, "县住建局")).toEqual([]);
  expect(rowsNamed(scene, "甲项目")).toHaveLength(1);
});
