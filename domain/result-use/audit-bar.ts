import { gradeNamed } from "../profile.ts";
import { gradesAbove } from "./words.ts";
import { clear, undecided } from "./use-rule.ts";
import type { UseRule } from "./use-rule.ts";

export const auditBar: UseRule = {
  id: "audit-bar",
  name: "审计发现问题",
  about: "审计、监督检查发现问题的项目，评价结果不得高于规定等级。",
  settings: ({ auditBestGrade }) => [auditBestGrade],
  judge({ auditProblem }, settings) {
    if (auditProblem === null) return undecided("审计、监督检查是否发现问题");
    if (!auditProblem) return clear;
    const best = gradeNamed(settings.auditBestGrade.value, settings.grades.value);
    if (best === null) return undecided(`等级“${settings.auditBestGrade.value}”在评价等级里的位置`);
    return {
      outcome: "applies",
      measure: `评价结果不得为${gradesAbove(best, settings)}`,
      calculation: `清单写明审计、监督检查发现问题；最高等级“${best.name}”`,
      amount: null,
      bestGrade: best,
      open: null,
    };
  },
};
