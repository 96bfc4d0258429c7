import { expect, test } from "vitest";
import { alarmsRight } from "../../helpers/miswritten.ts";

/** What stands in brackets is another's past, or the value it belongs to is not told. */
const silent: readonly string[] = [
  "重点评价资金12.84亿元，评价对象14个。与上年相比，其中民生类评价资金增长35%（上年为3.1亿元）。",
  "评估项目34个，核减资金0.91亿元。核减率同比提高2.3个百分点（2023年为13.9%）。",
];

test.for(silent)("nothing is said of: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
});
