import { extractReport } from "../../extractors/index.ts";
import { readDocument } from "../../readers/index.ts";
import { runRules } from "../../rules/check-reports.ts";
import type { Checked } from "../../rules/check-reports.ts";
import { replay } from "../../rules/findings/replay.ts";
import type { Rule } from "../../rules/rule.ts";
import { expectReasons, expectWorded } from "./declared.ts";

/** What one rule says of a plain text, read and extracted as the program does; for rules on dates and titles. */
export async function ruleOnText(rule: Rule, text: string): Promise<Checked> {
  const { document, notices } = await readDocument(new TextEncoder().encode(text));
  const checked = runRules([rule], [extractReport("报告.txt", document, notices)]);
  expectReasons(checked.receipts);
  for (const finding of checked.findings) expectWorded(finding);
  return checked;
}

/** One line a finding: severity, quotes in text order, and whether it replays to its verdict. */
export async function findingLines(rule: Rule, text: string): Promise<readonly string[]> {
  const { findings } = await ruleOnText(rule, text);
  return findings.map((finding) => {
    const quotes = finding.operands
      .toSorted((a, b) => a.start - b.start)
      .map(({ quote }) => quote.replace(/\s/g, ""));
    const again = replay(structuredClone(finding))?.verdict === finding.verdict ? "" : " 不可重放";
    return `${finding.severity} ${quotes.join(" ")}${again}`;
  });
}
