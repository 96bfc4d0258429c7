import { describe, expect, test } from "vitest";
import { Cover } from "../../../rules/draft/cover.ts";

const cover = new Cover(["县", "县级", "县级财政", "财政局", "部门"]);

describe("a text is read from left to right, the longest word first", () => {
  test.for<readonly [text: string, words: readonly (readonly [string, number])[]]>([
    [
      "县级财政部门",
      [
        ["县级财政", 0],
        ["部门", 4],
      ],
    ],
    [
      "县级部门",
      [
        ["县级", 0],
        ["部门", 2],
      ],
    ],
    [
      "某县县",
      [
        ["县", 1],
        ["县", 2],
      ],
    ],
    // 财政局 begins inside a word that was read before.
    ["县级财政局", [["县级财政", 0]]],
    ["云岭", []],
    ["", []],
  ])("%s", ([text, words]) => {
    const found = [...cover.wordsIn(text)].map(({ word, start }) => [word, start]);
    expect(found).toEqual(words);
  });
});

test("a word is only found where it begins", () => {
  expect(cover.wordAt("由县级财政", 1)).toBe("县级财政");
  expect(cover.wordAt("由县级财政", 2)).toBeNull();
});
