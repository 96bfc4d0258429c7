import type { Figure } from "../../domain/figure.ts";
import { significantDigits } from "../../domain/quantity.ts";
import { haveTwins, isSameNumber } from "../blame/same-number.ts";
import type { Judged } from "../rule.ts";

/** Two numbers of a list are equal by accident where they are short; in the grid of a table hardly ever with their total. */
const fewest = { total: 3, cell: 2, items: 4 } as const;
/** Of two items one may be all there is. */
const several = 3;

/**
 * 三年分别安排1560万元、1680万元、1845万元，三年累计1845万元; 职业学校1785.36万元；特教学校1785.36万元: a total that is one of its own items
 * leaves nothing for the others, and two long numbers of one list are hardly equal. A neighbour was copied, which is as sure as a
 * slip of the pen.
 */
export function isCopiedAddend({ bound: { formula, evidence } }: Judged): boolean {
  if (formula.name !== "sum" || formula.sign !== "=" || formula.args.length < several) return false;
  const claim = evidence[formula.claim]?.figure ?? null;
  const items = formula.args.flatMap((at) => evidence[at]?.figure ?? []);
  if (claim === null || items.length < formula.args.length) return false;
  if (![claim, ...items].every(isAddable)) return false;
  const least = claim.cell === null ? fewest.total : fewest.cell;
  if (
    significantDigits(claim.quantity).length >= least &&
    items.some((item) => isSameNumber(item, claim))
  )
    return true;
  return haveTwins(items, fewest.items);
}

/** A mean score may be that of one of them. */
function isAddable({ kind }: Figure): boolean {
  return kind === "amount" || kind === "count";
}
