import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import { setImmediate } from "node:timers/promises";
import { ReaderError } from "../../domain/errors.ts";
import type { MonitoringAnalysis } from "../../domain/monitoring/analysis.ts";
import { analyse } from "../../domain/monitoring/analysis.ts";
import type { Complaint, MonitoringExtract } from "../../domain/monitoring/project.ts";
import type { Workbook } from "../../domain/workbook.ts";
import type { MonitoringSettings } from "../../domain/monitoring/settings.ts";
import { extractWorkbook } from "../../extractors/workbook/extract-workbook.ts";
import type { Mapping } from "../../extractors/workbook/mapping.ts";
import { MAX_FILE_BYTES } from "../../readers/limits.ts";
import { readWorkbook } from "../../readers/workbook.ts";
import { failureOf } from "../failure.ts";
import type { Input } from "../discover.ts";
import type { Progress } from "../progress.ts";

/** A workbook with what was taken from it and worked out. */
export interface MonitoredWorkbook {
  readonly path: string;
  readonly extract: MonitoringExtract;
  readonly analysis: MonitoringAnalysis;
  /** False when no workbook could be made of the file. */
  readonly readable: boolean;
}

export interface MonitorOptions {
  readonly mapping: Mapping;
  /** Only these sheets; all when empty. */
  readonly sheets: readonly string[];
  readonly settings: MonitoringSettings;
  readonly progress: Progress;
  readonly signal: AbortSignal;
}

/** Reads each workbook; one that cannot be read is an empty one with a complaint that says why. */
export async function readWorkbooks(
  inputs: readonly Input[],
  { mapping, sheets, settings, progress, signal }: MonitorOptions,
): Promise<readonly MonitoredWorkbook[]> {
  const found: MonitoredWorkbook[] = [];
  progress.start("读取", inputs.length);
  for (const { path, file } of inputs) {
    await setImmediate();
    signal.throwIfAborted();
    const read = await extractOf({ path, file }, mapping, sheets);
    const extract = "failed" in read ? { ...nothing, complaints: [read.failed] } : read;
    const analysis = analyse(extract, settings);
    found.push({ path, extract, analysis, readable: !("failed" in read) });
    progress.step(path);
  }
  progress.end();
  return found;
}

async function extractOf(
  { path, file }: Input,
  mapping: Mapping,
  sheets: readonly string[],
): Promise<MonitoringExtract | { readonly failed: Complaint }> {
  try {
    const { size } = await stat(file);
    if (size > MAX_FILE_BYTES) {
      throw new ReaderError(
        "too-large",
        "工作簿超过100 MB，没有读取。请按部门拆成几个文件后重试。",
      );
    }
    const workbook = only(readWorkbook(await readFile(file)), sheets);
    return extractWorkbook(workbook, { mapping, fileName: basename(path) });
  } catch (error) {
    return { failed: { sheet: "", cell: "", message: failureOf(path, error).message } };
  }
}

/** Throws ReaderError when none of the wanted sheets is there. */
function only(workbook: Workbook, wanted: readonly string[]): Workbook {
  if (wanted.length === 0) return workbook;
  const sheets = workbook.sheets.filter(({ name }) => wanted.includes(name));
  if (sheets.length > 0) return { ...workbook, sheets };
  const names = workbook.sheets.map(({ name }) => `“${name}”`).join("、");
  throw new ReaderError(
    "empty",
    `工作簿里没有工作表${wanted.map((name) => `“${name}”`).join("、")}，只有${names}。请核对 --sheet。`,
  );
}

const nothing: MonitoringExtract = {
  layout: null,
  throughMonth: null,
  throughPlace: null,
  year: null,
  district: null,
  projects: [],
  late: [],
  matches: [],
  complaints: [],
};
