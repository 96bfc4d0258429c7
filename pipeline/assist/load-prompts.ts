import { readFileSync } from "node:fs";
import { z } from "zod";
import { ConfigError } from "../../domain/errors.ts";
import type { ModelMessage, ModelRequest } from "../../llm/request.ts";
import type { PromptContract } from "../../prompts/prompt.ts";
import { parseYaml } from "../yaml.ts";
import { fenced } from "./fence.ts";

/** A prompt as its Markdown file tells it. */
export interface PromptFile {
  readonly id: string;
  readonly version: string;
  readonly purpose: string;
  readonly input: readonly string[];
  readonly output: string;
  readonly examples: readonly { readonly input: unknown; readonly output: unknown }[];
  /** Words of the system message, with holes. */
  readonly task: string;
  /** Words of the user message: holes that hold texts of reports. */
  readonly data: string;
}

const front = z.strictObject({
  id: z.string(),
  version: z.string(),
  purpose: z.string(),
  input: z.array(z.string()),
  output: z.string(),
  examples: z.array(z.strictObject({ input: z.unknown(), output: z.unknown() })).min(1),
});

/** Throws ConfigError `bad-template` when the file is missing or not as it was shipped. */
export function loadPrompt(id: string): PromptFile {
  const name = `prompts/${id}.md`;
  const text = readPrompt(id, name);
  const [, header = "", body = ""] = /^---\n(.*?)\n---\n(.*)$/s.exec(text) ?? [];
  const [task = "", data] = body.split("\n# 资料\n");
  const parsed = front.safeParse(parseYaml(header, name).value);
  if (!parsed.success || data === undefined || parsed.data.id !== id) throw damaged(name);
  return { ...parsed.data, task: task.replace(/^\s*# 要求\n/, "").trim(), data: data.trim() };
}

function readPrompt(id: string, name: string): string {
  try {
    return readFileSync(new URL(`../../prompts/${id}.md`, import.meta.url), "utf8");
  } catch (error) {
    throw damaged(name, error);
  }
}

function damaged(name: string, cause?: unknown): ConfigError {
  return new ConfigError(
    "bad-template",
    `提示词“${name}”读不到或被改坏了。请恢复绩核文件夹里的 ${name}。`,
    { cause },
  );
}

/** The question of a prompt on this input; what fills the data part goes between marks. */
export function requestFor<Input extends Readonly<Record<string, string>>, Output>(
  { id, output }: PromptContract<Input, Output>,
  file: PromptFile,
  input: Input,
  documents: readonly string[],
): ModelRequest<Output> {
  const messages: ModelMessage[] = [
    { role: "system", text: `${filled(file.task, input)}\n\n${examplesOf(file)}` },
    { role: "user", text: filled(file.data, input, fenced) },
  ];
  return { promptId: id, promptVersion: file.version, messages, output, documents };
}

/** Holes are named in small letters, so that {{F1}} in the words stays what it is. */
function filled(
  words: string,
  input: Readonly<Record<string, string>>,
  dressed: (text: string) => string = (text) => text,
): string {
  return words.replaceAll(/\{\{([a-z]+)\}\}/g, (_, name: string) => dressed(input[name] ?? ""));
}

function examplesOf({ examples, data }: PromptFile): string {
  return examples
    .map(({ input, output }, index) => {
      const told = filled(data, z.record(z.string(), z.string()).parse(input));
      return `示例${index + 1}\n资料：\n${told}\n回答：\n${JSON.stringify(output)}`;
    })
    .join("\n\n");
}
