import { check } from "./check.ts";
import type { Checked } from "./check.ts";
import { collect } from "./collect.ts";
import { comparisonJobs, draftJobs } from "./draft.ts";
import type { Failure } from "./failure.ts";
import { loadTemplates } from "./load-templates.ts";
import { openOutputs } from "./outputs.ts";
import type { Progress } from "./progress.ts";
import { runRecord } from "./run-record.ts";
import { writePapers } from "./write-papers.ts";

export interface RunSettings {
  readonly command: "run" | "compare";
  readonly paths: readonly string[];
  readonly out: string;
  readonly strict: boolean;
  /** Folder with the user's templates; null for our own. */
  readonly templates: string | null;
}

export interface RunResult {
  readonly checked: Checked;
  /** Paths of the files written. */
  readonly files: readonly string[];
  /** Papers that could not be written, by name. */
  readonly unwritten: readonly Failure[];
}

/** The main job. Throws ConfigError, and the reason of `signal` when it was stopped; leaves no half file. */
export async function runReports(
  settings: RunSettings,
  progress: Progress,
  signal: AbortSignal,
): Promise<RunResult> {
  const startedAt = new Date();
  const templates = loadTemplates(settings.templates);
  const outputs = openOutputs(settings.out);
  try {
    const batch = await collect(settings.paths, { out: settings.out, progress, signal });
    const judged = await check(batch, progress, signal);
    const draft = { checked: judged, templates, created: startedAt };
    const isRun = settings.command === "run";
    const { jobs, notices } = isRun ? draftJobs(draft) : comparisonJobs(draft);
    const unwritten = await writePapers(jobs, outputs, progress, signal);
    const checked = { ...judged, notices: [...judged.notices, ...notices] };
    if (isRun) {
      const files = [...outputs.names(), "run.json"];
      const record = runRecord({ checked, files, unwritten }, templates, settings, startedAt);
      outputs.stage("run.json", new TextEncoder().encode(record));
    }
    signal.throwIfAborted();
    return { checked, unwritten, files: outputs.commit() };
  } finally {
    outputs.discard();
  }
}
