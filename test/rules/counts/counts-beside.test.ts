import { expect, test } from "vitest";
import { countsBeside, isJoinedItem } from "../../../rules/counts/counts-beside.ts";
import { sceneOf } from "../../../rules/wording/scene.ts";
import type { Mention } from "../../../rules/wording/scene.ts";
import { markedReport } from "../../helpers/report.ts";

/** The marked number of a text, and all of them. */
function marked(text: string): { readonly own: Mention; readonly all: readonly Mention[] } {
  const { report, evidence } = markedReport(text);
  const all = sceneOf(report).mentions;
  return { own: all.find(({ figure }) => figure.span.start === evidence[0]?.start)!, all };
}

test.for([
  ["单位12家、项目«9个»、政策3项。", ["12家", "3项"]],
  ["单位12家、项目«9个»。", ["12家"]],
  ["项目«9个»、政策3项。", ["3项"]],
  ["单位12家、政策8项、项目«9个»、政策3项、问题4条。", ["8项", "3项"]],
  ["资金12万元、项目«9个»、资金3万元。", []],
  ["单位12家。项目«9个»。政策3项。", []],
  ["项目«9个»。", []],
] as const)("the counts beside: %s", ([text, quotes]) => {
  expect(countsBeside(marked(text).own).map(({ figure }) => figure.quote)).toEqual(quotes);
});

test.for([
  ["政策5个、项目11个、支出«5个»；优4个。", true],
  ["支出«5个»、政策11个；优4个。", true],
  ["支出«5个»、政策11项；优4个。", false],
  ["支出«5个»，政策11个；优4个。", false],
  ["政策11个，支出«5个»；优4个。", false],
  ["支出«5个»。", false],
] as const)("joined to others of its unit: %s", ([text, expected]) => {
  expect(isJoinedItem(marked(text).own, [])).toBe(expected);
});

test("what it is said to divide into does not join it", () => {
  const { own, all } = marked("支出«5个»、政策11个。");
  expect(isJoinedItem(own, all.slice(1))).toBe(false);
});
