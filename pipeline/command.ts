import type { Command } from "commander";
import type { Progress } from "./progress.ts";

/** What a command works with: only `cli.ts` holds the real screen. */
export interface Desk {
  readonly progress: Progress;
  /** Aborted by Ctrl-C. */
  readonly signal: AbortSignal;
  /** Standard output; resolves when the text is out. */
  readonly print: (text: string) => Promise<void>;
  /** Standard error: messages beside the output. */
  readonly tell: (text: string) => Promise<void>;
}

export interface CommandSpec<Request extends object> {
  readonly name: string;
  /** 0 正常完成；… for the end of the help page. */
  readonly exits: string;
  /** Without “jihe”: run 报告文件夹 --out out. */
  readonly example: string;
  /** Description, usage, arguments and options, in Chinese. */
  readonly declare: (command: Command) => void;
  /** Throws ZodError with a Chinese message for a wrong value. */
  readonly parse: (operands: readonly unknown[], options: unknown) => Request;
  /** Returns the exit code. Throws ConfigError, and the reason of the signal when it was stopped. */
  readonly perform: (request: Request, desk: Desk) => Promise<number>;
}

/** One command of `jihe`. */
export interface CliCommand extends Pick<
  CommandSpec<object>,
  "name" | "exits" | "example" | "declare"
> {
  readonly accept: (operands: readonly unknown[], options: unknown) => Accepted;
}

/** A command with what the user asked of it, ready to be done. */
export interface Accepted {
  readonly command: string;
  readonly request: object;
  readonly perform: (desk: Desk) => Promise<number>;
}

export function defineCommand<Request extends object>(spec: CommandSpec<Request>): CliCommand {
  const { name, exits, example, declare } = spec;
  return {
    name,
    exits,
    example,
    declare,
    accept(operands, options) {
      const request = spec.parse(operands, options);
      return { command: name, request, perform: async (desk) => await spec.perform(request, desk) };
    },
  };
}
