import { expect, test } from "vitest";
import { areFates } from "../../../rules/divisions/fates.ts";
import { sceneOf } from "../../../rules/wording/scene.ts";
import { reportFrom } from "../../helpers/report.ts";

function areFatesIn(text: string): boolean {
  const scene = sceneOf(reportFrom(text));
  return areFates(scene, scene.mentions);
}

test.for([
  "49个项目纳入预算，8个项目不予支持。",
  "49个列入预算，8个未列入，予以退回。",
  "49个同意立项，8个退回，3个暂缓实施。",
  "49个项目支持，8个项目调整后支持。",
  "目前49个已完成整改，仍有8个正在整改。",
  "其中49个办结，还有8个在推进，另有3个尚未启动。",
  "评估后49个通过，8个部分支持。",
  "49个按时公开，8个未公开。",
  "49个公开，8个不予公开。",
  "49个与实际相符，8个有出入。",
  "49个属实，8个与台账不一致。",
  "49个在6月底前完成，8个在12月底前整改到位。",
  "所有项目中有49个项目纳入预算，8个项目不予支持。",
  "49个项目“纳入预算”，8个项目取消。",
  "49个纳入预算，8个不予支持；其他3个。",
  "49个纳入预算，其他类8个，3个不予支持。",
  "现49个项目纳入预算，另8个项目不予支持。",
  "49个6月底前完成，8个12月底前办结。",
  "项目中49个项目纳入预算，8个项目不予支持。",
])("each with what became of it: %s", (text) => {
  expect(areFatesIn(text)).toBe(true);
});

test.for([
  ["one of them", "49个项目纳入预算。"],
  ["one, and the others", "49个项目纳入预算，其他8个。"],
  ["the same twice", "49个项目纳入预算，8个项目列入计划。"],
  ["what became of one is not told", "49个项目纳入预算，8个项目涉及教育。"],
  ["a name before the number", "教育49个项目纳入预算，水利8个项目不予支持。"],
  ["others in the middle of a name", "49个纳入预算，与其他8个取消。"],
  ["nothing between them", "49个项目纳入预算8个项目不予支持。"],
  ["in the next clause", "49个项目涉及教育，纳入预算，8个项目涉及水利，不予支持。"],
  ["before and after a date, once", "49个在6月底前完成，8个已完成整改，3个已办结。"],
  ["not taken in", "49个项目不纳入预算，8个项目不予支持。"],
  ["some not made public in part", "49个部门公开，8个不予公开。"],
  ["public, and more", "49个公开透明，8个不予公开。"],
  ["not done yet, and done", "49个项目尚不具备条件的已完成，8个项目涉及教育。"],
  ["others of a kind", "49个纳入预算，其他类项目8个，3个不予支持。"],
  ["nothing between the last two", "49个纳入预算，8个暂缓3个退回。"],
  ["in truth", "49个经查属实，8个失实。"],
  ["done by a date in words", "49个按月在年底前完成，8个在12月底前完成。"],
  ["after support", "49个调整后支持，8个部分同意。"],
] as const)("no fates: %s", ([, text]) => {
  expect(areFatesIn(text)).toBe(false);
});

test("there is always more than one", () => {
  expect(areFates(sceneOf(reportFrom("无。")), [])).toBe(false);
});
