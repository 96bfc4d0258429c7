import type { Field } from "./field.ts";
import { isField } from "./field.ts";
import { labelOf } from "./label.ts";

/**
 * Headers of each field, whole, as `labelOf` leaves them; the first wins where two columns claim one
 * field. Words in English are the fields of the national exchange table.
 */
const words: Readonly<Partial<Record<Field, RegExp>>> = {
  serial: /^(?:序号|编号|行次|栏次|no\.?)$/i,
  code: /^(?:(?:预算|支出|二级|三级)?项目(?:支出)?(?:编码|代码|编号|唯一码|id)|pro_code)$/i,
  name: /^(?:(?:预算|支出|政策|一级|二级|三级|监控)?(?:项目|政策)(?:支出)?(?:名称)?|(?:政策)?项目\/政策名称|pro_name)$/i,
  department:
    /^(?:(?:项目)?(?:主管|预算|业务主管|资金主管)部门(?:\(?单位\)?)?(?:名称)?(?:及代码|\(及代码\))?|部门(?:\(单位\))?(?:名称)?|主管单位(?:名称)?|主管预算部门|一级(?:预算)?单位(?:名称)?|一级部门|归口(?:管理)?部门|dept_name)$/i,
  unit: /^(?:(?:项目)?(?:具体)?(?:实施|承担|执行|使用|资金使用|用款|建设|填报|申报|监控|基层|预算|二级(?:预算)?|末级)(?:部门)?单位(?:名称)?(?:及代码|\(及代码\))?|项目单位(?:名称)?|单位(?:名称)?|(?:部门)?预算单位(?:名称)?|agency_name)$/i,
  fund: /^(?:资金|经费|预算|支出)(?:性质|来源|类型|类别|属性)(?:名称)?$|^fund_type_name$/i,
  initial:
    /^(?:年初|期初|初始|本年年初|当年年初)(?:预算|批复|安排)?(?:预算)?(?:数|金额|资金|总额|安排数|安排|额|安排金额|批复数)?$|^(?:年初)?(?:预算)?批复(?:预算)?(?:数|金额)$|^预算批复数$|^年初(?:批复|安排|下达)(?:数|金额|预算|预算数)?$/,
  added:
    /^(?:年中|本年|预算|当年|年度)?(?:预算)?(?:追加|调增)(?:数|金额|预算|预算数|资金|\(\+\))?$/,
  reduced:
    /^(?:年中|本年|预算|当年|年度)?(?:预算)?(?:调减|核减|压减|追减)(?:数|金额|预算|预算数|资金|\(-\))?$/,
  change:
    /^(?:年度|年中|本年)?预算调(?:整|剂)(?:数|金额|额|情况|\(\+-\)|\(\+\/-\))?$|^调整(?:数|金额|额)$|^(?:预算)?追加(?:\(\+\))?(?:\/|、|或|和|及)?(?:\()?(?:调|追|核)减(?:\))?(?:\(-\))?(?:数|金额)?$|^(?:预算)?增减(?:数|额)?$/,
  adjusted:
    /^调整后(?:的)?(?:全年|年度|本年)?(?:预算)?(?:数|金额|资金|总额|额|安排数)?$|^(?:全年|年度)预算(?:数|金额|总额)?$|^调整(?:后)?预算数$|^(?:现|最终|变动后|调剂后)预算(?:数)?$|^预算(?:数|金额|安排数|安排)$/,
  executed:
    /^(?:截?N月|累计|本期|当期|预算|实际|本年|已|全年)?(?:预算|实际|累计)?(?:执行|支出|支付|完成支付)(?:数|金额|额|资金|情况)?$|^N月(?:末|底)?(?:累计)?(?:预算)?(?:执行|支出|支付)(?:数|金额|情况|额)?$|^(?:预算)?累计(?:执行|支出|支付)(?:数|金额)?$|^pro_bgt_comp$/i,
  rate: /^(?:截?N月)?(?:累计)?(?:预算|资金|支出)?(?:执行|支出|支付)(?:率|进度|比例)$/,
  forecastExecuted:
    /^(?:全年)?预计(?:全年)?(?:预算)?(?:执行|支出|支付)(?:数|金额|情况)?$|^est_pro_bgt_annual$/i,
  level1: /^(?:一级(?:绩效)?指标(?:名称)?|lv1_perf_ind_name)$/i,
  level2: /^(?:二级(?:绩效)?指标(?:名称)?|lv2_perf_ind_name)$/i,
  level3: /^(?:三级(?:绩效)?指标(?:名称)?|(?:绩效)?指标(?:名称|名|内容)|lv3_perf_ind_name)$/i,
  targetOp: /^(?:计算|运算|指标|比较)?符号$/,
  target:
    /^(?:(?:年度|全年|年初|预期|预算|目标)?(?:绩效)?(?:指标|目标)值|(?:年度)?(?:预期)?指标值|(?:年度|全年)指标|kpi_val)$/i,
  targetUnit: /^(?:计量|度量|指标|指标值|目标值|数量)单位$/,
  done: /^(?:截?N月)?(?:累计|实际|目标|指标|绩效|绩效指标|绩效目标)?(?:实际)?完成(?:情况|值|数|指标值|目标情况)$|^N月(?:实际)?(?:完成|指标完成|目标完成|指标)(?:情况|值)?$|^perf_comp$/i,
  doneRate: /^(?:截?N月)?(?:绩效)?(?:指标|目标)?完成(?:率|比例|程度|进度)$/,
  forecastDone: /^(?:全年)?预计(?:全年)?(?:指标|目标)?完成(?:情况|值|数)?$|^est_perf_annual$/i,
  reason:
    /^(?:(?:未完成|偏差|未达标|差异|执行偏差|滞后)?原因(?:分析|说明)?(?:及(?:改进|整改)措施)?|ana_dev_reasons)$/i,
  likelihood:
    /^(?:(?:年度|全年)?(?:完成)?(?:绩效)?目标(?:完成)?(?:的)?可能性(?:分析)?|complete_rate)$/i,
  likelyCertain: /^(?:确定能|确定能够?完成|能够?完成)$/,
  likelyPossible: /^(?:有可能|可能|有可能完成)$/,
  likelyImpossible: /^(?:完全不可能|不可能|不可能完成|完全不能)$/,
  reasonFunds: /^经费(?:保障|原因|不足)?$/,
  reasonRules: /^制度(?:保障|原因)?$/,
  reasonPeople: /^人员(?:保障|原因)?$/,
  reasonEquipment: /^硬件(?:条件)?(?:保障|原因)?$/,
  reasonText: /^(?:原因说明|具体原因|情况说明)$/,
  lightExecution:
    /^(?:项目)?(?:预算|资金|支出)?(?:执行|进度)(?:情况|进度|率)?(?:预警|亮灯|灯|监控灯|预警灯|预警等级|监控)$/,
  lightTarget:
    /^(?:绩效)?(?:目标|指标|绩效)(?:完成)?(?:情况)?(?:预警|亮灯|灯|监控灯|预警灯|预警等级|监控)$/,
  lightForecast: /^(?:全年)?预计(?:全年)?(?:目标)?完成(?:情况)?(?:预警|亮灯|灯|预警灯|预警等级)$/,
  light:
    /^(?:(?:项目|综合|总体|整体|监控|红黄绿|三色|红绿|状态|执行预警)?(?:预警|亮)?(?:灯|灯色|预警|预警灯|灯号|预警等级|预警级别|预警情况|预警结果|预警状态|预警信号|亮灯情况|灯结果|色灯)|监控灯|监控结果|亮灯)$/,
  score: /^(?:监控)?(?:审核)?(?:得分|评分|分数|分值)$/,
  status: /^(?:流程|报送|填报|上报|审核|办理|提交)(?:状态|情况)$|^是否(?:按时)?(?:报送|上报|填报)$/,
  period: /^监控(?:期间|时段|区间|时间|周期|任务)$/,
  goal: /^(?:年度)?总体目标$|^年度绩效目标$|^N月总体完成情况$|^全年预计总体完成情况$/,
};

/** A header that only says “amount” means what stands above it. */
const bare = /^(?:小计|合计|金额|总额|数额|总计|资金总额|数|预算数|万元|元|情况)$/;

/** Words that a header below or above makes mean something of their own. */
const underGroup: readonly (readonly [group: RegExp, leaf: RegExp, field: Field])[] = [
  [/原因/, /^其他(?:原因|保障)?$/, "reasonOther"],
  [/原因/, /^(?:原因)?说明$/, "reasonText"],
  [/可能性/, /^(?:1|√)?确定能?$/, "likelyCertain"],
  [/执行|支出/, /^(?:率|比例|进度|%)$/, "rate"],
  [/执行|支出/, /^(?:已)?完成(?:数|额)?$/, "executed"],
  [/指标|目标值/, /^(?:数值|值|内容|年度|全年|目标)$/, "target"],
  [/指标|目标值/, /^(?:单位)$/, "targetUnit"],
  [/指标/, /^(?:一级)$/, "level1"],
  [/指标/, /^(?:二级)$/, "level2"],
  [/指标/, /^(?:三级|名称)$/, "level3"],
  [/预警|灯/, /^(?:预算)?(?:执行|执行率|执行情况|支出)$/, "lightExecution"],
  [/预警|灯/, /^(?:绩效)?(?:目标|指标)(?:完成)?(?:情况)?$/, "lightTarget"],
  [/预警|灯/, /^(?:全年)?预计(?:完成)?(?:情况)?$/, "lightForecast"],
  [/可能性/, /^(?:可能)$/, "likelyPossible"],
];

const byWord = new Map<string, Field | null>();

/** The field that one header alone names; what stands in brackets behind it may be left out. */
export function fieldOfLabel(text: string): Field | null {
  if (text.length > 40) return null;
  const known = byWord.get(text);
  if (known !== undefined) return known;
  const label = labelOf(text);
  const field = fieldOf(label) ?? fieldOf(withoutRemark(label));
  if (byWord.size < 20_000) byWord.set(text, field);
  return field;
}

function fieldOf(label: string): Field | null {
  return label === "" ? null : (fields.find(([, pattern]) => pattern.test(label))?.[0] ?? null);
}

/** 项目编码（21位） is 项目编码; 执行数（其中：财政拨款） is no 执行数. */
function withoutRemark(label: string): string {
  return /^(.+?)\((?!其中|不含|含)[^()]*\)$/.exec(label)?.[1] ?? "";
}

const fields: readonly (readonly [Field, RegExp])[] = Object.entries(words).flatMap(
  ([field, pattern]) => (isField(field) ? [[field, pattern] as const] : []),
);

/** The field of a column from the headers above it, outermost first. */
export function fieldOfPath(path: readonly string[]): Field | null {
  const leaf = labelOf(path.at(-1) ?? "");
  const groups = path.slice(0, -1);
  for (const group of groups.toReversed()) {
    const context = labelOf(group);
    const special = underGroup.find(([g, l]) => g.test(context) && l.test(leaf));
    if (special !== undefined) return special[2];
  }
  for (const group of groups.toReversed()) {
    const joined = fieldOfLabel(labelOf(group) + leaf);
    if (joined !== null) return joined;
    if (bare.test(leaf)) {
      const field = fieldOfLabel(group);
      if (field !== null) return field;
    }
  }
  return fieldOfLabel(leaf);
}
