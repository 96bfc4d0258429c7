import { expect, test } from "vitest";
import { alarmsRight, untold } from "../../helpers/miswritten.ts";

/** The same number for what was set and for what was done is right; under two names of a kind it was copied. */
test.for([
  "村级文化广场项目合同价286.4万元，支付286.4万元，验收等级为合格。因单价偏高核减132.7万元，因数量不实核减«95.6→132.7»万元。",
  "全年计划招录1030人，到岗1030人，队伍结构有所改善。",
  "专项检查中发现两家单位违规发放津补贴，涉及资金47.8万元，现均已清退47.8万元，责任人作了书面检查。",
  "农产品质量监督共抽检245批次，合格245批次，未发现禁用农药残留。专家评审查出缺项«173→245»处，逐条退回修改，另有缺页245处。",
  "全年审核项目绩效目标1206个，退回修改88个；年末组织自评1206个，部门评价63个。",
])("silent of what was done in full, told of what was copied: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
  expect(await untold(text)).toEqual([]);
});

test.for([
  "农村公路养护预算«862.5→734.1»万元，支出734.1万元，执行率85.1%。",
  "检查发现违规金额365.2万元，已退回«341.8→365.2»万元，仍有23.4万元正在追缴。",
])("told where not all of it was done: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
  expect(await untold(text)).toEqual([]);
});
