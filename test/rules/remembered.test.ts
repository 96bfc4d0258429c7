import { expect, test, vi } from "vitest";
import { remembered } from "../../rules/remembered.ts";

test("words that were asked before are not worked out again", () => {
  const make = vi.fn<(words: string) => number>((words) => words.length);
  const length = remembered(make);
  expect([length("绩效"), length("绩效"), length("")]).toEqual([2, 2, 0]);
  expect(make).toHaveBeenCalledTimes(2);
});

test("more words than are kept still get their own answers", () => {
  const same = remembered((words) => words);
  const words = Array.from({ length: 12_500 }, (_, index) => String(index));
  expect(words.map(same)).toEqual(words);
  expect(words.map(same)).toEqual(words);
});

test("five thousand words are kept, then all are forgotten", () => {
  const make = vi.fn<(words: string) => string>((words) => words);
  const same = remembered(make);
  for (let index = 0; index < 5000; index += 1) same(String(index));
  same("0");
  expect(make).toHaveBeenCalledTimes(5000);
  same("5000");
  same("0");
  expect(make).toHaveBeenCalledTimes(5002);
});
