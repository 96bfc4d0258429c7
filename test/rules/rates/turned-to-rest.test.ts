import { expect, test } from "vitest";
import { alarmsRight, untold } from "../../helpers/miswritten.ts";

const texts = [
  "观测站年度运行费62.40万元，实际支出53.85万元，节约8.55万元，执行率«86.3%→13.7%»。",
  "护林站合同约定的18部对讲机只验收13部，还有5部没有到货，验收率«72.2%→27.8%»。",
  "去年联席会议提出8条建议。目前6条已落实到位，2条需要继续推进，落实率«75.0%→25.0%»。",
  "值班平台累计派出工单284条，涉及站点46个；养护单位按期办结257条，办结率«90.5%→9.5%»，其余27条延后办结。",
  "盘活闲置摊位租金1846.20万元，转用于市场改造1294.35万元，占盘活租金的«70.1%→29.9%»，剩下的551.85万元留待明年安排。",
  "苗圃经费总额18640万元。其中育苗10250万元，占55.0%；管护6785万元，占36.4%；前述两类合计17035万元，其余1605万元用于检疫，占«8.6%→91.4%»。",
] as const;

test.for(texts)("what is left is no reason to tell anything: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
});

test.for(texts)("the rate of what is left in the place of that of the part: %s", async (text) => {
  expect(await untold(text)).toEqual([]);
});

test.for([
  "全年派出工单284条，逾期未办结27条，办结率90.5%。",
  "抽检水样160份，不合格4份，合格率97.5%。",
  "站房经费62.40万元，实际支出53.85万元，结余率13.7%。",
  "书屋登记藏书86400册，少儿类51840册、文史类34560册，占比大致为60.0%、40.0%。",
  "巡检井盖150处，判定不合格20处，不合格率13.3%。",
  "苗木采购预算386.00万元，核定324.24万元，核减率16.0%。",
])("a rate of what the number left: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
});
