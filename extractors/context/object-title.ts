import type { Stage } from "../../domain/indicator.ts";

const selfReport =
  /(?:部门|单位|整体|项目|资金|专项|政策|支出|转移支付|工程|中心|学校|医院)[^\n]{0,12}(?:绩效)?(?:自评|自我评价)[^\n]{0,8}$/;
const oneEvaluated =
  /(?:项目|资金|政策|工程|计划|公益金|补助|补贴|专项|整体支出|改造|建设)(?:的|使用|支出|实施)?(?:情况)?(?:财政)?(?:重点|事前|部门|单位|跟踪)?绩效(?:评价|评估|情况)(?:的)?(?:报告|分析|总结)?(?:（[^）]*）)?$/;
const many =
  /(?:预算|财政)绩效管理|绩效管理工作|(?<!整体支出)(?:自评|评价)工作|各部门|抽查|复核|通报|和[^\n]{0,8}项目/;

/** Whether the title names a report on one thing evaluated: 部门整体支出绩效自评报告, 某项目绩效评价报告. */
export function isObjectTitle(title: string): boolean {
  const plain = title.trim();
  return !many.test(plain) && (selfReport.test(plain) || oneEvaluated.test(plain));
}

/** The stage that a paper on one stage alone tells of; null for the yearly report on all of them. */
export function stageOfTitle(title: string): Stage | null {
  if (/绩效(?:运行)?(?:跟踪)?监控/.test(title)) return "monitoring";
  return /事前(?:绩效)?评估/.test(title) ? "ex_ante" : null;
}
