import { expect, test } from "vitest";
import { areNear } from "../../../rules/blame/digit-slips.ts";
import { sceneOf } from "../../../rules/wording/scene.ts";
import { reportFrom } from "../../helpers/report.ts";

function near(a: string, b: string): boolean {
  const [left, right] = sceneOf(reportFrom(`甲${a}。\n乙${b}。`)).mentions;
  return areNear(left!, right!);
}

test.for([
  ["a digit miswritten", "2318.66万元", "2348.66万元", true],
  ["the last of them, a zero", "1207.20万元", "1207.27万元", true],
  ["two exchanged", "2318.66万元", "2381.66万元", true],
  ["one left out", "2318.66万元", "238.66万元", true],
  ["one written twice", "2318.66万元", "23188.66万元", true],
  ["the point misplaced", "2318.66万元", "231.866万元", true],
  ["the unit miswritten", "2318.66万元", "2318.66亿元", true],
  ["in another unit, one digit off", "15.27亿元", "152800.00万元", true],
  ["equal", "15.27亿元", "152700.00万元", false],
  ["two digits off", "2318.66万元", "2345.66万元", false],
] as const)("%s", ([, a, b, expected]) => {
  expect(near(a, b)).toBe(expected);
});
