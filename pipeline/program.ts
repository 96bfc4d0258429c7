import { Command, CommanderError } from "commander";
import { z } from "zod";
import { ConfigError } from "../domain/errors.ts";
import { appVersion } from "./app-version.ts";
import type { Accepted, CliCommand } from "./command.ts";
import { commands } from "./commands/index.ts";
import { argumentMessage, chineseHelp } from "./help.ts";

/** Help or the version: text to show, and nothing to do. */
export interface Shown {
  readonly command: "show";
  readonly text: string;
}

type Take = (accepted: Accepted) => void;

/** Throws ConfigError `bad-argument`; prints nothing and never exits. */
export function parseArguments(args: readonly string[]): Accepted | Shown {
  const shown: string[] = [];
  const taken: Accepted[] = [];
  const program = programFor(shown, (accepted) => taken.push(accepted));
  try {
    program.parse([...args], { from: "user" });
  } catch (error) {
    if (error instanceof CommanderError) return afterCommander(error, program, args, shown);
    if (error instanceof z.ZodError) {
      throw new ConfigError("bad-argument", error.issues[0]?.message ?? "参数不对。");
    }
    throw error;
  }
  const [accepted] = taken;
  if (accepted === undefined) throw new ConfigError("bad-argument", program.helpInformation());
  return accepted;
}

function afterCommander(
  error: CommanderError,
  program: Command,
  args: readonly string[],
  shown: readonly string[],
): Shown {
  if (error.exitCode === 0) return { command: "show", text: shown.join("") };
  if (error.code === "commander.help") {
    throw new ConfigError("bad-argument", `没有写命令。\n\n${shown.join("").trimEnd()}`);
  }
  const command = commandOf(program, args);
  throw new ConfigError("bad-argument", argumentMessage(error, command));
}

/** The command the arguments name, or the one below it; the program itself when they name none. */
function commandOf(above: Command, args: readonly string[]): Command {
  const found = above.commands.find((each) => args.includes(each.name()));
  return found === undefined ? above : commandOf(found, args);
}

function programFor(shown: string[], take: Take): Command {
  const program = new Command("jihe");
  base(program, shown)
    .description("绩核：读取区县预算绩效管理工作报告，核验每一个数据，起草年度总结和区县对比。")
    .usage("<命令> <路径…> [选项]")
    .version(appVersion, "-V, --version", "显示版本")
    .helpCommand("help [命令]", "显示某个命令的用法")
    .addHelpText(
      "after",
      closing(
        "run 报告文件夹 --out out",
        "0 正常完成；1 有错误级问题（check，以及 run --strict）；2 无法运行",
      ),
    );
  for (const command of commands) add(program, command, shown, take);
  return program;
}

/** A name of two words (template export) is a command below a command. */
function add(program: Command, spec: CliCommand, shown: string[], take: Take): void {
  const [name = "", below] = spec.name.split(" ");
  const group = program.commands.find((each) => each.name() === name);
  const at = below === undefined ? program : (group ?? groupOf(program, name, shown));
  const command = base(at.command(below ?? name), shown);
  spec.declare(command);
  command.addHelpText("after", closing(spec.example, spec.exits)).action((...given: unknown[]) => {
    // Commander hands over the operands, then the options, then the command itself.
    take(spec.accept(given.slice(0, -2), given.at(-2)));
  });
}

const groups: Readonly<Record<string, string>> = {
  profile: "地区配置：各地的等级、界线、灯号和写法",
  template: "文稿模板：导出后用任何编辑器修改",
};

/** A command that only holds others: template, profile. */
function groupOf(program: Command, name: string, shown: string[]): Command {
  const about = groups[name] ?? "";
  return base(program.command(name), shown).description(about).usage("<命令>").helpCommand(false);
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
