import { ModelError, StoreError } from "../domain/errors.ts";
import type { CallRecord } from "../domain/model-call.ts";
import { converse } from "./converse.ts";
import type { Agreed } from "./converse.ts";
import { keepAnswer, keptAnswer, readAgain } from "./kept-answer.ts";
import type { Ladder } from "./ladder.ts";
import type { ModelPorts } from "./ports.ts";
import { prepare } from "./prepared.ts";
import type { Prepared } from "./prepared.ts";
import type { Profile } from "./profile.ts";
import type { Model, ModelAnswer, ModelRequest } from "./request.ts";
import type { Meter, Sender } from "./sender.ts";
import type { Spending } from "./spending.ts";
import { costOf, noUsage } from "./tokens.ts";

interface Parts {
  readonly profile: Profile;
  readonly ports: ModelPorts;
  readonly spending: Spending;
  readonly signal: AbortSignal;
  readonly sender: Sender;
  readonly ladder: Ladder;
}

/** One call while it lasts. */
interface Call {
  readonly id: string;
  readonly startedAt: number;
  readonly request: ModelRequest<unknown>;
  readonly prepared: Prepared;
  readonly meter: Meter;
  lastText: string | null;
}

type Shared = Pick<Agreed<unknown>, "via" | "text">;

/** `ask` of a model: kept answers, equal questions in flight, and a line in the log for each call. */
export function openAsking(parts: Parts): Model["ask"] {
  const { profile, ports, spending } = parts;
  const inFlight = new Map<string, Promise<Shared>>();
  let unlogged: ModelError | null = null;

  const lead = async <Value>(request: ModelRequest<Value>, call: Call): Promise<Agreed<Value>> => {
    const { key } = call.prepared;
    const answer = converseAbout(parts, request, call);
    inFlight.set(key, answer);
    try {
      const agreed = await answer;
      keepAnswer(ports.answers, key, agreed);
      return agreed;
    } finally {
      inFlight.delete(key);
    }
  };

  const find = async <Value>(
    request: ModelRequest<Value>,
    call: Call,
  ): Promise<{ readonly agreed: Agreed<Value>; readonly cached: boolean }> => {
    const { key, restore } = call.prepared;
    const kept = keptAnswer(ports.answers, call.prepared, request.output);
    if (kept !== null) return { agreed: kept, cached: true };
    const running = inFlight.get(key);
    if (running !== undefined) {
      const shared = readAgain(await running, restore, request.output);
      if (shared !== null) return { agreed: shared, cached: true };
    }
    return { agreed: await lead(request, call), cached: false };
  };

  return async (request) => {
    if (unlogged !== null) throw unlogged;
    const call = begin(request, profile, ports);
    const { promptId } = request;
    spending.count("asked");
    ports.onEvent({ type: "asked", promptId, spent: spending.spent() });
    const end = (outcome: string, agreed: Shared | null, cached: boolean): void => {
      spending.count(agreed === null ? "failed" : cached ? "cached" : "answered");
      append(recordOf(call, parts, { outcome, cached, via: agreed?.via ?? null }), ports);
      ports.onEvent({ type: "ended", promptId, outcome, cached, spent: spending.spent() });
    };
    try {
      const { agreed, cached } = await find(request, call);
      end("answered", agreed, cached);
      return answerOf(agreed, cached, call, profile);
    } catch (error) {
      if (!(error instanceof ModelError)) throw error;
      if (error.code === "unlogged") {
        unlogged ??= giveUp(error, ports);
        throw error;
      }
      end(error.code, null, false);
      throw error;
    }
  };
}

function giveUp(error: ModelError, { onEvent }: ModelPorts): ModelError {
  onEvent({ type: "gave-up", code: error.code, message: error.message });
  return error;
}

function begin(request: ModelRequest<unknown>, profile: Profile, ports: ModelPorts): Call {
  return {
    id: ports.newId(),
    startedAt: ports.clock.now(),
    request,
    prepared: prepare(request, profile),
    meter: { attempts: 0, usage: noUsage, estimated: false },
    lastText: null,
  };
}

async function converseAbout<Value>(
  { ports, spending, signal, sender, ladder }: Parts,
  request: ModelRequest<Value>,
  call: Call,
): Promise<Agreed<Value>> {
  const { messages, shape, maxTokens, restore } = call.prepared;
  const { promptId, output, onToken = null } = request;
  return await converse(
    {
      messages,
      output,
      shape,
      maxTokens,
      onToken,
      signal,
      restore,
      meter: call.meter,
      retrying: (wait, reason) => {
        ports.onEvent({ type: "retrying", promptId, wait, reason, spent: spending.spent() });
      },
      onAnswer: (text) => {
        call.lastText = text;
      },
    },
    sender,
    ladder,
  );
}

function answerOf<Value>(
  { value, via }: Agreed<Value>,
  cached: boolean,
  { id, meter }: Call,
  { prices }: Profile,
): ModelAnswer<Value> {
  const { attempts, usage } = meter;
  return { callId: id, value, usage, cost: costOf(usage, prices), attempts, via, cached };
}

function recordOf(
  { id, startedAt, request, prepared, meter, lastText }: Call,
  { profile, ports }: Parts,
  end: Pick<CallRecord, "outcome" | "cached" | "via">,
): CallRecord {
  const now = ports.clock.now();
  return {
    type: "call",
    id,
    time: new Date(now).toISOString(),
    run: ports.runId,
    profile: profile.name,
    model: profile.model,
    promptId: request.promptId,
    promptVersion: request.promptVersion,
    documents: request.documents,
    usage: meter.usage,
    estimated: meter.estimated,
    cost: costOf(meter.usage, profile.prices),
    durationMs: now - startedAt,
    attempts: meter.attempts,
    redacted: prepared.redacted,
    texts: profile.logTexts ? { messages: prepared.messages, answer: lastText } : null,
    ...end,
  };
}

/** A call nobody can look up later must not be used. Throws ModelError `unlogged`. */
function append(record: CallRecord, { log }: ModelPorts): void {
  try {
    log.append(record);
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    throw new ModelError("unlogged", `${error.message}模型的调用必须留有记录，本次不再使用模型。`, {
      cause: error,
    });
  }
}
