import { exactText } from "../../domain/interval.ts";
import type { Finding, Operand } from "../../domain/finding.ts";
import type { Judgement } from "../../domain/judgement.ts";
import type { Formula } from "../../domain/relation.ts";

/** Room between the sets of a broken relation, as a finding keeps it. */
export function gapOf({ gap }: Judgement): Finding["gap"] {
  return gap === null ? null : { absolute: exactText(gap.absolute), quanta: exactText(gap.quanta) };
}

type Part = Pick<Operand, "figureId" | "value" | "quantity">;

/** Money at stake: the gap where money is compared, else the smallest amount among the operands. */
export function materialityOf(
  { claim }: Formula,
  operands: readonly Part[],
  { gap }: Judgement,
): string | null {
  if (isAmount(operands[claim])) return gap === null ? null : exactText(gap.absolute);
  const [smallest] = operands
    .filter(isAmount)
    .toSorted((a, b) => Number(a.value) - Number(b.value));
  return smallest?.value ?? null;
}

function isAmount(part: Part | undefined): boolean {
  return part?.quantity?.dimension === "money" && part.figureId !== null;
}
