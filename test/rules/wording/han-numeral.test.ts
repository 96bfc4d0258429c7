import { expect, test } from "vitest";
import { hanDigits, hanValue } from "../../../rules/wording/han-numeral.ts";

test.for([
  ["一", 1],
  ["两", 2],
  ["零", 0],
  ["〇", 0],
  ["十", 10],
  ["十二", 12],
  ["二十", 20],
  ["二十五", 25],
  ["两百", 200],
  ["二百五十", 250],
  ["一百零五", 105],
  ["三千二百", 3200],
  ["一万", 10_000],
  ["两万三千", 23_000],
  ["十五万", 150_000],
  ["一亿", 100_000_000],
  ["一亿两千万", 120_000_000],
  ["三万亿", 3_000_000_000_000],
  ["三万五千亿", 3_500_000_000_000],
  ["壹佰贰拾", 120],
  ["叁仟", 3000],
  ["玖拾", 90],
] as const)("%s is %i", ([text, value]) => {
  expect(hanValue(text)).toBe(value);
  for (const char of text) expect(hanDigits).toContain(char);
});

test.for([
  "",
  "二五",
  "十百",
  "百",
  "千五",
  "万",
  "零万",
  "一亿万",
  "一万万",
  "十二十",
  "两个",
  "第一",
  "A",
])("%s is no numeral with its places", (text) => {
  expect(hanValue(text)).toBeNull();
});
