import type { z } from "zod";
import { ModelError } from "../domain/errors.ts";
import { byteLength, longestAnswer } from "./answer-size.ts";
import { jsonIn } from "./json-in-text.ts";
import type { RawAnswer } from "./question.ts";
import { isRepeating } from "./repetition.ts";

/** Why an answer is refused; `complaint` is for the model, Chinese. */
export interface Refusal {
  readonly error: ModelError;
  readonly complaint: string;
}

export type Reading<Value> = { readonly value: Value } | Refusal;

/** The value of an answer; whatever a model may write is a refusal, never a crash. */
export function readAnswer<Value>(raw: RawAnswer, output: z.ZodType<Value>): Reading<Value> {
  if (raw.finish === "declined") return refused("declined");
  if (byteLength(raw.text) > longestAnswer) return refused("too-large");
  const text = withoutThoughts(raw.text);
  if (text.trim() === "") return refused(raw.finish === "cut" ? "truncated" : "empty");
  const { values, unended } = jsonIn(text, raw.finish !== "cut");
  if (values.length === 0) {
    if (isRepeating(text)) return refused("repeated");
    return refused(raw.finish === "cut" || unended ? "truncated" : "not-json");
  }
  const fitting = values.flatMap(({ value, json }) => {
    const result = output.safeParse(value);
    return result.success ? [{ value: result.data, json }] : [];
  });
  const [first, second] = fitting;
  if (first === undefined) return refused("wrong-schema", issuesOf(values[0]?.value, output));
  if (second !== undefined || isRepeating(first.json)) return refused("repeated");
  return { value: first.value };
}

/** Some models think aloud before they answer, and some servers leave it in. */
function withoutThoughts(text: string): string {
  const open = text.replaceAll(/<think>[^]*?<\/think>/g, "");
  const end = open.lastIndexOf("</think>");
  if (end >= 0) return open.slice(end + "</think>".length);
  return open.replace(/<think>[^]*$/, "");
}

export type RefusalCode =
  "declined" | "too-large" | "empty" | "truncated" | "repeated" | "not-json" | "wrong-schema";

const reasons: Readonly<Record<RefusalCode, readonly [person: string, model: string]>> = {
  declined: ["模型服务的内容审查不让答复", "没有答复"],
  "too-large": ["模型的答复太长", "答复太长，请写短"],
  empty: ["模型的答复是空的", "答复是空的"],
  truncated: ["模型的答复没有写完", "答复没有写完，请写短一些，并写完整"],
  repeated: ["模型的答复翻来覆去是同样的话", "同样的内容写了多遍，只写一遍"],
  "not-json": ["模型的答复不是约定的格式（JSON）", "答复不是一个 JSON 对象"],
  "wrong-schema": ["模型的答复缺少约定的内容", "JSON 的字段不合约定"],
};

/** A refusal of an answer whose text never came up to here. */
export function refused(code: RefusalCode, detail = ""): Refusal {
  const [person, model] = reasons[code];
  return {
    error: new ModelError(code, `${person}，没有采用。请重试，或换一个模型。`),
    complaint: detail === "" ? model : `${model}：${detail}`,
  };
}

const mostIssues = 5;

function issuesOf(value: unknown, output: z.ZodType): string {
  const issues = output.safeParse(value).error?.issues ?? [];
  return issues
    .slice(0, mostIssues)
    .map(({ path, message }) => `${path.map(String).join(".")} ${message}`)
    .join("；");
}
