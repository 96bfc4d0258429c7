import { expect, test } from "vitest";
import { misfitOf } from "../../../rules/likely/misfit.ts";
import { boundIn } from "../../helpers/bound-in.ts";

/** How the relation of a text fails where its last number stands twice, with so many digits. */
function twice(text: string, digits: number): string {
  const bound = boundIn(text);
  return misfitOf(bound, new Map([[bound.evidence.at(-1)?.figure?.id ?? "", digits]]));
}

test("a slip of the pen, by the length of the number that it mends", () => {
  expect(misfitOf(boundIn("收回3126.40万元，其中2210.00万元、961.40万元。"))).toBe("slip 4 swap");
  expect(misfitOf(boundIn("收回3126.47万元，其中2210.06万元、916.45万元。"))).toBe("slip 5 digit");
});

test("the rarer slip where several mend it", () => {
  expect(misfitOf(boundIn("收回8.53亿元，其中5.31亿元、3.22万元。"))).toBe("slip 3 unit");
  expect(misfitOf(boundIn("收回853万元，其中531万元、3220万元。"))).toBe("slip 3 unit");
  expect(misfitOf(boundIn("收回853个，其中531个、332个。"))).toBe("slip 3 digit");
});

test("a number that stands twice in its paragraph, by its digits, unless a slip in a long one mends it", () => {
  expect(twice("评价项目97个，其中41个、23个。", 2)).toBe("copied 2");
  expect(twice("收回853个，其中531个、332个。", 3)).toBe("copied 3");
  expect(twice("收回3126.40万元，其中2210.00万元、961.40万元。", 4)).toBe("slip 4 swap");
  expect(twice("评价项目97个，其中41个、23个。", 0)).toBe("off x0.5");
});

test("two numbers in each other's place", () => {
  expect(misfitOf(boundIn("共收回1127万元，其中5386万元、4259万元。"))).toBe("exchanged");
});

test("zeros at either end are no digits of their own", () => {
  expect(misfitOf(boundIn("收回900万元，其中400万元、300万元。"))).toBe("slip 1 digit");
  expect(misfitOf(boundIn("收回0.56亿元，其中0.25亿元、0.13亿元。"))).toBe("slip 2 swap");
  expect(misfitOf(boundIn("收回7050万元，其中3020万元、4080万元。"))).toBe("slip 3 digit");
});

test("the longer number counts, wherever it stands", () => {
  expect(misfitOf(boundIn("共8个，其中5个、33个。"))).toBe("slip 2 doubled");
  expect(misfitOf(boundIn("共118个，其中5个、3个、10个。"))).toBe("slip 3 doubled");
  expect(misfitOf(boundIn("共38个，其中5个、3个。"))).toBe("slip 1 dropped");
});

test.each([
  ["off x0", "共98个，其中3个、4个、6个。"],
  ["off x0.2", "共97个，其中11个、12个。"],
  ["off x0.75", "共97个，其中41个、35个。"],
  ["off x0.9", "共101个，其中47个、46个。"],
  ["off x1.1", "共79个，其中51个、43个。"],
  ["off x1.35", "共46个，其中39个、32个。"],
  ["off x2", "共17个，其中29个、36个。"],
  ["off x5", "共12个，其中57个、39个。"],
  ["off unknown", "共0个，其中14个、23个。"],
])("how far what is computed lies off: %s", (misfit, text) => {
  expect(misfitOf(boundIn(text))).toBe(misfit);
});

test("a difference the wrong way round lies off altogether", () => {
  expect(misfitOf(boundIn("减少46个，由17个减至85个。", "difference"))).toBe("off negative");
});

test("else how far what is computed lies off", () => {
  expect(misfitOf(boundIn("评价项目97个，其中41个、23个。"))).toBe("off x0.5");
});
