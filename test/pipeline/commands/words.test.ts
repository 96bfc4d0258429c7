import { expect, test } from "vitest";
import { finished, judged } from "../../../pipeline/commands/words.ts";
import { checkedTexts, rightText, wrongText } from "../../helpers/checked-texts.ts";

const lost = {
  path: "空.txt",
  code: "empty",
  message: "文件是空的。",
  sha256: null,
  stack: null,
} as const;

test("what was not read is not passed: an error first, then a file that gave no report", async () => {
  const [right, wrong] = [
    await checkedTexts({ "甲.txt": rightText }),
    await checkedTexts({ "甲.txt": wrongText }),
  ];
  expect(judged(right)).toBe(0);
  expect(judged({ ...right, failures: [lost] })).toBe(2);
  expect(judged({ ...wrong, failures: [lost] })).toBe(1);
  expect(finished({ ...right, failures: [lost] })).toBe(0);
  expect(finished({ ...right, sources: [], failures: [lost] })).toBe(2);
});
