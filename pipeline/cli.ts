import { ConfigError } from "../domain/errors.ts";
import { check } from "./check.ts";
import type { Checked } from "./check.ts";
import { collect } from "./collect.ts";
import type { Batch } from "./collect.ts";
import { endTable } from "./end-table.ts";
import { stackOf } from "./failure.ts";
import type { Failure } from "./failure.ts";
import { catchInterrupt, interruptedCode } from "./interrupt.ts";
import { explainedListing } from "./explained-listing.ts";
import { figureListing, findingListing } from "./listing.ts";
import { parseArguments } from "./program.ts";
import type { Request } from "./program.ts";
import { progressOn } from "./progress.ts";
import type { Progress } from "./progress.ts";
import { isOpen } from "./tally.ts";
import { batchJson } from "./to-json.ts";

/** Runs one command line and returns the exit code; never throws. */
export async function main(args: readonly string[]): Promise<number> {
  containLibraries();
  const signal = catchInterrupt();
  const progress = progressOn(process.stderr);
  try {
    return await perform(parseArguments(args), progress, signal);
  } catch (error) {
    progress.stop();
    if (signal.aborted) {
      await print(process.stderr, "\n已停止，没有写出文件。\n");
      return interruptedCode;
    }
    await print(process.stderr, `${messageOf(error)}\n`);
    return 2;
  }
}

async function perform(request: Request, progress: Progress, signal: AbortSignal): Promise<number> {
  if (request.command === "show") {
    await print(process.stdout, request.text);
    return 0;
  }
  if ("out" in request) {
    // The writers of Word and Excel files take longer to load than a report to check.
    const { runReports } = await import("./run.ts");
    const { checked, files, unwritten } = await runReports(request, progress, signal);
    await print(process.stdout, `${endTable(checked)}\n${fileList(files, unwritten)}`);
    if (unwritten.length > 0) return 2;
    return request.strict ? judged(checked) : finished(checked);
  }
  if (request.command === "eval") {
    const { evaluateGold, printEvaluation } = await import("./evaluate.ts");
    const { goldDir, textsDir, verbose } = request;
    const table = await evaluateGold({
      goldDir,
      verbose,
      ...(textsDir === null ? {} : { textsDir }),
    });
    await print(process.stdout, printEvaluation(table));
    return 0;
  }
  if (request.command === "replay") {
    const { replayFile } = await import("./replay-file.ts");
    const { text, code } = replayFile(request.path);
    await print(process.stdout, text);
    return code;
  }
  if (request.command === "check") return await checkAndReview(request, progress, signal);
  const batch = await collect(request.paths, { out: null, progress, signal });
  const { explain } = request;
  const nothing = { findings: [], receipts: [] };
  const json = request.json ? batchJson(batch, nothing, { rejected: explain }) : null;
  const listing = explain ? explainedListing : figureListing;
  await print(process.stdout, json === null ? listing(batch) : JSON.stringify(json));
  return finished(batch);
}

async function checkAndReview(
  { paths, json, files }: Extract<Request, { readonly command: "check" }>,
  progress: Progress,
  signal: AbortSignal,
): Promise<number> {
  const { checkTargets, writeExports } = await import("./export/write-exports.ts");
  const { dayOf, openReview, reviewJson, reviewed } = await import("./review.ts");
  checkTargets(files, files.decisions);
  const review = openReview(files.decisions, files.baseline);
  const batch = await collect(paths, { out: null, progress, signal });
  const result = reviewed(await check(batch, progress, signal), review, dayOf(new Date()));
  const written = await writeExports(result, files, signal);
  const told = [...result.lines, ...(written.length > 0 ? [fileList(written, [])] : [])].join("\n");
  const { checked } = result;
  if (json) {
    const whole = { ...batchJson(checked, checked), ...reviewJson(result) };
    if (told !== "") await print(process.stderr, told);
    await print(process.stdout, JSON.stringify(whole));
  } else {
    await print(process.stdout, [findingListing(checked), told].join("\n\n").trimEnd());
  }
  return judged(checked);
}

function fileList(files: readonly string[], unwritten: readonly Failure[]): string {
  const lost = unwritten.map(({ path, message }) => `  ${path}：${message}`);
  return [
    ...(lost.length > 0 ? [`有 ${lost.length} 个文稿没有写成：`, ...lost] : []),
    `写出 ${files.length} 个文件：`,
    ...files.map((file) => `  ${file}`),
  ].join("\n");
}

/** 2 when not one file could be read. */
function finished({ sources }: Batch): number {
  return sources.length === 0 ? 2 : 0;
}

function judged(checked: Checked): number {
  const wrong = checked.findings.some((finding) => finding.severity === "error" && isOpen(finding));
  return wrong ? 1 : finished(checked);
}

function messageOf(error: unknown): string {
  return error instanceof ConfigError
    ? error.message
    : `程序内部错误。请把下面的内容发给开发者。\n${stackOf(error)}`;
}

/** Resolves when the text is out: a pipe takes a large object in pieces. */
async function print(stream: NodeJS.WriteStream, text: string): Promise<void> {
  const whole = text.endsWith("\n") ? text : `${text}\n`;
  await new Promise<void>((resolve) => {
    // A reader that went away (| head) is no fault of ours.
    stream.once("error", () => {
      resolve();
    });
    stream.write(whole, () => {
      resolve();
    });
  });
}

/**
 * Parsers talk to the console; with --json standard output belongs to one object alone. What they
 * throw where nobody waits for it must not end the run of the other files.
 */
function containLibraries(): void {
  process.on("unhandledRejection", tell).on("uncaughtException", tell);
  for (const name of ["log", "info", "warn", "error", "debug"] as const) console[name] = () => {};
}

function tell(error: unknown): void {
  void print(process.stderr, `后台出错，不影响其他文件：${String(error)}`);
}
