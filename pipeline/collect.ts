import { setImmediate } from "node:timers/promises";
import { ConfigError } from "../domain/errors.ts";
import type { Report } from "../domain/report.ts";
import { extractReport } from "../extractors/index.ts";
import { discover } from "./discover.ts";
import { failureOf } from "./failure.ts";
import type { Failure, FileNotice } from "./failure.ts";
import type { Progress } from "./progress.ts";
import { readFiles } from "./read-files.ts";
import type { Loaded } from "./read-files.ts";

/** A report and the file it came from. */
export interface Source {
  readonly report: Report;
  readonly sha256: string;
  readonly bytes: number;
}

/** Everything that became of the paths the user gave. */
export interface Batch {
  /** In the order of the arguments, each folder sorted by name; every content once. */
  readonly sources: readonly Source[];
  readonly failures: readonly Failure[];
  readonly notices: readonly FileNotice[];
}

export interface CollectOptions {
  /** Output folder, never read as input; null when nothing is written. */
  readonly out: string | null;
  readonly progress: Progress;
  readonly signal: AbortSignal;
}

/**
 * Finds, reads and extracts. A file that fails is in `failures` and never stops the others.
 * Throws ConfigError `no-input` when there is nothing to try.
 */
export async function collect(paths: readonly string[], options: CollectOptions): Promise<Batch> {
  const { out, progress, signal } = options;
  const found = await discover(paths, out);
  if (found.inputs.length === 0) throw noInput(found.failures, found.notices);
  const read = await readFiles(found.inputs, progress, signal);
  const { sources, failures } = await extractAll(read.loaded, progress, signal);
  const copies = read.copies.map(({ path, of }): FileNotice => ({
    path,
    code: "duplicate-file",
    message: `与“${of}”内容完全相同，只处理一份。`,
  }));
  return {
    sources,
    failures: [...found.failures, ...read.failures, ...failures],
    notices: [...found.notices, ...copies],
  };
}

/** A crash on one document is its failure; `extract` is a parameter for the test that crashes. */
export async function extractAll(
  loaded: readonly Loaded[],
  progress: Progress,
  signal: AbortSignal,
  extract: typeof extractReport = extractReport,
): Promise<{ sources: Source[]; failures: Failure[] }> {
  const sources: Source[] = [];
  const failures: Failure[] = [];
  progress.start("提取", loaded.length);
  for (const { path, sha256, bytes, document, notices } of loaded) {
    // Extraction is synchronous: give the terminal and Ctrl-C their turn between two files.
    await setImmediate();
    signal.throwIfAborted();
    try {
      sources.push({ report: extract(path, document, notices), sha256, bytes });
    } catch (error) {
      failures.push(failureOf(path, error, sha256));
    }
    progress.step(path);
  }
  progress.end();
  return { sources, failures };
}

function noInput(failures: readonly Failure[], notices: readonly FileNotice[]): ConfigError {
  const failed = failures.map(({ path, message }) => `“${path}”：${message}`);
  const ignored = notices.map(({ path, message }) => `“${path}”：${message}`);
  const seen = [...failed, ...ignored].slice(0, 20).map((line) => `\n  ${line}`);
  return new ConfigError(
    "no-input",
    `没有找到可以读取的报告。请给出 .docx、.doc、.pdf、.xlsx、.html、.txt 或 .md 文件，或存放它们的文件夹。${seen.join("")}`,
  );
}
