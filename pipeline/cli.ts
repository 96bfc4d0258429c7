import { ConfigError } from "../domain/errors.ts";
import type { Desk } from "./command.ts";
import { stackOf } from "./failure.ts";
import { catchInterrupt, interruptedCode } from "./interrupt.ts";
import { parseArguments } from "./program.ts";
import { progressOn } from "./progress.ts";

/** Runs one command line and returns the exit code; never throws. */
export async function main(args: readonly string[]): Promise<number> {
  containLibraries();
  const desk: Desk = {
    signal: catchInterrupt(),
    progress: progressOn(process.stderr),
    print: async (text) => {
      await print(process.stdout, text);
    },
    tell: async (text) => {
      await print(process.stderr, text);
    },
  };
  try {
    return await perform(args, desk);
  } catch (error) {
    desk.progress.stop();
    if (desk.signal.aborted) {
      await desk.tell("\n已停止，没有写出文件。");
      return interruptedCode;
    }
    await desk.tell(messageOf(error));
    return 2;
  }
}

async function perform(args: readonly string[], desk: Desk): Promise<number> {
  const accepted = parseArguments(args);
  if ("text" in accepted) {
    await desk.print(accepted.text);
    return 0;
  }
  return await accepted.perform(desk);
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
