import { basename } from "node:path";
import type { ReportGroup } from "../domain/report-groups.ts";
import { earlierReports, groupReports } from "../domain/report-groups.ts";
import type { Report } from "../domain/report.ts";
import { tally, verdictLine } from "../domain/tally.ts";
import { composeAnnualSummary } from "../templates/annual-summary.ts";
import { composeComparison } from "../templates/district-comparison.ts";
import type { LayoutSettings } from "../templates/layout.ts";
import type { Template } from "../templates/template-check.ts";
import { comparisonWorkbook, verificationWorkbook } from "../templates/xlsx.ts";
import type { DraftedFor } from "../templates/with-drafts.ts";
import { appVersion } from "./app-version.ts";
import type { Checked } from "./check.ts";
import type { FileNotice } from "./failure.ts";
import type { Templates } from "./load-templates.ts";
import { paperJobs } from "./paper-jobs.ts";
import type { Job, PaperMaking } from "./paper-jobs.ts";
import { summaryNames } from "./paper-names.ts";

export interface Jobs {
  readonly jobs: readonly Job[];
  readonly notices: readonly FileNotice[];
}

export interface Draft {
  readonly checked: Checked;
  readonly templates: Templates;
  /** Date of creation in the properties of the papers. */
  readonly created: Date;
  /** How the papers look, as the profile has it. */
  readonly layout: LayoutSettings;
  /** What a model wrote, by `groupKey`; nothing where no model helps. */
  readonly drafted?: ReadonlyMap<string, DraftedFor>;
  /** Versions of what else had a hand in the papers. */
  readonly helpers?: Readonly<Record<string, string>>;
}

/** All papers of `run`: a summary for each district and year, the comparison, the list of figures. */
export function draftJobs(draft: Draft): Jobs {
  const { sources, findings, receipts } = draft.checked;
  if (sources.length === 0) return { jobs: [], notices: [] };
  const groups = groupReports(tellingOf(draft));
  const names = summaryNames(groups);
  const summaries = groups.flatMap((group, index) =>
    summaryJobs(draft, group, groups, names[index] ?? ""),
  );
  const comparison = comparisonJobs(draft);
  const all = sources.map(({ report }) => report);
  const list: Job = {
    name: "核验清单.xlsx",
    write: () => verificationWorkbook({ reports: all, findings, receipts }),
  };
  const page: Job = {
    name: "核验.html",
    write: async () => {
      const { markedHtml } = await import("./export/marked-html.ts");
      const summary = [verdictLine(tally(all, findings, receipts))];
      const input = { checked: draft.checked, lapsed: [], compared: null };
      return new TextEncoder().encode(markedHtml({ ...input, summary, version: appVersion }));
    },
  };
  return {
    jobs: [...summaries, ...comparison.jobs, list, page],
    notices: [...mergedNotices(groups), ...comparison.notices],
  };
}

/** The comparison of districts; reports of one district and year share a column, conflicts shown. */
export function comparisonJobs(draft: Draft): Jobs {
  const { findings, receipts, sources } = draft.checked;
  const reports = tellingOf(draft);
  const drafted = draft.drafted?.get(comparisonKey);
  const input = { reports, findings, receipts, ...(drafted === undefined ? {} : { drafted }) };
  const { comparison: template } = draft.templates;
  const title = "区县预算绩效管理工作对比";
  const papers = paperJobs(makingOf(draft, reports, template), "区县对比", title, () =>
    composeComparison({ ...input, template }),
  );
  const workbook: Job = { name: "区县对比.xlsx", write: () => comparisonWorkbook(input) };
  const silent = sources.filter(({ report }) => !reports.includes(report));
  return {
    jobs: reports.length > 0 ? [...papers, workbook] : [],
    notices: silent.map(({ report: { path } }) => ({
      path,
      code: "no-figures",
      message: "没有找到任何数据，未写入文稿。请确认它是工作报告。",
    })),
  };
}

/** Reports that have something to say. */
export function tellingOf({ checked }: Pick<Draft, "checked">): readonly Report[] {
  return checked.sources.map(({ report }) => report).filter(({ figures }) => figures.length > 0);
}

function summaryJobs(
  draft: Draft,
  group: ReportGroup,
  groups: readonly ReportGroup[],
  title: string,
): readonly Job[] {
  const { reports } = group;
  const earlier = earlierReports(group, groups);
  const all = [...reports, ...earlier];
  const ids = new Set(all.map(({ document }) => document.id));
  const concerns = ({ documentIds }: { readonly documentIds: readonly string[] }): boolean =>
    documentIds.some((id) => ids.has(id));
  const template = draft.templates.summary;
  const drafted = draft.drafted?.get(groupKey(group));
  const input = {
    template,
    reports,
    earlier,
    findings: draft.checked.findings.filter(concerns),
    receipts: draft.checked.receipts.filter(concerns),
    ...(drafted === undefined ? {} : { drafted }),
  };
  const making = makingOf(draft, all, template);
  return paperJobs(making, title, title, () => composeAnnualSummary(input));
}

function makingOf(
  { created, helpers, layout }: Draft,
  reports: readonly Report[],
  template: Template,
): PaperMaking {
  return {
    created,
    reports,
    template,
    settings: layout,
    ...(helpers === undefined ? {} : { madeBy: helpers }),
  };
}

/** Of the comparison, by which drafted text is found. */
export const comparisonKey = "comparison";

/** Id of the first document of a paper, by which drafted text is found. */
export function groupKey({ reports }: ReportGroup): string {
  return reports[0]?.document.id ?? "";
}

/** One notice for the files that became one paper, at the first of them. */
function mergedNotices(groups: readonly ReportGroup[]): readonly FileNotice[] {
  return groups.flatMap(({ reports: [first, ...others] }): readonly FileNotice[] => {
    if (first === undefined || others.length === 0) return [];
    const names = others.map(({ path }) => `“${basename(path)}”`).join("");
    const message = `与${names}是同一区县同一年度，合写为一份年度总结，区县对比中合为一列；各处数据不一致的，文中标明“前后不一致”，不替人选。`;
    return [{ path: first.path, code: "same-district-year", message }];
  });
}
