import type { Figure } from "../domain/figure.ts";
import { holds } from "../domain/judgement.ts";
import type { Bound } from "./rule.ts";
import type { Scene } from "./scene.ts";

/** A shorter sum is met by accident. */
const leastDigits = 3;

/**
 * 一般公共预算拨款1826.35万元、基金拨款142.00万元、上年结转67.84万元: last year's money is a mere reference and no
 * item to us, but with it the list comes to its total.
 */
export function unreadItem({ formula, evidence }: Bound, { report }: Scene): Figure | null {
  const claim = evidence[formula.claim]?.figure ?? null;
  const items = formula.args.flatMap((index) => evidence[index]?.figure ?? []);
  const last = items.at(-1);
  if (claim === null || last === undefined || formula.name !== "sum") return null;
  if (claim.quantity.digits.replace(/\D/g, "").length < leastDigits) return null;
  const known = new Set([claim, ...items].map(({ id }) => id));
  const beside = report.figures.filter(
    (figure) =>
      !known.has(figure.id) &&
      figure.kind === last.kind &&
      figure.sentence.start === last.sentence.start &&
      figure.quantity.unit === last.quantity.unit &&
      (figure.status === "reference" || figure.year !== last.year),
  );
  const parts = items.map(({ quantity }) => quantity);
  const args = Array.from({ length: parts.length + 1 }, (_, at) => at + 1);
  return (
    beside.find(({ quantity }) =>
      holds({ name: "sum", args, sign: "=", claim: 0 }, [claim.quantity, ...parts, quantity]),
    ) ?? null
  );
}
