import { gradeNamed, gradeOf } from "../profile.ts";
import { clear, undecided } from "./use-rule.ts";
import type { UseRule } from "./use-rule.ts";

export const gradeFitsScore: UseRule = {
  id: "grade-fits-score",
  name: "等级与得分相符",
  about: "评价等级应与得分所在的分数段一致。",
  settings: ({ grades }) => [grades],
  judge({ score, grade }, { grades }) {
    if (score === null && grade === null) return undecided("得分或等级");
    if (score === null || grade === null) return clear;
    const due = gradeOf(score, grades.value);
    const told = gradeNamed(grade, grades.value);
    if (due === null) return undecided(`有效的得分（${score}不在0到100分之间）`);
    if (told === null) return undecided(`认得的等级（“${grade}”不在配置的等级里）`);
    if (due === told) return clear;
    return {
      outcome: "applies",
      measure: `核对等级：按得分应为“${due.name}”，清单写“${grade}”`,
      calculation: `得分${score}分，${grades.text}`,
      amount: null,
      bestGrade: null,
      open: null,
    };
  },
};
