import { expect, test } from "vitest";
import { alarmsRight, untold } from "../../helpers/miswritten.ts";

/** Means whose total or number of things stands in other paragraphs; «right→wrong». */
const told: readonly string[] = [
  "现将全市5个县（市、区）上半年监控情况通报如下。\n各地红灯项目均有下降。\n全市共收回资金6500.0万元，平均每个县（市、区）«1300.0→1030.0»万元，收回资金占监控预算的1.9%。",
  "评价由4家第三方机构承担。\n委托费用共68.4万元，平均每家承担费用«17.1→11.7»万元。",
  "评价由区财政局组织实施。\n本次共评价8个项目，涉及资金8450.00万元，平均每个项目«1056.25→1065.25|1056.52»万元。",
];

test.for(told)("a mean that fails is told: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
  expect(await untold(text)).toEqual([]);
});

/** What the mean is of is told nowhere, or in words, and the numbers beside it are of something else. */
const silent: readonly string[] = [
  "检查对象从市本级128家预算单位中选取。\n检查共发现问题213个，平均每家单位6.7个。",
  "对四县开展检查，涉及项目138个，系统发出预警信息33条，平均每个县8.25条。",
  "评价工作引入受托机构16家、支付费用317.6万元，平均每个重点评价对象11.3万元。",
  "减少规模的8个项目收回612.4万元，取消的6个项目收回437.6万元，共收回1050万元，平均每个项目75万元（14个项目）。",
  "评价结果为中的2个乡镇，相应扣减转移支付10万元。\n评价发现问题52个，平均每个乡镇（街道）6.5个。",
  "建设分类投放点372处，新增清运车辆22辆，平均每个行政村3处。",
  "补助标准为每户2300元，带动农户6420户，项目总投资14802.2万元。",
  "学校在校学生452人。改造后户外活动面积由1712平方米增加到2700平方米，生均6平方米。",
];

test.for(silent)("nothing is told where a mean may be of others: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
});
