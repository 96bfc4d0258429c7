import { expect, test } from "vitest";
import { alarmsRight, untold } from "../../helpers/miswritten.ts";

test.for([
  "复核后，优«7→16»家、良«16→7»家、中4家，没有“差”等次；优良等次«23→13|4»家，占比85.2%。",
  "履约考核中，优秀«8→2»家、良好«11→18»家、合格4家、不合格1家，优良率79.2%，即«19→24»家单位在良好以上。",
  "等级为优«5→14»个、良«14→41»个、中3个、差2个；优良率79.2%，高于上年的70.8%，优良的乡镇为«19→9»个。",
  "“优秀”«3→9»份、“良好”«9→3»份、“一般”3份，优良率80.00%，即优良报告«12→15»份。",
])("what the good ones come to, by whatever slip: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
  expect(await untold(text)).toEqual([]);
});

test.for([
  "部门自评优12个、良15个、中3个，财政复评优良项目22个。",
  "上半年优3个、良5个，下半年优6个、良8个、中2个。",
  "评价优6个、良8个；上年，优良对象11个。",
])("the good ones of others: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
});
