import { expect, test } from "vitest";
import { plain } from "../../../rules/wording/plain.ts";

test("words without blanks stay what they are", () => {
  const words = "其中：“收回”427.3万元（占9%），约—半、①类～";
  expect(plain(words)).toBe(words);
  expect(plain("")).toBe("");
});

test.for(["a b", "一\n二", "一\t二", "一\u3000二", "一\u00a0二", "一\u2009二", "一\ufeff二"])(
  "every kind of blank is left out: %j",
  (words) => {
    expect(plain(words)).toBe(words.replaceAll(/\s/g, ""));
    expect(plain(words)).toHaveLength(2);
  },
);
