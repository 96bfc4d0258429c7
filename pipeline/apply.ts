import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import { ConfigError } from "../domain/errors.ts";
import { applyRules } from "../domain/result-use/apply-rules.ts";
import type { ResultUse } from "../domain/result-use/apply-rules.ts";
import type { Profile } from "../domain/profile.ts";
import type { Scores } from "../extractors/scores/extract-scores.ts";
import { extractScores } from "../extractors/scores/extract-scores.ts";
import { MAX_FILE_BYTES } from "../readers/limits.ts";
import { readWorkbook } from "../readers/workbook.ts";
import { composeResultUse } from "../templates/result-use.ts";
import { resultUseWorkbook } from "../templates/xlsx.ts";
import { failureOf } from "./failure.ts";
import { loadTemplates } from "./load-templates.ts";
import { openOutputs } from "./outputs.ts";
import { paperJobs } from "./paper-jobs.ts";
import { loadProfile } from "./profile-file.ts";

export interface ApplyRequest {
  readonly path: string;
  readonly out: string;
  /** Name of a profile that comes with the program, or a file. */
  readonly profile: string;
  readonly year: number | null;
  readonly templates: string | null;
}

export interface ApplyResult {
  readonly scores: Scores;
  readonly use: ResultUse;
  readonly profile: Profile;
  readonly files: readonly string[];
}

/** From a list of evaluation scores to what follows from them. Throws ConfigError; leaves no half file. */
export async function apply(request: ApplyRequest, signal: AbortSignal): Promise<ApplyResult> {
  const profile = loadProfile(request.profile);
  const template = loadTemplates(request.templates).resultUse;
  const scores = await readScores(request.path);
  signal.throwIfAborted();
  const use = applyRules(scores.rows, profile);
  const path = basename(request.path);
  const paper = composeResultUse({ template, use, profile, year: request.year, path });
  const making = { created: new Date(), reports: [], template };
  const copies = paperJobs(making, "结果应用清单", "绩效评价结果应用清单", () => paper);
  const outputs = openOutputs(request.out);
  try {
    for (const { name, write } of copies) outputs.stage(name, await write());
    const { matches, complaints } = scores;
    outputs.stage(
      "结果应用清单.xlsx",
      await resultUseWorkbook({ use, profile, matches, complaints }),
    );
    signal.throwIfAborted();
    return { scores, use, profile, files: outputs.commit() };
  } finally {
    outputs.discard();
  }
}

async function readScores(path: string): Promise<Scores> {
  let scores: Scores;
  try {
    const { size } = await stat(path);
    if (size > MAX_FILE_BYTES) {
      throw new ConfigError("unreadable", `“${path}”超过100 MB，没有读取。请拆成几个文件后重试。`);
    }
    scores = extractScores(readWorkbook(await readFile(path)));
  } catch (error) {
    if (error instanceof ConfigError) throw error;
    const { message } = failureOf(path, error);
    throw new ConfigError("unreadable", `无法读取“${path}”：${message}`, { cause: error });
  }
  if (scores.rows.length > 0) return scores;
  const told = scores.complaints.map(({ sheet, message }) => `\n  “${sheet}”：${message}`).join("");
  throw new ConfigError("no-input", `“${path}”里没有读出评价得分。${told}`);
}
