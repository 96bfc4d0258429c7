import { expect, test } from "vitest";
import { alarmsRight, untold } from "../../helpers/miswritten.ts";

test("each evaluation has its grades", async () => {
  expect(
    await alarmsRight(
      "财政评价等次为优的4个、良的8个、中的3个；部门评价等次为优的15个、良的19个、中的5个。中等次的3个项目压减预算1126.50万元。存在的不足：部门评价结果应用不充分，5个中等次项目只有2个压减了预算。",
    ),
  ).toEqual([]);
});

test("a number that no grade has is told", async () => {
  expect(
    await untold("中等次的3个项目压减预算1126.50万元。对«3个→8个»中等次项目已下达整改通知书。"),
  ).toEqual([]);
});
