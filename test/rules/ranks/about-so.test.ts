import { expect, test } from "vitest";
import { alarmsRight, untold } from "../../helpers/miswritten.ts";

test("what all are about is no limit, and what is far from it is told", async () => {
  const text = "三项补助的进度分别为«52.6→72.6»%、50.9%、51.4%，都在51%上下浮动。";
  expect(await alarmsRight(text)).toEqual([]);
  expect(await untold(text)).toEqual([]);
});
