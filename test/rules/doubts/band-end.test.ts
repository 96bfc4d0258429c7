import { expect, test } from "vitest";
import { alarmsRight, untold } from "../../helpers/miswritten.ts";

/** Ends of bands that projects and units are sorted by, and beside them rates that are told of what is counted. */
const bands: readonly string[] = [
  "53家部门中，执行率高于50%的24家，在30%与50%之间的21家，低于30%的8家。",
  "9月监控中，执行率在75%以上的项目702个，居中的389个，不足40%的157个。",
  "116个项目中，执行率超过80%的有64个，60%到80%之间的有37个，低于60%的有15个。",
  "自评项目118个，执行率为100%的项目74个，其余均未达到。",
];

const shares: readonly string[] = [
  "53家部门中，执行率高于50%的24家，占«45.3→54.3»%。",
  "53家部门中，执行率低于30%的«8→18»家，占15.1%。",
  "全年监控项目1248个，其中预警项目157个，占«12.58→21.58»%。",
];

test.for(bands)("an end of a band is no share: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
});

test.for(shares)("a share of a band is told: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
  expect(await untold(text)).toEqual([]);
});
