import { z } from "zod";
import { ModelError } from "../domain/errors.ts";
import type { ModelErrorCode } from "../domain/errors.ts";

/** What a server said instead of an answer. */
export interface ErrorReply {
  readonly status: number;
  readonly contentType: string;
  /** The beginning of the body. */
  readonly body: string;
  /** Milliseconds; null when the server asked for no pause. */
  readonly retryAfter: number | null;
}

const inner = z.object({ message: z.string().catch(""), code: z.unknown().optional() });
// OpenAI and DeepSeek put it under `error`, Ollama as a text sometimes, older vLLM at the top,
// FastAPI under `detail`.
const shapes = z.union([
  z.object({ error: z.union([inner, z.string()]) }).transform(({ error }) => error),
  z.object({ detail: z.unknown() }).transform(({ detail }) => JSON.stringify(detail)),
  inner,
]);

/** The server's own words, one line, at most 200 characters. */
export function wordsOf(body: string): string {
  const { message, code } = parsed(body);
  const words = [message, typeof code === "string" ? code : ""].filter((word) => word !== "");
  return words.join(" ").replaceAll(/\s+/g, " ").slice(0, 200);
}

function parsed(body: string): z.infer<typeof inner> {
  const found = shapes.safeParse(jsonOr(body));
  if (!found.success) return { message: body.startsWith("<") ? "" : body };
  return typeof found.data === "string" ? { message: found.data } : found.data;
}

function jsonOr(body: string): unknown {
  try {
    const value: unknown = JSON.parse(body);
    return value;
  } catch {
    return null;
  }
}

/** ModelError for a reply that is no success. */
export function replyError(reply: ErrorReply): ModelError {
  const words = wordsOf(reply.body);
  const code = codeOf(reply, words);
  const said = words === "" ? `HTTP ${reply.status}` : `HTTP ${reply.status}，${words}`;
  const details = { status: reply.status, retryAfter: reply.retryAfter };
  return new ModelError(code, `${sentences[code] ?? sentences.rejected ?? ""}（${said}）`, details);
}

const sentences: Readonly<Partial<Record<ModelErrorCode, string>>> = {
  "wrong-service":
    "这个地址答复的不是模型服务。请检查地址是否写到了版本号（例如 http://主机:8000/v1），以及是否被代理或登录页拦截。",
  unauthorized: "模型服务不接受密钥。请检查密钥是否正确、是否过期、是否有权使用这个模型。",
  "no-credit": "模型服务的余额或额度已用完。请充值或联系提供方。",
  "unknown-model": "模型服务上没有这个模型。请检查模型名称，可用 jihe doctor 列出有哪些模型。",
  "too-long": "文字太长，超过了模型一次能读的长度。请换上下文更长的模型。",
  rejected: "模型服务拒绝了请求。请把括号里的话告诉提供方。",
  "rate-limited": "模型服务限制了使用频率。请调低 concurrency 或 requestsPerMinute 后重试。",
  "server-fault": "模型服务内部出错。请稍后重试，或联系提供方。",
  timeout: "模型服务超时。请稍后重试，或在设置里加长 timeouts。",
};

const tooLong =
  /context[ _]length|maximum context|context window|too many tokens|prompt is too long|input.{0,20}too long|exceed.{0,40}(?:max_model_len|context|num_ctx|token limit)/i;
const noModel =
  /model.{0,80}(?:not found|does not exist|not exist|unknown|is not available)|model_not_found|no such model|invalid model/i;
const noCredit = /insufficient[ _](?:quota|balance|funds)|arrearage|欠费|余额不足/i;

function codeOf(reply: ErrorReply, words: string): ModelErrorCode {
  const { status } = reply;
  if (isPage(reply)) return status >= 500 ? "server-fault" : "wrong-service";
  if (status >= 300 && status < 400) return "wrong-service";
  if (status === 402 || noCredit.test(words)) return "no-credit";
  if (status === 401 || status === 403) return "unauthorized";
  if (status === 429) return "rate-limited";
  if (status === 408) return "timeout";
  if (status === 413 || tooLong.test(words)) return "too-long";
  if (noModel.test(words)) return "unknown-model";
  if (status === 404 || status === 405 || status === 407) return "wrong-service";
  return status >= 500 && status !== 501 ? "server-fault" : "rejected";
}

/** A page for a browser, of a proxy or a login, whatever the status says. */
export function isPage({ contentType, body }: Pick<ErrorReply, "contentType" | "body">): boolean {
  return contentType.includes("text/html") || /^\s*<(?:!doctype|html|head|\?xml)/i.test(body);
}

/** Milliseconds a Retry-After asks for: seconds or a date; null when it is neither. */
export function retryAfterOf(header: unknown, now: number): number | null {
  if (typeof header !== "string") return null;
  const text = header.trim();
  if (/^\d+(?:\.\d+)?$/.test(text)) return Math.ceil(Number(text) * 1000);
  const date = Date.parse(text);
  return Number.isNaN(date) ? null : Math.max(0, date - now);
}
