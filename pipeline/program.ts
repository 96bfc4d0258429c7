import { Command, CommanderError } from "commander";
import { z } from "zod";
import { ConfigError } from "../domain/errors.ts";
import { argumentMessage, chineseHelp } from "./help.ts";
import { appVersion } from "./app-version.ts";
import { addCheckOptions, checkFilesOf, checkUsage } from "./check-options.ts";
import type { CheckFiles } from "./check-options.ts";

/** What the user asked for, parsed. */
export type Request =
  | {
      readonly command: "run" | "compare";
      readonly paths: readonly string[];
      readonly out: string;
      readonly strict: boolean;
    }
  | {
      readonly command: "extract";
      readonly paths: readonly string[];
      readonly json: boolean;
      /** Also the numbers that are no figures, each with its reason. */
      readonly explain: boolean;
    }
  | {
      readonly command: "check";
      readonly paths: readonly string[];
      readonly json: boolean;
      readonly files: CheckFiles;
    }
  | { readonly command: "replay"; readonly path: string }
  | {
      readonly command: "eval";
      readonly goldDir: string;
      readonly textsDir: string | null;
      readonly verbose: boolean;
    }
  /** Help or version: text to show, and nothing to do. */
  | { readonly command: "show"; readonly text: string };

const pathsGiven = z.array(z.string().min(1, "路径不能是空的。请写出文件或文件夹。")).min(1);
const outGiven = z.string().min(1, "--out 后面不能是空的。请写出文件夹，例如 --out out。");
const runOptions = z.object({ out: outGiven, strict: z.boolean().default(false) });
const listOptions = z.object({
  json: z.boolean().default(false),
  explain: z.boolean().default(false),
});
const evalOptions = z.object({
  texts: z.string().min(1, "--texts 后面不能是空的。请写出文件夹。").optional(),
  verbose: z.boolean().default(false),
});

const pathHelp = "文件或文件夹，可以有多个；文件夹连同下级一起读取";
const exits = {
  jihe: "0 正常完成；1 有错误级问题（check，以及 run --strict）；2 无法运行",
  run: "0 正常完成；1 有错误级问题（仅在写了 --strict 时）；2 无法运行",
  extract: "0 正常完成；2 无法运行",
  check: "0 没有错误级问题（认定为口径差异、工具误报的不计）；1 有错误级问题；2 无法运行",
  compare: "0 正常完成；2 无法运行",
  eval: "0 正常完成；2 无法运行",
  replay: "0 全部复核一致；1 有不一致或无法复核的；2 无法运行",
} as const;

/** Throws ConfigError `bad-argument`; prints nothing and never exits. */
export function parseArguments(args: readonly string[]): Request {
  const shown: string[] = [];
  const requests: Request[] = [];
  const program = programFor(shown, (request) => requests.push(request));
  try {
    program.parse([...args], { from: "user" });
  } catch (error) {
    if (error instanceof CommanderError) return afterCommander(error, program, args, shown);
    if (error instanceof z.ZodError) {
      throw new ConfigError("bad-argument", error.issues[0]?.message ?? "参数不对。");
    }
    throw error;
  }
  const [request] = requests;
  if (request === undefined) throw new ConfigError("bad-argument", program.helpInformation());
  return request;
}

function afterCommander(
  error: CommanderError,
  program: Command,
  args: readonly string[],
  shown: readonly string[],
): Request {
  if (error.exitCode === 0) return { command: "show", text: shown.join("") };
  if (error.code === "commander.help") {
    throw new ConfigError("bad-argument", `没有写命令。\n\n${shown.join("").trimEnd()}`);
  }
  const command = program.commands.find((each) => args.includes(each.name())) ?? program;
  throw new ConfigError("bad-argument", argumentMessage(error, command));
}

function programFor(shown: string[], take: (request: Request) => void): Command {
  const program = new Command("jihe");
  base(program, shown)
    .description("绩核：读取区县预算绩效管理工作报告，核验每一个数据，起草年度总结和区县对比。")
    .usage("<命令> <路径…> [选项]")
    .version(appVersion, "-V, --version", "显示版本")
    .helpCommand("help [命令]", "显示某个命令的用法")
    .addHelpText("after", closing("run 报告文件夹 --out out", exits.jihe));
  addRun(program, shown, take);
  addExtract(program, shown, take);
  addCheck(program, shown, take);
  addReplay(program, shown, take);
  addCompare(program, shown, take);
  addEval(program, shown, take);
  return program;
}

function closing(example: string, codes: string): string {
  return `\n例：jihe ${example}\n退出码：${codes}。`;
}

function base(command: Command, shown: string[]): Command {
  const write = (text: string): void => {
    shown.push(text.replaceAll("： ", "："));
  };
  return command
    .configureHelp(chineseHelp)
    .configureOutput({ writeOut: write, writeErr: write, outputError: () => {} })
    .helpOption("-h, --help", "显示用法")
    .exitOverride();
}

function addRun(program: Command, shown: string[], take: (request: Request) => void): void {
  base(program.command("run"), shown)
    .description("读取、核验，并写出年度总结、区县对比、核验清单和运行记录")
    .usage("<路径…> --out <文件夹> [--strict]")
    .argument("<路径...>", pathHelp)
    .requiredOption("-o, --out <文件夹>", "写到哪个文件夹；没有就新建，同名文件会被替换")
    .option("--strict", "有错误级问题时以退出码 1 结束")
    .addHelpText("after", closing("run 报告文件夹 --out out", exits.run))
    .action((paths: unknown, options: unknown) => {
      take({ command: "run", paths: pathsGiven.parse(paths), ...runOptions.parse(options) });
    });
}

const jsonHelp = "在标准输出只写一个 JSON 对象，供其他程序读取";

function addExtract(program: Command, shown: string[], take: (request: Request) => void): void {
  base(program.command("extract"), shown)
    .description("列出报告中的每一个数据和它的原文位置")
    .usage("<路径…> [--json] [--explain]")
    .argument("<路径...>", pathHelp)
    .option("--json", jsonHelp)
    .option("--explain", "同时列出没有当作数据的数字和理由，以及指标的其他可能")
    .addHelpText("after", closing("extract 报告.docx --json", exits.extract))
    .action((paths: unknown, options: unknown) => {
      take({ command: "extract", paths: pathsGiven.parse(paths), ...listOptions.parse(options) });
    });
}

function addCheck(program: Command, shown: string[], take: (request: Request) => void): void {
  const command = base(program.command("check"), shown)
    .description("核验报告中的数据，列出问题；有错误级问题时退出码为 1")
    .usage(checkUsage)
    .argument("<路径...>", pathHelp)
    .option("--json", jsonHelp);
  addCheckOptions(command)
    .addHelpText("after", closing("check 报告文件夹 --html 标注稿.html", exits.check))
    .action((paths: unknown, options: unknown) => {
      const { json } = listOptions.parse(options);
      const files = checkFilesOf(options);
      take({ command: "check", paths: pathsGiven.parse(paths), json, files });
    });
}

function addReplay(program: Command, shown: string[], take: (request: Request) => void): void {
  base(program.command("replay"), shown)
    .description("只凭问题记录（.json）重新判定，核对结论是否一致")
    .usage("<文件>")
    .argument("<文件>", "一个问题、一组问题，或 check --json 的输出、run.json")
    .addHelpText("after", closing("replay run.json", exits.replay))
    .action((path: unknown) => {
      take({ command: "replay", path: z.string().min(1, "文件名不能是空的。").parse(path) });
    });
}

function addCompare(program: Command, shown: string[], take: (request: Request) => void): void {
  base(program.command("compare"), shown)
    .description("只写出区县对比（.docx 和 .xlsx）")
    .usage("<路径…> --out <文件夹>")
    .argument("<路径...>", pathHelp)
    .requiredOption("-o, --out <文件夹>", "写到哪个文件夹；没有就新建，同名文件会被替换")
    .addHelpText("after", closing("compare 报告文件夹 --out out", exits.compare))
    .action((paths: unknown, options: unknown) => {
      take({
        command: "compare",
        paths: pathsGiven.parse(paths),
        ...runOptions.parse(options),
      });
    });
}

function addEval(program: Command, shown: string[], take: (request: Request) => void): void {
  base(program.command("eval"), shown)
    .description("用人工标注核对提取的准确率")
    .usage("<标注文件夹> [--texts <文件夹>] [--verbose]")
    .argument("<标注文件夹>", "放标注文件（.json）的文件夹")
    .option("--texts <文件夹>", "报告所在的文件夹；不写时在标注文件夹、旁边的 reports 和上一级里找")
    .option("--verbose", "逐条列出漏取、多取和取错的数据")
    .addHelpText("after", closing("eval samples/gold --verbose", exits.eval))
    .action((goldDir: unknown, options: unknown) => {
      const { texts, verbose } = evalOptions.parse(options);
      const folder = z.string().min(1, "标注文件夹不能是空的。请写出文件夹。").parse(goldDir);
      take({ command: "eval", goldDir: folder, textsDir: texts ?? null, verbose });
    });
}
