import { expect, test } from "vitest";
import { gapsAsPoints } from "../../../rules/rates/gaps-as-points.ts";
import type { Triple } from "../../../rules/rates/points-misused.ts";
import { sceneOf } from "../../../rules/wording/scene.ts";
import { reportFrom } from "../../helpers/report.ts";

function told(text: string): readonly string[] {
  const gaps = gapsAsPoints(sceneOf(reportFrom(text)));
  return [...new Set(gaps.map(quotesOf))];
}

function quotesOf({ now, past, by }: Triple): string {
  return [now, past, by].map(({ figure }) => figure.quote).join(" ");
}

test.each([
  [
    "from another that is called by name",
    "城乡建设领域执行率53.3%。产业领域执行率74.3%，高出城乡建设领域21.0%。",
    ["74.3% 53.3% 21.0%"],
  ],
  [
    "from the whole",
    "总体执行率为75.2%。玉屏区执行率82.1%，排第1位，高出总体水平6.9%。",
    ["82.1% 75.2% 6.9%"],
  ],
  [
    "the former and the latter",
    "交通类执行率55.8%，水利类执行率40.5%，前者比后者高15.3%。",
    ["55.8% 40.5% 15.3%"],
  ],
])("%s", (_, text, expected) => {
  expect(told(text)).toEqual(expected);
});

test.each([
  ["in points it is right", "总体执行率为75.2%。玉屏区执行率82.1%，高出总体水平6.9个百分点。"],
  ["money that is more than other money", "甲县资金120万元，乙县资金100万元，甲县比乙县高20%。"],
  ["not the distance of these rates", "总体执行率为75.2%。玉屏区执行率82.1%，高出总体水平9.2%。"],
  ["in relation to the other rate", "总体执行率为80.0%。玉屏区执行率90.0%，高出总体水平12.5%。"],
  ["a limit", "总体执行率为75.2%。玉屏区执行率82.1%，不低于6.9%。"],
  ["growth of money beside rates", "执行率由75.2%提高到82.1%，资金规模增长6.9%。"],
])("nothing: %s", (_, text) => {
  expect(told(text)).toEqual([]);
});
