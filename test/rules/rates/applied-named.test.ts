import { expect, test } from "vitest";
import { alarmsRight, untold } from "../../helpers/miswritten.ts";

const texts = [
  "对考核靠后的4个驿站，按15%压减，合计压减«312.6万元→321.6万元»（原预算«2084万元→284万元|2048万元»）。",
  "以2023年管护补助«8462万元→8642万元»为基数，下年度暂扣5%，即«423.10万元→432.10万元|143.20万元»，待验收合格后再行拨付。",
  "县里对其下达的«1745.0万元→174.5万元»配套奖补资金按«12%→1200%»的比例扣减，扣减额209.4万元，转奖邻县。",
  "对6个得分偏低的书屋，下年平均压减«14%→86%|41%»，压减前预算4650.00万元，压减额651.00万元。",
  "经费按«15%→89.7%»的比例扣减，这些站点上年预算共3964.00万元，扣减额即594.60万元。",
] as const;

test.for(texts)("what a rate is applied to and what comes of it: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
});

test.for(texts)("a slip in one of them is told: %s", async (text) => {
  expect(await untold(text)).toEqual([]);
});

test.for([
  "对3个驿站按15%压减，压减86.4万元，另有2个书屋取消安排，原预算312.0万元。",
  "对得分偏低的站点按10%扣减，扣减资金调剂用于巡护，巡护补助1264.0万元。",
])("other amounts beside it: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
});
