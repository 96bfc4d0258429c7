import { expect, test } from "vitest";
import { alarmsRight, untold } from "../../helpers/miswritten.ts";

test.for([
  "社区食堂平均«86.4→68.4»分，农家书屋平均81.2分，前者高«5.2→81.2»分。",
  "全县抽查16家单位，其中乡镇平均得分«78.3→87.3»分，部门平均得分84.6分，二者差«6.3→63»分。",
  "以路灯为例，合同单价每盏«1860→1680»元，市场单价每盏1520元，高出«340→1520»元。",
  "试点学校食材损耗率«6.8→8.6»%，非试点学校食材损耗率9.5%，后者高«2.7→7.2»个百分点。",
  "东片站点管护费共48.6万元，西片站点管护费共«39.2→93.2»万元，两者相差«9.4→4.9»万元。",
])("how far the two values right before are apart: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
  expect(await untold(text)).toEqual([]);
});

test.for([
  "东片平均86.4分，西片平均81.2分，较上年高2.3分。",
  "甲镇平均得分86.4分，乙镇平均得分81.2分，丙镇平均得分80.1分，高出6.3分。",
  "优秀项目12个，资金平均3200万元；良好项目平均2800万元，高于全县平均600万元。",
  "合同单价48.5元，市场均价41.2元，比控制价高出2.1元。",
])("nothing is said of: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
});
