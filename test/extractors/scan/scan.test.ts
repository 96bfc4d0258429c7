import { expect, test } from "vitest";
import { scan } from "../../../extractors/scan/scan.ts";
import { extractFrom } from "../../helpers/extract-from.ts";

test.for([
  ["numbered headings", "一、总体情况\n（一）事前评估\n1.开展评估\n（1）做法\n①抓好落实"],
  ["numbered sentences", "一是抓好，二是落实；三要推进。"],
  ["half-width brackets", "(一)绩效目标\n(2)监控"],
  ["section numbers", "1、基本情况\n2．主要做法\n2.1 目标\n2.1.3 细项"],
  ["an item of another year", "6、加强管理\n7、严格考核"],
  ["slogans in quotes", "坚持“四个意识”、“四个自信”，做到“两个维护”。"],
  ["clock times", "会议于9:30开始，下午3点召开，14:00-16:30，上午8时30分。"],
  ["page numbers", "— 3 —\n第 5 页 共 12 页"],
] as const)("no figure in %s", async ([, text]) => {
  expect((await extractFrom(text)).figures).toEqual([]);
});

test("figures between the numbers of items are kept", async () => {
  const { figures } = await extractFrom("一、评价3个项目。\n1、2023年评价5个项目。");
  expect(figures.map(({ quote }) => quote)).toEqual(["3个", "2023年", "5个"]);
});

test("numbers inside 《》 are marked, and an open 《 does not reach the next line", () => {
  const { tokens } = scan("《2024年方案》评价3个\n《未完2023年\n评价5个");
  expect(tokens.map(({ inTitle }) => inTitle)).toEqual([true, false, true, false]);
});

test("sentences begin after stops, line ends and tabs", () => {
  expect(scan("甲。乙；丙\n丁\t戊").sentences).toEqual([0, 2, 4, 6, 8]);
});

test("an empty text has one empty sentence", () => {
  expect(scan("")).toEqual({ tokens: [], refusals: [], sentences: [0], steps: 0 });
});

const sentence =
  "2024年，全县评价项目36个、涉及资金1,234.5万元，同比增长5%—10%；三是第三方得分85分。\n";

test("a step is taken at most once for each character", () => {
  const { steps } = scan(sentence);
  expect(steps).toBeGreaterThan(0);
  expect(steps).toBeLessThanOrEqual(sentence.length);
});

test.for([
  ["prose", sentence],
  ["digits", "1234567890"],
  ["numerals", "三"],
  ["magnitudes", "万亿"],
  ["dashes", "1-"],
  ["points", "1."],
  ["thousands", ",123"],
  ["open brackets", "〔2024"],
  ["open titles", "《"],
  ["places", "三县"],
] as const)("twice the text of %s takes twice the steps", ([, unit]) => {
  const once = scan(unit.repeat(500)).steps;
  const twice = scan(unit.repeat(1000)).steps;
  expect(once).toBeGreaterThan(0);
  expect(twice).toBeLessThanOrEqual(2 * once + unit.length);
});
