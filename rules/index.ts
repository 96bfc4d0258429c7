import type { Report } from "../domain/report.ts";
import { runRules } from "./check-reports.ts";
import type { Checked } from "./check-reports.ts";
import { amongWithin } from "./ledger/among-within.ts";
import { amountMagnitude } from "./ledger/amount-magnitude.ts";
import { aspectsCounted } from "./ledger/aspects-counted.ts";
import { averageAgrees } from "./ledger/average-agrees.ts";
import { baseAsNamed } from "./ledger/base-as-named.ts";
import { baseNotZero } from "./ledger/base-not-zero.ts";
import { coverageReachable } from "./ledger/coverage-reachable.ts";
import { cutRateAgrees } from "./ledger/cut-rate-agrees.ts";
import { differenceAgrees } from "./ledger/difference-agrees.ts";
import { directionAgrees } from "./ledger/direction-agrees.ts";
import { executionRate } from "./ledger/execution-rate.ts";
import { extremeAgrees } from "./ledger/extreme-agrees.ts";
import { growthRateAgrees } from "./ledger/growth-rate-agrees.ts";
import { increaseAgrees } from "./ledger/increase-agrees.ts";
import { itemsCounted } from "./ledger/items-counted.ts";
import { itemsDiffer } from "./ledger/items-differ.ts";
import { listsCorrespond } from "./ledger/lists-correspond.ts";
import { lastDigit } from "./ledger/last-digit.ts";
import { likelyRelations } from "./ledger/likely-relations.ts";
import { numberCopied } from "./ledger/number-copied.ts";
import { multipleAgrees } from "./ledger/multiple-agrees.ts";
import { noResidue } from "./ledger/no-residue.ts";
import { noneMeansZero } from "./ledger/none-means-zero.ts";
import { numberFormat } from "./ledger/number-format.ts";
import { numberUnbroken } from "./ledger/number-unbroken.ts";
import { numberingRunsOn } from "./ledger/numbering-runs-on.ts";
import { partWithinWhole } from "./ledger/part-within-whole.ts";
import { partsAddUp } from "./ledger/parts-add-up.ts";
import { periodsAddUp } from "./ledger/periods-add-up.ts";
import { periodsInOrder } from "./ledger/periods-in-order.ts";
import { pointsAgree } from "./ledger/points-agree.ts";
import { pointsNotPercent } from "./ledger/points-not-percent.ts";
import { qualifierOnce } from "./ledger/qualifier-once.ts";
import { rateHasBase } from "./ledger/rate-has-base.ts";
import { rateInRange } from "./ledger/rate-in-range.ts";
import { rateRecomputed } from "./ledger/rate-recomputed.ts";
import { relationsCover } from "./ledger/relations-cover.ts";
import { repeatAgrees } from "./ledger/repeat-agrees.ts";
import { roundingSlack } from "./ledger/rounding-slack.ts";
import { scoresAgree } from "./ledger/scores-agree.ts";
import { sharesFillWhole } from "./ledger/shares-fill-whole.ts";
import { subsetCount } from "./ledger/subset-count.ts";
import { tableAddsUp } from "./ledger/table-adds-up.ts";
import { tableAgrees } from "./ledger/table-agrees.ts";
import { tablesTold } from "./ledger/tables-told.ts";
import { digitsCutOff } from "./ledger/digits-cut-off.ts";
import { titleAgrees } from "./ledger/title-agrees.ts";
import { unitPresent } from "./ledger/unit-present.ts";
import { unitSlip } from "./ledger/unit-slip.ts";
import { unitsMixed } from "./ledger/units-mixed.ts";
import { wordsMatchDigits } from "./ledger/words-match-digits.ts";
import { yearConsistent } from "./ledger/year-consistent.ts";
import { yearPlausible } from "./ledger/year-plausible.ts";
import { yearlyGrowth } from "./ledger/yearly-growth.ts";
import { districtsAddUp } from "./run/districts-add-up.ts";
import { documentsAgree } from "./run/documents-agree.ts";
import { figuresCopied } from "./run/figures-copied.ts";
import { growthOutlier } from "./run/growth-outlier.ts";
import { impliedRangeAgrees } from "./run/implied-range-agrees.ts";
import { lastYearAgrees } from "./run/last-year-agrees.ts";
import { rateOutlier } from "./run/rate-outlier.ts";
import { roundAmounts } from "./run/round-amounts.ts";
import type { Rule } from "./rule.ts";

/** All rules, by hand and in the order of the catalogue. */
export const rules: readonly Rule[] = [
  numberUnbroken,
  yearPlausible,
  numberFormat,
  qualifierOnce,
  wordsMatchDigits,
  unitPresent,
  unitSlip,
  unitsMixed,
  amountMagnitude,
  pointsNotPercent,
  rateInRange,
  rateRecomputed,
  cutRateAgrees,
  executionRate,
  coverageReachable,
  sharesFillWhole,
  baseNotZero,
  baseAsNamed,
  averageAgrees,
  scoresAgree,
  digitsCutOff,
  partsAddUp,
  differenceAgrees,
  tableAddsUp,
  roundingSlack,
  periodsAddUp,
  partWithinWhole,
  amongWithin,
  subsetCount,
  extremeAgrees,
  repeatAgrees,
  tableAgrees,
  titleAgrees,
  lastDigit,
  increaseAgrees,
  growthRateAgrees,
  directionAgrees,
  multipleAgrees,
  yearlyGrowth,
  pointsAgree,
  itemsCounted,
  numberingRunsOn,
  aspectsCounted,
  itemsDiffer,
  listsCorrespond,
  yearConsistent,
  periodsInOrder,
  lastYearAgrees,
  documentsAgree,
  districtsAddUp,
  impliedRangeAgrees,
  figuresCopied,
  rateOutlier,
  growthOutlier,
  roundAmounts,
  rateHasBase,
  noResidue,
  noneMeansZero,
  likelyRelations,
  tablesTold,
  numberCopied,
  relationsCover,
];

/** Runs every rule on every report; the same reports in any order give the same bytes. */
export function checkReports(reports: readonly Report[]): Checked {
  return runRules(rules, reports);
}
