import { expect, test } from "vitest";
import { namesOne } from "../../../rules/wording/names-one.ts";

function isName(marked: string): boolean {
  const [before = "", word = "", behind = ""] = marked.split(/[«»]/);
  return namesOne(before + word + behind, before.length, before.length + word.length);
}

test.for([
  "工程«二期»完工。",
  "«二类»费用86万元。",
  "«二批次»资金下达。",
  "产业园«三期»：12万元。",
])("which one of several: %s", (marked) => {
  expect(isName(marked)).toBe(true);
});

test.for(["分«两类»管理。", "«二个»项目。", "共«三期»。", "培训«四期»，第一期2人。"])(
  "how many there are: %s",
  (marked) => {
    expect(isName(marked)).toBe(false);
  },
);
