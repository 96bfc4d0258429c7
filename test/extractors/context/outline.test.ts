import { expect, test } from "vitest";
import { headingsOf, outlineCursor } from "../../../extractors/context/outline.ts";
import { scan } from "../../../extractors/scan/scan.ts";

function headings(text: string): readonly (readonly [number, string])[] {
  return headingsOf(text, scan(text).sentences).map(({ level, title }) => [level, title]);
}

test.for([
  ["一、总体情况", 1, "总体情况"],
  ["十二、附则", 1, "附则"],
  ["（一）事前评估", 2, "事前评估"],
  ["(三)绩效监控", 2, "绩效监控"],
  ["1.开展评估", 3, "开展评估"],
  ["2．开展监控", 3, "开展监控"],
  ["3、开展评价", 3, "开展评价"],
  ["（4）结果应用", 4, "结果应用"],
  ["①抓好落实", 5, "抓好落实"],
] as const)("%s is a heading of level %i", ([line, level, title]) => {
  expect(headings(`前言\n${line}\n正文`)).toEqual([[level, title]]);
});

test("a run-in heading ends at its mark", () => {
  expect(headings("（一）强化评估。全年评估12个项目。")).toEqual([[2, "强化评估"]]);
});

test.for(["2.5个百分点", "一体化建设", "2024年工作", "正文（一）其他"])(
  "%s is no heading",
  (text) => {
    expect(headings(text)).toEqual([]);
  },
);

test("the path holds the headings above an offset, outermost first", () => {
  const text = "一、甲\n（一）乙\n正文\n（二）丙\n二、丁\n正文";
  const cursor = outlineCursor(headingsOf(text, scan(text).sentences));
  const titlesAt = (words: string, from = 0): readonly string[] =>
    cursor(text.indexOf(words, from)).map(({ title }) => title);
  expect(titlesAt("正文")).toEqual(["甲", "乙"]);
  expect(titlesAt("丙")).toEqual(["甲", "丙"]);
  expect(titlesAt("正文", text.indexOf("丁"))).toEqual(["丁"]);
});
