import { z } from "zod";
import { ways } from "../domain/model-call.ts";
import type { TextStore } from "./ports.ts";
import type { Prepared } from "./prepared.ts";
import { readAnswer } from "./read-answer.ts";
import type { Agreed } from "./converse.ts";

const kept = z.object({ via: z.enum(ways), text: z.string() });

/** The answer to an equal question; null when there is none, or it fits the schema no more. */
export function keptAnswer<Value>(
  store: TextStore,
  { key, restore }: Pick<Prepared, "key" | "restore">,
  output: z.ZodType<Value>,
): Agreed<Value> | null {
  const file = kept.safeParse(parsed(store.get(key)));
  return file.success ? readAgain(file.data, restore, output) : null;
}

/** An answer as it came, read with the schema of whoever asks now. */
export function readAgain<Value>(
  { via, text }: Pick<Agreed<unknown>, "via" | "text">,
  restore: (answer: string) => string,
  output: z.ZodType<Value>,
): Agreed<Value> | null {
  const reading = readAnswer({ text: restore(text), finish: "done", usage: null }, output);
  return "value" in reading ? { value: reading.value, via, text } : null;
}

export function keepAnswer(store: TextStore, key: string, { via, text }: Agreed<unknown>): void {
  store.put(key, JSON.stringify({ via, text }));
}

function parsed(text: string | null): unknown {
  try {
    const value: unknown = text === null ? null : JSON.parse(text);
    return value;
  } catch {
    return null;
  }
}
