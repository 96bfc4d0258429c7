import { expect, test } from "vitest";
import { alarmsRight, untold } from "../../helpers/miswritten.ts";

test.for([
  "意见分类：目标不量化«112→121»条、指标缺失«86→68»条、标准偏低«57→75»条、其他24条，前述三类«255→225»条，占91.4%。",
  "发现问题143个。按性质，目标设置类38个、资金管理类46个、项目实施类42个、其余17个为资料和公开方面的问题，前面列举的«126→162»个占88.1%。",
  "收回存量«860.4→806.4»万元，压减一般性支出«412.0→421.0»万元，其他渠道筹集97.6万元，上述两项«1272.4→1227.4»万元全部用于“三保”。",
])("what was named before, without what is left: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
  expect(await untold(text)).toEqual([]);
});

test.for([
  "没改到位的«13→15»条集中在水利、商务、文旅三家，水利«6→9»条、商务4条、文旅«3→8»条。",
  "沉淀资金«2860.5→2680.5»万元分布在城东、城西和开发区，城东«1240.0→1420.0»万元，城西980.5万元，开发区640.0万元。",
])("a whole that names who has it: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
  expect(await untold(text)).toEqual([]);
});

test.for([
  "优良等次«26→36»个，优«9→7»个、良«17→27»个，优良率86.7%，共评价30个。",
  "自评优12个、良15个、中3个，优良率90%，优良项目«27→72|17»个。",
  "授课的财政干部«7→9»名，高校教师«4→6»名，部门骨干7名，授课教师共«18→28»名。",
  "对两家机构的扣减金额分别为«1.8→0.18»万元、2.4万元；对另一家全额扣除尾款6.6万元。以上合计扣款«10.8→13.8»万元。",
])("what two or three together come to: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
  expect(await untold(text)).toEqual([]);
});

test.for([
  "退回«177→117»份，退回率41.4%。退回原因主要是：指标空泛«78→87»份，与资金不匹配54份，缺少效益指标29份，其他16份。",
  "清退3家后仍剩余«33→23»家，计划公开招募新增«7→9»家，调整后达到«40→60»家。",
])("reasons with others behind them, and what is left with what comes: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
  expect(await untold(text)).toEqual([]);
});

test.for([
  "2024年新增办法4项、修订规程3项，上述两项工作已于12月完成，共惠及群众860人。",
  "没改到位的13条主要集中在水利、商务、文旅三家，水利6条、商务4条、文旅2条。",
  "自评优12个、良15个，优良率90%，上年优良项目22个。",
  "自查县直7个，乡镇4个，村级7个。复查中整改问题共28个。",
  "退回177份。退回原因主要是：指标空泛78份，与资金不匹配54份，缺少效益指标29份。",
])("what the words leave open: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
});
