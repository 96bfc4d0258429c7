import { Fraction } from "fraction.js";
import type { Settings } from "../profile.ts";
import type { Review } from "./evaluated.ts";
import { gradesAbove } from "./words.ts";
import { clear, undecided } from "./use-rule.ts";
import type { UseRule } from "./use-rule.ts";

/** The two best grades are out of reach: the best left is the third. */
const bestLeft = 2;

export const monitoringBar: UseRule = {
  id: "monitoring-bar",
  name: "监控连续不合格",
  about: "连续多次监控审核不合格且不整改的，评价结果不得为前两个等级。",
  settings: ({ monitoringFailures, monitoringPass }) => [monitoringFailures, monitoringPass],
  judge({ reviews, repaired }, settings) {
    const due = Number(settings.monitoringFailures.value);
    if (reviews.length < due) return clear;
    const run = longestRun(reviews, settings);
    if (run < due || repaired === true) return clear;
    if (repaired === null) return undecided("是否已整改");
    const best = settings.grades.value[bestLeft] ?? settings.grades.value.at(-1) ?? null;
    if (best === null) return clear;
    return {
      outcome: "applies",
      measure: `评价结果不得为${gradesAbove(best, settings)}`,
      calculation: `监控审核${reviews.map((review) => told(review)).join("、")}，合格分${settings.monitoringPass.text}；连续${run}次不合格，未整改`,
      amount: null,
      bestGrade: best,
      open: null,
    };
  },
};

function longestRun(reviews: readonly Review[], settings: Settings): number {
  let longest = 0;
  let run = 0;
  for (const review of reviews) {
    run = failed(review, settings) ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  return longest;
}

function failed(review: Review, { monitoringPass }: Settings): boolean {
  if ("passed" in review) return !review.passed;
  return new Fraction(review.score).compare(monitoringPass.value) < 0;
}

function told(review: Review): string {
  if ("score" in review) return `${review.score}分`;
  return review.passed ? "合格" : "不合格";
}
