import { expect, test } from "vitest";
import {
  anything,
  areSeveral,
  isCountOf,
  isCutFrom,
  isOfRange,
  isTaken,
  isUnitOf,
  meanCut,
  narrowed,
  several,
  unitOf,
} from "../../../rules/means/average-words.ts";
import { sceneOf } from "../../../rules/wording/scene.ts";
import type { Mention } from "../../../rules/wording/scene.ts";
import { reportFrom } from "../../helpers/report.ts";

function told(text: string): readonly Mention[] {
  return sceneOf(reportFrom(text)).mentions;
}

function last(text: string): Mention {
  return told(text).at(-1)!;
}

test.for([
  ["平均每个项目53万元。", "项目"],
  ["平均每个县（区）16个。", "县"],
  ["平均每个镇（街道）16个。", "镇"],
  ["平均每家承担3项。", "家"],
  ["单个项目平均53万元。", "项目"],
  ["部门平均编制20个。", "部门"],
  ["公里造价120万元。", "公里"],
  ["每座投资120万元，亩投资3万元。", "亩"],
  ["公里单价120万元。", "公里"],
  ["村均投入40万元。", "村"],
  ["生均1200元。", "人"],
  ["人均94元。", "人"],
  ["均1200万元。", anything],
  ["平均1200万元。", anything],
  ["平均压减159.33万元。", anything],
  ["平均核减资金达159.33万元。", anything],
  ["平均压减3个。", null],
  ["均衡投入1200万元。", null],
  ["平均压减后1200万元。", null],
  ["年均1200万元。", null],
  ["总投资1200万元。", null],
  ["补助‹1500元/人›。", "人"],
  ["补助1500元／亩。", "亩"],
  ["补助，每亩由农户承担，3元。", null],
] as const)("what a mean is told for each of: %s", ([text, expected]) => {
  expect(unitOf(last(text))).toBe(expected);
});

test.for([
  ["核定每公里4.5万元，养护里程210公里，核减210万元。", true],
  ["审定每公里4.5万元，养护里程210公里，审减资金210万元。", true],
  ["送审每公里4.5万元，养护里程210公里，节约210万元。", true],
  ["申请每公里4.5万元，养护里程210公里，评减210万元。", true],
  ["核定每公里4.5万元，养护里程210公里，安排945万元。", false],
  ["核定每公里4.5万元，养护里程210公里，核减后，安排945万元。", false],
  ["支出每公里4.5万元，养护里程210公里，核减210万元。", false],
  ["核查每公里4.5万元，养护里程210公里，核减210万元。", false],
] as const)("what was cut is not what was granted for each: %s", ([text, expected]) => {
  const mentions = told(text);
  expect(isCutFrom(mentions[0]!, mentions.at(-1)!)).toBe(expected);
});

test.for([
  ["每家承担3至5个。", true],
  ["每家承担3～5个。", true],
  ["每家承担3个。", false],
  ["每家承担任务5个至年底。", false],
] as const)("the ends of a range are no means: %s", ([text, expected]) => {
  expect(told(text).some(isOfRange)).toBe(expected);
});

test.for([
  ["每人每月", true],
  ["50元/人·月", true],
  ["50元/人次/月", true],
  ["每人补助", false],
  ["50元/人", false],
] as const)("more than one divisor: %s", ([words, expected]) => {
  expect(several.test(words)).toBe(expected);
});

test.for([
  ["平均压减", true],
  ["平均核减资金约", true],
  ["平均节约达", true],
  ["平均压减比例", false],
  ["压减", false],
] as const)("a cut for each: %s", ([words, expected]) => {
  expect(meanCut.test(words)).toBe(expected);
});

test.for([
  ["退回项目200个，项目440个，平均每个退回项目2.2条。", "200个"],
  ["退回200个，新增440个，平均每个退回的项目2.2条。", "200个"],
  ["终评的12个项目，初评40个，平均每个终评项目2.2条。", "12个"],
  ["评价工作组5个，平均每个评价对象2.2条。", "5个"],
  ["组建5个评价工作组，平均每个评价对象2.2条。", ""],
  ["退回资金200万元，平均每个退回项目2.2条。", ""],
  ["退回200批次，平均每个退回项目2.2条。", ""],
  ["项目440个，平均每个项目2.2条。", ""],
] as const)("counts told with the word that narrows the mean: %s", ([text, expected]) => {
  const mentions = told(text);
  const found = narrowed(mentions.at(-1)!, mentions.slice(0, -1));
  expect(found.map(({ figure }) => figure.quote).join(" ")).toBe(expected);
});

test.for([
  ["平均每家扣0.45分。", true],
  ["每个部门各加2分。", true],
  ["每家奖0.5分。", true],
  ["平均每家得85分。", false],
  ["每家扣减后得85分。", false],
  ["每家扣3个。", false],
] as const)("marks that are taken or given: %s", ([text, expected]) => {
  expect(isTaken(last(text))).toBe(expected);
});

test.for([
  ["补助1268人。", "人", true],
  ["专家42名。", "人", true],
  ["培训480人次。", "人", false],
  ["新建学校12个。", "校", true],
  ["项目12个。", "校", false],
  ["补助企业12家。", "户", true],
  ["补助企业12家。", "人", false],
  ["补助12条。", "户", false],
  ["共12个。", "项目", true],
  ["达12个。", "项目", true],
  ["12个。", "项目", true],
  ["12家。", "项目", false],
  ["共12个单位。", "项目", false],
  ["单位12个。", "项目", false],
  ["共12个。", "单位", false],
  ["评价12个项目。", "项目", true],
  ["评价项目12个。", "项目", true],
  ["评价12个县级部门所属的重点项目。", "项目", false],
  ["项目由县级部门负责实施共计12个。", "项目", false],
  ["问题12个。", "个", true],
  ["问题12项。", "个", true],
  ["补助12万元。", anything, true],
] as const)("counted by what the mean is for: %s %s", ([text, per, expected]) => {
  expect(isCountOf(last(text), per)).toBe(expected);
});

test.for([
  ["A机构服务费46万元；B机构服务费58万元。", true],
  ["服务费46万元，服务费58万元。", false],
  ["A机构服务费46万元；B机构评审费58万元。", false],
  ["A机构服务费46万元；B机构服务费用58万元。", false],
  ["费46万元；费58万元。", false],
  ["A机构服务费46万元。\nB机构服务费58万元。", false],
  ["服务费46万元。", false],
] as const)("amounts of one name in several sentences: %s", ([text, expected]) => {
  expect(areSeveral(told(text).toReversed())).toBe(expected);
});

test("of nothing there are not several", () => {
  expect(areSeveral([])).toBe(false);
});

test.for([
  ["家次", "家", null, true],
  ["人次", "次", "人", true],
  ["人次", "次", "家", false],
  ["家次", "次", "人", false],
  ["家", "次", "人", false],
  ["次", null, null, true],
] as const)("the unit of a total of %s for a mean of %s", ([total, mean, per, expected]) => {
  expect(isUnitOf(total, mean, per)).toBe(expected);
});
