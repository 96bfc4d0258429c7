import { expect, test } from "vitest";
import { alarmsRight, untold } from "../../helpers/miswritten.ts";

test.for([
  "区域差距依然不小。区均评估项目42.5个（按河东、城关2个区计），其余4个县只有80个，县均«20→40»个。",
])("what one has on average is no whole: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
  expect(await untold(text)).toEqual([]);
});

test("where the others are, and that each has one, is no number of them", async () => {
  const text =
    "红灯项目较集中的是县住建局（7个）、县农业农村局（6个）和县教育局（5个），三家合计«18→81»个，接近一半（其余散见于13个单位，多数是一个单位一个）。";
  expect(await alarmsRight(text)).toEqual([]);
  expect(await untold(text)).toEqual([]);
});
