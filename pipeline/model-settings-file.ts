import { readFileSync } from "node:fs";
import { z } from "zod";
import { ConfigError } from "../domain/errors.ts";
import { failureOf } from "./failure.ts";
import { parseYaml, yamlError } from "./yaml.ts";
import type { YamlFile } from "./yaml.ts";

const words = z.string().min(1, "不能是空的");

function number(least: number, most: number, whole: boolean): z.ZodType<number> {
  const pattern = whole ? /^\d+$/ : /^\d+(?:\.\d+)?$/;
  const range = `要写 ${least} 到 ${most} 之间的${whole ? "整数" : "数"}`;
  return z
    .string()
    .regex(pattern, range)
    .transform(Number)
    .refine((value) => value >= least && value <= most, range);
}

const yes = ["yes", "true", "on", "是"];
const no = ["no", "false", "off", "否"];
const flag = z
  .string()
  .toLowerCase()
  .refine((word) => yes.includes(word) || no.includes(word), "要写 yes 或 no")
  .transform((word) => yes.includes(word));

/** With http:// or https://; what a person copies behind it is taken off. */
export const addressSchema = words
  .refine(
    isAddress,
    "要写 http:// 或 https:// 开头的地址，例如 http://10.0.0.8:8000/v1，不带用户名",
  )
  .transform((text) => text.replace(/\/+$/, "").replace(/\/chat\/completions$/, ""));

function isAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, username } = new URL(text);
  return (protocol === "http:" || protocol === "https:") && username === "";
}

const seconds = number(0.01, 3600, false);
const timeouts = z.strictObject({
  connect: seconds.optional(),
  firstToken: seconds.optional(),
  total: seconds.optional(),
});
const price = number(0, 100_000, false);
const budget = z.strictObject({
  tokens: number(1, 1e12, true).optional(),
  money: number(0.01, 1e9, false).optional(),
});

const noInlineKey = z
  .undefined(
    "密钥不要写在设置文件里。请把它放进环境变量，在这里写 apiKeyEnv: 变量名；或放进单独的文件，写 apiKeyFile: 文件名",
  )
  .optional();

/** One profile as the file has it; every scalar of the file is a text. */
export const profileSchema = z.strictObject({
  baseUrl: addressSchema,
  model: words,
  apiKey: noInlineKey,
  apiKeyEnv: z
    .string()
    .regex(/^[A-Za-z_]\w*$/, "要写环境变量的名字，不是密钥本身")
    .optional(),
  apiKeyFile: words.optional(),
  caFile: words.optional(),
  proxy: words.refine(isAddress, "要写 http://主机:端口").optional(),
  timeouts: timeouts.optional(),
  concurrency: number(1, 64, true).optional(),
  requestsPerMinute: number(1, 60_000, true).optional(),
  maxRetries: number(0, 20, true).optional(),
  prices: z.strictObject({ input: price, output: price }).optional(),
  temperature: number(0, 2, false).optional(),
  maxTokens: number(16, 1_000_000, true).optional(),
  budget: budget.optional(),
  redact: flag.optional(),
  logTexts: flag.optional(),
});

export type ProfileFields = z.infer<typeof profileSchema>;

const fileSchema = z.strictObject({
  default: words.optional(),
  logFile: words.optional(),
  cacheFolder: words.optional(),
  profiles: z
    .record(z.string(), profileSchema)
    .refine((all) => Object.keys(all).length > 0, "下面至少要有一个模型"),
});

export interface SettingsFile {
  readonly path: string;
  /** Name of the profile to use when none is asked for. */
  readonly default: string;
  readonly profiles: ReadonlyMap<string, ProfileFields>;
  readonly logFile: string | null;
  readonly cacheFolder: string | null;
  /** For what is found wrong later on. */
  readonly complain: (path: readonly string[], what: string) => ConfigError;
}

/** Throws ConfigError `unreadable`: what is wrong, in which line, what to write. */
export function readSettingsFile(path: string): SettingsFile {
  return parseSettings(textOf(path), path);
}

export function parseSettings(text: string, name: string): SettingsFile {
  const file = parseYaml(text, name);
  const complain = (path: readonly PropertyKey[], what: string): ConfigError =>
    yamlError(name, file.lineAt(path), what);
  const parsed = fileSchema.safeParse(file.value);
  if (!parsed.success) throw complaintOf(parsed.error.issues[0], file, name);
  const { profiles, logFile, cacheFolder } = parsed.data;
  const names = Object.keys(profiles);
  const chosen = parsed.data.default ?? names[0] ?? "";
  if (!names.includes(chosen)) {
    throw complain(["default"], `profiles 下面没有“${chosen}”，有：${names.join("、")}`);
  }
  return {
    path: name,
    default: chosen,
    profiles: new Map(Object.entries(profiles)),
    logFile: logFile ?? null,
    cacheFolder: cacheFolder ?? null,
    complain,
  };
}

function complaintOf(
  issue: z.core.$ZodIssue | undefined,
  file: YamlFile,
  name: string,
): ConfigError {
  const path = issue?.path ?? [];
  const field = path.map(String).join(".");
  if (issue?.code === "unrecognized_keys") {
    const [key = ""] = issue.keys;
    const known = knownFields(path).join("、");
    return yamlError(
      name,
      file.lineAt([...path, key]),
      `没有“${key}”这个设置，这里可以写：${known}`,
    );
  }
  if (field === "") return yamlError(name, 1, "应写 profiles:，下面是各个模型的名称和设置");
  const what = isOurs(issue) ? (issue?.message ?? "") : "缺少内容或写法不对";
  return yamlError(name, file.lineAt(path), `设置“${field}”${what}`);
}

/** The words of zod are English; ours are not. */
function isOurs(issue: z.core.$ZodIssue | undefined): boolean {
  return /[\u4e00-\u9fff]/.test(issue?.message ?? "");
}

function knownFields(path: readonly PropertyKey[]): readonly string[] {
  const [top, , inner] = path;
  if (top === undefined) return Object.keys(fileSchema.shape);
  if (inner === "timeouts") return Object.keys(timeouts.shape);
  if (inner === "budget") return Object.keys(budget.shape);
  if (inner === "prices") return ["input", "output"];
  return Object.keys(profileSchema.shape).filter((key) => key !== "apiKey");
}

function textOf(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    const reason = failureOf(path, error).message;
    throw new ConfigError("unreadable", `无法读取模型设置“${path}”：${reason}`, { cause: error });
  }
}
