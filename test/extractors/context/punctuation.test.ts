import { expect, test } from "vitest";
import { foldPunctuation } from "../../../extractors/context/punctuation.ts";

test.for([
  ["评价(自评);结果:优!", "评价（自评）；结果：优！"],
  ["共3个,其中2个", "共3个，其中2个"],
  ["1,234万元", "1,234万元"],
  ["8:30开始", "8:30开始"],
  ["为:30个", "为：30个"],
  ["3个:5", "3个：5"],
] as const)("%s folds to %s, one to one", ([text, folded]) => {
  expect(foldPunctuation(text)).toBe(folded);
  expect(folded).toHaveLength(text.length);
});
