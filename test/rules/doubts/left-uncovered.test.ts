import { expect, test } from "vitest";
import { alarmsRight, untold } from "../../helpers/miswritten.ts";

test("those that were left out are none of those that were taken in", async () => {
  const text = "监控面偏窄，线上监控只覆盖95个项目，还有214个项目没有纳入。";
  expect(await alarmsRight(text)).toEqual([]);
});

test("some of those that were looked at are no more than these", async () => {
  const text = "线上监控覆盖95个项目，其中亮红灯«14→140»个。";
  expect(await alarmsRight(text)).toEqual([]);
  expect(await untold(text)).toEqual([]);
});
