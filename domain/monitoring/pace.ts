import { Fraction } from "fraction.js";
import type { MonitoredProject } from "./project.ts";
import { ratioOf, yuanOf } from "./yuan.ts";

/** e in percent; null when it cannot be divided. */
export function executionRate({ funds }: MonitoredProject): Fraction | null {
  return ratioOf(yuanOf(funds.executed), yuanOf(funds.adjusted))?.mul(100) ?? null;
}

/** t in percent. */
export function timeProgressOf(throughMonth: number | null): Fraction | null {
  return throughMonth === null ? null : new Fraction(throughMonth * 100, 12);
}

export function hasNoBudget({ funds, adjustedEmpty }: MonitoredProject): boolean {
  const adjusted = yuanOf(funds.adjusted);
  return adjusted === null ? adjustedEmpty : adjusted.equals(0);
}

/** k＝e÷t×100; zero without a budget, as the vendor's default has it. Null when it cannot be told. */
export function paceOf(project: MonitoredProject, throughMonth: number | null): Fraction | null {
  if (throughMonth === null) return null;
  if (hasNoBudget(project)) return new Fraction(0);
  const rate = executionRate(project);
  return rate === null ? null : rate.div(throughMonth).mul(12);
}
