import { expect, test } from "vitest";
import { meansAndExtremes } from "../../../rules/ranks/mean-within.ts";
import { sceneOf } from "../../../rules/wording/scene.ts";
import { alarmsRight, untold } from "../../helpers/miswritten.ts";
import { reportFrom } from "../../helpers/report.ts";

function told(text: string): readonly string[] {
  return meansAndExtremes(sceneOf(reportFrom(text))).map(
    ({ mean, extreme, kind }) => `${mean.figure.quote} ${kind} ${extreme.figure.quote}`,
  );
}

test.for([
  ["平均得分88.4分，最高分97.5分，最低分79.1分。", ["88.4分 most 97.5分", "88.4分 least 79.1分"]],
  [
    "平均得分88.4分，最低的石门乡79.1分，最高的城东街道97.5分。",
    ["88.4分 least 79.1分", "88.4分 most 97.5分"],
  ],
  ["平均为88.4%（最高的为97.5%）。", ["88.4% most 97.5%"]],
  ["平均执行率88.4%，其中最低为79.5%。", ["88.4% least 79.5%"]],
  ["比全市平均得分88.4分低2分，最高分86分。", []],
  ["低于全市平均分88.4分，最高分86分。", []],
  ["平均得分88.4分，最高与最低相差19.1分。", []],
  ["平均得分88.4分，最高分与最低分之差为10.3分。", []],
  ["平均每个项目88.4万元，最高分97.5分。", []],
  ["平均得分88.4分。最高分97.5分。", []],
] as const)("a mean and the highest and lowest behind it: %s", ([text, expected]) => {
  expect(told(text)).toEqual(expected);
});

test("a mean beyond its highest or lowest is told", async () => {
  const text = "复核后平均得分88.4分，最高分97.5分，最低分«79.1→89.1»分。";
  expect(await alarmsRight(text)).toEqual([]);
  expect(await untold(text)).toEqual([]);
});
