import { expect, test } from "vitest";
import { isBandEnd, isBandLimit } from "../../../rules/doubts/band-end.ts";
import { sceneOf } from "../../../rules/wording/scene.ts";
import { alarmsRight, untold } from "../../helpers/miswritten.ts";
import { reportFrom } from "../../helpers/report.ts";

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

/** Of each number of a text whether it is such an end. */
function endsTold(text: string, isEnd: typeof isBandEnd): readonly string[] {
  return sceneOf(reportFrom(text))
    .mentions.filter(isEnd)
    .map(({ figure }) => figure.quote);
}

test.for([
  ["执行率高于50%的24家。", ["50%"]],
  ["执行率超过80%的有64个。", ["80%"]],
  ["执行率 未达到 80%共64个。", []],
  ["执行率 未达到 80%的 有 64个。", ["80%"]],
  ["执行率未达80%的项目64个。", ["80%"]],
  ["执行率达到80%的预算项目12个。", ["80%"]],
  ["执行率大于80%以上有64项。", ["80%"]],
  ["执行率为100%的项目74个。", ["100%"]],
  ["进度仅30%的有项目，7条。", []],
  ["进度仅30%的项目7条。", ["30%"]],
  ["自筹比例是30%的7份。", ["30%"]],
  ["完成程度30%的7户。", ["30%"]],
  // 以上, 以下 and 及以上 tell an end by themselves.
  ["进度快的，80%以上的有64个。", ["80%"]],
  ["进度快的，80%及以上的共64个。", ["80%"]],
  ["进度快的，80%以下项目64个。", ["80%"]],
  ["进度快的，80%的64个。", []],
  ["进度快的，80%左右的64个。", []],
  // Both ends of a band.
  ["执行率在30%与50%之间的21家。", ["30%", "50%"]],
  ["60%到80%之间的有37个。", ["60%", "80%"]],
  ["60%至80%的37个。", ["60%", "80%"]],
  ["60%—80%区间37个。", ["60%", "80%"]],
  ["60%——80%以内37个。", ["60%", "80%"]],
  ["60%（含）至80%（不含）之间。", ["60%", "80%"]],
  ["60%（含）至80.55%（不含）以内。", ["60%", "80.55%"]],
  ["60%（含）至80%之间。", ["60%", "80%"]],
  ["由60%至80%，提高了很多。", []],
  ["60%至80%，以内的为37个。", []],
  ["其中60%、至80%之间的。", []],
  // Shares are told of what is counted.
  ["占总数12.6%的157个项目。", []],
  ["占项目总数的比例达到12.6%的157个项目。", []],
  ["进度快的，80%的64个，以上等次。", []],
  ["进度快的，80%以上更好。", []],
  ["执行率高于上年，80%的64个。", []],
  ["占比高于12.6%的157个项目。", ["12.6%"]],
  ["占一半，执行率高于50%的24家。", ["50%"]],
  ["执行率高于50分的24家。", []],
  ["|执行率高于50%的24家|", []],
] as const)("ends of bands: %s", ([text, ends]) => {
  expect(endsTold(text, isBandEnd)).toEqual(ends);
});

test.for([
  ["90分以上2个，80分至90分5个，60分以下1个。", ["90分", "80分", "90分", "60分"]],
  ["90分（含）以上2个，80分（含）—90分5个。", ["90分", "80分", "90分"]],
  ["80分到90分5个。", ["80分", "90分"]],
  ["均分90分，2个在上，5个中等分值。", []],
  ["到期的得分80分，2个。", []],
  ["得分90分（优秀）以上。", ["90分"]],
  ["|得分90分以上2个|", ["90分"]],
] as const)("limits of classes: %s", ([text, ends]) => {
  expect(endsTold(text, isBandLimit)).toEqual(ends);
});
