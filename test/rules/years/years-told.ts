import type { Report } from "../../../domain/report.ts";
import { extractReport } from "../../../extractors/index.ts";
import { readDocument } from "../../../readers/index.ts";
import { citedConflicts } from "../../../rules/years/cited-years.ts";
import { planConflicts } from "../../../rules/years/plan-years.ts";
import { sectionConflicts } from "../../../rules/years/section-years.ts";
import type { YearCheck } from "../../../rules/years/year-binding.ts";

const finders = { cited: citedConflicts, plan: planConflicts, section: sectionConflicts } as const;

/** What one finder says of the years of a plain text, a line each: what holds, or what does not with all that a reader is told. */
export async function yearsTold(
  finder: keyof typeof finders,
  text: string,
): Promise<readonly string[]> {
  const { document, notices } = await readDocument(new TextEncoder().encode(text));
  const report: Report = extractReport("报告.txt", document, notices);
  return [...finders[finder](report)].map(lineOf);
}

export function citedTold(text: string): Promise<readonly string[]> {
  return yearsTold("cited", text);
}

export function plansTold(text: string): Promise<readonly string[]> {
  return yearsTold("plan", text);
}

export function sectionsTold(text: string): Promise<readonly string[]> {
  return yearsTold("section", text);
}

function lineOf(check: YearCheck): string {
  const told = check.evidence.map(({ role, quote }) => `${role}${quote}`).join(" ");
  if (check.verdict === "held") return `pass ${told}：${check.statement}`;
  if (check.verdict === "abstained") return `？${check.outcome} ${told}`;
  const { messageId, severity, title, suggestion, relation, blame, verdictOverride } = check;
  const blamed = (blame ?? []).map(String).join();
  const how = `${relation?.text ?? ""} ${relation?.formula ?? ""} ${relation?.substituted ?? ""}`;
  const data = Object.values(check.data ?? {})
    .map(String)
    .join("，");
  return `${check.verdict} ${severity ?? ""} ${messageId} ${told}：${title}，${suggestion}${verdictOverride ?? ""} ${blamed} ${how} ${data}`;
}
