import { expect, test } from "vitest";
import { alarmsRight, untold } from "../../helpers/miswritten.ts";

test("how much could be had is no score that was left out", async () => {
  const text =
    "经综合评定，得分91.35分，等级为“优”。其中：决策18.50分（权重20分）、过程«22.85→2.85»分（权重25分）、产出27.00分（权重30分）、效益23.00分（权重25分）。";
  expect(await alarmsRight(text)).toEqual([]);
  expect(await untold(text)).toEqual([]);
});
