import { runRules } from "../../rules/check-reports.ts";
import type { Rule } from "../../rules/rule.ts";
import type { Report } from "../../domain/report.ts";

/**
 * What one rule finds and passes in a report, a line each and in text order: `pass 12个 3个 9个`,
 * `warning 12个 3个 8个`. What it cannot judge is left out, and what is told twice is told once.
 */
export function toldLines(rule: Rule, report: Report): readonly string[] {
  const { findings, receipts } = runRules([rule], [report]);
  const passes = receipts.filter(({ outcome }) => outcome === "pass");
  const lines = [
    ...findings.map(({ severity, operands }) => ({ word: severity, operands })),
    ...passes.map(({ operands }) => ({ word: "pass", operands })),
  ].map(({ word, operands }) => {
    const quotes = operands.toSorted((a, b) => a.start - b.start).map(({ quote }) => quote);
    return `${word} ${quotes.join(" ")}`.replace(/\s+/g, " ");
  });
  return [...new Set(lines)];
}
