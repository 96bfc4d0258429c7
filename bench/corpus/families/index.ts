import type { Family } from "../family.ts";
import { audit } from "./audit.ts";
import { budgetExecution } from "./budget-execution.ts";
import { investmentReview } from "./investment-review.ts";
import { monitoring } from "./monitoring.ts";
import { procurement } from "./procurement.ts";
import { selfEvaluation } from "./self-evaluation.ts";
import { workSummary } from "./work-summary.ts";

/** The annual account stands twice: it is the paper that comes in most often. */
export const families: readonly [Family, ...Family[]] = [
  workSummary,
  workSummary,
  investmentReview,
  budgetExecution,
  procurement,
  audit,
  selfEvaluation,
  monitoring,
];
