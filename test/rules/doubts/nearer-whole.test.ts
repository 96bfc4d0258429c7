import { expect, test } from "vitest";
import { alarmsRight, untold } from "../../helpers/miswritten.ts";

const text =
  "今年监控7个项目，预算共12640万元。\n全部项目设了46个年度指标。绿灯«35→53»个，黄灯7个，红灯4个。";

test("lights are of the nearer number, which they come to", async () => {
  expect(await alarmsRight(text)).toEqual([]);
  expect(await untold(text)).toEqual([]);
});
