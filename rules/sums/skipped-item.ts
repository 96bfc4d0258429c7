import { checkRelation } from "../findings/relation-check.ts";
import type { RelationData } from "../findings/relation-check.ts";
import type { Bound, Check } from "../rule.ts";
import type { Mention } from "../wording/scene.ts";

/** A list that leaves out an item of which the words behind it speak. */
export interface SkippedItem {
  /** The list against its whole. */
  readonly bound: Bound;
  /** How the words tell, and what to do: one Chinese sentence. */
  readonly said: string;
}

/** The suggestion where a sum counts what is so called, and the list does not tell it. */
export function countedIn({ figure }: Mention, name: string): string {
  return `“${figure.quote}”是把“${name}”算在内的，而列举中没有“${name}”，请补全或核对。`;
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
