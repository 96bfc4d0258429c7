import { expect, test } from "vitest";
import { alarmsRight, untold } from "../../helpers/miswritten.ts";

/** Means whose total or count stands elsewhere among others that are not theirs; «right→wrong». */
const texts: readonly string[] = [
  "专项债券6.40亿元投向四个领域共11个项目：产业园区4个，2.56亿元；医疗卫生2个，1.44亿元；城乡供水3个，1.28亿元；停车设施2个，1.12亿元。平均每个项目5818万元。",
  "全县63个部门共申报绩效目标项目412个。审核中退回修改57个，退回率13.8%；一次通过355个，占86.2%。平均每个部门申报«6.5→8.5»个项目。",
  "5家机构中得分在90分以上的2家，80至90分的2家，80分以下的1家。甲、乙两家合同金额合计161.3万元。单价最高的是丁大学课题组，平均每个11.4万元。",
  "年度预算2790万元，按列养里程平均每公里1.5万元。\n优良里程分别为821.5公里和753.3公里，合计1574.8公里。",
  "3.2万亩新建农田中落实管护责任的只有2.4万亩。安排管护经费96万元，按全部新建面积计算每亩«30→80»元。",
];

test.for(texts)("%s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
  expect(await untold(text)).toEqual([]);
});
