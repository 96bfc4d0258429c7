import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { doctorCommand } from "../../pipeline/commands/doctor.ts";
import { similarTo } from "../../pipeline/similar-names.ts";
import { readCallLog } from "../../store/read-call-log.ts";
import { perform } from "../helpers/desk.ts";
import type { Performed } from "../helpers/desk.ts";
import { jihe, launcher, root } from "../helpers/jihe.ts";
import { modelServer } from "../helpers/model-server.ts";
import type { ModelServer, ModelServerOptions, Script } from "../helpers/model-server.ts";
import { temporaryFolder } from "../helpers/temporary-folder.ts";

const folder = temporaryFolder();
const tls = join(root, "test", "fixtures", "model-server");
let files = 0;

const honest: Script = ({ messages }) =>
  JSON.stringify(
    messages.some(({ content }) => content.includes("速度"))
      ? { text: "预算绩效管理。" }
      : { word: "收到" },
  );

async function server(script: Script, options: ModelServerOptions = {}): Promise<ModelServer> {
  const opened = await modelServer(script, options);
  onTestFinished(opened.close);
  return opened;
}

function settings(baseUrl: string, ...lines: readonly string[]): string {
  const file = join(folder, `${(files += 1)}.yaml`);
  const fields = [`baseUrl: ${baseUrl}`, "model: test-model", ...lines].map(
    (line) => `    ${line}`,
  );
  writeFileSync(file, ["logFile: calls.jsonl", "profiles:", "  测试:", ...fields, ""].join("\n"));
  return file;
}

async function doctor(file: string, json = false): Promise<Performed> {
  return await perform(doctorCommand, [], { llmConfig: file, json });
}

test("a good service is good in every step", async () => {
  const { baseUrl } = await server(honest);
  const { code, printed } = await doctor(settings(baseUrl));
  expect(code).toBe(0);
  expect(printed.match(/^\[.*?\] .*?：/gm)).toEqual([
    "[正常] 设置：",
    "[正常] 连接：",
    "[正常] 模型：",
    "[正常] 结构化输出：",
    "[正常] 流式输出：",
    "[正常] 速度：",
  ]);
  expect(printed).toContain("JSON Schema");
  expect(printed).toContain("模型可用");
});

test("the same as JSON is one object", async () => {
  const { baseUrl } = await server(honest, {
    knows: { jsonSchema: false, tools: false, stream: false },
  });
  const { code, printed } = await doctor(settings(baseUrl), true);
  expect(code).toBe(0);
  expect(printed).toContain("JSON 模式");
  expect(JSON.parse(printed)).toMatchObject({
    configured: true,
    usable: true,
    steps: [
      { name: "设置", state: "good" },
      { name: "连接", state: "good" },
      { name: "模型", state: "good" },
      { name: "结构化输出", state: "good" },
      { name: "流式输出", state: "remark" },
      { name: "速度", state: "good" },
    ],
  });
});

test("its calls stand in the log", async () => {
  const { baseUrl } = await server(honest);
  await doctor(settings(baseUrl));
  const calls = readCallLog(join(folder, "calls.jsonl"))?.calls ?? [];
  expect(calls.at(-1)).toMatchObject({ promptId: "doctor", outcome: "answered" });
});

test.for([
  {
    name: "nobody listens",
    base: () => "http://127.0.0.1:1/v1",
    words: /\[失败\] 连接：.*端口没有服务/,
  },
  {
    name: "the host does not exist",
    base: () => "http://nowhere.invalid/v1",
    words: /\[失败\] 连接：连不上/,
  },
  {
    name: "the version is missing",
    base: (url: string) => url.replace("/v1", ""),
    words: /\[失败\] 连接：.*少了 \/v1/,
  },
  {
    name: "https is written for http",
    base: (url: string) => url.replace("http:", "https:"),
    words: /\[失败\] 连接：.*http:\/\/ 还是 https:\/\//,
  },
])("when $name it says so and ends with 2", async ({ base, words }) => {
  const { baseUrl } = await server(honest);
  const { code, printed } = await doctor(settings(base(baseUrl)));
  expect(code).toBe(2);
  expect(printed).toMatch(words);
  expect(printed).toContain("不受影响");
});

test("an unknown authority is told, and with it all is well", async () => {
  const pem = (name: string): string => readFileSync(join(tls, `${name}.pem`), "utf8");
  const { baseUrl } = await server(honest, { tls: { key: pem("key"), cert: pem("cert") } });
  const without = await doctor(settings(baseUrl));
  expect([without.code, without.printed]).toEqual([
    2,
    expect.stringMatching(/\[失败\] 证书：.*caFile/),
  ]);
  const withIt = await doctor(settings(baseUrl, `caFile: ${join(tls, "ca.pem")}`));
  expect([withIt.code, withIt.printed]).toEqual([0, expect.stringContaining("[正常] 证书")]);
});

test("a key that is not accepted is told, a missing one too", async () => {
  const { baseUrl } = await server(honest, { key: "right" });
  writeFileSync(join(folder, "key.txt"), "wrong");
  const wrong = await doctor(settings(baseUrl, "apiKeyFile: key.txt"));
  expect([wrong.code, wrong.printed]).toEqual([
    2,
    expect.stringMatching(/\[正常\] 连接[^]*\[失败\] 密钥/),
  ]);
  expect(wrong.printed).not.toContain("wrong");
  expect((await doctor(settings(baseUrl))).printed).toContain("现在没有设置密钥");
});

test("a model that is not there is told with one like it", async () => {
  const { baseUrl } = await server(honest, { models: ["test-model-32b", "other"] });
  const { code, printed } = await doctor(settings(baseUrl));
  expect(code).toBe(2);
  expect(printed).toMatch(/\[注意\] 模型：.*是不是要写“test-model-32b”/);
  expect(printed).toMatch(/\[失败\] 模型：/);
});

test("a service without a list of models is asked all the same", async () => {
  const { baseUrl } = await server(honest, { knows: { models: false } });
  const { code, printed } = await doctor(settings(baseUrl));
  expect([code, printed]).toEqual([0, expect.stringContaining("[注意] 模型")]);
});

test("a model that never answers in shape is told", async () => {
  const { baseUrl } = await server(() => "你好，我是一个语言模型。");
  const { code, printed } = await doctor(settings(baseUrl));
  expect([code, printed]).toEqual([2, expect.stringContaining("[失败] 结构化输出")]);
});

test("Ctrl-C stops a question under way, and the log has its line", async () => {
  const { baseUrl, chats } = await server(() => ({ kind: "silence" }));
  const file = settings(baseUrl);
  const log = join(folder, "stopped.jsonl");
  writeFileSync(file, readFileSync(file, "utf8").replace("calls.jsonl", "stopped.jsonl"));
  const child = spawn(process.execPath, [launcher, "doctor", "--llm-config", file], { cwd: root });
  const ended = once(child, "close");
  while (chats.length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
  child.kill("SIGINT");
  expect(await ended).toEqual([130, null]);
  expect(readCallLog(log)?.calls).toMatchObject([{ outcome: "stopped", attempts: 1 }]);
});

test("without any settings it says that none are needed", async () => {
  const { code, stdout } = await jihe(["doctor"]);
  expect([code, stdout]).toEqual([
    0,
    expect.stringContaining("没有设置模型，绩核不需要模型也能完成全部工作"),
  ]);
});

test("wrong settings end with 2", async () => {
  const { code, stderr } = await jihe(["doctor", "--llm-config", settings("a")]);
  expect([code, stderr]).toEqual([2, expect.stringContaining("第4行")]);
});

test.for([
  ["qwen3", ["qwen3:8b", "qwen3:14b", "llama3"], "qwen3:8b"],
  ["Qwen3-32B", ["qwen3-32b"], "qwen3-32b"],
  ["deepseek-chta", ["deepseek-chat", "deepseek-reasoner"], "deepseek-chat"],
  ["glm-4", ["qwen", "llama"], null],
  ["x", [], null],
] as const)("for %s of %j one may mean %s", ([wanted, names, best]) => {
  expect(similarTo(wanted, names)).toBe(best);
});
