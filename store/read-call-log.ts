import { readFileSync } from "node:fs";
import { z } from "zod";
import { StoreError } from "../domain/errors.ts";
import { ways } from "../domain/model-call.ts";
import type { CallRecord, VerdictRecord } from "../domain/model-call.ts";

const callRecord: z.ZodType<CallRecord> = z.object({
  type: z.literal("call"),
  id: z.string(),
  time: z.iso.datetime(),
  run: z.string(),
  profile: z.string(),
  model: z.string(),
  promptId: z.string(),
  promptVersion: z.string(),
  documents: z.array(z.string()),
  usage: z.object({ input: z.number(), output: z.number() }),
  estimated: z.boolean(),
  cost: z.number().nullable(),
  durationMs: z.number(),
  via: z.enum(ways).nullable(),
  attempts: z.number(),
  cached: z.boolean(),
  outcome: z.string(),
  redacted: z.number(),
  texts: z
    .object({
      messages: z.array(z.object({ role: z.string(), text: z.string() })),
      answer: z.string().nullable(),
    })
    .nullable(),
});

const verdictRecord: z.ZodType<VerdictRecord> = z.object({
  type: z.literal("verdict"),
  call: z.string(),
  time: z.iso.datetime(),
  verdict: z.enum(["admitted", "refused", "unused"]),
  reasons: z.array(z.string()),
});

/** A call with the last verdict on its answer. */
export interface LoggedCall extends CallRecord {
  readonly verdict: VerdictRecord | null;
}

export interface CallLogContent {
  /** In the order they were written. */
  readonly calls: readonly LoggedCall[];
  /** Numbers, from 1, of lines that are no record: a program was killed, or someone edited. */
  readonly unreadable: readonly number[];
}

/** null when there is no such file. Throws StoreError `unreadable`. */
export function readCallLog(path: string): CallLogContent | null {
  const text = textOf(path);
  return text === null ? null : parseCallLog(text);
}

export function parseCallLog(text: string): CallLogContent {
  const calls: CallRecord[] = [];
  const verdicts = new Map<string, VerdictRecord>();
  const unreadable: number[] = [];
  for (const [index, line] of text.split("\n").entries()) {
    if (line.trim() === "") continue;
    const value = valueOf(line);
    const call = callRecord.safeParse(value);
    const verdict = verdictRecord.safeParse(value);
    if (call.success) calls.push(call.data);
    else if (verdict.success) verdicts.set(verdict.data.call, verdict.data);
    else unreadable.push(index + 1);
  }
  return {
    calls: calls.map((call) => ({ ...call, verdict: verdicts.get(call.id) ?? null })),
    unreadable,
  };
}

function textOf(path: string): string | null {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
    if (code === "ENOENT") return null;
    throw new StoreError("unreadable", `读不了模型调用记录“${path}”（${code}）。请检查文件权限。`, {
      cause: error,
    });
  }
}

function valueOf(line: string): unknown {
  try {
    const value: unknown = JSON.parse(line);
    return value;
  } catch {
    return null;
  }
}
