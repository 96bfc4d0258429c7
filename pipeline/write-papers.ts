import { setImmediate } from "node:timers/promises";
import { ConfigError } from "../domain/errors.ts";
import type { Job } from "./paper-jobs.ts";
import { failureOf } from "./failure.ts";
import type { Failure } from "./failure.ts";
import type { Outputs } from "./outputs.ts";
import type { Progress } from "./progress.ts";

/**
 * Stages every paper; one that cannot be written is a failure of its own. Throws ConfigError for a
 * wrong template or a full disk, which concern them all.
 */
export async function writePapers(
  jobs: readonly Job[],
  outputs: Outputs,
  progress: Progress,
  signal: AbortSignal,
): Promise<readonly Failure[]> {
  const failures: Failure[] = [];
  progress.start("撰写", jobs.length);
  for (const { name, write } of jobs) {
    await setImmediate();
    signal.throwIfAborted();
    try {
      outputs.stage(name, await write());
    } catch (error) {
      if (error instanceof ConfigError) throw error;
      failures.push(failureOf(name, error));
    }
    progress.step(name);
  }
  progress.end();
  return failures;
}
