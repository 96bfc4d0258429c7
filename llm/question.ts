import type { Usage, Via } from "../domain/model-call.ts";
import type { ModelMessage } from "./request.ts";

/** What goes over the wire once: one way, one try. */
export interface Question {
  readonly messages: readonly ModelMessage[];
  readonly via: Via;
  /** The way has not worked with this server before: it may know nothing of it. */
  readonly trial: boolean;
  readonly shape: Shape;
  readonly maxTokens: number;
  readonly onToken: ((piece: string) => void) | null;
  readonly signal: AbortSignal;
}

/** The schema of an answer as servers take it. */
export interface Shape {
  /** Letters, digits, - and _; shown to the model. */
  readonly name: string;
  readonly json: Readonly<Record<string, unknown>>;
  /** Every field is required and no other is allowed, which some servers ask of a strict schema. */
  readonly strict: boolean;
}

/** What a server answered, not yet read. */
export interface RawAnswer {
  /** Content, or the arguments of the function it called. */
  readonly text: string;
  /** `cut` at the longest answer allowed, `declined` by a filter, `unknown` when it did not say. */
  readonly finish: "done" | "cut" | "declined" | "unknown";
  /** null when the server did not count. */
  readonly usage: Usage | null;
}
