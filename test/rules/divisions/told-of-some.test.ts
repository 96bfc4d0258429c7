import { expect, test } from "vitest";
import { alarmsRight, untold } from "../../helpers/miswritten.ts";

test.for([
  "重点评价项目«10→100»个。前面列名的5个项目平均得分86.22分。评价等次为优的3个、良的6个、中的1个，没有差等。",
  "重点评价12个项目。除公共自行车运营外，其余11个对象资金合计5514.60万元。\n按等次统计：“优”3个、“良”6个、“中”3个，无“差”等次。",
  "重点评价14个项目，得分靠前的4个项目平均得分93.2分。评价结果为优的5个、良的7个、中的2个。",
])("what words mark as some is not what is divided: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
  expect(await untold(text)).toEqual([]);
});
