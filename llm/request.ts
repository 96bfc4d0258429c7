import type { z } from "zod";
import type { Usage, Via } from "../domain/model-call.ts";

export interface ModelMessage {
  readonly role: "system" | "user" | "assistant";
  readonly text: string;
}

/** One question to a model; the answer is a value of `output`. */
export interface ModelRequest<Value> {
  readonly promptId: string;
  readonly promptVersion: string;
  /** Instructions first (system), then the data; a refused draft goes back as assistant + user. */
  readonly messages: readonly ModelMessage[];
  /** An object schema; `.describe()` of its fields is sent to the model. */
  readonly output: z.ZodType<Value>;
  /** Ids of the documents whose text goes out; for the log. */
  readonly documents: readonly string[];
  /** Longest answer; the profile's when absent. */
  readonly maxTokens?: number;
  /**
   * For a person who waits: the answer is streamed and its raw pieces (JSON text, names not yet put
   * back) given here. After a `retrying` event, or a repair, they begin anew.
   */
  readonly onToken?: (piece: string) => void;
}

export interface ModelAnswer<Value> {
  /** Of the call in the log; give the verdict of the gate with it. */
  readonly callId: string;
  readonly value: Value;
  readonly usage: Usage;
  /** Yuan; null when the profile has no prices; 0 when the answer was kept from before. */
  readonly cost: number | null;
  /** Requests sent: 0 for a kept answer. */
  readonly attempts: number;
  readonly via: Via;
  /** From the disk, or shared with an equal question that was in flight. */
  readonly cached: boolean;
}

/** What a list of questions would cost, said before the first is asked. Kept answers count 0. */
export interface Estimate {
  readonly requests: number;
  readonly cached: number;
  readonly usage: Usage;
  readonly cost: number | null;
}

/** What a model cost so far in this run. */
export interface Spent {
  readonly asked: number;
  readonly answered: number;
  readonly failed: number;
  readonly cached: number;
  readonly requests: number;
  readonly usage: Usage;
  readonly cost: number | null;
}

/** A model that questions can be put to; opened by `openModel` (model.ts). */
export interface Model {
  readonly profile: { readonly name: string; readonly model: string };
  /**
   * Waits for its turn in the queue, retries what may pass, and gives a value of the schema.
   * Throws ModelError and nothing else; after `unreachable`, `unauthorized`, `certificate`,
   * `unknown-model` or `over-budget` every later call fails at once with the same code.
   */
  readonly ask: <Value>(request: ModelRequest<Value>) => Promise<ModelAnswer<Value>>;
  readonly estimate: (requests: readonly ModelRequest<unknown>[]) => Estimate;
  readonly spent: () => Spent;
  /** Adds the gate's verdict on an answer to the log. Throws StoreError. */
  readonly judge: (
    callId: string,
    verdict: "admitted" | "refused" | "unused",
    reasons?: readonly string[],
  ) => void;
  /** Closes the connections; later questions are refused with `stopped`. */
  readonly close: () => Promise<void>;
}
