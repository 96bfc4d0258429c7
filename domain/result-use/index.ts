import { auditBar } from "./audit-bar.ts";
import { exAnteDue } from "./ex-ante-due.ts";
import { exAnteMissing } from "./ex-ante-missing.ts";
import { gradeFitsScore } from "./grade-fits-score.ts";
import { lowScoreCutRule } from "./low-score-cut.ts";
import { monitoringBar } from "./monitoring-bar.ts";
import { publicFundsCut } from "./public-funds-cut.ts";
import { thirdPartyDue } from "./third-party-due.ts";
import type { UseRule } from "./use-rule.ts";

/** Every rule by which results are put to use, in the order in which the list shows them. */
export const useRules: readonly UseRule[] = [
  exAnteMissing,
  lowScoreCutRule,
  publicFundsCut,
  monitoringBar,
  auditBar,
  gradeFitsScore,
  exAnteDue,
  thirdPartyDue,
];
