import { expect, test } from "vitest";
import { placesIn } from "../../../rules/draft/place-names.ts";

const found = (words: string): readonly (readonly [string, number])[] =>
  [...placesIn(words)].map(({ word, start }) => [word, start]);

test.for<readonly [words: string, places: readonly (readonly [string, number])[]]>([
  ["泸县财政局组织评价", [["泸县", 0]]],
  [
    "由四川省达州市达川区承担",
    [
      ["四川省", 1],
      ["达州市", 4],
      ["达川区", 7],
    ],
  ],
  [
    "达州和北川的项目",
    [
      ["达州", 0],
      ["北川", 3],
    ],
  ],
  ["内蒙古自治区财政厅", [["内蒙古自治区", 0]]],
])("real places, the longest name first: %s", ([words, places]) => {
  expect(found(words)).toEqual(places);
});

test.for([
  "城区和矿区的项目",
  "会同主管部门合作开展",
  "资金安排合理，社会平安稳定",
  "完善清水渠道，文成法规",
  "坚持公平公正，高台基础，大化小事",
  "双流水线作业，延长整改期限",
  // 理塘, 门源 and 政和 only begin inside other words.
  "管理塘坝资金",
  "部门源头把控",
  "财政和审计部门",
  "",
])("ordinary words name no place: %s", (words) => {
  expect(found(words)).toEqual([]);
});
