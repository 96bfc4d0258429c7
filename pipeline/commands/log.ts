import { resolve } from "node:path";
import { z } from "zod";
import { ConfigError, StoreError } from "../../domain/errors.ts";
import type { CallLogContent } from "../../store/read-call-log.ts";
import { defineCommand } from "../command.ts";
import { jsonHelp } from "./words.ts";

interface LogRequest {
  /** null for the one of the settings. */
  readonly file: string | null;
  readonly configFile: string | null;
  /** First day, YYYY-MM-DD; null for all. */
  readonly since: string | null;
  readonly all: boolean;
  readonly json: boolean;
  /** Record of the run whose calls are asked for; null for all. */
  readonly run: string | null;
}

const options = z.object({
  file: z.string().min(1, "--file 后面不能是空的。请写出文件。").nullable().default(null),
  llmConfig: z
    .string()
    .min(1, "--llm-config 后面不能是空的。请写出文件。")
    .nullable()
    .default(null),
  since: z.iso.date("--since 后面要写日期，例如 --since 2026-11-01。").nullable().default(null),
  run: z.string().min(1, "--run 后面不能是空的。请写出运行记录。").nullable().default(null),
  all: z.boolean().default(false),
  json: z.boolean().default(false),
});

const usual = 20;

export const logCommand = defineCommand<LogRequest>({
  name: "log",
  exits: "0 正常完成；2 记录读不了",
  example: "log --since 2026-11-01",
  declare: (command) =>
    command
      .description("查看语言模型的调用记录：每次调用，以及按提示词、模型、日期的合计")
      .usage(
        "[--since <日期>] [--run <记录>] [--all] [--json] [--file <文件>] [--llm-config <文件>]",
      )
      .option("--since <日期>", "只看这一天以来的，例如 2026-11-01")
      .option(
        "--run <记录>",
        "只看一次运行的，并列出各节采用和放弃的句子：--out 文件夹里的 run.json、compare.json 或 monitor.json",
      )
      .option("--all", `列出每一次；不写时列最近 ${usual} 次`)
      .option("--file <文件>", "记录文件；不写时用设置中的")
      .option("--llm-config <文件>", "模型设置文件；不写时用当前文件夹的 jihe-llm.yaml")
      .option("--json", jsonHelp),
  parse(_, given) {
    const { llmConfig, ...rest } = options.parse(given);
    return { ...rest, configFile: llmConfig };
  },
  async perform({ file, configFile, since, all, json, run }, { print }) {
    const { callLogPath } = await import("../model-settings.ts");
    const { localDay, totalsBy } = await import("../call-totals.ts");
    const { callListing } = await import("../call-listing.ts");
    const { readRecordedRun, recordedLines } = await import("../recorded-run.ts");
    const folder = process.cwd();
    const recorded = run === null ? null : readRecordedRun(resolve(folder, run));
    const runId = recorded?.assist?.model?.runId ?? null;
    const path = file === null ? callLogPath({ configFile, folder }) : resolve(folder, file);
    const whole = await contentOf(path, file !== null);
    const calls = whole.calls.filter(
      (call) =>
        (since === null || localDay(call.time) >= since) &&
        (recorded === null || call.run === runId),
    );
    const content = { ...whole, calls };
    if (json) {
      const totals = {
        prompt: totalsBy(calls, "prompt"),
        model: totalsBy(calls, "model"),
        day: totalsBy(calls, "day"),
      };
      const told = recorded === null ? {} : { recorded };
      await print(JSON.stringify({ ...told, ...content, totals }));
      return 0;
    }
    if (recorded !== null) await print(recordedLines(recorded).join("\n"));
    if (calls.length === 0) {
      const range = since === null ? "" : `${since} 以来`;
      if (recorded !== null && runId === null) return 0;
      await print(`${range}没有模型调用的记录（${path}）。没有用过模型时就是这样。`);
    } else await print(callListing(content, all ? calls.length : usual));
    return 0;
  },
});

/** A log that is not there is an empty one, unless it was asked for by name. */
async function contentOf(path: string, named: boolean): Promise<CallLogContent> {
  const { readCallLog } = await import("../../store/read-call-log.ts");
  try {
    const content = readCallLog(path);
    if (content !== null) return content;
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    throw new ConfigError("unreadable", error.message, { cause: error });
  }
  if (named) throw new ConfigError("unreadable", `找不到记录文件“${path}”。请检查路径是否写对。`);
  return { calls: [], unreadable: [] };
}
