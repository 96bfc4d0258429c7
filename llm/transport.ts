import { rootCertificates } from "node:tls";
import { Agent, ProxyAgent, request as send } from "undici";
import type { Dispatcher } from "undici";
import { ModelError } from "../domain/errors.ts";
import { connectionError } from "./connection-error.ts";
import type { Profile } from "./profile.ts";
import { isPage, replyError, retryAfterOf } from "./reply-error.ts";

/** One request and everything that may end it early. */
export interface Exchange {
  /** Under the profile's address, with a slash in front. */
  readonly path: string;
  /** JSON text; null for a GET. */
  readonly body: string | null;
  readonly streamed: boolean;
  readonly signal: AbortSignal;
  /** Told what broke a streamed body, because the reader of the stream may hide it. */
  readonly onFault?: (fault: ModelError) => void;
}

/** HTTP to the address of one profile; the key is added here and known nowhere above. */
export interface Transport {
  /** A good reply, its body guarded by size and time. Throws ModelError. */
  readonly request: (exchange: Exchange) => Promise<Response>;
  readonly close: () => Promise<void>;
}

// An answer may be 256 kB (read-answer.ts); JSON may write a character as six, and the envelope of
// a streamed token takes some 200 bytes.
const mostBytes = 2 * 1024 * 1024;
const mostStreamed = 48 * 1024 * 1024;
const mostErrorBytes = 16 * 1024;

export function openTransport(profile: Profile): Transport {
  const dispatcher = dispatcherFor(profile);
  return {
    request: async (exchange) => await guarded(profile, dispatcher, exchange),
    close: async () => {
      await dispatcher.destroy();
    },
  };
}

function dispatcherFor({ ca, proxy, timeouts }: Profile): Dispatcher {
  const trust = ca === null ? {} : { ca: [...rootCertificates, ca] };
  const connect = { timeout: timeouts.connect, ...trust };
  // Our own clocks bound headers and body, because only they know about first pieces.
  const options = { connect, headersTimeout: 0, bodyTimeout: 0 };
  if (proxy === null) return new Agent(options);
  return new ProxyAgent({ ...options, uri: proxy, requestTls: connect, proxyTls: connect });
}

async function guarded(
  profile: Profile,
  dispatcher: Dispatcher,
  exchange: Exchange,
): Promise<Response> {
  const watch = watchOver(profile, exchange);
  try {
    const reply = await send(`${profile.baseUrl}${exchange.path}`, {
      dispatcher,
      method: exchange.body === null ? "GET" : "POST",
      headers: headersFor(profile, exchange),
      // Redirects are not followed: one would carry the texts, and the key, where nobody has set.
      body: exchange.body,
      signal: watch.signal,
    });
    const contentType = String(reply.headers["content-type"] ?? "");
    if (reply.statusCode !== 200) {
      const body = await textOf(reply.body, mostErrorBytes, true);
      const retryAfter = retryAfterOf(reply.headers["retry-after"], Date.now());
      throw replyError({ status: reply.statusCode, contentType, body, retryAfter });
    }
    if (exchange.streamed && contentType.includes("event-stream")) {
      return streamOf(watched(reply.body, watch, profile, exchange));
    }
    const body = await textOf(reply.body, mostBytes, false);
    watch.end();
    return wholeOf(body, contentType, exchange.streamed);
  } catch (error) {
    watch.end();
    throw watch.reason() ?? (error instanceof ModelError ? error : connectionError(error, profile));
  }
}

/** Not what the library composes: its environment variables may hold keys of other services. */
function headersFor({ apiKey }: Profile, { body, streamed }: Exchange): Record<string, string> {
  return {
    accept: streamed ? "text/event-stream, application/json" : "application/json",
    "accept-encoding": "identity",
    "user-agent": "jihe",
    ...(body === null ? {} : { "content-type": "application/json" }),
    ...(apiKey === null ? {} : { authorization: `Bearer ${apiKey.reveal()}` }),
  };
}

interface Watch {
  readonly signal: AbortSignal;
  /** The first piece has come. */
  readonly started: () => void;
  readonly end: () => void;
  /** Why we gave up; null when we did not. */
  readonly reason: () => ModelError | null;
}

function watchOver({ timeouts }: Profile, { streamed, signal }: Exchange): Watch {
  const controller = new AbortController();
  let reason: ModelError | null = null;
  const stop = (why: ModelError): void => {
    reason ??= why;
    controller.abort(why);
  };
  const stopped = (): void => {
    stop(new ModelError("stopped", "已按您的要求停止。"));
  };
  if (signal.aborted) stopped();
  signal.addEventListener("abort", stopped, { once: true });
  const total = setTimeout(() => {
    stop(timedOut(`${seconds(timeouts.total)}秒内没有答复完`));
  }, timeouts.total);
  const first = setTimeout(() => {
    // A whole answer comes with its headers: only a stream has a first piece.
    if (streamed) stop(timedOut(`${seconds(timeouts.firstToken)}秒内没有开始答复`));
  }, timeouts.firstToken);
  return {
    signal: controller.signal,
    started: () => {
      clearTimeout(first);
    },
    end: () => {
      clearTimeout(first);
      clearTimeout(total);
      signal.removeEventListener("abort", stopped);
    },
    reason: () => reason,
  };
}

function timedOut(what: string): ModelError {
  return new ModelError(
    "timeout",
    `模型服务${what}。请稍后重试，换较快的模型，或在设置里加长 timeouts。`,
  );
}

function seconds(milliseconds: number): string {
  return String(milliseconds / 1000);
}

async function* watched(
  pieces: AsyncIterable<Uint8Array>,
  watch: Watch,
  profile: Profile,
  { onFault }: Exchange,
): AsyncGenerator<Uint8Array, void, undefined> {
  let bytes = 0;
  try {
    for await (const piece of pieces) {
      watch.started();
      bytes += piece.byteLength;
      if (bytes > mostStreamed) throw tooLarge(mostStreamed);
      yield piece;
    }
  } catch (error) {
    const fault =
      watch.reason() ?? (error instanceof ModelError ? error : connectionError(error, profile));
    onFault?.(fault);
    throw fault;
  } finally {
    watch.end();
  }
}

/** The body as text; what is over the limit is refused, or left out when `cut`. */
async function textOf(
  pieces: AsyncIterable<Uint8Array>,
  limit: number,
  cut: boolean,
): Promise<string> {
  const decoder = new TextDecoder();
  let text = "";
  let bytes = 0;
  for await (const piece of pieces) {
    bytes += piece.byteLength;
    if (bytes > limit && !cut) throw tooLarge(limit);
    text += decoder.decode(piece, { stream: true });
    if (bytes > limit) break;
  }
  return text + decoder.decode();
}

function tooLarge(limit: number): ModelError {
  return new ModelError(
    "too-large",
    `模型的答复超过${limit / 1024 / 1024}MB，没有采用。请换一个模型，或调小 maxTokens。`,
  );
}

function streamOf(pieces: AsyncGenerator<Uint8Array, void, undefined>): Response {
  return new Response(ReadableStream.from(pieces), {
    headers: { "content-type": "text/event-stream" },
  });
}

/** A whole JSON body; for a server that does not stream, as the one event of a stream. */
function wholeOf(body: string, contentType: string, streamed: boolean): Response {
  if (isPage({ contentType, body })) {
    throw replyError({ status: 200, contentType, body, retryAfter: null });
  }
  if (!isJson(body)) {
    throw new ModelError("cut-off", "模型服务的答复不完整，或不是 JSON。请稍后重试。");
  }
  if (!streamed) return new Response(body, { headers: { "content-type": "application/json" } });
  // Written anew there are no blanks outside of texts, and in a text the quotes are escaped.
  const event = JSON.stringify(JSON.parse(body)).replaceAll('"message":', '"delta":');
  return new Response(`data: ${event}\n\ndata: [DONE]\n\n`, {
    headers: { "content-type": "text/event-stream" },
  });
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
