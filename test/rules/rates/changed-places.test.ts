import { expect, test } from "vitest";
import { alarmsRight, untold } from "../../helpers/miswritten.ts";

const texts = ["全县收到投诉«96件→73件»，办结«73件→96件»，办结率76.0%。"] as const;

test.for(texts)(
  "a part that is called as its rate, what was done, and what has the share: %s",
  async (text) => {
    expect(await alarmsRight(text)).toEqual([]);
  },
);

test.for(texts)("a slip in it is told: %s", async (text) => {
  expect(await untold(text)).toEqual([]);
});

test.for([
  "设计床位602张，应入住860人，已入住602人，入住率70.0%。",
  "全镇财政收入9.37亿元，支出38.75亿元，自给率24.2%。",
  "管护公益林12.6万亩，已落实管护主体11.9万亩，落实率94.4%。",
])("what was to be done, and a rate of another kind: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
});

test.for([
  "共提出建议52条，涉及6个方面。经逐条研究，采纳57条，采纳率91.2%。",
  "征集案例15篇，评出优秀案例73篇，入选率20.5%。",
  "上年度611个村组织清查，账实相符的702个，占87.0%。",
  "全年预算数31553.6万元。全年支出32800.5万元，预算执行率96.2%。",
])("part and whole in each other's place: %s", async (text) => {
  const told = await alarmsRight(text);
  expect(told.join()).toContain("两个数写反");
});
