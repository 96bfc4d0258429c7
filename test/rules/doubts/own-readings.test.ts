import { expect, test } from "vitest";
import { alarmsRight, untold } from "../../helpers/miswritten.ts";

const texts = [
  "新建社区养老站点11个，完成年度计划«12个→1个»的91.7%，未完成的站点结转下年。",
  "评价等级分布为：优4个，占22.2%；良11个，占61.1%；中3个，占«16.7%→61.1%»；无差等次。重点评价对象共18个。",
  "县级设备采购送审19576万元、核减3483万元，综合核减率«17.8%→82.2%|18.7%»。",
  "资金管理方面问题23个，其中滞留资金1367.40万元，超范围列支286.90万元。\n追回超范围列支资金«251.40万元→215.40万元»，占应追回数的87.6%。",
  "硬化道路52.6公里，超过计划的50.0公里，超出2.6公里；加宽路面38.2公里，为计划«44.5公里→43.5公里»的85.8%。",
] as const;

test.for(texts)("what the numbers beside a rate make: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
});

test.for(texts)("no other number excuses the miswritten one: %s", async (text) => {
  expect(await untold(text)).toEqual([]);
});

test.for([
  "投入评价经费48万元，对26个项目开展重点评价，涉及资金5.37亿元，评价资金占本级项目支出预算17.90亿元的30%。",
  "自动预警项目156个，其中红色预警46个、黄色预警83个、蓝色预警27个，预警率为15.7%。",
])("a part told elsewhere and a whole told nowhere: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
});
