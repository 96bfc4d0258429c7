import { expect, test } from "vitest";
import { alarmsRight, untold } from "../../helpers/miswritten.ts";

test.for([
  "区域差距依然不小。区均评估项目42.5个（按河东、城关2个区计），其余4个县只有80个，县均«20→40»个。",
])("what one has on average is no whole: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
  expect(await untold(text)).toEqual([]);
});
