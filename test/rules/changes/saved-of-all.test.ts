import { expect, test } from "vitest";
import { alarmsRight, untold } from "../../helpers/miswritten.ts";

const texts = [
  "村卫生室保洁每间年均支出1.80万元，核定后1.55万元，全县64间，年节约16.00万元，节约率«13.9%→19.3%|11.9%»。",
  "垃圾清运每吨费用由156元降到«142→124»元，降低«14→41»元，全年预计节约98.60万元。",
  "单个合作社最高奖补由80万元降为50万元，2025年可减少支出260万元。",
  "路灯维护单盏标准由每年320元调整为«290→390»元，每盏降低30元，共节约财政资金45.20万元。",
  "每个站点年运维费由4.20万元压减到«3.60→3.06»万元，减少0.60万元，26个站点一年少支出15.60万元。",
] as const;

test.for(texts)("what is saved of all of them is no fall of the price of one: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
});

test.for(texts)("a wrong digit beside it is told: %s", async (text) => {
  expect(await untold(text)).toEqual([]);
});
