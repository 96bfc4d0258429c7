import { expect, test } from "vitest";
import { farAbove } from "../../../rules/magnitude/far-above.ts";
import { sceneOf } from "../../../rules/wording/scene.ts";
import { reportFrom } from "../../helpers/report.ts";

function told(text: string): readonly string[] {
  return farAbove(sceneOf(reportFrom(text))).map(
    ({ amount, peer }) => `${amount.figure.quote} ${peer?.figure.quote ?? ""}`,
  );
}

/** Four other amounts in sentences of their own, the largest as given. */
const beside = (own: string, next: string): string =>
  `涉及${own}。收回0.2亿元。核减0.1亿元。压减0.1亿元。盘活${next}。`;

test.for([
  ["more than three hundred times all else", beside("100亿元", "0.33亿元"), ["100亿元 0.33亿元"]],
  ["not three hundred times as much", beside("100亿元", "0.34亿元"), []],
  ["just three hundred times as much", beside("150亿元", "0.5亿元"), []],
  ["less than any county spends", beside("99.99亿元", "0.33亿元"), []],
  ["huge, and more than twenty times all else", beside("1000亿元", "49亿元"), ["1000亿元 49亿元"]],
  ["huge, and just twenty times as much", beside("1000亿元", "50亿元"), []],
  ["not huge, and twenty times as much", beside("999亿元", "49亿元"), []],
  ["three others show nothing", "涉及1250亿元。收回0.2亿元。核减0.1亿元。压减0.1亿元。", []],
  ["nothing else is told", "涉及1250亿元。", []],
  ["more than a thousand times its neighbour", "收回1240万元、涉及125亿元。", ["125亿元 1240万元"]],
  ["just a thousand times its neighbour", "收回1240万元、涉及124亿元。", []],
  ["a neighbour in another sentence", "收回1240万元。涉及125亿元。", []],
  [
    "the third amount before it",
    "收回1240万元，评价9个，完成8个，涉及125亿元。",
    ["125亿元 1240万元"],
  ],
  ["the fourth before it", "收回1240万元，评价9个，完成8个，调整7个，涉及125亿元。", []],
  ["an amount behind it", "评价9个，完成8个，涉及125亿元，收回1240万元。", ["125亿元 1240万元"]],
  ["the cell of a row", "|项目|收回（万元）|总量（亿元）|\n|甲|1240|125|", []],
  ["the whole economy", beside("1250亿元", "0.33亿元").replace("涉及", "地区生产总值"), []],
  ["what industry makes", beside("1250亿元", "0.33亿元").replace("涉及", "工业产值"), []],
] as const)("%s: %s", ([, text, found]) => {
  expect(told(text)).toEqual(found);
});
