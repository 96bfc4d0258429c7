import type { ModelError, ModelErrorCode } from "../domain/errors.ts";
import { openCircuit } from "./circuit.ts";
import type { CircuitLimits } from "./circuit.ts";
import type { ModelPorts } from "./ports.ts";
import type { Question } from "./question.ts";
import { isUnknownWay, mayPass } from "./retry.ts";

/** What the requests so far have shown of a service. */
export interface Health {
  /** Before a request: waits while the circuit is open. Throws what ended the run's questions. */
  readonly enter: (signal: AbortSignal) => Promise<void>;
  readonly answered: () => void;
  /** To be told before the place in the queue is free, so that the next request knows. */
  readonly failed: (error: ModelError, question: Question) => void;
  /** May the same request succeed later? When not, and nothing else would, ends all questions. */
  readonly worthRetrying: (error: ModelError, question: Question) => boolean;
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
]);

// Given up by us, or said by the model: the service is there.
const ofTheAnswer: ReadonlySet<ModelErrorCode> = new Set(["truncated", "declined", "too-large"]);

export function openHealth({ clock, onEvent }: ModelPorts, limits: CircuitLimits): Health {
  const circuit = openCircuit(clock, limits);
  let everAnswered = false;
  let givenUp: ModelError | null = null;
  const passes = (error: ModelError, question: Question): boolean =>
    mayPass(error, everAnswered) && !isTrial(question, error);
  return {
    async enter(signal) {
      if (givenUp !== null) throw givenUp;
      await circuit.enter(signal);
    },
    answered() {
      everAnswered = true;
      circuit.succeeded();
    },
    failed(error, question) {
      if (passes(error, question) && error.code !== "rate-limited") circuit.failed();
      else if (error.status !== null || ofTheAnswer.has(error.code)) circuit.succeeded();
    },
    worthRetrying(error, question) {
      if (givenUp === null && final.has(error.code) && !mayPass(error, everAnswered)) {
        givenUp = error;
        onEvent({ type: "gave-up", code: error.code, message: error.message });
      }
      return passes(error, question);
    },
  };
}

/** Refused because of the way it was asked, which had not worked before. */
function isTrial({ trial, via }: Question, error: ModelError): boolean {
  return trial && via !== "text" && isUnknownWay(error);
}
