import type { Report } from "../domain/report.ts";
import { runRules } from "./check-reports.ts";
import type { Checked } from "./check-reports.ts";
import { coverageReachable } from "./ledger/coverage-reachable.ts";
import { cutRateAgrees } from "./ledger/cut-rate-agrees.ts";
import { itemsCounted } from "./ledger/items-counted.ts";
import { noResidue } from "./ledger/no-residue.ts";
import { partWithinWhole } from "./ledger/part-within-whole.ts";
import { partsAddUp } from "./ledger/parts-add-up.ts";
import { rateHasBase } from "./ledger/rate-has-base.ts";
import { rateRecomputed } from "./ledger/rate-recomputed.ts";
import { repeatAgrees } from "./ledger/repeat-agrees.ts";
import { subsetCount } from "./ledger/subset-count.ts";
import { unitSlip } from "./ledger/unit-slip.ts";
import { yearConsistent } from "./ledger/year-consistent.ts";
import type { Rule } from "./rule.ts";

/** All rules, by hand and in the order of the catalogue. */
export const rules: readonly Rule[] = [
  unitSlip,
  rateRecomputed,
  cutRateAgrees,
  coverageReachable,
  partsAddUp,
  partWithinWhole,
  subsetCount,
  repeatAgrees,
  itemsCounted,
  yearConsistent,
  rateHasBase,
  noResidue,
];

/** Runs every rule on every report; the same reports in any order give the same bytes. */
export function checkReports(reports: readonly Report[]): Checked {
  return runRules(rules, reports);
}
