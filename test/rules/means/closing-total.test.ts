import { expect, test } from "vitest";
import { alarmsRight, untold } from "../../helpers/miswritten.ts";

const texts = [
  "对低效项目调减1480万元、取消620万元，合计2100万元，涉及项目13个，平均每个«161.5万元→1.615万元|116.5万元»。",
  "补助种粮大户864万元、合作社336万元，共计1200万元，涉及主体48家，平均每家«25.0万元→52.0万元|2.5万元»。",
] as const;

test.for(texts)("a mean is that of what all come to: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
});

test.for(texts)("a slip in it is told: %s", async (text) => {
  expect(await untold(text)).toEqual([]);
});

test.for(["种粮大户补助864万元、合作社补助336万元，合计1200万元；合作社12家，平均每家28.0万元。"])(
  "the mean of one of them: %s",
  async (text) => {
    expect(await alarmsRight(text)).toEqual([]);
  },
);
