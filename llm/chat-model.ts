import { AsyncLocalStorage } from "node:async_hooks";
import { AIMessage, HumanMessage, SystemMessage } from "@langchain/core/messages";
import type { AIMessageChunk, BaseMessage, UsageMetadata } from "@langchain/core/messages";
import { ChatOpenAICompletions } from "@langchain/openai";
import { InternalError, ModelError } from "../domain/errors.ts";
import type { Usage } from "../domain/model-call.ts";
import type { Profile } from "./profile.ts";
import type { Question, RawAnswer, Shape } from "./question.ts";
import type { ModelMessage } from "./request.ts";
import { byteLength, longestAnswer } from "./answer-size.ts";
import type { Transport } from "./transport.ts";

type Send = (question: Question) => Promise<RawAnswer>;

/** One request with LangChain over our transport. Throws ModelError. */
export function chatModel(profile: Profile, transport: Transport): Send {
  keepTracingOff();
  const chatFor = chatsOf(profile, transport);
  let countsStreams = true;
  const once: Send = async (question) => {
    const wire: Wire = { question, fault: null };
    const messages = question.messages.map(messageOf);
    const options = { ...optionsOf(question), signal: question.signal };
    try {
      return await current.run(wire, async () => {
        const chat = chatFor(question, countsStreams);
        return question.onToken === null
          ? wholeAnswer(await chat.invoke(messages, options))
          : await streamedAnswer(await chat.stream(messages, options), question.onToken);
      });
    } catch (error) {
      throw wire.fault ?? foreignError(error, question.signal);
    }
  };
  return async (question) => {
    try {
      return await once(question);
    } catch (error) {
      if (!countsStreams || !isAboutCounting(error)) throw error;
      countsStreams = false;
      return await once(question);
    }
  };
}

/** Older servers refuse the wish to have the tokens of a stream counted. */
function isAboutCounting(error: unknown): boolean {
  return (
    error instanceof ModelError &&
    error.code === "rejected" &&
    /stream_options|include_usage/.test(error.message)
  );
}

/** The question a request belongs to: the libraries between hand nothing through. */
interface Wire {
  readonly question: Question;
  /** What the transport threw; the libraries wrap it in words of theirs. */
  fault: ModelError | null;
}

const current = new AsyncLocalStorage<Wire>();

/** LangChain sends every text to its maker's service when these are set for another program. */
function keepTracingOff(): void {
  for (const name of ["LANGSMITH_TRACING", "LANGCHAIN_TRACING"]) {
    delete process.env[name];
    delete process.env[`${name}_V2`];
  }
}

/** A client takes a third of the time of a call to make, so that equal ones are made once. */
function chatsOf(
  profile: Profile,
  transport: Transport,
): (question: Question, streamUsage: boolean) => ChatOpenAICompletions {
  const chats = new Map<string, ChatOpenAICompletions>();
  return ({ maxTokens, onToken }, streamUsage) => {
    const streaming = onToken !== null;
    const key = `${maxTokens} ${String(streaming)} ${String(streamUsage)}`;
    const made = chats.get(key);
    if (made !== undefined) return made;
    const chat = new ChatOpenAICompletions({
      model: profile.model,
      temperature: profile.temperature,
      maxTokens,
      streaming,
      streamUsage,
      // Ours rule: see retry.ts and transport.ts, which also sets the key.
      maxRetries: 0,
      timeout: profile.timeouts.total * 2,
      apiKey: "unused",
      configuration: {
        baseURL: profile.baseUrl,
        logLevel: "off",
        fetch: async (_, init) => await sendOver(transport, init?.body),
      },
    });
    chats.set(key, chat);
    return chat;
  };
}

async function sendOver(transport: Transport, body: unknown): Promise<Response> {
  const wire = current.getStore();
  if (wire === undefined) throw new InternalError("a request without its question");
  const keep = (error: unknown): void => {
    if (error instanceof ModelError) wire.fault = error;
  };
  try {
    return await transport.request({
      path: "/chat/completions",
      body: typeof body === "string" ? body : "{}",
      streamed: wire.question.onToken !== null,
      signal: wire.question.signal,
      onFault: keep,
    });
  } catch (error) {
    keep(error);
    throw error;
  }
}

const messageKinds = { system: SystemMessage, user: HumanMessage, assistant: AIMessage };

function messageOf({ role, text }: ModelMessage): BaseMessage {
  return new messageKinds[role](text);
}

function optionsOf({ via, shape }: Question): Partial<ChatOpenAICompletions["ParsedCallOptions"]> {
  switch (via) {
    case "json-schema":
      return { response_format: schemaFormat(shape) };
    case "function-call":
      return {
        tools: [{ type: "function", function: { name: shape.name, parameters: shape.json } }],
        tool_choice: { type: "function", function: { name: shape.name } },
      };
    case "json-mode":
      return { response_format: { type: "json_object" } };
    default:
      return {};
  }
}

interface SchemaFormat {
  readonly type: "json_schema";
  readonly json_schema: { name: string; schema: Record<string, unknown>; strict: boolean };
}

function schemaFormat({ name, json, strict }: Shape): SchemaFormat {
  const format: SchemaFormat = {
    type: "json_schema",
    json_schema: { name, schema: { ...json }, strict },
  };
  // The library below parses by itself and drops a text it cannot parse; we read what came.
  Object.defineProperty(format, "$parseRaw", { value: (text: string) => text, enumerable: false });
  return format;
}

function wholeAnswer(message: AIMessageChunk | AIMessage): RawAnswer {
  const calls = [
    ...(message.tool_calls ?? []).map(({ args }) => JSON.stringify(args)),
    ...(message.invalid_tool_calls ?? []).map(({ args }) => args ?? ""),
  ];
  return {
    text: calls.length > 0 ? calls.join("\n") : contentOf(message),
    finish: finishOf(message.response_metadata["finish_reason"]),
    usage: usageOf(message.usage_metadata),
  };
}

async function streamedAnswer(
  chunks: AsyncIterable<AIMessageChunk>,
  onToken: (piece: string) => void,
): Promise<RawAnswer> {
  const pieces: string[] = [];
  let bytes = 0;
  let finish: unknown = null;
  let usage: Usage | null = null;
  for await (const chunk of chunks) {
    const piece =
      contentOf(chunk) + (chunk.tool_call_chunks ?? []).map(({ args }) => args ?? "").join("");
    bytes += byteLength(piece);
    pieces.push(piece);
    // Leaving the loop closes the connection: nobody waits for the rest of what will be refused.
    if (bytes > longestAnswer) break;
    if (piece !== "") onToken(piece);
    finish = chunk.response_metadata["finish_reason"] ?? finish;
    usage = usageOf(chunk.usage_metadata) ?? usage;
  }
  if (finish === null && bytes <= longestAnswer) {
    throw new ModelError("cut-off", "模型的答复在中途断了。请稍后重试。");
  }
  return { text: pieces.join(""), finish: finishOf(finish), usage };
}

function contentOf({ content }: AIMessageChunk | AIMessage): string {
  return typeof content === "string" ? content : "";
}

function finishOf(reason: unknown): RawAnswer["finish"] {
  switch (reason) {
    case "stop":
    case "tool_calls":
    case "function_call":
      return "done";
    case "length":
      return "cut";
    case "content_filter":
      return "declined";
    default:
      return "unknown";
  }
}

function usageOf(usage: UsageMetadata | undefined): Usage | null {
  if (usage === undefined || !(usage.input_tokens > 0)) return null;
  return { input: usage.input_tokens, output: usage.output_tokens ?? 0 };
}

/** What the libraries throw of themselves over a reply that came whole. */
function foreignError(error: unknown, signal: AbortSignal): ModelError {
  if (error instanceof ModelError) return error;
  if (signal.aborted) return new ModelError("stopped", "已按您的要求停止。", { cause: error });
  const name = error instanceof Error ? error.constructor.name : "";
  const details = { cause: error };
  if (name === "LengthFinishReasonError") {
    return new ModelError("truncated", "模型的答复到了长度上限，没有写完。", details);
  }
  if (name === "ContentFilterFinishReasonError") {
    return new ModelError("declined", "模型服务的内容审查不让答复。", details);
  }
  return new ModelError("cut-off", "模型服务的答复不合约定的格式。请稍后重试。", details);
}
