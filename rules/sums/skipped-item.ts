import { checkRelation } from "../findings/relation-check.ts";
import type { RelationData } from "../findings/relation-check.ts";
import type { Bound, Check } from "../rule.ts";

/** A list that leaves out an item of which the words behind it speak. */
export interface SkippedItem {
  /** The list against its whole. */
  readonly bound: Bound;
  /** How the words tell, and what to do: one Chinese sentence. */
  readonly said: string;
}

/** What stands behind the list says itself what the list leaves out. */
export function skippedCheck({ bound, said }: SkippedItem): Check<RelationData> {
  const check = checkRelation(bound, {
    title: "列举漏了一类",
    suggestion: said,
    ceiling: "warning",
  });
  return check.verdict === "broken" && check.messageId === "mismatch"
    ? { ...check, tellsRepair: true }
    : check;
}
