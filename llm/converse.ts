import type { z } from "zod";
import { ModelError } from "../domain/errors.ts";
import type { Via } from "../domain/model-call.ts";
import type { Ladder } from "./ladder.ts";
import type { Question, RawAnswer, Shape } from "./question.ts";
import { readAnswer, refused } from "./read-answer.ts";
import type { Refusal } from "./read-answer.ts";
import type { ModelMessage } from "./request.ts";
import { isUnknownWay } from "./retry.ts";
import type { Meter, Retrying, Sender } from "./sender.ts";
import { messagesFor } from "./shape.ts";

/** One question on its way to a value. */
export interface Conversation<Value> {
  /** As they go out, after redaction. */
  readonly messages: readonly ModelMessage[];
  readonly output: z.ZodType<Value>;
  readonly shape: Shape;
  readonly maxTokens: number;
  readonly onToken: ((piece: string) => void) | null;
  readonly signal: AbortSignal;
  /** Puts names back before the answer is read. */
  readonly restore: (answer: string) => string;
  readonly meter: Meter;
  readonly retrying: Retrying;
  /** Told of every answer, also of one that is refused. */
  readonly onAnswer: (text: string) => void;
}

export interface Agreed<Value> {
  readonly value: Value;
  readonly via: Via;
  /** As it came, names not put back. */
  readonly text: string;
}

/**
 * Asks in the strictest way the server knows. A way it refuses is left for the next; an answer that
 * cannot be used is asked for once more with the reason, in the next way if this one has never
 * worked. Throws ModelError.
 */
export async function converse<Value>(
  asked: Conversation<Value>,
  sender: Sender,
  ladder: Ladder,
): Promise<Agreed<Value>> {
  let via = ladder.best();
  let messages = asked.messages;
  for (;;) {
    const result = await tryOnce(asked, sender, { messages, via, trial: !ladder.proven(via) });
    if ("unknownWay" in result) {
      const next = ladder.proven(via) ? null : ladder.below(via);
      if (next === null) throw result.unknownWay;
      ladder.refused(via);
      via = next;
      continue;
    }
    if ("value" in result) {
      ladder.worked(via);
      return { value: result.value, via, text: result.text };
    }
    if (messages !== asked.messages || result.error.code === "declined") throw result.error;
    messages = withComplaint(messages, result);
    if (!ladder.proven(via)) via = ladder.below(via) ?? via;
  }
}

type Tried<Value> =
  | { readonly value: Value; readonly text: string }
  | { readonly unknownWay: ModelError }
  | (Refusal & { readonly text: string });

async function tryOnce<Value>(
  asked: Conversation<Value>,
  sender: Sender,
  { via, trial, messages }: Pick<Question, "via" | "trial" | "messages">,
): Promise<Tried<Value>> {
  const { shape, maxTokens, onToken, signal, meter, retrying } = asked;
  let raw: RawAnswer;
  try {
    const told = messagesFor(messages, via, shape);
    const question = { messages: told, via, trial, shape, maxTokens, onToken, signal };
    raw = await sender.send(question, meter, retrying);
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    if (via !== "text" && isUnknownWay(error)) return { unknownWay: error };
    const { code } = error;
    if (code !== "truncated" && code !== "declined" && code !== "too-large") throw error;
    // Below us an answer that was cut, filtered or far too long is an error without its text.
    return { ...refused(code), text: "" };
  }
  asked.onAnswer(raw.text);
  const reading = readAnswer({ ...raw, text: asked.restore(raw.text) }, asked.output);
  return { ...reading, text: raw.text };
}

const mostQuoted = 4000;

/** The question again, with what was wrong with the answer to it. */
function withComplaint(
  messages: readonly ModelMessage[],
  { text, complaint }: Refusal & { readonly text: string },
): readonly ModelMessage[] {
  const said = `${complaint}。请重新作答：只输出一个完整的 JSON 对象，字段和要求不变。`;
  if (text.trim() !== "" && text.length <= mostQuoted) {
    return [...messages, { role: "assistant", text }, { role: "user", text: said }];
  }
  // What is long is rubbish, or was cut: it would fill the context once more. Two turns of a user
  // in a row are refused by some templates.
  const last = messages.at(-1);
  return last?.role === "user"
    ? [...messages.slice(0, -1), { role: "user", text: `${last.text}\n\n（上次的${said}）` }]
    : [...messages, { role: "user", text: `上次的${said}` }];
}
