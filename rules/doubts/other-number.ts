import { intersect } from "../../domain/interval.ts";
import { printedSet } from "../../domain/reading.ts";
import { evaluate } from "../../domain/relation.ts";
import type { Bound } from "../rule.ts";
import type { Mention } from "../wording/scene.ts";

/**
 * 参加自评的单位84个，…，抽取部门15个、乡镇6个，共21个。共抽查项目105个，平均每个单位5个: a total stands with its mean, the
 * number that it is divided by anywhere in the paragraph. A clause in Chinese that says what fits, or null.
 */
export function ofOtherNumber(
  { formula, evidence, binding }: Bound,
  list: readonly Mention[],
): string | null {
  if (formula.name !== "times" || binding === "sentence") return null;
  const [total, number] = formula.args.map((at) => evidence[at]?.figure ?? null);
  const claim = evidence[formula.claim]?.figure ?? null;
  if (total == null || number == null || claim === null) return null;
  const claimed = printedSet(claim.quantity);
  const found = list.find(({ figure: { id, kind, quantity } }) => {
    if (kind !== "count" || [total.id, number.id, claim.id].includes(id)) return false;
    const mean = evaluate("times", [printedSet(total.quantity), printedSet(quantity)]);
    return mean !== null && intersect(mean, claimed) !== null;
  });
  return found === undefined
    ? null
    : `“${total.quote}”与“${found.figure.quote}”正合“${claim.quote}”`;
}
