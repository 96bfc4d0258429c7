import { operandTests } from "../../domain/judgement.ts";
import { repairsBy } from "../../domain/repair.ts";
import { exchanged } from "../blame/exchange.ts";
import { quantitiesOf } from "../findings/explain.ts";
import { valuesOf } from "../findings/relation-check.ts";
import type { Bound } from "../rule.ts";
import { copiedDigits, noCopies, significant } from "./copied.ts";
import type { Copied } from "./copied.ts";

/**
 * How a relation fails: by a slip of the pen in a number of so many digits, by two numbers in each other's
 * place, by a number of its paragraph in place of another, or how far what is computed lies off. The longer the number,
 * the less a slip mends it by accident, and the less it stands twice.
 */
export function misfitOf(bound: Bound, copied: Copied = noCopies): string {
  const slip = slipOf(bound);
  const twice = copiedDigits(bound, copied);
  if (twice > 0 && (slip === null || slip.digits < long - 1)) return `copied ${String(twice)}`;
  if (slip !== null) return `slip ${String(slip.digits)} ${slip.kind}`;
  return exchanged(bound) === null ? `off ${sizeOf(bound)}` : "exchanged";
}

/** The fewer numbers a slip may lead to, the more it says where it mends. */
const kinds = ["unit", "decimal", "complement", "doubled", "swap", "digit", "dropped"] as const;
type Slip = (typeof kinds)[number];

/** Longer numbers are hardly ever mended by accident. */
const long = 5;

interface Mending {
  readonly digits: number;
  readonly kind: Slip;
}

/** The slip in the longest number, the rarest of several; null where none mends it. */
function slipOf({ formula, evidence }: Bound): Mending | null {
  const quantities = quantitiesOf(evidence) ?? [];
  const testOf = operandTests(formula, quantities);
  const found = quantities.flatMap((quantity, operand): readonly Mending[] => {
    const mends = testOf(operand);
    const kind = kinds.find((each) => repairsBy(each, quantity).some(({ to }) => mends(to)));
    return kind === undefined
      ? []
      : [{ digits: Math.min(long, significant(quantity.digits)), kind }];
  });
  const rank = ({ kind }: Mending): number => kinds.indexOf(kind);
  return found.toSorted((a, b) => b.digits - a.digits || rank(a) - rank(b))[0] ?? null;
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
