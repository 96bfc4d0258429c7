import { moneyFields } from "../monitoring/project.ts";

/** What a column or a labelled cell of a monitoring workbook holds, with the word a user reads. */
export const fieldNames = {
  serial: "序号",
  code: "项目编码",
  name: "项目名称",
  department: "主管部门",
  unit: "实施单位",
  fund: "资金性质",
  initial: "年初预算数",
  added: "追加",
  reduced: "调减",
  change: "年度预算调整",
  adjusted: "调整后预算数",
  executed: "1-N月执行数",
  rate: "执行率",
  forecastExecuted: "全年预计执行数",
  level1: "一级指标",
  level2: "二级指标",
  level3: "三级指标",
  targetOp: "计算符号",
  target: "年度指标值",
  targetUnit: "计量单位",
  done: "1-N月完成情况",
  doneRate: "指标完成率",
  forecastDone: "全年预计完成情况",
  reason: "偏差原因分析",
  reasonFunds: "偏差原因：经费保障",
  reasonRules: "偏差原因：制度保障",
  reasonPeople: "偏差原因：人员保障",
  reasonEquipment: "偏差原因：硬件条件保障",
  reasonOther: "偏差原因：其他",
  reasonText: "偏差原因：原因说明",
  likelihood: "完成目标可能性",
  likelyCertain: "可能性：确定能",
  likelyPossible: "可能性：有可能",
  likelyImpossible: "可能性：完全不可能",
  lightExecution: "预算执行预警",
  lightTarget: "目标完成预警",
  lightForecast: "全年预计完成情况预警",
  light: "预警",
  score: "监控审核得分",
  status: "流程状态",
  period: "监控期间",
  goal: "年度总体目标",
} as const;

export type Field = keyof typeof fieldNames;

export function fieldNamed(name: string): Field | null {
  const found = Object.entries(fieldNames).find(([id, words]) => id === name || words === name);
  return found === undefined ? null : asField(found[0]);
}

function asField(id: string): Field | null {
  return isField(id) ? id : null;
}

export function isField(id: string): id is Field {
  return Object.hasOwn(fieldNames, id);
}

export const moneyColumns = moneyFields satisfies readonly Field[];

export const lightColumns = [
  "lightExecution",
  "lightTarget",
  "lightForecast",
  "light",
] as const satisfies readonly Field[];

export const indicatorColumns = [
  "level1",
  "level2",
  "level3",
  "target",
  "done",
] as const satisfies readonly Field[];
