import { ModelError } from "../domain/errors.ts";
import type { ModelErrorCode } from "../domain/errors.ts";
import type { Usage } from "../domain/model-call.ts";
import type { CircuitLimits } from "./circuit.ts";
import { openHealth } from "./health.ts";
import type { Health } from "./health.ts";
import type { ModelPorts } from "./ports.ts";
import type { Profile } from "./profile.ts";
import type { Question, RawAnswer } from "./question.ts";
import { openQueue, stopped } from "./queue.ts";
import { pauseBefore } from "./retry.ts";
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

/** Queue, rate, retries, circuit and budget around single requests. */
export function openSender(parts: Parts): Sender {
  const { profile, ports, signal, limits } = parts;
  const queue = openQueue(profile, ports.clock, signal);
  const health = openHealth(ports, limits);
  return {
    async send(question, meter, retrying) {
      for (let number = 1; ; number += 1) {
        try {
          return await queue.run(async () => await attempt(question, meter, health, parts));
        } catch (thrown) {
          const error = modelError(thrown, signal);
          const again = health.worthRetrying(error, question) && number <= profile.maxRetries;
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

/** One request, with its part of the budget set aside before and settled after. */
async function attempt(
  question: Question,
  meter: Meter,
  health: Health,
  { signal, spending, sendOnce }: Parts,
): Promise<RawAnswer> {
  await health.enter(signal);
  const settle = await spending.reserve(estimateUsage(question.messages, question.maxTokens));
  meter.attempts += 1;
  let came: Usage = noUsage;
  try {
    const raw = await sendOnce(question);
    came = raw.usage ?? guessed(question, raw.text);
    meter.estimated ||= raw.usage === null;
    health.answered();
    return raw;
  } catch (thrown) {
    const error = modelError(thrown, signal);
    if (mayHaveCost.has(error.code)) {
      came = guessed(question, "");
      meter.estimated = true;
    }
    health.failed(error, question);
    throw error;
  } finally {
    settle(came);
    meter.usage = plus(meter.usage, came);
  }
}

/** The server may have worked, and may bill, although no answer came. */
const mayHaveCost: ReadonlySet<ModelErrorCode> = new Set([
  "timeout",
  "cut-off",
  "truncated",
  "declined",
  "too-large",
]);

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
