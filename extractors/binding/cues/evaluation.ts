import { named } from "../cue.ts";
import type { Cue } from "../cue.ts";

const involved =
  "(?:涉及|监控|评价|覆盖|所涉)(?:项目|预算|财政|总|的)*(?:资金|金额|额|预算)(?:总额)?|资金总额|评价资金总额";

/** Evaluation by units and departments, and its spot checks 自评、部门评价、抽查复核. */
export const evaluationCues: readonly Cue[] = [
  {
    indicator: "evaluation.spot_check_cumulative_rate",
    lead: /累计[^，。；\d]{0,8}覆盖(?:率|面)[^，。；\d]{0,8}$/,
    stage: ["evaluation"],
    weight: 3,
  },
  {
    indicator: "evaluation.spot_check_rate",
    lead: /(?<!报告|档案|资料|食品|质量)(?:抽查|复核|抽评|抽查复核)(?:的)?(?:比例|率|占比|覆盖率)[^，。；\d]{0,4}$/,
    weight: 3,
  },
  {
    indicator: "evaluation.spot_check_rate",
    // 占抽查部门的20%: a share of those checked.
    lead: /占(?!(?:被|已|所)?(?:抽查|复核|抽评|抽取))[^，。；\d]{0,14}(?:部门|单位)(?:总数|总量)?的$/,
    sentence: /抽查|复核|抽评|抽取/,
    weight: 3,
  },
  {
    indicator: "evaluation.spot_check_rate",
    tail: /^(?:以上)?的(?:比例|要求|标准)[^，。；\d]{0,6}(?:抽查|复核|抽评|抽取)/,
    weight: 3,
  },
  {
    indicator: "evaluation.spot_check_rate",
    tail: /^(?:以上)?的(?:比例|要求|标准)[^，。；\d]{0,6}(?:抽查|复核|抽评|抽取)/,
    status: "threshold",
    weight: 3,
  },
  {
    indicator: "evaluation.spot_check_departments",
    tail: /^(?:[^，。；、（(\d]{0,12})(?:单位|部门)[^，。；\d]{0,24}(?:抽查|复核|抽评)/,
    units: /^[家个]/,
    weight: 3,
  },
  {
    indicator: "evaluation.spot_check_departments",
    lead: /(?<!累计)(?:抽查|复核|抽评|抽取)(?:了|复核|部门|单位)*[^，。；\d]{0,6}$/,
    tail: /^(?:[^，。；、（(\d]{0,12})(?:单位|部门)/,
    stage: ["evaluation"],
    units: /^[家个]/,
    weight: 3,
  },
  {
    indicator: "evaluation.spot_check_departments",
    lead: named("(?:抽查|复核|抽评|抽查复核)(?:的)?(?:单位|部门)"),
    units: /^[家个]/,
    weight: 3,
  },
  {
    indicator: "evaluation.spot_check_departments",
    lead: /(?<!累计)(?:抽查复核|抽查|复核|抽评)(?:了)?$/,
    units: /^家/,
    weight: 3,
  },
  {
    indicator: "evaluation.self_units",
    lead: named("(?:单位|部门)自评"),
    units: /^家/,
    weight: 3,
  },
  {
    indicator: "evaluation.spot_check_projects",
    tail: /^(?:[^，。；、（(\d]{0,16})(?:项目)[^，。；\d]{0,24}(?:抽查|复核|抽评)/,
    units: /^[个项]/,
    weight: 3,
  },
  {
    indicator: "evaluation.spot_check_projects",
    lead: /(?:抽查|复核|抽评|抽取)(?:了|复核|项目)*[^，。；\d]{0,6}$/,
    tail: /^(?:[^，。；、（(\d]{0,16})项目/,
    stage: ["evaluation"],
    units: /^[个项]/,
    weight: 3,
  },
  {
    indicator: "evaluation.spot_check_projects",
    lead: /(?:抽查|抽评)(?:了)?$/,
    tail: /^[，。；]/,
    sentence: /自评[^。；]{0,8}项目/,
    units: /^个/,
    weight: 2,
  },
  {
    indicator: "evaluation.self_units",
    tail: /^(?:[^，。；、（(\d]{0,14})(?:单位|部门)(?:(?!未|没有|逾期)[^，。；公]){0,30}自评(?![^，。；\d]{0,10}公开)/,
    unless: /抽查|复核|抽评/,
    units: /^[家个]/,
    weight: 3,
  },
  {
    indicator: "evaluation.self_units",
    lead: named("自评(?:的)?(?:单位|部门)"),
    units: /^[家个]/,
    weight: 3,
  },
  {
    indicator: "evaluation.self_projects",
    tail: /^(?:[^，。；、（(\d]{0,14})项目(?:(?!未|没有|逾期)[^，。；\d]){0,24}自评/,
    unless: /抽查|复核|抽评/,
    units: /^[个项]/,
    weight: 3,
  },
  {
    indicator: "evaluation.self_projects",
    // 低于自评得分的32个 are what a second look found.
    lead: /自评(?!得分|分数|评分|结果|结论|等级|等次|报告)(?:的)?(?:项目)?[^，。；\d]{0,6}$/,
    tail: /^(?:[^，。；、（(\d]{0,4})(?:项目|[，。；、])/,
    units: /^[个项]/,
    weight: 2,
  },
  {
    indicator: "evaluation.self_amount",
    lead: new RegExp(`自评[^。；]{0,40}(?:${involved})[^，。；\\d]{0,6}$`),
    unless: /重点|抽查/,
    weight: 3,
  },
  {
    indicator: "evaluation.department_amount_rate",
    lead: /部门[^。；]{0,30}(?:总额|占比|比例)[^，。；\d]{0,8}$/,
    sentence: /部门评价/,
    weight: 3,
  },
  {
    indicator: "evaluation.department_amount_rate",
    lead: /(?:项目)?(?:预算|支出)[^，。；\d]{0,8}总额[^，。；\d]{0,4}$/,
    sentence: /部门评价/,
    status: "threshold",
    weight: 3,
  },
  {
    indicator: "evaluation.department_projects",
    tail: /^(?:[^，。；、（(\d]{0,14})项目[^，。；\d]{0,16}部门评价/,
    units: /^[个项]/,
    weight: 3,
  },
  {
    indicator: "evaluation.department_projects",
    lead: /部门评价(?:的)?(?:项目)?[^，。；\d]{0,6}$/,
    units: /^[个项]/,
    weight: 3,
  },
  {
    indicator: "evaluation.department_amount_rate",
    lead: /占[^，。；\d]{0,14}(?:资金|预算|支出|总额)[^，。；\d]{0,8}$/,
    sentence: /部门(?:自主)?(?:开展)?评价/,
    weight: 3,
  },
  {
    indicator: "evaluation.department_amount_rate",
    sentence: /部门评价[^。；]{0,60}占/,
    status: "threshold",
    weight: 2,
  },
];
