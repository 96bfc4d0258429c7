import { runRules } from "../../rules/check-reports.ts";
import type { Rule } from "../../rules/rule.ts";
import type { Report } from "../../domain/report.ts";

/**
 * What one rule says of a report, a line each: `warning 12个 3个 8个` for a finding, `pass 12个 3个 9个`, and with `？`
 * what it cannot judge. What is told twice is told once.
 */
export function toldLines(rule: Rule, report: Report): readonly string[] {
  const { findings, receipts } = runRules([rule], [report]);
  const others = receipts.filter(
    ({ findingId, operands }) => findingId === null && operands.length > 0,
  );
  const lines = [
    ...findings.map(({ severity, operands }) => ({ word: severity, operands })),
    ...others.map(({ outcome, operands }) => ({
      word: outcome === "pass" ? outcome : "？",
      operands,
    })),
  ].map(({ word, operands }) => {
    const quotes = operands.toSorted((a, b) => a.start - b.start).map(({ quote }) => quote);
    return `${word} ${quotes.join(" ")}`.replace(/\s+/g, " ");
  });
  return [...new Set(lines)];
}
