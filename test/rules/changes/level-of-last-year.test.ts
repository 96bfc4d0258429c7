import { expect, test } from "vitest";
import { alarmsRight, untold } from "../../helpers/miswritten.ts";

test("a question sets the year of its answer", async () => {
  const text =
    "到8月底支出6152.4万元，进度61.5%。\n去年同一时点呢？预算9600万元，支出5721.6万元，进度59.6%。今年快了1.9个百分点。支出多了430.8万元，增长7.5%。";
  expect(await alarmsRight(text)).toEqual([]);
});

test("a level so high is a level, and what is so many times another", async () => {
  const text =
    "全部不合格率4.12%。餐具批次虽少，不合格率却高达«9.80→6.80»%，为加工食品1.58%的六倍多。";
  expect(await alarmsRight(text)).toEqual([]);
  expect(await untold(text)).toEqual([]);
});
