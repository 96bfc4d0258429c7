import { z } from "zod";
import { ModelError } from "../domain/errors.ts";
import type { Via } from "../domain/model-call.ts";
import { hostOf } from "../llm/connection-error.ts";
import { listModels } from "../llm/model-list.ts";
import type { Profile } from "../llm/profile.ts";
import type { Model } from "../llm/request.ts";
import { keptInMemory } from "../store/kept-texts.ts";
import { similarTo } from "./similar-names.ts";
import type { ModelSettings } from "./model-settings.ts";
import { openWith, systemClock } from "./open-model.ts";

/** One thing that was tried. */
export interface Step {
  readonly name: "设置" | "连接" | "证书" | "密钥" | "模型" | "结构化输出" | "流式输出" | "速度";
  readonly state: "good" | "bad" | "remark";
  /** What was found, and what to do about it. */
  readonly words: string;
}

/**
 * Tries the connection from the ground up and ends at the first thing that does not work: nothing
 * above it could. The calls stand in the log under the prompt `doctor`.
 */
export async function* examine(
  settings: ModelSettings,
  signal: AbortSignal,
): AsyncGenerator<Step, void, undefined> {
  const { profile } = settings;
  yield settingsStep(settings);
  let models: readonly string[] | null;
  try {
    models = await listModels({ ...profile, timeouts: shorter(profile) }, signal);
  } catch (error) {
    yield* failedSteps(error, profile);
    return;
  }
  yield connectedStep(profile);
  if (profile.baseUrl.startsWith("https:")) {
    yield { name: "证书", state: "good", words: "可以信任" };
  }
  yield listedStep(profile, models);
  // Answers kept from an earlier run would prove nothing, and a fault shall show at the first try.
  const patient = {
    ...settings,
    profile: { ...profile, maxRetries: Math.min(1, profile.maxRetries) },
  };
  const opened = openWith(patient, { signal, onEvent: () => {} }, keptInMemory());
  try {
    yield* answerSteps(opened.model, profile);
  } catch (error) {
    yield* failedSteps(error, profile);
  } finally {
    await opened.close();
  }
}

/** A list needs no thinking: who waits longer for it waits for nothing. */
function shorter({ timeouts }: Profile): Profile["timeouts"] {
  return { ...timeouts, total: Math.min(15_000, timeouts.total) };
}

function settingsStep({ profile, source, names }: ModelSettings): Step {
  const key = profile.apiKey === null ? "没有密钥" : "有密钥";
  const others = names.filter((name) => name !== profile.name);
  const more = others.length === 0 ? "" : `；另有 ${others.join("、")}（用 --llm-profile 选择）`;
  return {
    name: "设置",
    state: "good",
    words: `${source === profile.name ? source : `${source} 中的“${profile.name}”`}：模型 ${profile.model}，地址 ${profile.baseUrl}，${key}${more}`,
  };
}

function connectedStep({ baseUrl, proxy }: Profile): Step {
  const through = proxy === null ? "" : `，经代理 ${hostOf(proxy)}`;
  return { name: "连接", state: "good", words: `连得上 ${hostOf(baseUrl)}${through}` };
}

function listedStep({ model }: Profile, models: readonly string[] | null): Step {
  if (models === null) {
    return { name: "模型", state: "remark", words: "服务没有提供模型列表，下面直接提问" };
  }
  if (models.includes(model)) return { name: "模型", state: "good", words: `列表中有 ${model}` };
  const guess = similarTo(model, models);
  const known = models.slice(0, 10).join("、");
  return {
    name: "模型",
    state: "remark",
    words: `列表中没有 ${model}。${guess === null ? "" : `您是不是要写“${guess}”？`}列表：${known === "" ? "（空）" : known}`,
  };
}

const wayNames: Readonly<Record<Via, string>> = {
  "json-schema": "JSON Schema（最可靠）",
  "function-call": "函数调用",
  "json-mode": "JSON 模式，由程序核对字段",
  text: "普通文字，由程序整理成 JSON",
};

const greeting = z.object({ word: z.string().describe("固定写“收到”") });
const story = z.object({ text: z.string().describe("约一百五十字的一段话") });
const asked = { promptId: "doctor", promptVersion: "1", documents: [] };

async function* answerSteps(model: Model, profile: Profile): AsyncGenerator<Step, void, undefined> {
  const first = await model.ask({
    ...asked,
    messages: [{ role: "user", text: "这是连接测试。字段 word 写“收到”。" }],
    output: greeting,
  });
  if (profile.apiKey !== null) yield { name: "密钥", state: "good", words: "服务接受" };
  yield { name: "结构化输出", state: "good", words: wayNames[first.via] };
  const began = systemClock.now();
  const times: number[] = [];
  const { usage } = await model.ask({
    ...asked,
    messages: [
      { role: "user", text: "这是速度测试。字段 text 写约一百五十字，介绍预算绩效管理。" },
    ],
    output: story,
    onToken: () => void times.push(systemClock.now()),
  });
  const firstWait = ((times[0] ?? began) - began) / 1000;
  const whole = Math.max(1, systemClock.now() - began) / 1000;
  yield times.length > 1
    ? { name: "流式输出", state: "good", words: `可以，${firstWait.toFixed(1)} 秒后开始` }
    : { name: "流式输出", state: "remark", words: "服务一次给出全部答复，等待时看不到进度" };
  yield {
    name: "速度",
    state: "good",
    words: `${whole.toFixed(1)} 秒答复 ${usage.output} 个词元，每秒约 ${Math.round(usage.output / whole)} 个`,
  };
}

const stepOf: Readonly<Partial<Record<ModelError["code"], Step["name"]>>> = {
  certificate: "证书",
  unauthorized: "密钥",
  "no-credit": "密钥",
  "unknown-model": "模型",
  unreachable: "连接",
  "wrong-service": "连接",
  timeout: "连接",
  "cut-off": "连接",
};

/** The step an error belongs to, after those it shows to be in order. */
function* failedSteps(error: unknown, profile: Profile): Generator<Step, void, undefined> {
  if (!(error instanceof ModelError)) throw error;
  const name = stepOf[error.code] ?? (error.status === null ? "结构化输出" : "连接");
  if (name === "密钥") yield connectedStep(profile);
  const hint = hintFor(error, profile);
  yield { name, state: "bad", words: `${error.message}${hint}` };
}

function hintFor({ code, status }: ModelError, { baseUrl, apiKey }: Profile): string {
  if (code === "unauthorized" && apiKey === null) return "现在没有设置密钥。";
  if (code === "wrong-service" && status === 404 && new URL(baseUrl).pathname === "/") {
    return `地址后面可能少了 /v1：${baseUrl}/v1。`;
  }
  return "";
}
