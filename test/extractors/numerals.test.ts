import { expect, test } from "vitest";
import { readNumeral } from "../../extractors/numerals.ts";

test.for([
  ["零", "0"],
  ["一", "1"],
  ["两", "2"],
  ["十", "10"],
  ["一十", "10"],
  ["十二", "12"],
  ["二十", "20"],
  ["九十九", "99"],
  ["一百", "100"],
  ["一百零五", "105"],
  ["一百二十五", "125"],
  ["两百", "200"],
  ["一千三百", "1300"],
  ["一千零三十", "1030"],
  ["两千零二十四", "2024"],
  ["三万五千", "35000"],
  ["二万零五百", "20500"],
  ["十万", "100000"],
  ["一百万", "1000000"],
  ["一亿二千万", "120000000"],
  ["一亿零五万", "100050000"],
  ["二千亿", "200000000000"],
] as const)("%s is %s", ([text, digits]) => {
  expect(readNumeral(text)).toBe(digits);
});

test.for([
  ["一百五", "150"],
  ["一千二", "1200"],
  ["三万五", "35000"],
] as const)("%s leaves the next smaller place unsaid: %s", ([text, digits]) => {
  expect(readNumeral(text)).toBe(digits);
});

test.for([
  ["二〇二四", "2024"],
  ["二○二四", "2024"],
  ["二零二四", "2024"],
  ["一九九八", "1998"],
] as const)("%s is read digit by digit: %s", ([text, digits]) => {
  expect(readNumeral(text)).toBe(digits);
});

test.for([
  "",
  "百",
  "万",
  "百万",
  "二三",
  "三四十",
  "十十",
  "万十",
  "二百百",
  "千三",
  "个",
  "三个",
])("%j is no number", (text) => {
  expect(readNumeral(text)).toBeNull();
});
