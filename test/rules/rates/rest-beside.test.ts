import { expect, test } from "vitest";
import { alarmsRight, untold } from "../../helpers/miswritten.ts";

const texts = [
  "业务承接环节也有短板。按合同约定时间交付成果的21项，按期率«77.8%→22.2%»，逾期的6项中最长逾期34天。",
  "资金用于供水管网850万元、校园安防460万元、村卫生室340万元，共1650万元，统筹使用率«84.6%→15.4%»，剩下的300.21万元转入下年。",
] as const;

test.for(texts)("what was done, its rate, and what is left: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
});

test.for(texts)("the rate of what is left is told: %s", async (text) => {
  expect(await untold(text)).toEqual([]);
});

test.for([
  "27项业务中按时交付成果的21项，逾期率22.2%，逾期的6项已扣减尾款。",
  "一次通过的21项，退回率22.2%，未通过的6项重新申报。",
])("a rate of what is left, or of another whole: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
});
