import { expect, test } from "vitest";
import { mismatchWords } from "../../../rules/likely/mismatch-words.ts";

const told = {
  claimRole: "公开评价报告数",
  claim: "84份",
  claimSet: "",
  expression: "24个",
  argumentRoles: "重点评价对象数",
  computed: "24份",
  gap: "60份",
  inverse: "",
  roles: "重点评价对象数、公开评价报告数",
  together: "两者",
  caveat: "",
};

test("a number told again is told as such, not as a calculation", () => {
  expect(mismatchWords(told)).toBe(
    "重点评价对象数、公开评价报告数从前后文字看是同一个数：一处写24个，一处写84份。" +
      "如两处所指不同（范围、时点、对象），请在文中写明。",
  );
});

test("a sum is told with what it comes to", () => {
  expect(mismatchWords({ ...told, expression: "20个＋4个" })).toContain("按20个＋4个应为24份");
});
