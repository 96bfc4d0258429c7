import { expect, test } from "vitest";
import { alarmsRight, untold } from "../../helpers/miswritten.ts";

const texts = [
  "征集短视频73条，评出优秀作品15条，入选率«20.5%→79.5%|25.0%»。",
  "征集改革案例48篇，选出典型案例9篇，采用率«18.8%→81.2%|81.8%»。",
] as const;

test.for(texts)("what was picked out of what was handed in: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
});

test.for(texts)("a slip in it is told: %s", async (text) => {
  expect(await untold(text)).toEqual([]);
});

test.for(["征集短视频73条，评出优秀作品15条，网络投票参与率79.5%。"])(
  "a rate of something else: %s",
  async (text) => {
    expect(await alarmsRight(text)).toEqual([]);
  },
);
