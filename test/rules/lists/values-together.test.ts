import { expect, test } from "vitest";
import { isBareItem } from "../../../rules/lists/bare-item.ts";
import { isRespective, valuesTogether } from "../../../rules/lists/values-together.ts";
import { sceneOf } from "../../../rules/wording/scene.ts";
import type { Mention } from "../../../rules/wording/scene.ts";
import { reportFrom } from "../../helpers/report.ts";

const mentionsIn = (text: string): readonly Mention[] => sceneOf(reportFrom(text)).mentions;
const quotes = (mentions: readonly Mention[]): string =>
  mentions.map(({ figure }) => figure.quote).join(" ");

test.for([
  ["申报分别为12万元、8万元和3万元。", "12万元 8万元 3万元"],
  ["申报分别为12万元，8万元，3万元，核定5万元。", "12万元 8万元 3万元"],
  ["申报依次安排 12万元 、 8万元，以及3万元。", "12万元 8万元 3万元"],
  ["申报12万元、8万元及3万元。", "12万元 8万元 3万元"],
  ["申报12万元，8万元、3万元。", "12万元"],
  ["申报12万元、8万元，3万元。", "12万元 8万元"],
  ["申报12万元，核定8万元。", "12万元"],
  ["申报分别为12万元，此外和8万元。", "12万元"],
  ["申报分别为12万元和核定8万元。", "12万元"],
  ["申报分别为12万元，核定，8万元。", "12万元"],
  ["申报12万元、8个。", "12万元"],
  ["申报12万元。8万元。", "12万元"],
  ["|12万元、8万元|3万元|", "12万元"],
] as const)("what one word tells of several, from the first on: %s", ([text, values]) => {
  expect(quotes(valuesTogether(mentionsIn(text)[0]!))).toBe(values);
});

test.for([
  ["申报分别为12万元、8万元和3万元。", "12万元 8万元 3万元"],
  ["申报12万元，8万元、3万元。", "8万元 3万元"],
  ["申报12万元、8万元，3万元。", "3万元"],
  ["申报12万元、8万元，5万元、3万元。", "5万元 3万元"],
  ["核定5万元，申报12万元、3万元。", "12万元 3万元"],
  ["申报12万元，核定3万元。", "3万元"],
] as const)("the same from the last on: %s", ([text, values]) => {
  expect(quotes(valuesTogether(mentionsIn(text).at(-1)!))).toBe(values);
});

test.for([
  ["申报分别为12万元。", true],
  ["申报依次安排了12万元。", true],
  ["分别申报，核定12万元。", false],
  ["申报12万元。", false],
] as const)("%s is told respectively: %s", ([text, respective]) => {
  expect(isRespective(mentionsIn(text)[0]!)).toBe(respective);
});

test.for([
  ["申报项目12个、18个、15个。", [true, true, true]],
  ["申报项目12个，核定18个、15个。", [false, true, true]],
  ["申报项目12个 以及 18个，15个。", [true, true, false]],
  ["申报项目12个、资金18万元。", [false, false]],
  ["申报项目12个、18万元。", [false, false]],
  ["申报12个。", [false]],
  ["|12个、18个|", [false, false]],
] as const)("numbers that 、 or 和 alone parts: %s", ([text, bare]) => {
  expect(mentionsIn(text).map(isBareItem)).toEqual(bare);
});
