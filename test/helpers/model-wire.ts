import type { ServerResponse } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import type { ChatRequest, Reply } from "./model-server.ts";

type Answer = Extract<Reply, { readonly kind: "answer" }>;

const fixed = { id: "chatcmpl-1", created: 1_700_000_000 };

/** A chat completion as the protocol has it: in one piece. */
export function completion(chat: ChatRequest, answer: Answer): unknown {
  const { text, finish = "stop", usage, reasoning } = answer;
  const called = chat.tools?.[0]?.function.name;
  const message =
    called === undefined
      ? { role: "assistant", content: text }
      : {
          role: "assistant",
          content: null,
          tool_calls: [
            { id: "call_1", type: "function", function: { name: called, arguments: text } },
          ],
        };
  return {
    ...fixed,
    object: "chat.completion",
    model: chat.model,
    choices: [
      {
        index: 0,
        message: reasoning === undefined ? message : { ...message, reasoning_content: reasoning },
        finish_reason: called !== undefined && finish === "stop" ? "tool_calls" : finish,
        logprobs: null,
      },
    ],
    ...(usage === null ? {} : { usage: usageOf(chat, answer) }),
  };
}

function usageOf(chat: ChatRequest, { text, usage }: Answer): unknown {
  const letters = chat.messages.reduce((sum, { content }) => sum + content.length, 0);
  const input = usage?.input ?? Math.ceil(letters * 0.6);
  const output = usage?.output ?? Math.ceil(text.length * 0.6);
  return { prompt_tokens: input, completion_tokens: output, total_tokens: input + output };
}

/** The events of a stream, as data lines without "data: ". */
export function events(chat: ChatRequest, answer: Answer): readonly string[] {
  const { text, finish = "stop", usage } = answer;
  const called = chat.tools?.[0]?.function.name;
  const deltas = piecesOf(text).map((piece, index) =>
    called === undefined
      ? { content: piece }
      : {
          tool_calls: [
            {
              index: 0,
              ...(index === 0 ? { id: "call_1", type: "function" } : {}),
              function: { ...(index === 0 ? { name: called } : {}), arguments: piece },
            },
          ],
        },
  );
  const last = called !== undefined && finish === "stop" ? "tool_calls" : finish;
  return [
    chunk(chat, { role: "assistant", content: "" }, null),
    ...deltas.map((delta) => chunk(chat, delta, null)),
    chunk(chat, {}, last),
    ...(usage === null
      ? []
      : [
          JSON.stringify({
            ...fixed,
            model: chat.model,
            choices: [],
            usage: usageOf(chat, answer),
          }),
        ]),
    "[DONE]",
  ];
}

function chunk(chat: ChatRequest, delta: object, finish: string | null): string {
  return JSON.stringify({
    ...fixed,
    object: "chat.completion.chunk",
    model: chat.model,
    choices: [{ index: 0, delta, finish_reason: finish }],
  });
}

function piecesOf(text: string): readonly string[] {
  const length = Math.max(7, Math.ceil(text.length / 200));
  return text.match(new RegExp(`[^]{1,${length}}`, "gu")) ?? [];
}

export async function sendAnswer(
  response: ServerResponse,
  chat: ChatRequest,
  answer: Answer,
  streams: boolean,
): Promise<void> {
  if (answer.delay !== undefined) await sleep(answer.delay);
  if (chat.stream !== true || !streams) {
    response.writeHead(200, { "content-type": "application/json" });
    response.end(JSON.stringify(completion(chat, answer)));
    return;
  }
  response.writeHead(200, { "content-type": "text/event-stream" });
  for (const event of events(chat, answer)) {
    response.write(`data: ${event}\n\n`);
    if (answer.every !== undefined) await sleep(answer.every);
  }
  response.end();
}
