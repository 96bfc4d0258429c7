import type { Command, CommanderError, Help } from "commander";
import { widthOf } from "./table.ts";

const titles: Readonly<Record<string, string>> = {
  "Usage:": "用法：",
  "Arguments:": "参数：",
  "Options:": "选项：",
  "Global Options:": "通用选项：",
  "Commands:": "命令：",
};

/** Titles of the help pages in Chinese; the rest of their words is ours already. */
export const chineseHelp: Partial<Help> = {
  displayWidth: widthOf,
  styleTitle: (title) => titles[title] ?? title,
  subcommandTerm: (command) => `${command.name()} ${command.usage()}`,
  showGlobalOptions: false,
  helpWidth: 110,
};

/** Every message commander can raise, in Chinese: what is wrong, what to do. */
export function argumentMessage(error: CommanderError, command: Command): string {
  const words = [...error.message.matchAll(/'([^']+)'/g)].map(([, word = ""]) => word);
  const what = words[0] ?? "";
  const similar = /\(Did you mean (?:one of )?(.+?)\?\)/.exec(error.message)?.[1];
  const guess = similar === undefined ? "" : `您是不是要写“${similar}”？`;
  const help = `用法见 ${nameOf(command)} --help。`;
  return `${problemOf(error.code, what, words)}${guess}${help}`;
}

/** With the commands above it: jihe template export. */
function nameOf(command: Command): string {
  const above = command.parent;
  return above === null ? command.name() : `${nameOf(above)} ${command.name()}`;
}

function problemOf(code: string, what: string, words: readonly string[]): string {
  switch (code) {
    case "commander.missingArgument":
      return `缺少${what === "路径" ? "要读取的文件或文件夹" : `参数“${what}”`}。`;
    case "commander.optionMissingArgument":
      return `选项“${what}”后面缺少内容。`;
    case "commander.missingMandatoryOptionValue":
      return `缺少选项“${what}”，例如 --out out。`;
    case "commander.unknownOption":
      return `没有“${what}”这个选项。`;
    case "commander.unknownCommand":
      return `没有“${what}”这个命令。`;
    case "commander.excessArguments":
      return "给出的参数太多。";
    case "commander.conflictingOption":
      return `“${what}”与“${words[1] ?? ""}”不能同时使用。`;
    default:
      return `“${what}”的写法不对。`;
  }
}
