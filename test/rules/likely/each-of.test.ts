import { expect, test } from "vitest";
import { eachOf, namedIn } from "../../../rules/likely/each-of.ts";
import { sceneOf } from "../../../rules/wording/scene.ts";
import { reportFrom } from "../../helpers/report.ts";

function mentionsIn(text: string): ReturnType<typeof sceneOf>["mentions"] {
  return sceneOf(reportFrom(text)).mentions;
}

test.for([
  ["平均每个县（市、区）收回26.7万元。", "mean each", "个县收回"],
  ["按每块1.20万元申报。", "each", "块"],
  ["户均补助2532元。", "short", "户"],
  ["16个村平均30.4万元。", "mean", "个村"],
  ["补助标准1500元/人。", "stroke", "人"],
] as const)("what a mean is told for each of: %s", ([text, way, of]) => {
  expect(eachOf(mentionsIn(text).at(-1) ?? fail())).toEqual({ way, of });
});

test.for([
  "收回资金26.7万元。",
  "月均支出26.7万元。",
  "每人每月补助26.7元。",
  "比县均高26.7万元。",
  "每家承担3至5个任务。",
])("no mean of one thing: %s", (text) => {
  expect(eachOf(mentionsIn(text).at(-1) ?? fail())).toBeNull();
});

test.for([
  ["全市7个县。", "平均每个县99.1个", 3],
  ["委托4家机构。", "平均每家承担3个", 4],
  ["抽查128家单位。", "平均每家单位2万元", 4],
  ["委托4家机构。", "平均每家单位2万元", 1],
  ["抽查项目128个。", "平均每个项目2万元", 2],
  ["抽查单位128个。", "平均每个项目2万元", 1],
  ["组织培训3期。", "平均每个项目2万元", 0],
] as const)("how surely a count is what is meant: %s", ([text, mean, surely]) => {
  const each = eachOf(mentionsIn(`${mean}。`).at(-1) ?? fail()) ?? fail();
  expect(namedIn(each, mentionsIn(text).at(-1) ?? fail())).toBe(surely);
});

function fail(): never {
  throw new Error("no such figure");
}
