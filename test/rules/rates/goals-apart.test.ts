import { expect, test } from "vitest";
import { alarmsRight, untold } from "../../helpers/miswritten.ts";

const texts = [
  "硬化入户路312户，计划320户，差8户，完成率«97.5%→17.5%|79.5%»。",
  "新建蓄水池68座，年度任务72座，尚欠4座，完成率«94.4%→44.4%|49.4%»。",
  "新增托位8370个，其中公办1620个、普惠4050个、社区2700个，目标8000个，完成«104.6%→140.6%|14.6%»。",
  "检修管网36公里，计划30公里，超6公里，完成率«120.0%→102.0%»。",
] as const;

test.for(texts)(
  "what was done of what was to be done, with a list or a gap between: %s",
  async (text) => {
    expect(await alarmsRight(text)).toEqual([]);
  },
);

test.for(texts)("a slip in it is told: %s", async (text) => {
  expect(await untold(text)).toEqual([]);
});

test.for([
  "全县新建公厕36座，其中甲镇任务12座，已全部建成，完成率100%。",
  "改造危房312户，其中土坯房200户、砖木房112户，另有任务外8户，满意率97.5%。",
])("other rates: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
});
