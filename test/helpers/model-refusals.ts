import type { ChatRequest } from "./model-server.ts";

/**
 * Whose errors to give. The texts are written from knowledge of these servers, not recorded from them:
 * no test may lean on a wording, only on what kind of refusal it is.
 */
export type ServerStyle = "vllm" | "ollama" | "deepseek";

/** What a server understands. */
export interface Knowledge {
  readonly jsonSchema: boolean;
  readonly tools: boolean;
  readonly jsonMode: boolean;
  /** Without it, a request for a stream is answered whole. */
  readonly stream: boolean;
  /** Without it, a request that wants the tokens of a stream counted is refused. */
  readonly streamUsage: boolean;
  readonly models: boolean;
}

export function errorBody(style: ServerStyle, message: string, code: number): unknown {
  const type = style === "ollama" ? "api_error" : "invalid_request_error";
  if (style === "vllm") return { object: "error", message, type, param: null, code };
  return { error: { message, type, param: null, code: style === "ollama" ? null : type } };
}

/** The body of the error for a request that asks for what the server does not know; else null. */
export function refusalOf(
  style: ServerStyle,
  knows: Knowledge,
  { response_format: format, tools, messages, stream_options: counting }: ChatRequest,
): unknown {
  if (counting !== undefined && !knows.streamUsage) {
    return errorBody(style, "Unrecognized request argument supplied: stream_options", 400);
  }
  if (format?.type === "json_schema" && !knows.jsonSchema) {
    return errorBody(style, schemaWords[style], 400);
  }
  if (tools !== undefined && !knows.tools) return errorBody(style, toolWords[style], 400);
  if (format?.type !== "json_object") return null;
  if (!knows.jsonMode) return errorBody(style, modeWords[style], 400);
  const told = messages.some(({ content }) => /json/i.test(content));
  if (told || style !== "deepseek") return null;
  const words =
    "Prompt must contain the word 'json' in some form to use 'response_format' of type 'json_object'.";
  return errorBody(style, words, 400);
}

const schemaWords: Readonly<Record<ServerStyle, string>> = {
  vllm: "[{'type': 'literal_error', 'loc': ('body', 'response_format', 'type'), 'msg': \"Input should be 'text' or 'json_object'\", 'input': 'json_schema'}]",
  ollama: 'invalid format: expected "json" or a JSON schema',
  deepseek: "This response_format type is unavailable now",
};

const toolWords: Readonly<Record<ServerStyle, string>> = {
  vllm: '"auto" tool choice requires --enable-auto-tool-choice and --tool-call-parser to be set',
  ollama: "registry.ollama.ai/library/gemma3:latest does not support tools",
  deepseek: "deepseek-reasoner does not support Function Calling",
};

const modeWords: Readonly<Record<ServerStyle, string>> = {
  vllm: "Guided decoding is not supported by this engine.",
  ollama: "format is not supported by this model",
  deepseek: "Json Output is not supported for this model.",
};
