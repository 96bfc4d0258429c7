import type { Evidence } from "./rule.ts";

/** 要求不低于60%，高出5.2个百分点: what it exceeds is 60% itself, not anything above it. */
export function asPrinted(evidence: Evidence): Evidence {
  const { figure } = evidence;
  if (figure?.status !== "threshold") return evidence;
  return {
    ...evidence,
    figure: { ...figure, quantity: { ...figure.quantity, qualifier: "exact" } },
  };
}
