import { expect, test } from "vitest";
import { alarmsRight, untold } from "../../helpers/miswritten.ts";

test("three amounts below 万元 are of one measure", async () => {
  const text =
    "全市园区中，我区2024年奖补资金对应新增产值0.58万元，居第5位；居首位的高新区为0.91万元，这一指标较2022年的0.37万元提高0.21万元。";
  expect(await alarmsRight(text)).toEqual([]);
});

test("one alone is told", async () => {
  const text =
    "全年评价资金3.2亿元。收回闲置资金«0.29亿→0.29万»元，盘活存量资金1860万元，压减一般性支出2140万元。";
  expect(await untold(text)).toEqual([]);
});
