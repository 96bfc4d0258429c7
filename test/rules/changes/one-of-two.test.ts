import { expect, test } from "vitest";
import { alarmsRight, untold } from "../../helpers/miswritten.ts";

const texts = [
  "两镇按时办结率为81.5%和«86.5%→85.6%»，青云镇高5.0个百分点。",
  "两镇按时办结率为«86.5%→85.6%»和81.5%，青云镇高5.0个百分点。",
] as const;

test.for(texts)("of two told together the named one may be either: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
});

test.for(texts)("a slip beside it is told: %s", async (text) => {
  expect(await untold(text)).toEqual([]);
});
