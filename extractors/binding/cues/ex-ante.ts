import { named } from "../cue.ts";
import type { Cue } from "../cue.ts";

const project = /^(?:的)?(?:（政策）|\(政策\))?(?:[^，。；、：（(\d]{0,24}?)(?:项目|政策)/;
const unit = /^(?:的)?(?:[^，。；、：（(\d]{0,12}?)(?:单位|部门|镇街|乡镇|街道)/;
const funds =
  "(?:涉及|评估|申报|申请|送评|送审|拟安排)(?:项目|预算|财政|总)*(?:资金|金额|预算|额)|(?:资金|预算)总额|申报(?:数|资金总额)";

/** Ex-ante evaluation 事前绩效评估. */
export const exAnteCues: readonly Cue[] = [
  {
    indicator: "ex_ante.self_assessed_projects",
    lead: /(?:自行(?:组织)?评估|自评估|部门评估|自主评估)(?:的)?(?:项目)?[^，。；\d]{0,6}$/,
    units: /^[个项]/,
    weight: 3,
  },
  {
    indicator: "ex_ante.self_assessed_projects",
    tail: /^(?:[^，。；、（(\d]{0,16})项目[^，。；\d]{0,14}(?:自行(?:组织)?(?:开展)?|自评估|自主评估)/,
    stage: ["ex_ante"],
    weight: 3,
  },
  {
    indicator: "ex_ante.rejected_projects",
    tail: /^(?:[^，。；、\d]{0,16})(?:不予支持|不支持|未通过|不予安排|不予立项|被否决|不予入库|暂缓安排)/,
    stage: ["ex_ante"],
    weight: 3,
  },
  {
    indicator: "ex_ante.rejected_projects",
    lead: named(
      "(?:不予支持|不支持|未通过|不予安排|否决|不予立项|不予入库|取消|剔除)(?:的)?(?:项目|政策)?",
    ),
    stage: ["ex_ante"],
    weight: 3,
  },
  {
    indicator: "ex_ante.projects",
    tail: project,
    stage: ["ex_ante"],
    unless: /(?:红灯|入库|自行评估|自评估)/,
    units: /^[个项]/,
    weight: 1,
  },
  {
    indicator: "ex_ante.projects",
    lead: named("(?:项目|政策|项目（政策）|评估对象)"),
    stage: ["ex_ante"],
    units: /^[个项]/,
    weight: 1,
  },
  {
    indicator: "ex_ante.projects",
    lead: /(?:重点|事前)(?:绩效)?评估(?:的)?(?:重大)?(?:新增)?(?:项目|政策)[^，。；\d]{0,6}$/,
    units: /^[个项]/,
    weight: 2,
  },
  { indicator: "ex_ante.units", tail: unit, stage: ["ex_ante"], units: /^[家个]/, weight: 1 },
  { indicator: "ex_ante.reviewed_amount", lead: named(funds), stage: ["ex_ante"], weight: 2 },
  {
    indicator: "ex_ante.reviewed_amount",
    lead: named(
      "(?<!评减|核减|审减|压减|调减|削减)(?:申报|送评|申请)(?:预算|财政|项目)*(?:资金|金额|总额)",
    ),
    sentence: /评估|评减|核减/,
    weight: 3,
  },
  {
    indicator: "ex_ante.approved_amount",
    lead: named(
      "(?:核定|审定|评定|评估后|核准|认定|评估认定|评估认可|认可|同意安排|建议安排|实际安排)(?:预算|财政|项目|总)*(?:资金|金额|数|额)?",
    ),
    stage: ["ex_ante"],
    weight: 3,
  },
  {
    indicator: "ex_ante.reduced_amount",
    lead: named(
      "(?:评减|核减|审减|压减|调减|削减|压缩|减少|砍掉|减掉)(?:申报|申请|送评|送审)?(?:的)?(?:预算|财政|项目|不合理)*(?:资金|金额|额|支出)?",
    ),
    stage: ["ex_ante"],
    unless: /公用经费/,
    weight: 3,
  },
  {
    indicator: "ex_ante.reduction_rate",
    lead: named(
      "(?:评减|核减|审减|压减|综合评减|总体评减|平均核减|综合核减|平均评减)(?:率|比例|幅度)|减幅",
    ),
    stage: ["ex_ante"],
    weight: 3,
  },
  // Telegram style: 报5640万元，定4963.2万元，减676.8万元
  {
    indicator: "ex_ante.reviewed_amount",
    lead: /(?:^|[，。；：])报$/,
    ends: "报",
    stage: ["ex_ante"],
    weight: 3,
  },
  {
    indicator: "ex_ante.approved_amount",
    lead: /(?:^|[，。；：])[核审]?定$/,
    ends: "定",
    stage: ["ex_ante"],
    weight: 3,
  },
  {
    indicator: "ex_ante.reduced_amount",
    lead: /(?:^|[，。；：])减$/,
    ends: "减",
    stage: ["ex_ante"],
    weight: 3,
  },
  {
    indicator: "ex_ante.projects",
    lead: /(?:^|[，。；：])(?:全年|共|完成)?(?:事前)?(?:绩效)?评估(?:了)?$/,
    stage: ["ex_ante"],
    units: /^[个项]/,
    weight: 2,
  },
  {
    indicator: "ex_ante.threshold_growth_rate",
    lead: /(?:增幅|增长|增加)(?:幅度|比例)?[^，。；\d]{0,6}$/,
    stage: ["ex_ante"],
    status: "threshold",
    weight: 3,
  },
  {
    indicator: "ex_ante.threshold_increase_amount",
    lead: /(?:增加|增长)(?:金额|额|资金|预算)?[^，。；\d]{0,6}$/,
    stage: ["ex_ante"],
    status: "threshold",
    weight: 3,
  },
  {
    indicator: "ex_ante.threshold_years",
    lead: /(?:延续|执行|实施|持续|期限)[^，。；\d]{0,8}$/,
    stage: ["ex_ante"],
    status: "threshold",
    weight: 3,
  },
  {
    indicator: "ex_ante.threshold_project_amount",
    lead: /(?:总投资|投资额|投资|申请|申报|预算|资金|金额|项目)[^，。；\d]{0,8}$/,
    stage: ["ex_ante"],
    status: "threshold",
    weight: 2,
  },
  {
    indicator: "ex_ante.threshold_project_amount",
    lead: /评估(?:的)?(?:起点|门槛|起评标准)(?:由|从|为|是|定为)(?:\d[\d.]*万元(?:调整|提高|降低)(?:为|到|至))?$/,
    status: "threshold",
    weight: 3,
  },
  {
    indicator: "ex_ante.threshold_project_amount",
    tail: /^(?:[（(]含[）)])?以上[^，。；]{0,16}(?:项目|政策)[^，。；]{0,16}评估/,
    status: "threshold",
    weight: 3,
  },
  {
    indicator: "ex_ante.threshold_project_amount",
    tail: /^(?:（含）)?以上(?:的)?/,
    stage: ["ex_ante"],
    status: "threshold",
    weight: 2,
  },
];
