import { expect, test } from "vitest";
import { alarmsRight, untold } from "../../helpers/miswritten.ts";

test.for([
  "遴选试点镇9个，比上年增加5个，涉及补助860万元。其中平原镇6个«→，其他类11个»，山区镇3个。",
  "年初安排预算38460.00万元«→，其他类4万元»，年中追加2135.00万元，调整后预算40595.00万元。",
  "盘活的资金2.85亿元全部有了去处。用于化债1.24亿元，用于民生兜底0.96亿元«→，其他类2亿元»，余下0.65亿元补充预算稳定调节基金。",
  "对东湖公司扣减1.36万元«→，其他类7万元»，对西岭公司扣减2.08万元，共扣减3.44万元。",
])("其他 beside what comes to the whole already: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
  expect(await untold(text)).toEqual([]);
});

test.for([
  "遴选试点镇20个。其中平原镇6个，其他类11个，山区镇3个。",
  "年初安排预算38460.00万元，其他渠道补充4万元，年中追加2131.00万元，调整后预算40595.00万元。",
])("其他 that belongs to it: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
});
