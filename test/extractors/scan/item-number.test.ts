import { expect, test } from "vitest";
import { readItemNumber } from "../../../extractors/scan/item-number.ts";
import { extractFrom } from "../../helpers/extract-from.ts";

test.for([
  ["1.开展评估", "1."],
  ["12、开展评估", "12、"],
  ["1.2024年工作", "1."],
  ["2.2 人工造林\n完成480亩。", "2.2"],
  ["2.2人工造林", "2.2"],
  ["3.1 总体情况", "3.1"],
  ["3.10 项目管理", "3.10"],
] as const)("%s opens with the number %s", ([text, number]) => {
  expect(readItemNumber(text, 0)?.refusal).toEqual({
    start: 0,
    end: number.length,
    reason: "条目编号",
  });
});

test.for([
  ["a count alone on its line", "2.2人"],
  ["a large unit", "2.2万人次培训"],
  ["an amount that goes on behind a broken line", "2.2 万元用于奖补"],
  ["a sentence", "2.2人次每千人，高于全市。"],
  ["months", "6、9、11月"],
] as const)("no number of an item in %s", ([, text]) => {
  expect(readItemNumber(text, 0)).toBeNull();
});

test("within a line no section is numbered", () => {
  expect(readItemNumber("均为：2.2人每户", 3)).toBeNull();
});

test("the figures of a numbered section are its own", async () => {
  const { figures } = await extractFrom("2.2 人工造林\n完成投资480万元。");
  expect(figures.map(({ quote }) => quote)).toEqual(["480万元"]);
});
