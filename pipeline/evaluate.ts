import { readFile, readdir } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { parseGold } from "./evaluate/gold.ts";
import type { GoldFile } from "./evaluate/gold.ts";
import { evaluateReport } from "./evaluate/score.ts";
import type { Score } from "./evaluate/score.ts";
import { tableOf } from "./evaluate/table.ts";
import type { EvaluationTable } from "./evaluate/table.ts";
import { ConfigError } from "../domain/errors.ts";
import { extractReport } from "../extractors/index.ts";
import { readDocument } from "../readers/index.ts";
import { checkReports } from "../rules/index.ts";

export { printEvaluation } from "./evaluate/table.ts";
export type { EvaluationTable } from "./evaluate/table.ts";

export interface EvaluationOptions {
  /** Folder of annotation files; others in it (indicators.json) are passed over. */
  readonly goldDir: string;
  /** Folder of the reports; else the gold folder itself, ../reports beside it, or the folder above. */
  readonly textsDir?: string;
  /** List every miss, every extra and every wrong field. */
  readonly verbose?: boolean;
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return (await readdir(folder)).toSorted();
  } catch (cause) {
    const message = `文件夹“${folder}”打不开。请检查路径。`;
    throw new ConfigError("no-input", message, { cause });
  }
}

async function goldFiles(folder: string): Promise<readonly GoldFile[]> {
  const files: GoldFile[] = [];
  for (const name of await namesIn(folder)) {
    if (!name.endsWith(".json") || name === "indicators.json") continue;
    files.push(parseGold(await readFile(join(folder, name), "utf8"), name));
  }
  if (files.length > 0) return files;
  throw new ConfigError("no-input", `文件夹“${folder}”里没有标注文件（.json）。请检查路径。`);
}

async function textsFolder(
  { goldDir, textsDir }: EvaluationOptions,
  gold: GoldFile,
): Promise<string> {
  if (textsDir !== undefined) return textsDir;
  const name = basename(gold.source);
  if ((await namesIn(goldDir)).includes(name)) return goldDir;
  const above = join(goldDir, "..");
  return (await namesIn(above)).includes("reports") ? join(above, "reports") : above;
}

async function scoreOf(gold: GoldFile, folder: string): Promise<Score> {
  const path = join(folder, basename(gold.source));
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch (cause) {
    const message = `报告“${basename(path)}”在“${dirname(path)}”里读不到。请用 --texts 指明报告所在的文件夹。`;
    throw new ConfigError("no-input", message, { cause });
  }
  const { document, notices } = await readDocument(bytes);
  const report = extractReport(basename(path), document, notices);
  return evaluateReport(gold, report, checkReports([report]).receipts);
}

/** Reads, extracts and checks each annotated report and scores it against its annotations. */
export async function evaluateGold(options: EvaluationOptions): Promise<EvaluationTable> {
  const scores: Score[] = [];
  for (const gold of await goldFiles(options.goldDir)) {
    scores.push(await scoreOf(gold, await textsFolder(options, gold)));
  }
  return tableOf(scores, options.verbose ?? false);
}
