import { holds } from "../../domain/judgement.ts";
import type { Bound } from "../rule.ts";
import type { Scene } from "../wording/scene.ts";

/** So many scores stand between the first item that was read and one before it at most. */
const reach = 3;

/**
 * 决策类15分，全部得分；过程类25分，得23分；…。总分96分: the first item is told in other words than the rest, so that it was not read as one,
 * and with it the scores come to their total.
 */
export function scoreAhead({ formula, evidence }: Bound, { report }: Scene): string | null {
  const claim = evidence[formula.claim]?.figure ?? null;
  const items = formula.args.flatMap((at) => evidence[at]?.figure ?? []);
  const [first] = items.toSorted((a, b) => a.flow.start - b.flow.start);
  if (claim?.kind !== "score" || formula.name !== "sum" || first === undefined) return null;
  if (items.length < formula.args.length || items.some(({ cell }) => cell !== null)) return null;
  const { text } = report.document.flow;
  const known = new Set([claim, ...items].map(({ id }) => id));
  const ahead = report.figures
    .filter(
      ({ id, kind, block, quantity, flow }) =>
        !known.has(id) &&
        block === first.block &&
        kind === "score" &&
        quantity.qualifier === "exact" &&
        flow.end <= first.flow.start &&
        !text.slice(flow.end, first.flow.start).includes("。"),
    )
    .toSorted((a, b) => b.flow.start - a.flow.start)
    .slice(0, reach);
  const parts = items.map(({ quantity }) => quantity);
  const args = Array.from({ length: parts.length + 1 }, (_, at) => at + 1);
  const found = ahead.find(({ quantity }) =>
    holds({ name: "sum", args, sign: "=", claim: 0 }, [claim.quantity, quantity, ...parts]),
  );
  return found === undefined ? null : `加上“${found.quote}”正合`;
}
