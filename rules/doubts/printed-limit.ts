import type { Evidence } from "../rule.ts";

/** 要求不低于60%，高出5.2个百分点: what it exceeds is 60% itself, not anything above it. */
export function asPrinted(evidence: Evidence): Evidence {
  const { figure } = evidence;
  // 低于95%的目标值0.94个百分点 tells the distance from 95% itself as well.
  const open = /^(?:less_|more_)/.test(figure?.quantity.qualifier ?? "");
  if (figure === null || (figure.status !== "threshold" && !open)) return evidence;
  return {
    ...evidence,
    figure: { ...figure, quantity: { ...figure.quantity, qualifier: "exact" } },
  };
}
