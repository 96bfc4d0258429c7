import { expect, test } from "vitest";
import { alarmsRight, untold } from "../../helpers/miswritten.ts";

const texts = [
  "书屋现场核对藏书指标«84→8»条，其中按进度实现的71条，实现率84.5%。",
  "抽查井盖«260→60»处，其中完好的253处，完好率97.3%。",
  "全县确定巡查对象12个，委托4家站点实施，现已出具初稿«7→12»个，占58.3%，其余5个尚在整理。",
  "花圃验收等次分为四等，验收站点共60个。甲等18个，占30.0%；乙等29个，占48.33%；丙等«11→60»个，占18.33%；丁等2个，占3.33%。",
] as const;

test.for(texts)("the whole above its part is no reason to tell anything: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
});

test.for(texts)("a whole below its part, or a part that repeats the whole: %s", async (text) => {
  expect(await untold(text)).toEqual([]);
});

test("part and whole in each other's place", async () => {
  expect(
    await untold(
      "巡查的站点«46个站点中配备专职人员的只有17个→17个站点中配备专职人员的只有46个»，占37.0%。",
    ),
  ).toEqual([]);
});

test.for([
  "评估组到15所书屋、48个站点开展走访。全县共有站点192个，走访面为25.0%。",
  "上门辅导站点26家。全县站点共65家，接受上门辅导的站点占40.0%。",
  "甲公司16个、乙公司13个、丙公司9个，这3家公司合计38个，占全部委托站点的91.2%。",
  "当年调减1460.25万元，收回2038.90万元，两项相加3499.15万元，收回部分占58.3%。",
  "全县有7个考核断面，均值达到目标的6个，未达标的是东口断面。按月计算更严一些：7个断面应有63次月度评价，达标57次，月度达标率90.5%。",
  "全县计划养护站点12个。乡镇养护的12个站点占全县登记站点的18.3%。",
])("what only looks like part and whole: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
});
