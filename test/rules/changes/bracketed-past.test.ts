import { expect, test } from "vitest";
import { bracketedPast } from "../../../rules/changes/bracketed-past.ts";
import { sceneOf } from "../../../rules/wording/scene.ts";
import { alarmsRight } from "../../helpers/miswritten.ts";
import { markedReport } from "../../helpers/report.ts";

/** What stands in brackets is another's past, or the value it belongs to is not told. */
const silent: readonly string[] = [
  "重点评价资金12.84亿元，评价对象14个。与上年相比，其中民生类评价资金增长35%（上年为3.1亿元）。",
  "评估项目34个，核减资金0.91亿元。核减率同比提高2.3个百分点（2023年为13.9%）。",
];

test.for(silent)("nothing is said of: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
});

/** The value that has changed and what it was, for the change that is marked in a text: `12.84亿元 10.7亿元`. */
function pastTold(text: string): string | null {
  const { report, evidence } = markedReport(text);
  const list = sceneOf(report).mentions;
  const start = list.findIndex(({ figure }) => figure.span.start === evidence[0]?.start);
  const found = bracketedPast(list, start, start + 1);
  return found === null ? null : `${found.now.figure.quote} ${found.past.figure.quote}`;
}

test.for([
  [
    "选取14个评价对象，评价资金总额12.84亿元。与上年相比，评价资金增长«20%»（上年为10.7亿元）。",
    "12.84亿元 10.7亿元",
  ],
  ["评价资金12.84亿元。评价资金增长«20%»(2023年度为10.7亿元）。", "12.84亿元 10.7亿元"],
  [
    "本次监控范围为市级部门，共计1654个项目，其中部门项目1571个。监控项目增加«112个»（2023年为1542个）。",
    "1654个 1542个",
  ],
  ["评价资金12.84亿元。评价资金增长«20%»（去年同期仅为10.7亿元）。", "12.84亿元 10.7亿元"],
  ["评价资金12.84亿元。评价资金增长«20%»（上一年 10.7亿元左右）。", "12.84亿元 10.7亿元"],
  ["评价资金12.84亿元。评价资金增长«20%»（上年是10.7亿元）。", "12.84亿元 10.7亿元"],
  ["评价对象14个。评价对象增加«2个»（上年有12个）。", "14个 12个"],
  ["评价对象14个。评价对象增加«2个»（上年仅评价为12个）。", "14个 12个"],
  ["上级资金3.1亿元，县级资金6.2亿元。上级资金下降«8%»（上年为3.4亿元）。", "3.1亿元 3.4亿元"],
  ["12.84亿元为评价资金总额。评价资金增长«20%»（上年为10.7亿元）。", "12.84亿元 10.7亿元"],
  ["绩效评价资金12.84亿元。绩效评价资金总量增长«20%»（上年为10.7亿元）。", "12.84亿元 10.7亿元"],
  ["评 价 资金12.84亿元。评价资金增长«20%»（上年为10.7亿元）。", "12.84亿元 10.7亿元"],
  // Told twice and alike, or once more by more of its name.
  [
    "评价资金12.84亿元。评价资金共12.84亿元，评价资金增长«20%»（上年为10.7亿元）。",
    "12.84亿元 10.7亿元",
  ],
  [
    "评价经费3.2亿元，评价资金12.84亿元。评价资金增长«20%»（上年为10.7亿元）。",
    "12.84亿元 10.7亿元",
  ],
] as const)("what has changed is called by name: %s", ([text, told]) => {
  expect(pastTold(text)).toBe(told);
});

test.for([
  ["told in the next sentence", "评价资金12.84亿元。评价资金增长«20%»。（上年为10.7亿元）。"],
  ["told behind a comma", "评价资金12.84亿元。评价资金增长«20%»，上年为10.7亿元。"],
  ["of a part in brackets", "评价资金12.84亿元。评价资金增长«20%»（其中上年为10.7亿元）。"],
  ["of a part, told last", "评价资金12.84亿元。评价资金增长«20%»（上年为县级10.7亿元）。"],
  ["more in the brackets", "评价资金12.84亿元。评价资金增长«20%»（上年为10.7亿元，偏低）。"],
  ["much more there", "评价资金12.84亿元。评价资金增长«20%»（上年为10.7亿元的评价资金）。"],
  ["no brackets that end", "评价资金12.84亿元。评价资金增长«20%»（上年为10.7亿元"],
  ["nothing is called", "评价资金12.84亿元。同比增长«20%»（上年为10.7亿元）。"],
  ["called by one letter", "款12.84亿元。款增长«20%»（上年为10.7亿元）。"],
  ["called otherwise", "核减资金12.84亿元。评价资金增长«20%»（上年为10.7亿元）。"],
  ["told only of a part of the name", "评价12.84亿元。评价资金总额增长«20%»（上年为10.7亿元）。"],
  ["told only behind", "评价资金增长«20%»（上年为10.7亿元），评价资金12.84亿元。"],
  ["nothing told before", "评价资金增长«20%»（上年为10.7亿元）。"],
  ["measured otherwise", "评价资金14个。评价资金增长«20%»（上年为10.7亿元）。"],
  ["a change as well", "评价资金增加12.84亿元。评价资金增长«20%»（上年为10.7亿元）。"],
  ["last year's as well", "上年评价资金12.84亿元。评价资金增长«20%»（上年为10.7亿元）。"],
  [
    "in a sentence of last year",
    "去年开展评价，评价资金12.84亿元。评价资金增长«20%»（上年为10.7亿元）。",
  ],
  [
    "two that are called so",
    "评价资金12.84亿元。评价资金3.2亿元。评价资金增长«20%»（上年为10.7亿元）。",
  ],
  [
    "too far before",
    "评价资金由县级财政预算统筹安排共计约为12.84亿元。评价资金增长«20%»（上年为10.7亿元）。",
  ],
  [
    "too far behind",
    "12.84亿元由县级财政预算统筹安排用于评价资金。评价资金增长«20%»（上年为10.7亿元）。",
  ],
] as const)("no past of it: %s", ([, text]) => {
  expect(pastTold(text)).toBeNull();
});

test("a change that nothing follows", () => {
  expect(pastTold("评价资金12.84亿元。评价资金增长«20%»。")).toBeNull();
});
