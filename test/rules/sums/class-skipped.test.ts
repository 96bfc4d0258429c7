import { expect, test } from "vitest";
import { alarmsRight, untold } from "../../helpers/miswritten.ts";

test.for([
  "纳入评价的财政政策18个，评级为优7个、«良9个、→»中2个，优良政策共16个，优良率88.9%。",
  "全年监控项目1246个。系统亮灯情况：红灯96个、«黄灯214个、→»绿灯936个。红黄灯项目共310个，均已约谈。",
  "受托机构24家，考核结果为A级6家、«B级11家、→»C级5家、D级2家，B级及以上17家。",
  "全部868个项目完成自评，其中优541个、良236个、«一般74个、→»差17个，优良合计777个，优良率89.5%。",
])("a list without a class that its own sum counts: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
  expect(await untold(text)).toEqual([]);
});

test.for([
  "纳入评价的财政政策18个，优良政策共16个，优良率88.9%，优7个。",
  "受托机构24家，考核结果为A级6家、C级5家的已公示，B级及以上17家续签合同，其余机构重新遴选。",
  "全年监控项目1246个，红灯96个、黄灯214个，红黄灯项目共310个，其余均为绿灯。",
])("only what its numbers say is left out: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
});
