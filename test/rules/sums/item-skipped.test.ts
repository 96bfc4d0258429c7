import { expect, test } from "vitest";
import { alarmsRight, untold } from "../../helpers/miswritten.ts";

test.for([
  "抽查合同58份，其中要素不全21份、验收滞后19份«、付款超期18份→»，前两类共40份，占69.0%。",
  "全年支出412.50万元，比上年减少18.20万元。按用途分，劳务费186.00万元，印刷费95.50万元«，差旅费131.00万元→»。前两项合计281.50万元，占支出的68.2%。",
  "电话回访640户，表示满意的412户，基本满意的151户«，不满意的77户→»，前两者合计563户，满意度88.0%。",
  "参评单位26家。得分90分以上的7家«，80分至90分的14家→»，其余5家在80分以下，前两档共21家。",
])("who speaks of the first two has told of more: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
  expect(await untold(text)).toEqual([]);
});

test.for([
  "察看点位318处，河道清淤146处«、圩堤加固97处→»、泵站改造75处，其中河道清淤与圩堤加固243处，占76.4%。",
  "各镇结余资金合计2480万元。\n从大到小看：柳河镇820万元«、双桥镇640万元→»、枫林镇455万元、东山镇365万元、马湖镇200万元。排在前面的柳河、双桥合计1460万元，占58.9%。",
])("a sum counts a name that the list does not tell: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
  expect(await untold(text)).toEqual([]);
});

test.for([
  "参评项目42个，得分在90分以上的9个«，80分至90分的25个→»，60分至80分的8个。优良合计34个，优良率81.0%。",
  "部门自评的45个项目中，评为“优”的12个«，评为“良”的27个→»，评为“中”的6个，优良率86.7%，即优良项目39个。",
])("a class that the good ones count: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
  expect(await untold(text)).toEqual([]);
});

test.for([
  "全县支出1500万元，居前的是教育360万元、卫生240万元，前两项合计600万元，占40.0%。",
  "全县支出1500万元，其中教育360万元、卫生240万元，其余为各类补助，前两项合计600万元。",
  "受检企业48家，其中整改31家，关停6家，其余的继续观察，前两类共37家。",
  "抽查合同58份，其中要素滞后21份、验收滞后19份、付款滞后18份，前两类共40份。",
  "各镇结余资金2480万元，其中柳河镇820万元、双桥镇增加640万元、枫林镇455万元、东山镇565万元，柳河、双桥合计1460万元。",
])("what need not be all: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
});
