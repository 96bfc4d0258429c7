export { evaluateReport } from "../../pipeline/evaluate/score.ts";
export type { Accuracy, Counted, Score } from "../../pipeline/evaluate/score.ts";
