import type { Figure } from "../../domain/figure.ts";
import { decimalsOf } from "../../domain/quantity.ts";
import type { Evidence, NonEmpty } from "../rule.ts";

/** Full marks are set and not measured: 10分 is exactly ten. */
export function exactFigure(figure: Figure): Figure {
  return {
    ...figure,
    quantity: { ...figure.quantity, dimension: "count", qualifier: "exact" },
  };
}

/**
 * Where scores and their sum are all whole numbers they were given so: 25＋30＋25＋10 are 90 and never 91,
 * while 24.6 printed as 25 would stand beside other decimals.
 */
export function asWholeScores(evidence: NonEmpty<Evidence>): NonEmpty<Evidence> {
  const whole = evidence.every(({ figure }) => figure !== null && isWholeScore(figure));
  if (!whole) return evidence;
  const [first, ...rest] = evidence.map((item) =>
    item.figure === null ? item : { ...item, figure: exactFigure(item.figure) },
  );
  return first === undefined ? evidence : [first, ...rest];
}

function isWholeScore({ quantity }: Figure): boolean {
  return (
    quantity.dimension === "score" && quantity.qualifier === "exact" && decimalsOf(quantity) === 0
  );
}
