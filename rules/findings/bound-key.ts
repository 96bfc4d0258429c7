import type { Bound } from "../rule.ts";

/** The figures that a relation ties to each other, whatever their order. */
export function boundKey({ evidence }: Bound): string {
  return evidence
    .map(({ figure }) => figure?.id ?? "")
    .toSorted()
    .join(" ");
}
