import { X509Certificate } from "node:crypto";
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { inspect } from "node:util";
import { expect, test } from "vitest";
import { ConfigError } from "../../domain/errors.ts";
import { callLogPath, readModelSettings } from "../../pipeline/model-settings.ts";
import type { ModelSettings, SettingsRequest } from "../../pipeline/model-settings.ts";
import { root } from "../helpers/jihe.ts";
import { temporaryFolder } from "../helpers/temporary-folder.ts";

const folder = temporaryFolder();
const ca = join(root, "test", "fixtures", "model-server", "ca.pem");
let folders = 0;

/** A folder with this settings file in it. */
function withFile(
  text: string | null,
  files: Readonly<Record<string, string | Buffer>> = {},
): string {
  const place = join(folder, String((folders += 1)));
  mkdirSync(place);
  if (text !== null) writeFileSync(join(place, "jihe-llm.yaml"), text);
  for (const [name, content] of Object.entries(files)) writeFileSync(join(place, name), content);
  return place;
}

function read(
  text: string | null,
  more: Partial<SettingsRequest> = {},
  files: Readonly<Record<string, string | Buffer>> = {},
): ModelSettings | null {
  const base = { configFile: null, profile: null, environment: {}, folder: withFile(text, files) };
  return readModelSettings({ ...base, ...more });
}

function complaint(text: string | null, more: Partial<SettingsRequest> = {}): string {
  try {
    read(text, more);
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
  return "accepted";
}

const one = "profiles:\n  甲:\n    baseUrl: http://a/v1\n    model: m\n";

test("nothing set is no model", () => {
  expect(read(null)).toBeNull();
  expect(read(null, { environment: { JIHE_LLM_BASE_URL: " ", JIHE_LLM_API_KEY: "k" } })).toBeNull();
});

test("an address and a model in the environment are enough", () => {
  const environment = { JIHE_LLM_BASE_URL: "http://a:8000/v1/", JIHE_LLM_MODEL: "m" };
  expect(read(null, { environment })).toMatchObject({
    source: "环境变量",
    profile: {
      baseUrl: "http://a:8000/v1",
      model: "m",
      apiKey: null,
      redact: true,
      logTexts: false,
    },
  });
});

test("the example of the documentation is accepted whole", () => {
  const text = readFileSync(join(root, "docs", "jihe-llm.example.yaml"), "utf8");
  const environment = { JIHE_LLM_API_KEY: "k" };
  const place = withFile(text);
  const settings = readModelSettings({
    configFile: null,
    profile: null,
    environment,
    folder: place,
  });
  expect(settings).toMatchObject({
    names: ["政务云", "本机"],
    logFile: join(place, ".jihe", "model-calls.jsonl"),
    cacheFolder: join(place, ".jihe", "model-answers"),
    profile: {
      name: "政务云",
      timeouts: { connect: 5000, firstToken: 60_000, total: 300_000 },
      concurrency: 4,
      requestsPerMinute: 60,
      maxRetries: 4,
      prices: { input: 2, output: 8 },
      budget: { tokens: 2_000_000, money: 20 },
      redact: true,
      logTexts: false,
    },
  });
  expect(settings?.profile.apiKey?.reveal()).toBe("k");
  expect(read(text, { profile: "本机", environment })?.profile).toMatchObject({
    model: "qwen3:8b",
  });
});

test.for([
  { name: "the file names none", more: {}, chosen: "甲" },
  { name: "the option names one", more: { profile: "乙" }, chosen: "乙" },
  {
    name: "the environment names one",
    more: { environment: { JIHE_LLM_PROFILE: "乙" } },
    chosen: "乙",
  },
  {
    name: "the environment has an address",
    more: { environment: { JIHE_LLM_BASE_URL: "http://e/v1", JIHE_LLM_MODEL: "e" } },
    chosen: "环境变量",
  },
  {
    name: "the option comes before an address of the environment",
    more: { profile: "甲", environment: { JIHE_LLM_BASE_URL: "http://e/v1", JIHE_LLM_MODEL: "e" } },
    chosen: "甲",
  },
])("when $name it is $chosen", ({ more, chosen }) => {
  const text = `${one}  乙:\n    baseUrl: http://b/v1\n    model: n\n`;
  expect(read(text, more)?.profile.name).toBe(chosen);
});

test("a default of the file is used, and a model of the environment in its place", () => {
  const text = `default: 乙\n${one}  乙:\n    baseUrl: http://b/v1\n    model: n\n`;
  expect(read(text)?.profile).toMatchObject({ name: "乙", model: "n" });
  expect(read(text, { environment: { JIHE_LLM_MODEL: "o" } })?.profile).toMatchObject({
    name: "乙",
    model: "o",
  });
});

test.for([
  {
    name: "its own variable",
    line: "apiKeyEnv: MY_KEY",
    environment: { MY_KEY: "k1", JIHE_LLM_API_KEY: "k2" },
    key: "k1",
  },
  {
    name: "a file",
    line: "apiKeyFile: key.txt",
    environment: { JIHE_LLM_API_KEY: "k2" },
    key: "k3",
  },
  { name: "the common variable", line: "", environment: { JIHE_LLM_API_KEY: "k2" }, key: "k2" },
  { name: "nowhere", line: "", environment: {}, key: undefined },
])("the key comes from $name", ({ line, environment, key }) => {
  const settings = read(`${one}    ${line}\n`, { environment }, { "key.txt": "k3\n" });
  expect(settings?.profile.apiKey?.reveal()).toBe(key);
});

test("no key shows when settings are printed", () => {
  const settings = read(one, { environment: { JIHE_LLM_API_KEY: "very-secret" } });
  expect(JSON.stringify(settings) + inspect(settings, { depth: 9 })).not.toContain("very-secret");
});

test.for([
  { name: "PEM", bytes: readFileSync(ca) },
  { name: "DER, as Windows exports it", bytes: new X509Certificate(readFileSync(ca)).raw },
])("an authority is read from $name", ({ bytes }) => {
  const settings = read(`${one}    caFile: ca.cer\n`, {}, { "ca.cer": bytes });
  expect(new X509Certificate(settings?.profile.ca ?? "").subject).toBe("CN=Jihe test authority");
});

test("another file can be named, and its paths count from it", () => {
  const place = withFile(null, {
    "mine.yaml": `logFile: calls.jsonl\ncacheFolder: off\n${one}    caFile: ca.pem\n`,
  });
  copyFileSync(ca, join(place, "ca.pem"));
  const request = { configFile: join(place, "mine.yaml"), profile: null, folder, environment: {} };
  expect(readModelSettings(request)).toMatchObject({
    logFile: join(place, "calls.jsonl"),
    cacheFolder: null,
  });
  expect(callLogPath(request)).toBe(join(place, "calls.jsonl"));
  expect(callLogPath({ configFile: null, folder })).toBe(
    join(folder, ".jihe", "model-calls.jsonl"),
  );
});

test.for([
  ["no profiles", "default: 甲\n", /第1行.*profiles/],
  ["an empty list", "profiles: {}\n", /第1行.*至少要有一个/],
  ["an unknown setting", `${one}    modle: x\n`, /第5行：没有“modle”这个设置.*model/],
  ["an unknown setting at the top", `log: x\n${one}`, /第1行：没有“log”这个设置.*logFile/],
  ["an unknown time", `${one}    timeouts:\n      first: 3\n`, /第6行.*“first”.*firstToken/],
  ["a missing model", "profiles:\n  甲:\n    baseUrl: http://a/v1\n", /第2行.*甲\.model.*缺少/],
  [
    "an address without a scheme",
    "profiles:\n  甲:\n    baseUrl: a:8000\n    model: m\n",
    /第3行.*baseUrl.*http/,
  ],
  [
    "a password in the address",
    "profiles:\n  甲:\n    baseUrl: http://u:p@a/v1\n    model: m\n",
    /第3行.*不带用户名/,
  ],
  ["a key in the file", `${one}    apiKey: sk-1\n`, /第5行.*密钥不要写在设置文件里.*apiKeyEnv/],
  ["a key in place of a name", `${one}    apiKeyEnv: sk-1-2\n`, /第5行.*环境变量的名字/],
  ["a variable that is not set", `${one}    apiKeyEnv: NOPE\n`, /第5行.*环境变量 NOPE 没有设置/],
  ["no number", `${one}    concurrency: 很多\n`, /第5行.*concurrency.*1 到 64 之间的整数/],
  ["a number out of range", `${one}    concurrency: 0\n`, /第5行.*1 到 64/],
  ["prices by half", `${one}    prices:\n      input: 2\n`, /第5行.*prices\.output/],
  ["a flag that is none", `${one}    redact: 也许\n`, /第5行.*yes 或 no/],
  ["a default that is not there", `default: 丙\n${one}`, /第1行.*没有“丙”，有：甲/],
  ["broken YAML", "profiles: [\n", /第\d行/],
  ["a missing key file", `${one}    apiKeyFile: nope.txt\n`, /nope\.txt.*找不到/],
  ["a certificate that is none", `${one}    caFile: jihe-llm.yaml\n`, /不是证书/],
] as const)("%s is told with its line", ([, text, words]) => {
  const message = complaint(text);
  expect(message).toMatch(words);
  expect(message).not.toContain("sk-1");
});

test.for([
  [
    "an address that is none",
    { JIHE_LLM_BASE_URL: "a", JIHE_LLM_MODEL: "m" },
    /JIHE_LLM_BASE_URL.*http/,
  ],
  ["an address without a model", { JIHE_LLM_BASE_URL: "http://a/v1" }, /JIHE_LLM_MODEL/],
  ["a profile that is not there", { JIHE_LLM_PROFILE: "乙" }, /没有名为“乙”.*还没有设置/],
] as const)("in the environment %s is told", ([, environment, words]) => {
  expect(complaint(null, { environment })).toMatch(words);
});

test("a settings file that was named and is not there is told", () => {
  expect(complaint(null, { configFile: "nope.yaml" })).toMatch(/nope\.yaml.*找不到/);
});
