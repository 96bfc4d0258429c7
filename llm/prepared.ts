import { createHash } from "node:crypto";
import type { Profile } from "./profile.ts";
import type { Shape } from "./question.ts";
import { redact } from "./redaction.ts";
import type { ModelMessage, ModelRequest } from "./request.ts";
import { shapeOf } from "./shape.ts";

/** A request as it may leave the house. */
export interface Prepared {
  /** Of everything the answer depends on; equal questions have equal keys. */
  readonly key: string;
  readonly messages: readonly ModelMessage[];
  readonly shape: Shape;
  readonly maxTokens: number;
  readonly restore: (answer: string) => string;
  readonly redacted: number;
}

export function prepare(request: ModelRequest<unknown>, profile: Profile): Prepared {
  const texts = request.messages.map(({ text }) => text);
  const redacted = profile.redact ? redact(texts) : null;
  const messages = request.messages.map(({ role, text }, index) => ({
    role,
    text: redacted?.texts[index] ?? text,
  }));
  const shape = shapeOf(request.output, request.promptId);
  const maxTokens = request.maxTokens ?? profile.maxTokens;
  const { promptId, promptVersion } = request;
  const { baseUrl, model, temperature } = profile;
  const parts = [promptId, promptVersion, messages, shape.json, maxTokens];
  return {
    key: hashOf(["answer", baseUrl, model, temperature, ...parts]),
    messages,
    shape,
    maxTokens,
    restore: redacted?.restore ?? ((answer) => answer),
    redacted: redacted?.count ?? 0,
  };
}

/** Hexadecimal; of values that JSON can hold. */
export function hashOf(parts: readonly unknown[]): string {
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex");
}
