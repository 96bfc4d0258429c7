import type { Evaluated } from "../../domain/result-use/evaluated.ts";

/** A row of a list of scores in which nothing is given but what the test says. */
export function evaluated(given: Partial<Evaluated> = {}): Evaluated {
  return {
    id: "1",
    code: null,
    name: "某项目",
    department: null,
    unit: null,
    subject: "project",
    score: null,
    grade: null,
    nextBudget: null,
    budget: null,
    publicFunds: null,
    reviews: [],
    repaired: null,
    auditProblem: null,
    isNew: null,
    exAnteDone: null,
    exAnteOutcome: null,
    years: null,
    totalInvestment: null,
    place: "“评分”第2行",
    ...given,
  };
}
