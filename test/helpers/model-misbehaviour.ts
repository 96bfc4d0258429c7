import type { ServerResponse } from "node:http";
import { completion, events } from "./model-wire.ts";
import type { ChatRequest } from "./model-server.ts";

/** Everything a server, or what stands before it, was seen to do instead of answering. */
export type Misbehaviour =
  /** 429 with Retry-After, 500, 503 … `body` is sent as it is. */
  | {
      readonly kind: "status";
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body?: string;
    }
  /** A page of a proxy or a login. */
  | { readonly kind: "page"; readonly status: number }
  | { readonly kind: "redirect"; readonly to: string }
  /** The socket is closed before a byte. */
  | { readonly kind: "hang-up" }
  /** The socket is closed within the body. */
  | { readonly kind: "half-body"; readonly text: string }
  /** The body ends cleanly in the middle; a stream without its last events. */
  | { readonly kind: "early-end"; readonly text: string }
  | { readonly kind: "silence" }
  /** Headers at once, then a byte now and then, for ever. */
  | { readonly kind: "drip"; readonly every: number }
  | { readonly kind: "body"; readonly contentType: string; readonly body: string }
  /** An error told within a stream. */
  | { readonly kind: "stream-error"; readonly message: string };

export function misbehave(response: ServerResponse, chat: ChatRequest, what: Misbehaviour): void {
  switch (what.kind) {
    case "status":
      response.writeHead(what.status, { "content-type": "application/json", ...what.headers });
      response.end(
        what.body ?? JSON.stringify({ error: { message: "no", type: "x", code: null } }),
      );
      return;
    case "page":
      response.writeHead(what.status, { "content-type": "text/html; charset=utf-8" });
      response.end("<!DOCTYPE html><html><title>上网认证</title><body>请先登录</body></html>");
      return;
    case "redirect":
      response.writeHead(302, { location: what.to }).end();
      return;
    case "hang-up":
      response.destroy();
      return;
    case "half-body":
      breakOff(response, chat, what.text, true);
      return;
    case "early-end":
      breakOff(response, chat, what.text, false);
      return;
    case "silence":
      return;
    case "drip":
      drip(response, chat, what.every);
      return;
    case "body":
      response.writeHead(200, { "content-type": what.contentType }).end(what.body);
      return;
    case "stream-error":
      response.writeHead(200, { "content-type": "text/event-stream" });
      response.end(`data: ${JSON.stringify({ error: { message: what.message } })}\n\n`);
  }
}

function breakOff(
  response: ServerResponse,
  chat: ChatRequest,
  text: string,
  destroys: boolean,
): void {
  const answer = { kind: "answer" as const, text };
  const whole =
    chat.stream === true
      ? events(chat, answer).map((event) => `data: ${event}\n\n`)
      : JSON.stringify(completion(chat, answer)).match(/[^]{1,20}/gu)!;
  response.writeHead(200, {
    "content-type": chat.stream === true ? "text/event-stream" : "application/json",
  });
  response.write(whole.slice(0, Math.ceil(whole.length / 2)).join(""), () => {
    if (destroys) response.destroy();
    else response.end();
  });
}

function drip(response: ServerResponse, chat: ChatRequest, every: number): void {
  const streamed = chat.stream === true;
  response.writeHead(200, { "content-type": streamed ? "text/event-stream" : "application/json" });
  response.flushHeaders();
  const timer = setInterval(() => response.write(streamed ? ": wait\n\n" : " "), every);
  response.once("close", () => {
    clearInterval(timer);
  });
}
