import type { FrameRow } from "./frame-row.ts";

const key = /重点|财政评价|财政绩效评价|财政复评/;

/** Rows for counts, from the particular to the general. */
export const countFrames: readonly FrameRow[] = [
  { things: ["unit"], clause: /重新(?:编报|填报|报送|设置)|补报/, indicator: null },
  { things: ["project"], clause: /(?:调整完善|修订完善|完善|优化)政策/, indicator: null },
  { things: ["unit"], act: ["grade"], acts: ["cut"], indicator: "application.units_cut" },
  { local: ["fault"], indicator: null },
  // 与自评结论不一致的3个, 得分差距过大的部门3家
  {
    things: ["project", "unit", "none"],
    stages: ["evaluation"],
    clause:
      /(?:得分|评分|结论|结果|等次|等级)[^，。；]{0,6}(?:不一致|一致|不符|差距|相差|高于|低于|偏高|虚高)/,
    indicator: null,
  },
  // 抽查的40份报告: those looked at again, not those written.
  { things: ["report"], local: ["spotCheck"], indicator: null },
  { things: ["unit"], lead: /累计(?:抽查|复核|抽评|抽取)$/, indicator: null },
  {
    things: ["project"],
    clause: /(?:新增|发行)[^，。；]{0,8}债券/,
    indicator: null,
  },
  {
    things: ["project"],
    stages: ["evaluation", "application"],
    clause: /(?:得分|评分|结果|等次|等级)/,
    acts: ["cut"],
    indicator: "application.projects_cut",
  },
  {
    things: ["paper"],
    sentence: /印发|制定|出台|修订|建立/,
    indicator: "institution.documents_issued",
  },
  {
    lead: /红灯(?:数|项目数)?$/,
    stages: ["monitoring"],
    indicator: "monitoring.red_light_projects",
  },
  { act: ["rest", "support", "light", "pause"], indicator: null },
  {
    things: ["report"],
    local: ["congress"],
    indicator: "disclosure.congress_reports",
  },
  {
    things: ["report"],
    local: ["publish"],
    indicator: "disclosure.evaluation_reports",
  },
  {
    things: ["report"],
    stages: ["evaluation"],
    indicator: "evaluation.key_reports",
  },
  // 公开项目绩效目标1134个: shown, not reviewed.
  { things: ["target", "project"], local: ["publish"], indicator: null },
  { things: ["issue"], act: ["rectify"], indicator: null },
  { things: ["issue"], acts: ["find"], indicator: "rectification.issues_found" },
  { things: ["opinion"], stages: ["target"], indicator: "target.review_comments" },
  {
    things: ["project"],
    act: ["reject"],
    stages: ["ex_ante"],
    indicator: "ex_ante.rejected_projects",
  },
  {
    things: ["project"],
    act: ["selfAssess"],
    stages: ["ex_ante"],
    indicator: "ex_ante.self_assessed_projects",
  },
  {
    things: ["project", "target"],
    local: ["return"],
    indicator: "target.returned_projects",
  },
  { things: ["project"], act: ["red"], indicator: "monitoring.red_light_projects" },
  { things: ["project"], act: ["keyMonitor"], indicator: "monitoring.key_projects" },
  {
    things: ["project"],
    act: ["adjust"],
    stages: ["monitoring", "rectification"],
    indicator: "monitoring.adjusted_projects",
  },
  {
    things: ["project", "object"],
    act: ["grade"],
    acts: ["cut"],
    indicator: "application.projects_cut",
  },
  {
    things: ["project", "object"],
    act: ["cut"],
    stages: ["evaluation", "application", "rectification"],
    indicator: "application.projects_cut",
  },
  {
    things: ["project"],
    act: ["adjust", "recover"],
    stages: ["application"],
    indicator: "application.projects_cut",
  },
  {
    things: ["project"],
    stages: ["cost"],
    clause: /(?:合计|共|共计)?(?:节约|压减|核减)|新增/,
    indicator: null,
  },
  { things: ["project"], stages: ["cost"], indicator: "cost.pilot_projects" },
  {
    things: ["project"],
    local: ["spotCheck"],
    indicator: "evaluation.spot_check_projects",
  },
  {
    things: ["project"],
    act: ["spotCheck"],
    indicator: "evaluation.spot_check_projects",
  },
  {
    things: ["project"],
    act: ["selfEvaluate"],
    stages: ["evaluation"],
    indicator: "evaluation.self_projects",
  },
  {
    things: ["project"],
    act: ["departmentEvaluate"],
    stages: ["evaluation"],
    indicator: "evaluation.department_projects",
  },
  // 评估后49个项目纳入预算: the outcome, not what was assessed.
  {
    things: ["project"],
    stages: ["ex_ante"],
    clause:
      /^评估后|评估通过的|通过评估的|项目(?:已|均|全部)?(?:纳入|列入|进入)[^，。；]{0,8}(?:预算|项目库)/,
    indicator: null,
  },
  { things: ["project"], stages: ["ex_ante"], indicator: "ex_ante.projects" },
  {
    things: ["project", "target"],
    stages: ["target"],
    indicator: "target.projects_reviewed",
  },
  {
    things: ["project"],
    stages: ["monitoring"],
    indicator: "monitoring.projects_online",
  },
  { things: ["project"], act: ["grade", "publish", "rectify"], indicator: null },
  {
    things: ["project"],
    stages: ["evaluation"],
    sentence: key,
    indicator: "evaluation.key_projects",
  },
  { things: ["object"], act: ["grade"], indicator: null },
  {
    things: ["object"],
    stages: ["evaluation"],
    indicator: "evaluation.key_objects",
  },
  {
    things: ["unit"],
    act: ["cut"],
    stages: ["evaluation", "application"],
    indicator: "application.units_cut",
  },
  {
    things: ["unit"],
    local: ["spotCheck"],
    indicator: "evaluation.spot_check_departments",
  },
  {
    things: ["unit"],
    local: ["publish", "selfEvaluate"],
    indicator: "disclosure.self_evaluation_units",
  },
  {
    things: ["unit"],
    local: ["publish"],
    clause: /目标/,
    indicator: "disclosure.target_units",
  },
  { things: ["unit"], local: ["selfEvaluate"], indicator: "evaluation.self_units" },
  {
    things: ["unit"],
    local: ["whole"],
    stages: ["monitoring"],
    indicator: "monitoring.overall_units",
  },
  {
    things: ["unit"],
    local: ["whole"],
    stages: ["evaluation"],
    sentence: key,
    indicator: "evaluation.key_departments",
  },
  {
    things: ["unit"],
    stages: ["target"],
    // 62个单位编报项目支出绩效目标 tells of the projects' targets alone.
    clause: /^(?=.*整体|(?!.*项目支出绩效目标)).*(?:编报|填报|报送|设置|申报|编制|审核)/s,
    indicator: "target.overall_units",
  },
  { things: ["unit"], stages: ["ex_ante"], indicator: "ex_ante.units" },
  { things: ["unit"], stages: ["monitoring"], indicator: "monitoring.units" },
  {
    things: ["unit"],
    act: ["selfEvaluate"],
    stages: ["evaluation"],
    indicator: "evaluation.self_units",
  },
];
