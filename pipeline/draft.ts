import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { ConfigError } from "../domain/errors.ts";
import type { Paper } from "../domain/paper.ts";
import type { Report } from "../domain/report.ts";
import { composeAnnualSummary } from "../templates/annual-summary.ts";
import { composeComparison } from "../templates/district-comparison.ts";
import { renderDocx } from "../templates/docx.ts";
import type { Template } from "../templates/template-check.ts";
import { comparisonWorkbook, verificationWorkbook } from "../templates/xlsx.ts";
import type { Checked } from "./check.ts";
import type { FileNotice } from "./failure.ts";
import { summaryName, summaryNames } from "./paper-names.ts";
import { versions } from "./versions.ts";

/** One file of `--out`. */
export interface Job {
  readonly name: string;
  readonly write: () => Promise<Uint8Array>;
}

export interface Jobs {
  readonly jobs: readonly Job[];
  readonly notices: readonly FileNotice[];
}

export interface Templates {
  readonly summary: Template;
  readonly comparison: Template;
}

export interface Draft {
  readonly checked: Checked;
  readonly templates: Templates;
  /** Date of creation in the properties of the papers. */
  readonly created: Date;
}

/** Throws ConfigError `bad-template` when a template file cannot be read. */
export function loadTemplates(): Templates {
  return {
    summary: loadTemplate("annual-summary.md"),
    comparison: loadTemplate("district-comparison.md"),
  };
}

function loadTemplate(name: string): Template {
  try {
    return { name, text: readFileSync(new URL(`../templates/${name}`, import.meta.url), "utf8") };
  } catch (error) {
    throw new ConfigError(
      "bad-template",
      `读不到模板“${name}”。请恢复绩核文件夹里的 templates/${name}。`,
      { cause: error },
    );
  }
}

/** Hash of each template's text, for run.json. */
export function templateVersions({ summary, comparison }: Templates): Record<string, string> {
  const digest = ({ text }: Template): string =>
    createHash("sha256").update(text).digest("hex").slice(0, 12);
  return { [summary.name]: digest(summary), [comparison.name]: digest(comparison) };
}

/** All papers of `run`: a summary for each report, the comparison, the list of figures. */
export function draftJobs(draft: Draft): Jobs {
  const { checked } = draft;
  const reports = checked.sources.map(({ report }) => report);
  const telling = reports.filter(({ figures }) => figures.length > 0);
  const names = summaryNames(telling);
  const summaries = telling.map((report, index): Job => {
    const name = `${names[index] ?? ""}.docx`;
    return { name, write: () => summaryOf(draft, report, names[index] ?? "") };
  });
  const comparison = comparisonJobs(draft);
  const { findings, receipts } = checked;
  const list: Job = {
    name: "核验清单.xlsx",
    write: () => verificationWorkbook({ reports, findings, receipts }),
  };
  const empty = reports.filter(({ figures }) => figures.length === 0);
  return {
    jobs: [...summaries, ...comparison.jobs, ...(reports.length > 0 ? [list] : [])],
    notices: [
      ...empty.map(({ path }) =>
        notice("no-figures", path, "没有找到任何数据，未起草年度总结。请确认它是工作报告。"),
      ),
      ...sameNotices(telling, names),
      ...comparison.notices,
    ],
  };
}

async function summaryOf(draft: Draft, report: Report, title: string): Promise<Uint8Array> {
  const { findings, receipts } = draft.checked;
  const { summary: template } = draft.templates;
  const paper = composeAnnualSummary({ template, reports: [report], findings, receipts });
  return await rendered(draft, paper, title);
}

async function rendered(draft: Draft, paper: Paper, title: string): Promise<Uint8Array> {
  const { jihe, rules, dictionary } = versions();
  const made = { 绩核: jihe, 规则: rules, 指标词典: dictionary };
  return await renderDocx(paper, { title, created: draft.created, versions: made });
}

/** The comparison of districts; of several reports of one district and year the fullest stands. */
export function comparisonJobs(draft: Draft): Jobs {
  const { checked, templates } = draft;
  const { findings, receipts } = checked;
  const all = checked.sources.map(({ report }) => report);
  const reports = fullest(all.filter(({ district }) => district !== null));
  if (reports.length === 0) return { jobs: [], notices: [] };
  const input = { reports, findings, receipts };
  const left = all.filter((report) => !reports.includes(report));
  return {
    jobs: [
      {
        name: "区县对比.docx",
        write: async () => {
          const paper = composeComparison({ ...input, template: templates.comparison });
          return await rendered(draft, paper, "区县预算绩效管理工作对比");
        },
      },
      { name: "区县对比.xlsx", write: () => comparisonWorkbook(input) },
    ],
    notices: left.map(({ path, district }) =>
      district === null
        ? notice(
            "no-district",
            path,
            "没有识别出区县，未列入区县对比。请在标题或落款中写明区县全称。",
          )
        : notice(same, path, "与另一份报告是同一区县同一年度，区县对比采用数据较多的一份。"),
    ),
  };
}

/** One report for each district and year, in the order of the reports: the one with most figures. */
function fullest(reports: readonly Report[]): readonly Report[] {
  const best = new Map<string, Report>();
  for (const report of reports) {
    const name = summaryName(report);
    const known = best.get(name);
    if (known === undefined || bound(report) > bound(known)) best.set(name, report);
  }
  return reports.filter((report) => best.get(summaryName(report)) === report);
}

function bound({ figures }: Report): number {
  return figures.filter(({ indicator }) => indicator !== null).length;
}

function sameNotices(reports: readonly Report[], names: readonly string[]): readonly FileNotice[] {
  return reports.flatMap((report, index) => {
    const name = names[index] ?? "";
    const known = report.district !== null && report.year !== null;
    if (!known || name === summaryName(report)) return [];
    return [
      notice(
        same,
        report.path,
        `与另一份报告是同一区县同一年度，另写一份“${name}.docx”。请核对后保留一份。`,
      ),
    ];
  });
}

const same = "same-district-year";

function notice(code: FileNotice["code"], path: string, message: string): FileNotice {
  return { path, code, message };
}
