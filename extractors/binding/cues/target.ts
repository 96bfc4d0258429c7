import { named } from "../cue.ts";
import type { Cue } from "../cue.ts";

const unit = /^(?:的)?(?:[^，。；、：（(\d]{0,12}?)(?:单位|部门|镇街|乡镇|街道)/;

/** Performance targets 绩效目标. */
export const targetCues: readonly Cue[] = [
  {
    indicator: "target.common_indicators",
    lead: /共性(?:绩效)?指标[^，。；\d]{0,16}$/,
    units: /^[条个项]/,
    weight: 3,
  },
  {
    indicator: "target.sector_indicators",
    lead: /(?:分行业|行业|分领域|个性|专用)[^，。；\d]{0,12}指标[^，。；\d]{0,16}$/,
    units: /^[条个项]/,
    weight: 3,
  },
  {
    indicator: "target.indicator_total",
    lead: /(?:指标库|指标体系|绩效指标|三级指标|指标总量|指标总数)(?![^，。；]*(?:共性|行业|个性))[^，。；\d]{0,10}$/,
    sentence: /指标库|指标体系|指标总|收录|收集|共性|行业|个性|库/,
    unless: /(?:项目|设置|设定|满分)[^。；]{0,16}(?:三级|绩效)指标/,
    units: /^[条个项]/,
    weight: 2,
  },
  {
    indicator: "target.indicator_total",
    tail: /^(?:(?!项目|单位|部门)[^，。；\d]){0,6}(?:三级|绩效)指标/,
    sentence: /指标库|指标体系|指标总|收录|收集/,
    units: /^[条个项]/,
    unless: /共性|行业|个性/,
    weight: 2,
  },
  {
    indicator: "target.review_comments",
    lead: /(?:意见|建议)[^，。；\d]{0,4}$/,
    sentence: /目标|审核|编审|预审|会审/,
    // Opinions of those served, of a congress or of a draft's readers are no review of targets.
    unless:
      /审议|人大|人代会|政协|代表|委员会|家长|群众|居民|村民|牧民|公众|市民|患者|征求|意见箱|来信|来访|信访|热线|投诉/,
    units: /^[条次个]/,
    weight: 3,
  },
  {
    indicator: "target.review_comments",
    tail: /^(?:[^，。；\d]{0,8})(?:审核|修改|完善)(?:的)?(?:建议)?(?:意见|建议)/,
    units: /^[条次个]/,
    weight: 3,
  },
  {
    indicator: "target.returned_projects",
    tail: /^(?:[^，。；\d]{0,20})(?:退回|打回|驳回)/,
    stage: ["target"],
    weight: 3,
  },
  {
    indicator: "target.returned_projects",
    lead: /(?:(?:退回|打回|驳回)(?:修改|绩效|项目|目标|重报|重填|重编)*[^，。；\d]{0,4}|[，。；：]退)$/,
    stage: ["target"],
    units: /^[个项]/,
    weight: 3,
  },
  {
    indicator: "target.overall_units",
    tail: unit,
    unless: /目标[^，。；]{0,10}公开|公开[^，。；]{0,8}目标/,
    sentence: /整体(?:支出)?绩效目标/,
    stage: ["target"],
    units: /^[家个]/,
    weight: 3,
  },
  {
    indicator: "target.overall_units",
    lead: /整体(?:支出)?绩效目标[^，。；\d]{0,4}$/,
    units: /^[家个]/,
    weight: 3,
  },
  {
    indicator: "target.projects_reviewed",
    lead: named(
      "(?:入库|审核|编审|编报|批复|申报)(?![^，。；]*整体)[^，。；\\d]{0,10}(?:项目|目标)",
    ),
    units: /^[个项]/,
    stage: ["target"],
    weight: 3,
  },
  {
    indicator: "target.projects_reviewed",
    // 62个单位编报…: it is the units that are counted.
    tail: /^(?:(?!(?:单位|部门)(?:共|已|均|全部)?(?:编报|填报|报送|设置|申报|编制))[^，。；、（(\d]){0,10}(?:项目|绩效目标)/,
    sentence: /编审|审核|入库|登记|编报|批复|申报/,
    unless: /退回/,
    stage: ["target"],
    units: /^[个项]/,
    weight: 2,
  },
  {
    indicator: "target.projects_reviewed",
    lead: /(?:^|[，。；：])(?:审核|入库|编报|批复)$/,
    units: /^[个项]/,
    stage: ["target"],
    weight: 2,
  },
  {
    indicator: "target.indicator_total",
    lead: /指标库[^。；\d]{0,20}(?:收录|入库|现有)(?:各类|各级|绩效)*指标(?:共|达)?$/,
    units: /^[条个项]/,
    weight: 3,
  },
  {
    indicator: "target.sector_indicators",
    tail: /^为(?:分)?(?:行业|领域|个性|专用)[^，。；\d]{0,8}指标/,
    units: /^[条个项]/,
    weight: 3,
  },
  {
    indicator: "target.amount",
    lead: /绩效目标管理的[^，。；\d]{0,8}(?:支出|资金|预算)(?:共|达|为)?$/,
    weight: 3,
  },
  {
    indicator: "target.amount",
    lead: named("(?:涉及|覆盖)(?:项目|预算|财政)*(?:资金|金额)"),
    stage: ["target"],
    weight: 2,
  },
  {
    indicator: "target.coverage_rate",
    lead: named("目标[^，。；\\d]{0,12}(?:覆盖率|覆盖面|编报率|申报率|设置率)"),
    weight: 3,
  },
  {
    indicator: "target.coverage_rate",
    lead: named("(?:覆盖率|覆盖面|编报率|申报率)"),
    stage: ["target"],
    weight: 2,
  },
  {
    indicator: "target.indicator_total",
    lead: named("(?:指标)?(?:总数|总量|合计)"),
    sentence: /指标库|指标体系|行业指标|共性指标|领域指标/,
    units: /^[条个项]/,
    weight: 2,
  },
];
