import { labelOf } from "../../domain/sheet-words/label.ts";

/** What a column of a list of evaluation scores holds, with the word a user reads. */
export const scoreFieldNames = {
  code: "项目编码",
  name: "项目（单位）名称",
  department: "主管部门",
  unit: "实施单位",
  subject: "评价对象类型",
  score: "得分",
  grade: "评价等级",
  nextBudget: "下年度申报（安排）数",
  budget: "评价年度预算数",
  publicFunds: "公用经费",
  review: "监控审核结果",
  repaired: "是否整改",
  auditProblem: "审计发现问题",
  isNew: "是否新增项目",
  exAnteDone: "是否事前评估",
  exAnteOutcome: "事前评估结论",
  years: "延续执行年限",
  totalInvestment: "总投资",
} as const;

export type ScoreField = keyof typeof scoreFieldNames;

export const moneyFields: readonly ScoreField[] = [
  "nextBudget",
  "budget",
  "publicFunds",
  "totalInvestment",
];

/** Headers of each field as `labelOf` leaves them: half-width, without years, units and marks. */
const words: readonly (readonly [ScoreField, RegExp])[] = [
  ["code", /^(?:预算|支出)?项目(?:编码|代码|编号)$/],
  ["exAnteOutcome", /^事前(?:绩效)?评估(?:审核)?(?:结论|结果|意见)$/],
  ["exAnteDone", /^(?:是否|有无)?(?:已|经|开展)*(?:过)?事前(?:绩效)?评估(?:报告)?(?:情况)?$/],
  ["isNew", /^(?:是否)?(?:为)?新增(?:项目)?$|^项目(?:性质|属性|类别)$/],
  [
    "auditProblem",
    /^(?:是否|有无)?(?:有|存在)?(?:审计|监督检查|巡察|审计、?监督检查|审计监督)(?:是否)?(?:发现|检查)?(?:存在)?(?:的)?问题(?:情况)?$/,
  ],
  ["repaired", /^(?:是否|有无)?(?:已|完成|按时|按期)*整改(?:到位|情况|完成)?$/],
  [
    "review",
    /^(?:第?[一二三四五六七八九十\d]+次|上半年|下半年|N月|\d+月)?(?:绩效)?(?:运行)?监控(?:审核|评审|复核)?(?:得分|评分|分数|结果|打分|评价)?(?:[(（]?第?[一二三四\d]+次?[)）]?|[一二三四\d])?$/,
  ],
  [
    "score",
    /^(?:绩效)?(?:自评|评价|复核|最终|综合|评审|考核|财政评价)?(?:综合)?(?:得分|分数|评分|总分|总得分|分值)$/,
  ],
  ["grade", /^(?:绩效)?(?:自评|评价|最终|综合)?(?:结果)?(?:等级|等次|档次|评价结果|评级)$/],
  [
    "publicFunds",
    /^(?:部门|单位|下?年度?|上?年度?|本年)?(?:日常)?公用经费(?:预算|预算数|数|总额|金额|安排|安排数)?$/,
  ],
  [
    "nextBudget",
    /^(?:项目)?(?:下年度?|次年度?|明年|本年|拟)?(?:预算)?(?:申报|申请|拟安排|拟申请|建议安排)(?:预算)?(?:数|金额|额|资金|总额)?$|^(?:下年度?|次年度?|明年)(?:度)?预算(?:安排)?(?:数|金额|申报数|申报)?$/,
  ],
  [
    "totalInvestment",
    /^(?:项目)?(?:计划|概算|预计)?总投资(?:额|金额|概算)?$|^(?:项目)?投资(?:总额|规模|估算)$/,
  ],
  [
    "budget",
    /^(?:项目)?(?:评价年度|上年度?|全年|年初|调整后|本年度?|当年)?(?:项目)?预算(?:安排)?(?:数|金额|额|资金|总额|批复数)?$|^(?:评价)?(?:项目)?(?:涉及)?(?:资金|金额)(?:总额|数|规模)?$/,
  ],
  ["years", /^(?:项目)?(?:已)?(?:延续|持续|连续)?(?:执行|实施|安排)(?:年限|年数|期限)$|^延续年限$/],
  ["subject", /^(?:评价)?(?:对象)?(?:类型|类别|种类)$|^评价(?:对象)?(?:类型|类别|内容)$/],
  ["department", /^(?:业务|资金)?主管(?:部门|单位)(?:名称)?$|^预算部门$|^部门(?:名称)?$/],
  ["unit", /^(?:项目)?(?:实施|承担|使用|预算|申报)?单位(?:名称)?$/],
  [
    "name",
    /^(?:评价|被评价)?(?:项目|政策|对象)(?:\(?(?:单位|政策|部门)\)?)?(?:名称)?$|^(?:项目|政策|部门|单位)[(（/、](?:单位|部门|政策|项目).*名称$|^名称$/,
  ],
];

/** The field that a column's headers name, outermost first; null when none. */
export function scoreFieldOf(path: readonly string[]): ScoreField | null {
  const leaf = labelOf(path.at(-1) ?? "");
  const joined = labelOf(path.join(""));
  const under = labelOf(path.at(-2) ?? "");
  const whole = fieldOf(joined) ?? fieldOf(leaf);
  if (whole !== null) return whole;
  // 第一次 under 监控审核得分, 结论 under 事前评估.
  if (under !== "" && /^(?:第?[一二三四\d]+次|[一二三四\d])$/.test(leaf)) return fieldOf(under);
  return null;
}

function fieldOf(label: string): ScoreField | null {
  return words.find(([, pattern]) => pattern.test(label))?.[0] ?? null;
}
