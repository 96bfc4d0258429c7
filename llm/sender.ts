import { ModelError } from "../domain/errors.ts";
import type { ModelErrorCode } from "../domain/errors.ts";
import type { Usage } from "../domain/model-call.ts";
import { openCircuit } from "./circuit.ts";
import type { CircuitLimits } from "./circuit.ts";
import type { ModelPorts } from "./ports.ts";
import type { Profile } from "./profile.ts";
import type { Question, RawAnswer } from "./question.ts";
import { openQueue, stopped } from "./queue.ts";
import { isUnknownWay, mayPass, pauseBefore } from "./retry.ts";
import type { Spending } from "./spending.ts";
import { estimateTokens, estimateUsage, noUsage, plus } from "./tokens.ts";

/** What one call has taken so far; also when it fails. */
export interface Meter {
  attempts: number;
  usage: Usage;
  /** The server did not count in at least one attempt. */
  estimated: boolean;
}

export interface Sender {
  /** Sends until there is an answer or no hope. Throws ModelError. */
  readonly send: (question: Question, meter: Meter, retrying: Retrying) => Promise<RawAnswer>;
}

/** Told before each pause: milliseconds, and why (Chinese). */
export type Retrying = (wait: number, reason: string) => void;

interface Parts {
  readonly profile: Profile;
  readonly ports: ModelPorts;
  readonly spending: Spending;
  readonly signal: AbortSignal;
  readonly sendOnce: (question: Question) => Promise<RawAnswer>;
  readonly limits: CircuitLimits;
}

// Nothing that can happen in this run would change these.
const final: ReadonlySet<ModelErrorCode> = new Set([
  "unreachable",
  "certificate",
  "wrong-service",
  "unauthorized",
  "no-credit",
  "unknown-model",
  "over-budget",
  "circuit-open",
  "unlogged",
]);

/** Queue, rate, retries, circuit and budget around single requests. */
export function openSender(parts: Parts): Sender {
  const { profile, ports, spending, signal, sendOnce } = parts;
  const queue = openQueue(profile, ports.clock, signal);
  const circuit = openCircuit(ports.clock, parts.limits);
  let answered = false;
  let givenUp: ModelError | null = null;

  const attempt = async (question: Question, meter: Meter): Promise<RawAnswer> => {
    if (givenUp !== null) throw givenUp;
    await circuit.enter(signal);
    const settle = await spending.reserve(estimateUsage(question.messages, question.maxTokens));
    meter.attempts += 1;
    let came: Usage = noUsage;
    try {
      const raw = await sendOnce(question);
      came = raw.usage ?? guessed(question, raw.text);
      meter.estimated ||= raw.usage === null;
      answered = true;
      circuit.succeeded();
      return raw;
    } catch (thrown) {
      const error = modelError(thrown, signal);
      if (mayHaveCost.has(error.code)) {
        came = guessed(question, "");
        meter.estimated = true;
      }
      observe(error, question);
      throw error;
    } finally {
      settle(came);
      meter.usage = plus(meter.usage, came);
    }
  };

  /** Before the slot is free, so that the next request knows. */
  const observe = (error: ModelError, question: Question): void => {
    const passing = mayPass(error, answered) && !isTrial(question, error);
    if (passing && error.code !== "rate-limited") circuit.failed();
    // An error of ours, or of the question, shows that the server is there.
    else if (error.status !== null || notOfTheServer.has(error.code)) circuit.succeeded();
  };

  const giveUp = (error: ModelError): void => {
    if (givenUp !== null || !final.has(error.code) || mayPass(error, answered)) return;
    givenUp = error;
    ports.onEvent({ type: "gave-up", code: error.code, message: error.message });
  };

  return {
    async send(question, meter, retrying) {
      for (let number = 1; ; number += 1) {
        try {
          return await queue.run(async () => await attempt(question, meter));
        } catch (thrown) {
          const error = modelError(thrown, signal);
          giveUp(error);
          const again =
            number <= profile.maxRetries && mayPass(error, answered) && !isTrial(question, error);
          const pause = again ? pauseBefore(number, error, ports.random) : null;
          if (pause === null) throw error;
          if (error.retryAfter !== null) queue.hold(pause);
          retrying(pause, error.message);
          await ports.clock.sleep(pause, signal).catch((reason: unknown) => {
            throw modelError(reason, signal);
          });
        }
      }
    },
  };
}

/** Refused because of the way it was asked, which had not worked before. */
function isTrial({ trial, via }: Question, error: ModelError): boolean {
  return trial && via !== "text" && isUnknownWay(error);
}

/** The server may have worked, and may bill, although no answer came. */
const mayHaveCost: ReadonlySet<ModelErrorCode> = new Set([
  "timeout",
  "cut-off",
  "truncated",
  "declined",
  "too-large",
]);
const notOfTheServer: ReadonlySet<ModelErrorCode> = new Set(["truncated", "declined", "too-large"]);

function guessed(question: Question, answer: string): Usage {
  const { input } = estimateUsage(question.messages, 0);
  return { input, output: estimateTokens(answer) };
}

function modelError(thrown: unknown, signal: AbortSignal): ModelError {
  if (thrown instanceof ModelError) return thrown;
  if (signal.aborted) return stopped();
  return new ModelError("rejected", "向模型提问时程序出错。请把 run.json 发给开发者。", {
    cause: thrown,
  });
}
