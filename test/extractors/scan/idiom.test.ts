import { expect, test } from "vitest";
import { idiomAt } from "../../../extractors/scan/idiom.ts";
import words from "../../../extractors/scan/idioms.json" with { type: "json" };
import { extractFrom } from "../../helpers/extract-from.ts";

const all = Object.values(words).flat();
const numeral = /[零〇一二两三四五六七八九十百千万亿半]/;

test("every word of the list has a numeral and stands once", () => {
  expect(all.filter((word) => !numeral.test(word))).toEqual([]);
  expect(all).toEqual([...new Set(all)]);
});

test("every word of the list is found from its first numeral", () => {
  const lost = all.filter((word) => idiomAt(word, word.search(numeral))?.end !== word.length);
  expect(lost).toEqual([]);
});

test("a word inside a longer text is found where it stands", () => {
  expect(idiomAt("推进一体化建设", 2)).toMatchObject({ start: 2, end: 5 });
  expect(idiomAt("推进四本预算", 2)).toMatchObject({ start: 2, end: 6 });
  expect(idiomAt("评价四个项目", 2)).toBeNull();
});

test.for([
  "一体化系统，四位一体，双监控，四本预算，三公经费，一票否决，三级指标，二十大，第三方。",
  "双随机一公开，十四五规划，一般公共预算，一律，进一步，统一，唯一，一定，近几年，十八大以来。",
  "三大攻坚战，五大理念，双碳，两会，三农，六稳六保，八项规定。",
  "一把手，一揽子，一张图，一站式，一户一档，十分重视，一级抓一级。",
  "四川省、九江市、三亚市、五河县、六安市、百色市、双流区、万州区。",
  "上一年度、下一年度、过去的一年、一般债券。",
  "一级预算单位、二级单位、三级指标。",
])("no word is taken for a figure: %s", async (text) => {
  expect((await extractFrom(text)).figures).toEqual([]);
});

test("the refused word is listed with its reason", async () => {
  const { rejected } = await extractFrom("推进一体化建设。");
  expect(rejected).toHaveLength(1);
  expect(rejected[0]).toMatchObject({ quote: "一体化" });
  expect(rejected[0]?.reason).toContain("一体化");
});
