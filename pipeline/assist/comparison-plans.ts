import { compareDistricts } from "../../domain/comparison.ts";
import { disputedBy } from "../../templates/checks.ts";
import { mainYear, ownName } from "../../templates/comparison-words.ts";
import { composeComparison } from "../../templates/district-comparison.ts";
import type { Checked } from "../check.ts";
import { comparisonKey, tellingOf } from "../draft.ts";
import type { Templates } from "../load-templates.ts";
import type { Plan } from "./plans.ts";
import { sectionsOf } from "./sections.ts";

/**
 * The sections of the comparison that tell what each district gives, as the deterministic paper has them.
 * Ranks, charts and tables are worked out: nobody writes them anew.
 */
export function comparisonPlans(checked: Checked, templates: Templates): readonly Plan[] {
  const reports = tellingOf({ checked });
  if (reports.length === 0) return [];
  const { findings } = checked;
  const disputed = disputedBy(findings);
  const comparison = compareDistricts(reports, disputed);
  const owners = comparison.columns.map(({ material }, index) => ({
    name: ownName(comparison, index),
    documents: new Set(material.reports.map(({ document }) => document.id)),
  }));
  const template = templates.comparison;
  const paper = composeComparison({ template, reports, findings, receipts: [] });
  const sources = { reports, year: mainYear(comparison), disputed, owners };
  return sectionsOf(paper, sources)
    .filter(({ catalogue }) => new Set(catalogue.entries.map(districtOf)).size > 1)
    .map((section) => ({ key: comparisonKey, path: "区县对比", section }));
}

function districtOf(entry: Plan["section"]["catalogue"]["entries"][number]): string | null {
  return "district" in entry ? entry.district : null;
}
