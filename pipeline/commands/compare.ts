import { z } from "zod";
import type { AssistTask } from "../assist/tasks.ts";
import { defineCommand } from "../command.ts";
import type { RunSettings } from "../run.ts";
import { addAssistOptions, assistChoiceOf } from "./assist-options.ts";
import { runAndWrite } from "./run.ts";
import {
  outGiven,
  outHelp,
  pathHelp,
  pathsGiven,
  profileGiven,
  profileHelp,
  templatesGiven,
  templatesHelp,
} from "./words.ts";

/** The comparison quotes no problems and plans: there is nothing to condense. */
const tasks: readonly AssistTask[] = ["bind", "draft", "review"];

const options = z.object({ templates: templatesGiven, profile: profileGiven, out: outGiven });

export const compareCommand = defineCommand<RunSettings>({
  name: "compare",
  exits: "0 正常完成；2 无法运行",
  example: "compare 报告文件夹 --out out",
  declare: (command) => {
    command
      .description("只写出区县对比（.docx 和 .xlsx）")
      .usage("<路径…> --out <文件夹> [--assist]")
      .argument("<路径...>", pathHelp)
      .requiredOption("-o, --out <文件夹>", outHelp)
      .option("--templates <文件夹>", templatesHelp)
      .option("--profile <配置>", profileHelp);
    addAssistOptions(command, tasks);
  },
  parse: ([paths], given) => ({
    command: "compare",
    paths: pathsGiven.parse(paths),
    strict: false,
    assist: assistChoiceOf(given, tasks),
    ...options.parse(given),
  }),
  perform: runAndWrite,
});
