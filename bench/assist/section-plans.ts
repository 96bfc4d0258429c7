import { fileURLToPath } from "node:url";
import type { Plan } from "../../pipeline/assist/plans.ts";
import { sectionPlans } from "../../pipeline/assist/plans.ts";
import { check } from "../../pipeline/check.ts";
import type { Checked } from "../../pipeline/check.ts";
import { collect } from "../../pipeline/collect.ts";
import { loadTemplates } from "../../pipeline/load-templates.ts";
import { combine } from "../../pipeline/monitor/combine.ts";
import type { Combined } from "../../pipeline/monitor/combine.ts";
import { analysisPlans } from "../../pipeline/monitor/drafted.ts";
import type { PaperOptions } from "../../pipeline/monitor/papers.ts";
import { readWorkbooks } from "../../pipeline/monitor/read-workbooks.ts";
import { settingsOf } from "../../pipeline/monitor/settings-file.ts";
import { loadProfile } from "../../pipeline/profile-file.ts";
import { silent } from "../../pipeline/progress.ts";
import { layoutSettingsOf } from "../../templates/layout.ts";

const samples = fileURLToPath(new URL("../../samples", import.meta.url));
/** Each makes an analysis of its own: with indicators, and with lights alone. */
const workbooks = ["指标明细.xlsx", "项目总览.xlsx"];

/**
 * The sections that a run with a model would have it write: of the reports named; of the samples when no
 * path is given, and then those of the monitoring papers too.
 */
export async function plansOf(
  paths: readonly string[],
  signal: AbortSignal,
): Promise<readonly Plan[]> {
  const checked = await checkedReports(paths.length === 0 ? [samples] : paths, signal);
  const plans = sectionPlans(["draft", "condense"], checked, loadTemplates(), "all");
  return paths.length === 0 ? [...plans, ...(await monitoringPlans(signal))] : plans;
}

/** Reports as a run has them when the model comes in. */
export async function checkedReports(
  paths: readonly string[],
  signal: AbortSignal,
): Promise<Checked> {
  const batch = await collect(paths, { out: null, progress: silent, signal });
  return await check(batch, silent, signal);
}

async function monitoringPlans(signal: AbortSignal): Promise<readonly Plan[]> {
  const analyses = await sampleAnalyses(signal);
  return analyses.flatMap((combined, at) => analysisPlans(combined, `监控${at + 1}`, paperOptions));
}

/** What `jihe monitor` makes of each sample workbook by itself. */
export async function sampleAnalyses(signal: AbortSignal): Promise<readonly Combined[]> {
  const settings = settingsOf({ lights: null, settings: null }, loadProfile("national").settings);
  const options = { mapping: new Map(), sheets: [], settings, progress: silent, signal };
  const made: Combined[] = [];
  for (const name of workbooks) {
    const path = `${samples}/_monitor/${name}`;
    made.push(...combine(await readWorkbooks([{ path, file: path }], options), settings));
  }
  return made;
}

/** How the papers on the sample workbooks are made. */
export const paperOptions: PaperOptions = {
  template: loadTemplates().monitoring,
  reports: [],
  created: new Date(Date.UTC(2026, 0, 1)),
  settings: layoutSettingsOf(loadProfile("national").settings),
};

/** At most so many, from all over the list. */
export function spread<T>(all: readonly T[], most: number): readonly T[] {
  if (all.length <= most) return all;
  return Array.from({ length: most }, (_, at) => all[Math.floor((at * all.length) / most)]).filter(
    (each) => each !== undefined,
  );
}
