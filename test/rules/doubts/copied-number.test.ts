import { expect, test } from "vitest";
import { alarmsRight, untold } from "../../helpers/miswritten.ts";

test.for([
  "全年评审项目58个，报审36.4亿元，审减4.72亿元。与上年相比，评审项目增加9个（上年49个），审减额增加«1.56→3.16»亿元（上年3.16亿元）。",
  "分乡镇看，青石镇62户，云坪镇47户，沙湾镇35户，柳溪镇23户。最多的青石镇占全县的37.1%，比最少的柳溪镇多«39→47|35»户。",
  "河东区核减项目36个；河西区核减项目22个，比河东区少«14→36»个。",
])("how far two values are apart was copied from beside them: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
  expect(await untold(text)).toEqual([]);
});

test.for([
  "全年组织业务培训5期，参训640人次，平均每期«128→640»人次。其中面向镇街的两期，参训258人次。",
  "陪餐记录较为完整。校长陪餐4,370人次，全县46所学校平均每校«95→4370»人次。",
  "县级编报项目目标735个。其中重点项目182个，提出审核意见364条，平均每个项目«2.0→364»条。",
])("a mean was copied from beside it: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
  expect(await untold(text)).toEqual([]);
});

test.for([
  "全年组织业务培训1期，参训64人次，平均每期64人次。",
  "全县46所学校中，校长陪餐4,370人次，平均每校95人次；家长陪餐95人次。",
])("a mean that another number happens to equal: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
});

test.for([
  "全年评审项目58个，审减4.72亿元。评审机构较上年增加4家，比采购中心多2家。",
  "分乡镇看，青石镇62户，云坪镇47户，柳溪镇23户。最多的青石镇占全县的47%，比最少的柳溪镇多39户，其中困难户47户。",
])("nothing is said of: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
});
