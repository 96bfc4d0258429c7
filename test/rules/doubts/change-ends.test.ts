import { expect, test } from "vitest";
import { alarmsRight, untold } from "../../helpers/miswritten.ts";

test("what a mean has become is no total", async () => {
  const text =
    "改用简易处理以后，单村投资由平均42万元降到31.5万元，24个村可节约252万元，节约部分留给断面治理。";
  expect(await alarmsRight(text)).toEqual([]);
});

test("a mean is held against its total", async () => {
  const text = "24个村共投资756万元，平均每个村«31.5→35.1»万元。";
  expect(await alarmsRight(text)).toEqual([]);
  expect(await untold(text)).toEqual([]);
});
