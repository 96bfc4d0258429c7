import { significantDigits } from "../../domain/quantity.ts";
import type { Evidence } from "../rule.ts";

/** 评估68个，支持51个、部分支持68个、不予支持6个: one of two equal numbers was copied from the other's place. */
export function tellsTwice(evidence: readonly Evidence[]): boolean {
  const values = evidence.flatMap(({ figure }) =>
    figure !== null && significantDigits(figure.quantity).length > 1 ? (figure.value ?? []) : [],
  );
  return new Set(values).size < values.length;
}
