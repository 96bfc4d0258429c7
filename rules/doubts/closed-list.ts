import { valuesOf } from "../findings/relation-check.ts";
import type { Judged } from "../rule.ts";

/** Of fewer items a number between them is hardly left out. */
const several = 3;
/** What comes to less, or to more than all, is rather a list of something else. */
const least = 0.6;
const rest = /^[、，,；;“]?(?:其[他它余]|余下|剩余)/;

/**
 * 按采购方式划分，公开招标96份，竞争性磋商158份，其他方式113份 of 384份: a list that ends with what is left names all there is, and what
 * comes to most of its whole, but not to all, has lost an item. No slip of the pen needs to lead there.
 */
export function isClosedList({ bound }: Judged): boolean {
  const { formula, evidence } = bound;
  if (formula.name !== "sum" || formula.sign !== "=" || formula.args.length < several) return false;
  const last = evidence[formula.args.at(-1) ?? -1];
  if (last === undefined || !rest.test(last.role)) return false;
  const values = valuesOf(bound);
  if (values === null) return false;
  const { computed: sum, printed: whole } = values;
  return sum < whole && sum >= least * whole;
}
