import { expect, test } from "vitest";
import { alarmsRight, untold } from "../../helpers/miswritten.ts";

const texts = [
  "自评总分92.5分，等级为优。失分共«7.5分→5.7分»，其中产出失分3.2分最多，占全部失分的«42.7%→24.7%»。",
  "复核共扣分«12.0分→21.0分»，其中过程指标扣分4.5分，占扣分总数的«37.5%→57.3%»。",
  "考核合计扣12.8分，其中满意度扣3.2分，占«25.0%→52.0%»。",
] as const;

test.for(texts)("marks that were lost are a share of all that were: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
});

test.for(texts)("a slip in it is told: %s", async (text) => {
  expect(await untold(text)).toEqual([]);
});

test.for(["复核共扣分12.0分，其中过程指标满分20分、扣分4.5分，得分率77.5%。"])(
  "a rate of the marks that were reached: %s",
  async (text) => {
    expect(await alarmsRight(text)).toEqual([]);
  },
);
