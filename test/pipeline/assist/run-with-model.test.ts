import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { z } from "zod";
import { runAndWrite } from "../../../pipeline/commands/run.ts";
import { assistTasks } from "../../../pipeline/assist/tasks.ts";
import { lines } from "../../../pipeline/progress.ts";
import { readDocument } from "../../../readers/index.ts";
import { honestReply } from "../../helpers/assist-replies.ts";
import { modelServer } from "../../helpers/model-server.ts";
import { temporaryFolder } from "../../helpers/temporary-folder.ts";

const sample = new URL("../../../samples/云岭县2024年预算绩效管理工作总结.docx", import.meta.url);
const server = await modelServer((request) => honestReply(request));
afterAll(async () => {
  await server.close();
});

interface Ran {
  readonly code: number;
  readonly printed: string;
  readonly out: string;
  /** What the progress said, a piece each. */
  readonly told: readonly string[];
}

/** The command as the user types it, on one sample, with a model at this address; null for none asked. */
async function ran(baseUrl: string | null, more = ""): Promise<Ran> {
  const folder = temporaryFolder();
  const configFile = join(folder, "jihe-llm.yaml");
  const profile = `model: test-model\n    maxRetries: 0\n${more}`;
  writeFileSync(configFile, `profiles:\n  测试:\n    baseUrl: ${baseUrl ?? ""}\n    ${profile}\n`);
  const out = join(folder, "out");
  let printed = "";
  const told: string[] = [];
  const code = await runAndWrite(
    {
      command: "run",
      paths: [decodeURIComponent(sample.pathname)],
      out,
      strict: false,
      templates: null,
      profile: "national",
      assist: baseUrl === null ? null : { tasks: assistTasks, configFile, profile: null },
    },
    {
      progress: lines({ write: (text) => told.push(text) }),
      signal: new AbortController().signal,
      print: async (text) => {
        printed += await Promise.resolve(text);
      },
      tell: async () => {
        await Promise.resolve();
      },
    },
  );
  return { code, printed, out, told };
}

const record = z.object({
  settings: z.object({ assist: z.array(z.string()) }),
  assist: z.object({ model: z.object({ model: z.string(), runId: z.string() }) }).nullable(),
});

async function summaryIn(out: string): Promise<string> {
  const name = readdirSync(out).find((each) => each.endsWith("年度总结.docx")) ?? "";
  const { document } = await readDocument(readFileSync(join(out, name)));
  return document.flow.text;
}

const alone = await ran(null);

test("an honest model writes into the paper, and the run record says which", async () => {
  const { code, printed, out } = await ran(server.baseUrl);
  expect(code).toBe(0);
  expect(printed).toMatch(/撰写 \d+ 节，采用 \d+ 句/);
  expect(await summaryIn(out)).toContain("加强绩效管理，评减金额3423.30万元。");
  const made = record.parse(JSON.parse(readFileSync(join(out, "run.json"), "utf8")));
  expect(made.settings.assist).toEqual([...assistTasks]);
  expect(made.assist?.model.model).toBe("test-model");
}, 60_000);

const prices = "    prices: { input: 2, output: 8 }\n";

test("what it will ask and cost is said once before the first question, and what it used behind the count", async () => {
  const before = server.chats.length;
  const { told } = await ran(server.baseUrl, prices);
  const asked = server.chats.slice(before).filter(({ messages }) => messages.length === 2).length;
  const at = told.findIndex((line) => line.startsWith("语言模型：预计提问"));
  const estimate =
    /^语言模型：预计提问 (\d+) 次，输入至多约 (\d+)、输出至多 (\d+) 个词元，费用至多约 ([\d.]+) 元；句子退回重写的另计，每节至多两次。\n$/u.exec(
      told[at] ?? "",
    );
  expect(told.filter((line) => line.includes("预计提问"))).toHaveLength(1);
  expect(at).toBeLessThan(told.findIndex((line) => line.startsWith("模型：")));
  const [questions = 0, input = 0, output = 0, money = 0] = (estimate ?? []).slice(1).map(Number);
  // What is sent back has more than two messages.
  expect(questions).toBe(asked);
  expect(money).toBeCloseTo((input * 2 + output * 8) / 1_000_000, 2);
  const used = told.findLast((line) => line.startsWith("模型：完成")) ?? "";
  expect(used).toMatch(/^模型：完成 \d+\/\d+，已用 \d+ 个词元，约 \d+\.\d\d 元。\n$/u);
}, 60_000);

test("a budget that is used up leaves the rest to the template and says so", async () => {
  const whole = await ran(server.baseUrl);
  const budget = "    concurrency: 1\n    maxTokens: 1000\n    budget: { tokens: 9000 }\n";
  const { code, printed, out } = await ran(server.baseUrl, budget);
  expect(code).toBe(0);
  expect(printed).toMatch(/有 \d+ 次提问没有可用的回答：再问一次就可能超过设置的用量上限/);
  const [, , admitted = 0, standing = 0] = sectionsIn(printed);
  expect(standing).toBeGreaterThan(0);
  expect(admitted).toBeLessThan(sectionsIn(whole.printed)[2] ?? 0);
  expect(readdirSync(out).toSorted()).toEqual(readdirSync(alone.out).toSorted());
  // What no model wrote stands as it does without one.
  const summary = await summaryIn(out);
  const lost = (await summaryIn(alone.out))
    .match(/\d[\d.]*(?:万元|%|个)/gu)
    ?.filter((figure) => !summary.includes(figure));
  expect(lost).toEqual([]);
}, 60_000);

/** Whole match, sections, sentences admitted, sections that kept the template. */
function sectionsIn(printed: string): readonly number[] {
  const found = /撰写 (\d+) 节，采用 (\d+) 句.*；(\d+) 节保留/u.exec(printed) ?? [];
  return [Number.NaN, ...found.slice(1).map(Number)];
}

test("with the network unplugged it says so once, and the papers are the deterministic ones", async () => {
  const closed = await freePort();
  const { code, printed, out } = await ran(`http://127.0.0.1:${closed}/v1`);
  expect(code).toBe(0);
  expect(printed.match(/语言模型/g)).toHaveLength(1);
  expect(printed).toContain("文稿已按固定句式写成");
  expect(readdirSync(out).toSorted()).toEqual(readdirSync(alone.out).toSorted());
  expect(await summaryIn(out)).toBe(await summaryIn(alone.out));
}, 60_000);

test("a run without --assist asks nothing and says nothing of a model", () => {
  expect(alone.code).toBe(0);
  expect(alone.printed).not.toContain("模型");
});

/** A port that nobody listens on. */
async function freePort(): Promise<number> {
  const held = createServer();
  await new Promise<void>((resolve) => held.listen(0, "127.0.0.1", resolve));
  const address = held.address();
  await new Promise((resolve) => held.close(resolve));
  return typeof address === "object" && address !== null ? address.port : 9;
}
