import { expect, test } from "vitest";
import { alarmsRight, untold } from "../../helpers/miswritten.ts";

const texts = [
  "核减协管员岗位«34→43|344»个，由申报的186个减至«152→125»个。",
  "9个镇开展了财政运行评价，得分从«68.5→6.5|86.5»分到91.2分不等，高低相差22.7分。",
  "新增监测点位«27→72»个，由上年的145个增加到172个，覆盖了全部河段。",
  "18家单位自评平均得分«93.4→39.4|53.4»分，复核平均得分88.1分，复核后降低5.3分。",
] as const;

test.for(texts)("how far two values are apart, told around them: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
});

test.for(texts)("a slip in one of the three is told: %s", async (text) => {
  expect(await untold(text)).toEqual([]);
});

test.for([
  "新增监测点位30个，关停7个，由上年的145个增加到168个。",
  "全年核减岗位60个。协管员由申报的186个减至152个。",
])("what changed otherwise as well: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
});
