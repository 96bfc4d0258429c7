import { expect, test } from "vitest";
import { alarmsRight, untold } from "../../helpers/miswritten.ts";

test.for([
  "园林养护面积318万平方米，2023年支出2.36亿元。按新标准测算，2024年园林养护预算为2.11亿元，较上年支出减少«0.25→0.52»亿元，主要是压减了换花频次。",
  "2023年采购金额为1.74亿元。实行集中采购后，2024年采购预算1.52亿元，比上年采购减少0.22亿元。",
])("the later year is reached from the earlier one: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
  expect(await untold(text)).toEqual([]);
});
