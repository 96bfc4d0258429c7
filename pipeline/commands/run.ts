import { z } from "zod";
import { assistLines } from "../assist/told.ts";
import { defineCommand } from "../command.ts";
import type { Desk } from "../command.ts";
import { endTable } from "../end-table.ts";
import type { RunSettings } from "../run.ts";
import { addAssistOptions, assistChoiceOf } from "./assist-options.ts";
import {
  fileList,
  finished,
  judged,
  outGiven,
  outHelp,
  pathHelp,
  pathsGiven,
  profileGiven,
  profileHelp,
  templatesGiven,
  templatesHelp,
} from "./words.ts";

const options = z.object({
  templates: templatesGiven,
  profile: profileGiven,
  out: outGiven,
  strict: z.boolean().default(false),
});

export const runCommand = defineCommand<RunSettings>({
  name: "run",
  exits:
    "0 正常完成；1 有错误级问题（仅在写了 --strict 时）；2 无法运行，写了 --strict 时也包括有文件没有读出",
  example: "run 报告文件夹 --out out",
  declare: (command) => {
    command
      .description("读取、核验，并写出年度总结、区县对比、核验清单和运行记录")
      .usage("<路径…> --out <文件夹> [--strict] [--assist]")
      .argument("<路径...>", pathHelp)
      .requiredOption("-o, --out <文件夹>", outHelp)
      .option("--templates <文件夹>", templatesHelp)
      .option("--profile <配置>", profileHelp)
      .option("--strict", "有错误级问题时以退出码 1 结束");
    addAssistOptions(command);
  },
  parse: ([paths], given) => ({
    command: "run",
    paths: pathsGiven.parse(paths),
    assist: assistChoiceOf(given),
    ...options.parse(given),
  }),
  perform: runAndWrite,
});

/** Reads, checks, writes and tells what was written. */
export async function runAndWrite(settings: RunSettings, desk: Desk): Promise<number> {
  // The writers of Word and Excel files take longer to load than a report to check.
  const { runReports } = await import("../run.ts");
  const result = await runReports(settings, desk.progress, desk.signal);
  const { checked, files, unwritten, assisted, layout } = result;
  const { fontNotice } = await import("../machine-fonts.ts");
  const fonts = await fontNotice(layout);
  const told = assisted === null ? [] : assistLines(assisted);
  const notice = fonts === null ? [] : [fonts];
  const lines = [endTable(checked), ...told, fileList(files, unwritten), ...notice];
  await desk.print(lines.join("\n"));
  if (unwritten.length > 0) return 2;
  return settings.strict ? judged(checked) : finished(checked);
}
