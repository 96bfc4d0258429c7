import { Fraction } from "fraction.js";
import { gradeNamed } from "../profile.ts";
import { gradeOfRow, moneyText, rateText } from "./words.ts";
import { clear, undecided } from "./use-rule.ts";
import type { UseRule } from "./use-rule.ts";

export const publicFundsCut: UseRule = {
  id: "public-funds-cut",
  name: "压减公用经费",
  about: "部门（单位）整体评价为规定等级的，压减下年度公用经费。",
  settings: ({ cutGrades, cutGradeRate, grades }) => [cutGrades, cutGradeRate, grades],
  judge(row, settings) {
    if (row.subject === "project" || row.subject === "policy") return clear;
    const grade = gradeOfRow(row, settings);
    if (grade === null) return undecided("得分或等级");
    const { value: names } = settings.cutGrades;
    if (!names.some((name) => gradeNamed(name, settings.grades.value) === grade)) return clear;
    // A list that does not say what was evaluated may hold projects, which have no public funds.
    if (row.subject === null && row.publicFunds === null) return undecided("评价对象类型");
    const rate = settings.cutGradeRate.value;
    const front = `评价等级“${grade.name}”${row.score === null ? "" : `（${row.score}分）`}`;
    const measure = "压减下年度公用经费";
    const open = rate === null ? "压减比例" : row.publicFunds === null ? "公用经费数" : null;
    if (rate === null || row.publicFunds === null) {
      const calculation = `${front}；缺少${open ?? ""}，未能算出金额`;
      return { outcome: "applies", measure, calculation, amount: null, bestGrade: null, open };
    }
    const share = new Fraction(rate).div(100);
    const amount = new Fraction(row.publicFunds.yuan).mul(share);
    const funds = `${row.publicFunds.name}${moneyText(row.publicFunds.yuan, settings)}`;
    return {
      outcome: "applies",
      measure,
      calculation: `${front}；压减${funds}×${rateText(share, settings)}＝${moneyText(amount, settings)}`,
      amount: amount.toFraction(),
      bestGrade: null,
      open,
    };
  },
};
