import { expect, test } from "vitest";
import { alarmsRight, untold } from "../../helpers/miswritten.ts";

const texts = [
  "举办书屋培训4期，培训520人次，平均每期130人次，较上年«增加→减少»110人次（上年410人次）。",
  "站点运行补助标准为89元，比上年«提高→下降»5元（上年84元），惠及站点46个。",
] as const;

test.for(texts)("the word that fits what was and what is: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
});

test.for(texts)("the opposite word: %s", async (text) => {
  expect(await untold(text)).toEqual([]);
});

test.for([
  "举办书屋培训4期，培训300人次，县外培训520人次，县内培训较上年减少110人次（上年410人次）。",
  "巡查站点630处，平均每镇42处，新建书屋较上年减少120处（上年510处），现有390处。",
])("a value that the word leads to, or of something else: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
});
