import type { CliCommand, Desk } from "../../pipeline/command.ts";
import { silent } from "../../pipeline/progress.ts";

/** What a command printed, told and returned. */
export interface Performed {
  readonly code: number;
  readonly printed: string;
  readonly told: string;
}

/** Runs a command without a process of its own; `options` as commander gives them. */
export async function perform(
  command: CliCommand,
  operands: readonly unknown[],
  options: Readonly<Record<string, unknown>>,
): Promise<Performed> {
  const printed: string[] = [];
  const told: string[] = [];
  const desk: Desk = {
    progress: silent,
    signal: new AbortController().signal,
    print: async (text) => {
      printed.push(text);
      await Promise.resolve();
    },
    tell: async (text) => {
      told.push(text);
      await Promise.resolve();
    },
  };
  const code = await command.accept(operands, options).perform(desk);
  return { code, printed: printed.join("\n"), told: told.join("\n") };
}
