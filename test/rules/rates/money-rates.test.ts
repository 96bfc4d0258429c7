import { expect, test } from "vitest";
import { alarmsRight, untold } from "../../helpers/miswritten.ts";

const texts = [
  "技能竞赛计划参赛1200人，已参赛1180人，经费却只拨付了三成多。",
  "技能竞赛计划参赛1200人，已参赛«1180→1810»人，参赛率98.3%，而经费却只拨付了三成多。",
  "5个片区考核平均分90.2分。东山片区服务资金占5个片区总量的31.2%，居首位。",
] as const;

test.for(texts)("a rate of money is none of heads or things: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
});

test.for(texts)("a slip beside it is told: %s", async (text) => {
  expect(await untold(text)).toEqual([]);
});
