import { expect, test } from "vitest";
import { alarmsRight, untold } from "../../helpers/miswritten.ts";

const texts = [
  "全县体育健身补助862万元，占3个片区（含街道）文体支出5387.5万元的«16.0%→16.0个百分点»。",
  "逾期工单128件中，路灯类79件，«61.7%→61.7个百分点»的比重反映出养护力量不足。",
  "防火瞭望塔改造投入1268万元，省级补助507.2万元，市级承担«60.0%→60.0个百分点»。",
  "5个街道先行试点，再铺开4个，累计达到9个，覆盖面提高到«75.0%→75.0个百分点»，较上年的41.7%提高33.3个百分点。",
  "牧草种子采购由评审前的482万元压到397.65万元，压缩84.35万元，压缩幅度«17.5%→17.5个百分点»。",
  "合同续签中，绿化类28份改签20份，改签率最高，为«71.4%→71.4个百分点»。",
  "出勤率最高的是南门站96.4%，最低的是北坪站71.9%，极差«24.5个百分点→24.5%»。",
  "栈道维护的用工率为39.9%，慢于总体进度«12.0个百分点→12.0%»。",
  "客流2022年较2021年增长14.6%，2023年又较2022年增长20.1%，后一年增速比前一年快«5.5个百分点→5.5%»。",
] as const;

test.for(texts)("shares and levels in percent, what parts rates in points: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
});

test.for(texts)("one told in the unit of the other: %s", async (text) => {
  expect(await untold(text)).toEqual([]);
});

test.for([
  "补贴覆盖比例按每年2个百分点的比例递增，三年后全部放开。",
  "减税政策使企业综合税费率下降，减轻负担2.3个百分点。",
  "两地完成率差距由上半年的4.1个百分点扩大到6.3个百分点。",
  "回访满意率比一季度提高到位，提高3.2个百分点。",
  "人均养护费用高于全市平均7.8%。",
])("changes and distances: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
});
