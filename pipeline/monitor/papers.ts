import type { Report } from "../../domain/report.ts";
import { renderDocx } from "../../templates/docx.ts";
import { composeMonitoring } from "../../templates/monitoring-analysis.ts";
import type { Template } from "../../templates/template-check.ts";
import { monitoringWorkbook } from "../../templates/xlsx.ts";
import type { Job } from "../draft.ts";
import { versions } from "../versions.ts";
import { claimsOf } from "./claim-lines.ts";
import type { Combined } from "./combine.ts";

export interface PaperOptions {
  readonly template: Template;
  readonly reports: readonly Report[];
  readonly created: Date;
}

/** The analysis and the workbook of each period; names carry the period when there are several. */
export function monitoringJobs(all: readonly Combined[], options: PaperOptions): readonly Job[] {
  return all.flatMap((combined): Job[] => {
    const { throughMonth } = combined;
    const period = throughMonth === null ? "期间不明" : `1-${throughMonth}月`;
    const suffix = all.length > 1 ? `（${period}）` : "";
    return [
      {
        name: `绩效运行监控分析报告${suffix}.docx`,
        write: async () => await paper(combined, options),
      },
      { name: `监控汇总${suffix}.xlsx`, write: async () => await monitoringWorkbook(combined) },
    ];
  });
}

async function paper(
  combined: Combined,
  { template, reports, created }: PaperOptions,
): Promise<Uint8Array> {
  const named = reports.find(({ district }) => district !== null)?.district?.name ?? null;
  const composed = composeMonitoring({
    template,
    analysis: combined.analysis,
    fileOf: combined.fileOf,
    late: combined.late,
    district: combined.district ?? named,
    year: combined.year,
    reports,
    claims: claimsOf(combined, reports),
  });
  const { jihe, rules, dictionary } = versions();
  const made = {
    绩核: jihe,
    规则: rules,
    指标词典: dictionary,
    亮灯规则: combined.analysis.settings.lightRule.id,
  };
  return await renderDocx(composed, { title: "绩效运行监控分析报告", created, versions: made });
}
