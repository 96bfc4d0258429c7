import { X509Certificate } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { ConfigError } from "../domain/errors.ts";
import { secret } from "../llm/profile.ts";
import type { Profile, Secret } from "../llm/profile.ts";
import { failureOf } from "./failure.ts";
import { addressSchema, readSettingsFile } from "./model-settings-file.ts";
import type { ProfileFields, SettingsFile } from "./model-settings-file.ts";

/** What was asked for, and where to look. */
export interface SettingsRequest {
  /** --llm-config; null to look for jihe-llm.yaml in the folder. */
  readonly configFile: string | null;
  /** --llm-profile; null for the one the file or the environment names. */
  readonly profile: string | null;
  readonly folder: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

export interface ModelSettings {
  readonly profile: Profile;
  /** Path of the file, or “环境变量”. */
  readonly source: string;
  /** Names of all profiles there are. */
  readonly names: readonly string[];
  readonly logFile: string;
  /** null keeps no answers. */
  readonly cacheFolder: string | null;
}

export const settingsName = "jihe-llm.yaml";
const fromEnvironment = "环境变量";
const logName = join(".jihe", "model-calls.jsonl");
const cacheName = join(".jihe", "model-answers");

/** null when no model is set at all. Throws ConfigError: what is wrong, where, what to write. */
export function readModelSettings(request: SettingsRequest): ModelSettings | null {
  const file = fileFor(request);
  const own = environmentProfile(request.environment);
  const chosen =
    request.profile ?? own?.name ?? nonEmpty(request, "PROFILE") ?? file?.default ?? null;
  if (chosen === null) return null;
  const names = [...(own === null ? [] : [own.name]), ...(file?.profiles.keys() ?? [])];
  const profile =
    own !== null && chosen === own.name
      ? own
      : file === null
        ? null
        : fileProfile(file, chosen, request);
  if (profile === null) {
    const known = names.length === 0 ? "还没有设置模型" : `有：${names.join("、")}`;
    throw new ConfigError("bad-argument", `没有名为“${chosen}”的模型设置，${known}。`);
  }
  const base = file === null ? request.folder : dirname(file.path);
  const cache = file?.cacheFolder ?? cacheName;
  return {
    profile,
    source: profile === own ? fromEnvironment : (file?.path ?? ""),
    names,
    logFile: logPathOf(file, request.folder),
    cacheFolder: cache === "off" ? null : resolve(base, cache),
  };
}

/** Where the calls are recorded; asks for no key and no model. Throws ConfigError. */
export function callLogPath(request: Pick<SettingsRequest, "configFile" | "folder">): string {
  return logPathOf(fileFor(request), request.folder);
}

function logPathOf(file: SettingsFile | null, folder: string): string {
  return resolve(file === null ? folder : dirname(file.path), file?.logFile ?? logName);
}

function fileFor({
  configFile,
  folder,
}: Pick<SettingsRequest, "configFile" | "folder">): SettingsFile | null {
  if (configFile !== null) return readSettingsFile(resolve(folder, configFile));
  const usual = join(folder, settingsName);
  return existsSync(usual) ? readSettingsFile(usual) : null;
}

function nonEmpty(
  { environment }: Pick<SettingsRequest, "environment">,
  name: string,
): string | null {
  const value = environment[`JIHE_LLM_${name}`]?.trim() ?? "";
  return value === "" ? null : value;
}

/** An address in the environment is a profile of its own: a key of the file never goes to it. */
function environmentProfile(environment: SettingsRequest["environment"]): Profile | null {
  const from = (name: string): string | null => nonEmpty({ environment }, name);
  const address = from("BASE_URL");
  if (address === null) return null;
  const baseUrl = addressSchema.safeParse(address);
  if (!baseUrl.success) {
    const why = baseUrl.error.issues[0]?.message ?? "写法不对";
    throw new ConfigError("bad-argument", `环境变量 JIHE_LLM_BASE_URL ${why}。`);
  }
  const model = from("MODEL");
  if (model === null) {
    throw new ConfigError(
      "bad-argument",
      "设置了 JIHE_LLM_BASE_URL，没有设置 JIHE_LLM_MODEL。请写出模型名称，例如 JIHE_LLM_MODEL=qwen3-32b。",
    );
  }
  const key = from("API_KEY");
  const ca = from("CA_FILE");
  const proxy = from("PROXY");
  return {
    ...profileOf({ baseUrl: baseUrl.data, model }, fromEnvironment),
    apiKey: key === null ? null : secret(key),
    ca: ca === null ? null : certificateOf(ca, "环境变量 JIHE_LLM_CA_FILE 指的证书"),
    proxy,
  };
}

function fileProfile(file: SettingsFile, name: string, request: SettingsRequest): Profile | null {
  const fields = file.profiles.get(name);
  if (fields === undefined) return null;
  const model = nonEmpty(request, "MODEL") ?? fields.model;
  const { caFile } = fields;
  const inFolder = (path: string): string => resolve(dirname(file.path), path);
  return {
    ...profileOf({ ...fields, model }, name),
    apiKey: keyOf(fields, name, file, request),
    ca: caFile === undefined ? null : certificateOf(inFolder(caFile), "caFile 指的证书"),
  };
}

function keyOf(
  { apiKeyEnv, apiKeyFile }: ProfileFields,
  name: string,
  file: SettingsFile,
  request: SettingsRequest,
): Secret | null {
  if (apiKeyFile !== undefined) {
    const path = resolve(dirname(file.path), apiKeyFile);
    const key = contentOf(path, "apiKeyFile 指的密钥文件").toString("utf8").trim();
    if (key !== "") return secret(key);
    throw file.complain(["profiles", name, "apiKeyFile"], `密钥文件“${apiKeyFile}”是空的`);
  }
  if (apiKeyEnv !== undefined) {
    const key = request.environment[apiKeyEnv]?.trim() ?? "";
    if (key !== "") return secret(key);
    throw file.complain(
      ["profiles", name, "apiKeyEnv"],
      `环境变量 ${apiKeyEnv} 没有设置。请先设置它，值为密钥`,
    );
  }
  const key = nonEmpty(request, "API_KEY");
  return key === null ? null : secret(key);
}

/** What the fields leave open: careful values, which suit a small server of one's own. */
function profileOf(fields: ProfileFields, name: string): Profile {
  const { timeouts = {}, budget = {} } = fields;
  return {
    name,
    baseUrl: fields.baseUrl,
    model: fields.model,
    apiKey: null,
    ca: null,
    proxy: fields.proxy ?? null,
    timeouts: {
      connect: (timeouts.connect ?? 5) * 1000,
      firstToken: (timeouts.firstToken ?? 60) * 1000,
      total: (timeouts.total ?? 300) * 1000,
    },
    concurrency: fields.concurrency ?? 4,
    requestsPerMinute: fields.requestsPerMinute ?? null,
    maxRetries: fields.maxRetries ?? 4,
    prices: fields.prices ?? null,
    temperature: fields.temperature ?? 0,
    maxTokens: fields.maxTokens ?? 4096,
    redact: fields.redact ?? true,
    logTexts: fields.logTexts ?? false,
    budget: { tokens: budget.tokens ?? null, money: budget.money ?? null },
  };
}

/** PEM text of one certificate or more; Windows exports them as bytes (DER) too. */
function certificateOf(path: string, what: string): string {
  const bytes = contentOf(path, what);
  try {
    const text = bytes.toString("latin1");
    return text.includes("-----BEGIN CERTIFICATE-----")
      ? text
      : new X509Certificate(bytes).toString();
  } catch (error) {
    throw new ConfigError(
      "unreadable",
      `${what}“${path}”不是证书。请向信息中心要单位根证书的文件（.pem、.crt 或 .cer）。`,
      { cause: error },
    );
  }
}

function contentOf(path: string, what: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    const reason = failureOf(path, error).message;
    throw new ConfigError("unreadable", `无法读取${what}“${path}”：${reason}`, { cause: error });
  }
}
