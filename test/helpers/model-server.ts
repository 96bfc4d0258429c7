import { createServer as createPlain } from "node:http";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import { createServer as createSecure } from "node:https";
import type { Socket } from "node:net";
import { z } from "zod";
import { misbehave } from "./model-misbehaviour.ts";
import type { Misbehaviour } from "./model-misbehaviour.ts";
import { errorBody, refusalOf } from "./model-refusals.ts";
import type { Knowledge, ServerStyle } from "./model-refusals.ts";
import { sendAnswer } from "./model-wire.ts";

const chatRequest = z.object({
  model: z.string(),
  messages: z.array(z.object({ role: z.string(), content: z.string() })),
  stream: z.boolean().optional(),
  stream_options: z.unknown().optional(),
  max_tokens: z.number().optional(),
  temperature: z.number().optional(),
  response_format: z.object({ type: z.string(), json_schema: z.unknown().optional() }).optional(),
  tools: z.array(z.object({ function: z.object({ name: z.string() }) })).optional(),
  tool_choice: z.unknown().optional(),
});

/** A chat request as it came over the wire. */
export type ChatRequest = z.infer<typeof chatRequest>;

/** What the server does with one request. */
export type Reply =
  | {
      readonly kind: "answer";
      readonly text: string;
      readonly finish?: "stop" | "length" | "content_filter";
      /** null to leave the count of tokens out. */
      readonly usage?: { readonly input: number; readonly output: number } | null;
      /** Milliseconds before the first byte. */
      readonly delay?: number;
      /** Thoughts some models put in front, in a field of their own. */
      readonly reasoning?: string;
      /** Milliseconds between the pieces of a stream. */
      readonly every?: number;
    }
  | Misbehaviour;

export type Script = (
  request: ChatRequest,
  /** From 0, over all chat requests. */
  index: number,
) => Reply | string;

export interface ModelServerOptions {
  readonly knows?: Partial<Knowledge>;
  /** In whose words errors are told. */
  readonly style?: ServerStyle;
  readonly models?: readonly string[];
  /** Any is welcome when absent. */
  readonly key?: string;
  readonly tls?: { readonly key: string; readonly cert: string };
}

export interface ModelServer {
  /** With /v1. */
  readonly baseUrl: string;
  readonly port: number;
  readonly chats: readonly ChatRequest[];
  readonly paths: readonly string[];
  readonly headers: readonly IncomingMessage["headers"][];
  /** Most chat requests that were in progress at once. */
  readonly mostAtOnce: () => number;
  readonly close: () => Promise<void>;
}

const everything: Knowledge = {
  jsonSchema: true,
  tools: true,
  jsonMode: true,
  stream: true,
  streamUsage: true,
  models: true,
};

/** Speaks the OpenAI protocol on loopback, as the script says; a text is an honest answer. */
export async function modelServer(
  script: Script,
  options: ModelServerOptions = {},
): Promise<ModelServer> {
  const state = { chats: [] as ChatRequest[], paths: [] as string[], now: 0, most: 0 };
  const headers: IncomingMessage["headers"][] = [];
  const sockets = new Set<Socket>();
  const listener = (request: IncomingMessage, response: ServerResponse): void => {
    state.paths.push(request.url ?? "");
    headers.push(request.headers);
    state.most = Math.max(state.most, (state.now += 1));
    response.once("close", () => (state.now -= 1));
    void serve(request, response, script, options, state.chats);
  };
  const server: Server =
    options.tls === undefined ? createPlain(listener) : createSecure(options.tls, listener);
  server.on("connection", (socket: Socket) => {
    sockets.add(socket);
    socket.once("close", () => sockets.delete(socket)).on("error", () => {});
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return {
    baseUrl: `${options.tls === undefined ? "http" : "https"}://127.0.0.1:${port}/v1`,
    port,
    chats: state.chats,
    paths: state.paths,
    headers,
    mostAtOnce: () => state.most,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function serve(
  request: IncomingMessage,
  response: ServerResponse,
  script: Script,
  options: ModelServerOptions,
  chats: ChatRequest[],
): Promise<void> {
  const { style = "vllm", models = ["test-model"], key } = options;
  const knows = { ...everything, ...options.knows };
  const body = await bodyOf(request);
  if (key !== undefined && request.headers.authorization !== `Bearer ${key}`) {
    sendJson(response, 401, errorBody(style, "Incorrect API key provided", 401));
    return;
  }
  if (request.url === "/v1/models" && knows.models) {
    sendJson(response, 200, {
      object: "list",
      data: models.map((id) => ({ id, object: "model", owned_by: "test" })),
    });
    return;
  }
  if (request.url !== "/v1/chat/completions") {
    sendJson(response, 404, { detail: "Not Found" });
    return;
  }
  const chat = chatRequest.parse(JSON.parse(body));
  const index = chats.push(chat) - 1;
  if (!models.includes(chat.model)) {
    const words = `The model \`${chat.model}\` does not exist.`;
    sendJson(response, 404, errorBody(style, words, 404));
    return;
  }
  const refusal = refusalOf(style, knows, chat);
  if (refusal !== null) {
    sendJson(response, 400, refusal);
    return;
  }
  const scripted = script(chat, index);
  const reply =
    typeof scripted === "string" ? { kind: "answer" as const, text: scripted } : scripted;
  if (reply.kind === "answer") await sendAnswer(response, chat, reply, knows.stream);
  else misbehave(response, chat, reply);
}

export function sendJson(
  response: ServerResponse,
  status: number,
  value: unknown,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, { "content-type": "application/json", ...headers });
  response.end(JSON.stringify(value));
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = "";
  request.setEncoding("utf8").on("data", (piece: string) => {
    body += piece;
  });
  // A client that went away reads no reply.
  await new Promise((resolve) => request.once("end", resolve).once("close", resolve));
  return body;
}
