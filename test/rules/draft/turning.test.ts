import { expect, test } from "vitest";
import { turnsIn } from "../../../rules/draft/turning.ts";

const found = (words: string): readonly (readonly [string, number])[] =>
  [...turnsIn(words)].map(({ word, start }) => [word, start]);

test.for<readonly [words: string, turns: readonly (readonly [string, number])[]]>([
  ["未收回资金", [["未", 0]]],
  ["预计收回资金", [["预计", 0]]],
  ["资金合计", [["合计", 2]]],
  [
    "补助资金平均",
    [
      ["补助", 0],
      ["平均", 4],
    ],
  ],
  [
    "较上年同期",
    [
      ["上年", 1],
      ["同期", 3],
    ],
  ],
  [
    "乡镇不合格",
    [
      ["乡镇", 0],
      ["不", 2],
    ],
  ],
  [
    "全省教育部门",
    [
      ["全省", 0],
      ["教育", 2],
    ],
  ],
])("what makes another statement of a number: %s", ([words, turns]) => {
  expect(found(words)).toEqual(turns);
});

test.for([
  "不断完善",
  "节约资金",
  "多渠道筹集",
  "相应压减",
  "非税收入",
  "不合理的目标",
  "各县直部门",
  "财政部门核减资金",
  "",
])("ordinary words that hold such a character: %s", (words) => {
  expect(found(words)).toEqual([]);
});
