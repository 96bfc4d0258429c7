import { expect, test } from "vitest";
import { isObjectTitle, stageOfTitle } from "../../../extractors/context/object-title.ts";

test.for([
  "扶岭区卫生健康局2024年度部门整体支出绩效自评总结",
  "云岭县农业局2024年度整体支出绩效自评报告",
  "云岭县2024年高标准农田建设项目绩效评价报告",
  "古澄市二〇二三年度福利彩票公益金使用绩效评价报告",
  "2023—2024年农村供水保障工程财政重点绩效评价报告（摘要）",
  "关于2024年农村义务教育学生营养改善计划绩效情况的报告",
] as const)("one thing is evaluated: %s", (title) => {
  expect(isObjectTitle(title)).toBe(true);
});

test.for([
  "云岭县2024年预算绩效管理工作总结",
  "关于2024年度部门整体支出绩效自评抽查复核情况的通报",
  "关于2024年度财政绩效管理工作情况的报告",
  "云岭县2024年绩效自评工作情况的报告",
  "关于2024年地方政府专项债券和PPP项目绩效评价情况的报告",
  "2024年预算绩效运行监控情况通报",
  "",
] as const)("the office's work on many: %s", (title) => {
  expect(isObjectTitle(title)).toBe(false);
});

test.for([
  ["2024年1—9月部门预算绩效运行监控情况通报", "monitoring"],
  ["云岭县2024年绩效监控报告", "monitoring"],
  ["关于2025年度新增项目事前绩效评估情况的报告", "ex_ante"],
  ["云岭县2024年预算绩效管理工作总结", null],
] as const)("%s is about the stage %s", ([title, stage]) => {
  expect(stageOfTitle(title)).toBe(stage);
});
