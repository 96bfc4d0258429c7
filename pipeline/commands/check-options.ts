import type { Command } from "commander";
import { z } from "zod";
import type { ExportPaths } from "../export/write-exports.ts";

/** Files of a review that `check` reads and writes; null for what nobody asked for. */
export interface CheckFiles extends ExportPaths {
  readonly decisions: string | null;
  readonly baseline: string | null;
}

export const checkUsage = "<路径…> [--json] [--decisions <文件>] [--sarif|--html|--xlsx <文件>]";

/** The options of `check` beyond those of every list. */
export function addCheckOptions(command: Command): Command {
  return command
    .option(
      "--decisions <文件>",
      "读取人工结论（.yaml）：认定为口径差异、工具误报并写明经办人和日期的问题不再计入错误",
    )
    .option("--write-decisions <文件>", "写出待填写结论的清单（.yaml），已有的结论保留")
    .option("--baseline <文件>", "与上一次的 --json、run.json 或 --sarif 文件比较新旧")
    .option("--sarif <文件>", "写出 SARIF 2.1.0，供其他程序读取")
    .option("--html <文件>", "写出标注稿：原文中标出每个数据，旁边列出问题")
    .option("--xlsx <文件>", "写出核验清单（Excel）");
}

const file = z.string().min(1, "文件名不能是空的。请写出文件名。").optional();

const filesGiven = z.object({
  decisions: file,
  writeDecisions: file,
  baseline: file,
  sarif: file,
  html: file,
  xlsx: file,
});

export function checkFilesOf(options: unknown): CheckFiles {
  const { decisions, writeDecisions, baseline, sarif, html, xlsx } = filesGiven.parse(options);
  return {
    decisions: decisions ?? null,
    writeDecisions: writeDecisions ?? null,
    baseline: baseline ?? null,
    sarif: sarif ?? null,
    html: html ?? null,
    xlsx: xlsx ?? null,
  };
}
