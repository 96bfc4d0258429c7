import type { ReportGroup } from "../../domain/report-groups.ts";
import { earlierReports, groupReports } from "../../domain/report-groups.ts";
import { composeAnnualSummary } from "../../templates/annual-summary.ts";
import { disputedBy } from "../../templates/checks.ts";
import type { Checked } from "../check.ts";
import { groupKey, tellingOf } from "../draft.ts";
import type { Templates } from "../load-templates.ts";
import { comparisonPlans } from "./comparison-plans.ts";
import { sectionsOf } from "./sections.ts";
import type { PaperSection } from "./sections.ts";
import type { AssistTask } from "./tasks.ts";

/** A section that a model is to write, and the paper it is of. */
export interface Plan {
  /** Of the paper, by which its drafted text is found. */
  readonly key: string;
  /** Of the first report, to tell where the model is at work. */
  readonly path: string;
  readonly section: PaperSection;
}

/** Which papers a command writes: all of them, or the comparison alone. */
export type Papers = "all" | "comparison";

/** The sections of every paper that the command writes, as the deterministic ones have them. */
export function sectionPlans(
  tasks: readonly AssistTask[],
  checked: Checked,
  templates: Templates,
  papers: Papers,
): readonly Plan[] {
  const compared = tasks.includes("draft") ? comparisonPlans(checked, templates) : [];
  const plans = papers === "all" ? [...summaryPlans(checked, templates), ...compared] : compared;
  return plans.filter(({ section }) => tasks.includes(section.task));
}

function summaryPlans(checked: Checked, templates: Templates): readonly Plan[] {
  const groups = groupReports(tellingOf({ checked }));
  return groups.flatMap((group) => {
    const key = groupKey(group);
    const path = group.reports[0]?.path ?? "";
    const sections = sectionsOfGroup(group, groups, checked, templates);
    return sections.map((section) => ({ key, path, section }));
  });
}

function sectionsOfGroup(
  group: ReportGroup,
  groups: readonly ReportGroup[],
  checked: Checked,
  templates: Templates,
): readonly PaperSection[] {
  const { reports } = group;
  const earlier = earlierReports(group, groups);
  const all = [...reports, ...earlier];
  const ids = new Set(all.map(({ document }) => document.id));
  const findings = checked.findings.filter(({ documentIds }) =>
    documentIds.some((id) => ids.has(id)),
  );
  const template = templates.summary;
  const paper = composeAnnualSummary({ template, reports, earlier, findings, receipts: [] });
  return sectionsOf(paper, { reports: all, year: group.year, disputed: disputedBy(findings) });
}
