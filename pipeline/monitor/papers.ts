import type { Paper } from "../../domain/paper.ts";
import type { Report } from "../../domain/report.ts";
import { composeMonitoring } from "../../templates/monitoring-analysis.ts";
import type { LayoutSettings } from "../../templates/layout.ts";
import type { DraftedFor } from "../../templates/with-drafts.ts";
import type { Template } from "../../templates/template-check.ts";
import { monitoringWorkbook } from "../../templates/xlsx.ts";
import { paperJobs } from "../paper-jobs.ts";
import type { Job } from "../paper-jobs.ts";
import { claimsOf } from "./claim-lines.ts";
import type { Combined } from "./combine.ts";

export interface PaperOptions {
  readonly template: Template;
  readonly reports: readonly Report[];
  readonly created: Date;
  readonly settings: LayoutSettings;
  /** What a model wrote; nothing where none helps. */
  readonly drafted?: (combined: Combined) => DraftedFor | undefined;
  /** Versions of what else had a hand in the papers. */
  readonly helpers?: Readonly<Record<string, string>>;
}

const title = "绩效运行监控分析报告";

/** The analysis and the workbook of each period; names carry the period when there are several. */
export function monitoringJobs(all: readonly Combined[], options: PaperOptions): readonly Job[] {
  return all.flatMap((combined): Job[] => {
    const { throughMonth } = combined;
    const period = throughMonth === null ? "期间不明" : `1-${throughMonth}月`;
    const suffix = all.length > 1 ? `（${period}）` : "";
    const madeBy = { 亮灯规则: combined.analysis.settings.lightRule.id, ...options.helpers };
    const write = async (): Promise<Uint8Array> => await monitoringWorkbook(combined);
    return [
      ...paperJobs({ ...options, madeBy }, `${title}${suffix}`, title, () =>
        composed(combined, options),
      ),
      { name: `监控汇总${suffix}.xlsx`, write },
    ];
  });
}

/** The analysis of one period. */
export function composed(combined: Combined, options: PaperOptions): Paper {
  const { template, reports } = options;
  const drafted = options.drafted?.(combined);
  const named = reports.find(({ district }) => district !== null)?.district?.name ?? null;
  return composeMonitoring({
    template,
    analysis: combined.analysis,
    fileOf: combined.fileOf,
    late: combined.late,
    district: combined.district ?? named,
    year: combined.year,
    reports,
    claims: claimsOf(combined, reports),
    ...(drafted === undefined ? {} : { drafted }),
  });
}
