import { afterEach } from "vitest";
import { z } from "zod";
import type { CallRecord, LogRecord } from "../../domain/model-call.ts";
import { ModelError } from "../../domain/errors.ts";
import type { CircuitLimits } from "../../llm/circuit.ts";
import { openModel } from "../../llm/model.ts";
import type { Clock, ModelEvent, ModelPorts } from "../../llm/ports.ts";
import type { Profile } from "../../llm/profile.ts";
import type { Model, ModelRequest } from "../../llm/request.ts";
import { keptInMemory } from "../../store/kept-texts.ts";
import { modelServer } from "./model-server.ts";
import type { ModelServer, ModelServerOptions, Script } from "./model-server.ts";

/** Time that passes only when somebody sleeps, so that pauses of minutes take none. */
export function fakeClock(): Clock & { readonly slept: readonly number[] } {
  const slept: number[] = [];
  let now = Date.UTC(2026, 10, 20);
  return {
    slept,
    now: () => now,
    async sleep(milliseconds, signal) {
      signal.throwIfAborted();
      slept.push(milliseconds);
      now += milliseconds;
      await Promise.resolve();
    },
  };
}

export const testProfile: Profile = {
  name: "测试",
  baseUrl: "http://127.0.0.1:9/v1",
  model: "test-model",
  apiKey: null,
  ca: null,
  proxy: null,
  timeouts: { connect: 1000, firstToken: 2000, total: 5000 },
  concurrency: 4,
  requestsPerMinute: null,
  maxRetries: 3,
  prices: { input: 2, output: 8 },
  temperature: 0,
  maxTokens: 1000,
  redact: false,
  logTexts: false,
  budget: { tokens: null, money: null },
};

/** A model before a server, and all it told. */
export interface ModelDesk {
  readonly server: ModelServer;
  readonly model: Model;
  readonly records: readonly LogRecord[];
  readonly calls: () => readonly CallRecord[];
  readonly events: readonly ModelEvent[];
  readonly clock: ReturnType<typeof fakeClock>;
  readonly stop: () => void;
}

export interface DeskOptions {
  readonly server?: ModelServerOptions;
  readonly profile?: Partial<Profile>;
  readonly ports?: Partial<ModelPorts>;
  readonly limits?: CircuitLimits;
}

const open: (() => Promise<void>)[] = [];

/** Everything is closed after the test. */
export async function modelDesk(script: Script, options: DeskOptions = {}): Promise<ModelDesk> {
  const server = await modelServer(script, options.server);
  const clock = fakeClock();
  const records: LogRecord[] = [];
  const events: ModelEvent[] = [];
  const controller = new AbortController();
  let ids = 0;
  const model = openModel(
    { ...testProfile, baseUrl: server.baseUrl, ...options.profile },
    {
      clock,
      random: () => 0.5,
      newId: () => `call-${(ids += 1)}`,
      runId: "run-1",
      answers: keptInMemory(),
      log: { append: (record) => void records.push(record) },
      signal: controller.signal,
      onEvent: (event) => void events.push(event),
      ...options.ports,
    },
    options.limits,
  );
  open.push(async () => {
    await model.close();
    await server.close();
  });
  return {
    server,
    model,
    records,
    calls: () => records.filter((record) => record.type === "call"),
    events,
    clock,
    stop: () => {
      controller.abort();
    },
  };
}

afterEach(async () => {
  for (const close of open.splice(0)) await close();
});

export const sentences = z.object({ sentences: z.array(z.string()) });

export const goodValue = { sentences: ["评减率为{{f1}}。"] };
export const good = JSON.stringify(goodValue);

/** A question; another `text` makes another question. */
export function question(
  text = "写一段",
  more: Partial<ModelRequest<z.infer<typeof sentences>>> = {},
): ModelRequest<z.infer<typeof sentences>> {
  return {
    promptId: "draft-section",
    promptVersion: "1",
    messages: [
      { role: "system", text: "你起草预算绩效文稿。" },
      { role: "user", text },
    ],
    output: sentences,
    documents: ["d1"],
    ...more,
  };
}

/** The code of the ModelError a promise ends with; `answered` when it does not. */
export async function codeOf(promise: Promise<unknown>): Promise<string> {
  try {
    await promise;
    return "answered";
  } catch (error) {
    if (error instanceof ModelError) return error.code;
    throw error;
  }
}
