import { setImmediate } from "node:timers/promises";
import { ConfigError } from "../domain/errors.ts";
import { check } from "./check.ts";
import type { Checked } from "./check.ts";
import { collect } from "./collect.ts";
import { comparisonJobs, draftJobs } from "./draft.ts";
import type { Draft } from "./draft.ts";
import { failureOf } from "./failure.ts";
import type { Failure } from "./failure.ts";
import { loadTemplates } from "./load-templates.ts";
import { openOutputs } from "./outputs.ts";
import type { Outputs } from "./outputs.ts";
import type { Progress } from "./progress.ts";
import { runRecord } from "./run-record.ts";

export interface RunSettings {
  readonly command: "run" | "compare";
  readonly paths: readonly string[];
  readonly out: string;
  readonly strict: boolean;
}

export interface RunResult {
  readonly checked: Checked;
  /** Paths of the files written. */
  readonly files: readonly string[];
}

/** The main job. Throws ConfigError, and the reason of `signal` when it was stopped; leaves no half file. */
export async function runReports(
  settings: RunSettings,
  progress: Progress,
  signal: AbortSignal,
): Promise<RunResult> {
  const startedAt = new Date();
  const templates = loadTemplates();
  const outputs = openOutputs(settings.out);
  try {
    const batch = await collect(settings.paths, { out: settings.out, progress, signal });
    const checked = await check(batch, progress, signal);
    const drafted = await write({ checked, templates, created: startedAt }, settings, outputs, {
      progress,
      signal,
    });
    if (settings.command === "run") {
      const files = [...outputs.names(), "run.json"];
      const record = runRecord(drafted, templates, settings, files, startedAt);
      outputs.stage("run.json", new TextEncoder().encode(record));
    }
    signal.throwIfAborted();
    return { checked: drafted, files: outputs.commit() };
  } finally {
    outputs.discard();
  }
}

interface Watch {
  readonly progress: Progress;
  readonly signal: AbortSignal;
}

/** A paper that cannot be written is a failure of its own; a wrong template stops the run. */
async function write(
  draft: Draft,
  { command }: RunSettings,
  outputs: Outputs,
  { progress, signal }: Watch,
): Promise<Checked> {
  const { checked } = draft;
  const { jobs, notices } = command === "run" ? draftJobs(draft) : comparisonJobs(draft);
  const failures: Failure[] = [];
  progress.start("撰写", jobs.length);
  for (const { name, write: writeJob } of jobs) {
    await setImmediate();
    signal.throwIfAborted();
    try {
      outputs.stage(name, await writeJob());
    } catch (error) {
      if (error instanceof ConfigError) throw error;
      failures.push(failureOf(name, error));
    }
    progress.step(name);
  }
  progress.end();
  return {
    ...checked,
    notices: [...checked.notices, ...notices],
    failures: [...checked.failures, ...failures],
  };
}
