import type { Stage } from "../../domain/indicator.ts";
import type { Act, Thing } from "./frame.ts";

/** One row of the table: the first that fits decides; a null indicator decides that none is meant. */
export interface FrameRow {
  readonly kind: "count" | "amount";
  readonly indicator: string | null;
  readonly things?: readonly Thing[];
  readonly stages?: readonly Stage[];
  /** The nearest act. */
  readonly act?: readonly Act[];
  /** Any act of the neighbourhood. */
  readonly acts?: readonly Act[];
  /** All of them in the clause of the number. */
  readonly local?: readonly Act[];
  readonly clause?: RegExp;
  /** The words of the clause before the number. */
  readonly lead?: RegExp;
  readonly sentence?: RegExp;
}

const key = /重点|财政评价|财政绩效评价|财政复评/;

/** From the particular to the general. */
export const frames: readonly FrameRow[] = [
  { kind: "count", things: ["unit"], lead: /累计(?:抽查|复核|抽评|抽取)$/, indicator: null },
  {
    kind: "count",
    things: ["project"],
    clause: /(?:新增|发行)[^，。；]{0,8}债券/,
    indicator: null,
  },
  {
    kind: "count",
    things: ["project"],
    stages: ["evaluation", "application"],
    clause: /(?:得分|评分|结果|等次|等级)/,
    acts: ["cut"],
    indicator: "application.projects_cut",
  },
  {
    kind: "count",
    things: ["paper"],
    sentence: /印发|制定|出台|修订|建立/,
    indicator: "institution.documents_issued",
  },
  {
    kind: "count",
    lead: /红灯(?:数|项目数)?$/,
    stages: ["monitoring"],
    indicator: "monitoring.red_light_projects",
  },
  { kind: "count", act: ["rest", "support", "light", "pause"], indicator: null },

  {
    kind: "count",
    things: ["report"],
    local: ["congress"],
    indicator: "disclosure.congress_reports",
  },
  {
    kind: "count",
    things: ["report"],
    local: ["publish"],
    indicator: "disclosure.evaluation_reports",
  },
  {
    kind: "count",
    things: ["report"],
    stages: ["evaluation"],
    indicator: "evaluation.key_reports",
  },

  { kind: "count", things: ["issue"], act: ["rectify"], indicator: null },
  { kind: "count", things: ["issue"], acts: ["find"], indicator: "rectification.issues_found" },
  { kind: "count", things: ["opinion"], stages: ["target"], indicator: "target.review_comments" },

  {
    kind: "count",
    things: ["project"],
    act: ["reject"],
    stages: ["ex_ante"],
    indicator: "ex_ante.rejected_projects",
  },
  {
    kind: "count",
    things: ["project"],
    act: ["selfAssess"],
    stages: ["ex_ante"],
    indicator: "ex_ante.self_assessed_projects",
  },
  {
    kind: "count",
    things: ["project", "target"],
    local: ["return"],
    indicator: "target.returned_projects",
  },
  { kind: "count", things: ["project"], act: ["red"], indicator: "monitoring.red_light_projects" },
  { kind: "count", things: ["project"], act: ["keyMonitor"], indicator: "monitoring.key_projects" },
  {
    kind: "count",
    things: ["project"],
    act: ["adjust"],
    stages: ["monitoring", "rectification"],
    indicator: "monitoring.adjusted_projects",
  },
  {
    kind: "count",
    things: ["project", "object"],
    act: ["grade"],
    acts: ["cut"],
    indicator: "application.projects_cut",
  },
  {
    kind: "count",
    things: ["project", "object"],
    act: ["cut"],
    stages: ["evaluation", "application", "rectification"],
    indicator: "application.projects_cut",
  },
  {
    kind: "count",
    things: ["project"],
    act: ["adjust", "recover"],
    stages: ["application"],
    indicator: "application.projects_cut",
  },
  { kind: "count", things: ["project"], stages: ["cost"], indicator: "cost.pilot_projects" },
  {
    kind: "count",
    things: ["project"],
    local: ["spotCheck"],
    indicator: "evaluation.spot_check_projects",
  },
  {
    kind: "count",
    things: ["project"],
    act: ["spotCheck"],
    indicator: "evaluation.spot_check_projects",
  },
  {
    kind: "count",
    things: ["project"],
    act: ["selfEvaluate"],
    stages: ["evaluation"],
    indicator: "evaluation.self_projects",
  },
  {
    kind: "count",
    things: ["project"],
    act: ["departmentEvaluate"],
    stages: ["evaluation"],
    indicator: "evaluation.department_projects",
  },
  { kind: "count", things: ["project"], stages: ["ex_ante"], indicator: "ex_ante.projects" },
  {
    kind: "count",
    things: ["project", "target"],
    stages: ["target"],
    indicator: "target.projects_reviewed",
  },
  {
    kind: "count",
    things: ["project"],
    stages: ["monitoring"],
    indicator: "monitoring.projects_online",
  },
  { kind: "count", things: ["project"], act: ["grade", "publish", "rectify"], indicator: null },
  {
    kind: "count",
    things: ["project"],
    stages: ["evaluation"],
    sentence: key,
    indicator: "evaluation.key_projects",
  },

  { kind: "count", things: ["object"], act: ["grade"], indicator: null },
  {
    kind: "count",
    things: ["object"],
    stages: ["evaluation"],
    indicator: "evaluation.key_objects",
  },

  {
    kind: "count",
    things: ["unit"],
    act: ["cut"],
    stages: ["evaluation", "application"],
    indicator: "application.units_cut",
  },
  {
    kind: "count",
    things: ["unit"],
    local: ["spotCheck"],
    indicator: "evaluation.spot_check_departments",
  },
  {
    kind: "count",
    things: ["unit"],
    local: ["publish", "selfEvaluate"],
    indicator: "disclosure.self_evaluation_units",
  },
  {
    kind: "count",
    things: ["unit"],
    local: ["publish"],
    clause: /目标/,
    indicator: "disclosure.target_units",
  },
  { kind: "count", things: ["unit"], local: ["selfEvaluate"], indicator: "evaluation.self_units" },
  {
    kind: "count",
    things: ["unit"],
    local: ["whole"],
    stages: ["monitoring"],
    indicator: "monitoring.overall_units",
  },
  {
    kind: "count",
    things: ["unit"],
    local: ["whole"],
    stages: ["evaluation"],
    sentence: key,
    indicator: "evaluation.key_departments",
  },
  {
    kind: "count",
    things: ["unit"],
    stages: ["target"],
    clause: /(?:编报|填报|报送|设置|申报|编制|审核)/,
    indicator: "target.overall_units",
  },
  { kind: "count", things: ["unit"], stages: ["ex_ante"], indicator: "ex_ante.units" },
  { kind: "count", things: ["unit"], stages: ["monitoring"], indicator: "monitoring.units" },
  {
    kind: "count",
    things: ["unit"],
    act: ["selfEvaluate"],
    stages: ["evaluation"],
    indicator: "evaluation.self_units",
  },

  { kind: "amount", stages: ["ex_ante"], act: ["approve"], indicator: "ex_ante.approved_amount" },
  { kind: "amount", stages: ["ex_ante"], act: ["cut"], indicator: "ex_ante.reduced_amount" },
  { kind: "amount", stages: ["ex_ante"], act: ["request"], indicator: "ex_ante.reviewed_amount" },
  {
    kind: "amount",
    act: ["recover"],
    stages: ["monitoring", "application"],
    indicator: "monitoring.recovered_amount",
  },
  {
    kind: "amount",
    act: ["adjust"],
    stages: ["monitoring", "rectification"],
    indicator: "monitoring.adjusted_amount",
  },
  { kind: "amount", act: ["cut"], stages: ["monitoring"], indicator: "monitoring.adjusted_amount" },
  {
    kind: "amount",
    act: ["keyMonitor"],
    stages: ["monitoring"],
    indicator: "monitoring.key_amount",
  },
  {
    kind: "amount",
    act: ["cut", "adjust"],
    stages: ["evaluation", "application", "disclosure"],
    indicator: "application.cut_amount",
  },
  {
    kind: "amount",
    act: ["selfEvaluate"],
    stages: ["evaluation"],
    indicator: "evaluation.self_amount",
  },
  {
    kind: "amount",
    act: ["approve", "cut", "recover", "adjust"],
    stages: ["cost"],
    indicator: null,
  },
  {
    kind: "amount",
    stages: ["cost"],
    clause: /(?:资金|预算|金额)/,
    indicator: "cost.pilot_amount",
  },
  {
    kind: "amount",
    stages: ["target"],
    clause: /(?:涉及|覆盖|资金|金额)/,
    indicator: "target.amount",
  },
  {
    kind: "amount",
    stages: ["monitoring"],
    lead: /(?:预算数|预算金额|预算资金|预算总额)$/,
    indicator: "monitoring.budget_amount",
  },
];
