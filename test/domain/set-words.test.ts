import { expect, test } from "vitest";
import { decimalWords, setWords } from "../../domain/set-words.ts";

test.for([
  { low: "11.485", high: "11.495", words: "11.485～11.495" },
  { low: "10923/951010", high: "546185/47550450", words: "0.01148568～0.01148644" },
  { low: "-10/3", high: "10/3", words: "-3.333334～3.333334" },
  { low: "3", high: "3", words: "3" },
  { low: null, high: "3", words: "不大于3" },
  { low: "1/3", high: null, words: "不小于0.3333333" },
  { low: null, high: null, words: "" },
])("the interval from $low to $high is written $words", ({ low, high, words }) => {
  expect(setWords({ low, high, lowOpen: false, highOpen: false })).toBe(words);
});

test.for([
  { low: null, high: "3", words: "小于3" },
  { low: "3", high: null, words: "大于3" },
])("an open end is told: $words", ({ low, high, words }) => {
  expect(setWords({ low, high, lowOpen: true, highOpen: true })).toBe(words);
});

test("a rounded end never lies inside the interval", () => {
  expect(Number(decimalWords("22/7", "down"))).toBeLessThan(22 / 7);
  expect(Number(decimalWords("22/7", "up"))).toBeGreaterThan(22 / 7);
});
