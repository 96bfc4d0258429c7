import { expect, test } from "vitest";
import { alarmsRight, untold } from "../../helpers/miswritten.ts";

test("what is told for each month is taken off as often as there are months", async () => {
  const text = "培训方面，余下86场，8至10月每月22场，11月把其余20场办完。";
  expect(await alarmsRight(text)).toEqual([]);
});

test("what is told once is taken off once", async () => {
  const text = "培训方面，计划86场，已办66场，余下«20→28»场11月办完。";
  expect(await alarmsRight(text)).toEqual([]);
  expect(await untold(text)).toEqual([]);
});
