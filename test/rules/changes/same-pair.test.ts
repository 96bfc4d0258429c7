import { expect, test } from "vitest";
import { alarmsRight, untold } from "../../helpers/miswritten.ts";

test.for([
  "评价对象24个，资金29566.87万元。与上年的18个、22908.15万元相比，评价数量增长33.3%，评价资金增加6658.72«万元→元»，增幅29.1%。",
  "七个乡镇上年末结转资金合计9127万元，2023年末降至8350万元，减少777万元，降幅«8.5→91.5»%。",
  "“三公”经费支出312.48万元，较上年的347.26万元减少34.78万元，下降«10.0→66.0»%。其中公务用车运行维护费206.35万元，占66.0%。",
  "人均年服务成本27009元，而社会办养老机构同类服务为23650元，前者比后者高出3359元，高出幅度«14.2→41.2»%。",
])("the amount and the rate of one change fit the same two values: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
  expect(await untold(text)).toEqual([]);
});

test.for([
  "村卫生室保洁每间年均支出1.80万元，核定后1.55万元，全县64间，年节约16.00万元，节约率13.9%。",
  "核减额1434.2万元，核减额较上年增长18.8%（上年核减1207.5万元）。",
  "支出20874.2万元，上年21930.6万元，减少1056.4万元，资金下降12.0%的部门有5个。",
])("nothing is said of: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
});
