import { expect, test } from "vitest";
import { misfitOf } from "../../../rules/likely/misfit.ts";
import { evidenceOf } from "../../../rules/relation-check.ts";
import type { Bound } from "../../../rules/rule.ts";
import { sceneOf } from "../../../rules/scene.ts";
import { markedReport } from "../../helpers/report.ts";

/** The first number as the sum of the others. */
function sum(text: string): Bound {
  const [first, ...rest] = sceneOf(markedReport(text).report).mentions.map((mention) =>
    evidenceOf("数", mention),
  );
  if (first === undefined) throw new Error("no figure");
  return {
    formula: { name: "sum", args: rest.map((_, at) => at + 1), sign: "=", claim: 0 },
    evidence: [first, ...rest],
    text: "合计＝分项之和",
    binding: "sentence",
  };
}

test("a slip of the pen, by the length of the number that it mends", () => {
  expect(misfitOf(sum("收回3126.40万元，其中2210.00万元、961.40万元。"))).toBe("slip 4 swap");
  expect(misfitOf(sum("收回3126.47万元，其中2210.06万元、916.45万元。"))).toBe("slip 5 digit");
});

test("the rarer slip where several mend it", () => {
  expect(misfitOf(sum("收回8.53亿元，其中5.31亿元、3.22万元。"))).toBe("slip 3 unit");
  expect(misfitOf(sum("收回853万元，其中531万元、3220万元。"))).toBe("slip 3 unit");
  expect(misfitOf(sum("收回853个，其中531个、332个。"))).toBe("slip 3 digit");
});

test("two numbers in each other's place", () => {
  expect(misfitOf(sum("共收回1127万元，其中5386万元、4259万元。"))).toBe("exchanged");
});

test("else how far what is computed lies off", () => {
  expect(misfitOf(sum("评价项目97个，其中41个、23个。"))).toBe("off x0.5");
});
