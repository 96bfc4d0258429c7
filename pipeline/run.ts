import type { Assisted, AssistWork } from "./assist/assist-run.ts";
import { check } from "./check.ts";
import type { Checked } from "./check.ts";
import { collect } from "./collect.ts";
import type { AssistChoice } from "./commands/assist-options.ts";
import { comparisonJobs, draftJobs } from "./draft.ts";
import type { Failure } from "./failure.ts";
import { layoutSettingsOf } from "../templates/layout.ts";
import type { LayoutSettings } from "../templates/layout.ts";
import { loadTemplates } from "./load-templates.ts";
import { openOutputs } from "./outputs.ts";
import { loadProfile } from "./profile-file.ts";
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
  /** Regional profile, by name or path: fonts and the look of the papers. */
  readonly profile: string;
  /** What a model may help with; null for nothing. */
  readonly assist: AssistChoice | null;
}

export interface RunResult {
  readonly checked: Checked;
  /** Paths of the files written. */
  readonly files: readonly string[];
  /** Papers that could not be written, by name. */
  readonly unwritten: readonly Failure[];
  /** null where no model was asked for. */
  readonly assisted: Assisted | null;
  /** How the papers look, as the profile has it. */
  readonly layout: LayoutSettings;
}

/** The main job. Throws ConfigError, and the reason of `signal` when it was stopped; leaves no half file. */
export async function runReports(
  settings: RunSettings,
  progress: Progress,
  signal: AbortSignal,
): Promise<RunResult> {
  const startedAt = new Date();
  const templates = loadTemplates(settings.templates);
  const layout = layoutSettingsOf(loadProfile(settings.profile).settings);
  const outputs = openOutputs(settings.out);
  try {
    const batch = await collect(settings.paths, { out: settings.out, progress, signal });
    const judged = await check(batch, progress, signal);
    const isRun = settings.command === "run";
    const papers = isRun ? "all" : "comparison";
    const assisted =
      settings.assist === null
        ? null
        : await helped(settings.assist, { checked: judged, templates, progress, signal, papers });
    const help = assisted?.assistance ?? null;
    const draft = {
      checked: help?.checked ?? judged,
      templates,
      layout,
      created: startedAt,
      ...(help === null ? {} : { drafted: help.drafted, helpers: assisted?.helpers ?? {} }),
    };
    const { jobs, notices } = isRun ? draftJobs(draft) : comparisonJobs(draft);
    const unwritten = await writePapers(jobs, outputs, progress, signal);
    const told = [...judged.notices, ...notices, ...(help?.hints ?? [])];
    const checked = { ...draft.checked, notices: told };
    if (isRun || assisted !== null) {
      const name = `${settings.command}.json`;
      const files = [...outputs.names(), name];
      const result = { checked, files, unwritten, assisted, layout };
      const record = runRecord(result, templates, settings, startedAt);
      outputs.stage(name, new TextEncoder().encode(record));
    }
    signal.throwIfAborted();
    return { checked, unwritten, assisted, layout, files: outputs.commit() };
  } finally {
    outputs.discard();
  }
}

/** What speaks to a model takes longer to load than a report to check. */
async function helped(choice: AssistChoice, work: AssistWork): Promise<Assisted> {
  const { assistRun } = await import("./assist/assist-run.ts");
  return await assistRun(choice, work);
}
