import { operandTests } from "../../domain/judgement.ts";
import { repairsOf } from "../../domain/repair.ts";
import type { RepairKind } from "../../domain/repair.ts";
import { exchanged } from "../exchange.ts";
import { quantitiesOf } from "../explain.ts";
import { valuesOf } from "../relation-check.ts";
import type { Bound } from "../rule.ts";

/**
 * How a relation fails: by a slip of the pen in a number of so many digits, by two numbers in each other's
 * place, or how far what is computed lies off. The longer the number, the less a slip mends it by accident.
 */
export function misfitOf(bound: Bound): string {
  const slip = slipOf(bound);
  if (slip !== null) return `slip ${String(slip.digits)} ${slip.kind}`;
  return exchanged(bound) === null ? `off ${sizeOf(bound)}` : "exchanged";
}

/** The fewer numbers a slip may lead to, the more it says where it mends. */
const kinds = ["unit", "decimal", "complement", "doubled", "swap", "digit", "dropped"] as const;
type Slip = (typeof kinds)[number];

/** Longer numbers are hardly ever mended by accident. */
const long = 5;

function slipOf({ formula, evidence }: Bound): { digits: number; kind: Slip } | null {
  const quantities = quantitiesOf(evidence) ?? [];
  const testOf = operandTests(formula, quantities);
  let best: { digits: number; kind: Slip } | null = null;
  for (const [operand, quantity] of quantities.entries()) {
    const digits = Math.min(long, quantity.digits.replaceAll(/\D|^[0.]+|0+$/g, "").length);
    if (best !== null && digits < best.digits) continue;
    const mends = testOf(operand);
    const found = new Set<RepairKind>(
      repairsOf(quantity).flatMap(({ kind, to }) => (mends(to) ? [kind] : [])),
    );
    const kind = kinds.find((each) => found.has(each));
    if (kind === undefined) continue;
    if (best === null || digits > best.digits || kinds.indexOf(kind) < kinds.indexOf(best.kind)) {
      best = { digits, kind };
    }
  }
  return best;
}

/** The computed value as a share of the printed one. */
function sizeOf(bound: Bound): string {
  const values = valuesOf(bound);
  if (values === null || values.printed === 0) return "unknown";
  const share = values.computed / values.printed;
  if (share < 0) return "negative";
  const steps = [0.2, 0.5, 0.75, 0.9, 0.97, 1.03, 1.1, 1.35, 2, 5];
  return `x${String(steps.findLast((step) => share >= step) ?? 0)}`;
}
