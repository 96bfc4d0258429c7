import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { logCommand } from "../../../pipeline/commands/log.ts";
import { parseArguments } from "../../../pipeline/program.ts";
import { lines } from "../../../pipeline/progress.ts";
import { readDocument } from "../../../readers/index.ts";
import { honestReply, linesIn } from "../../helpers/assist-replies.ts";
import { perform } from "../../helpers/desk.ts";
import { modelServer } from "../../helpers/model-server.ts";
import type { Script } from "../../helpers/model-server.ts";
import { temporaryFolder } from "../../helpers/temporary-folder.ts";
import { partOf } from "../../helpers/docx-parts.ts";

const samples = new URL("../../../samples/", import.meta.url);
const names = [
  "云岭县2024年预算绩效管理工作总结.docx",
  "关于安澜区2024年度预算绩效管理工作开展情况的报告.docx",
  "白鹭洲区2023年预算绩效管理工作总结.txt",
];
const paths = names.map((name) => decodeURIComponent(new URL(name, samples).pathname));

let reply: Script = (request) => honestReply(request);
const server = await modelServer((request, index) => reply(request, index));
afterAll(async () => {
  await server.close();
});

interface Ran {
  readonly code: number;
  readonly printed: string;
  readonly folder: string;
  readonly out: string;
  readonly told: string;
}

/** `jihe compare` with a model at this address; null for none asked for. A folder given is used again. */
async function ran(baseUrl: string | null, tasks = "", folder = temporaryFolder()): Promise<Ran> {
  const configFile = join(folder, "jihe-llm.yaml");
  const profile = "model: test-model\n    maxRetries: 0";
  writeFileSync(configFile, `profiles:\n  测试:\n    baseUrl: ${baseUrl ?? ""}\n    ${profile}\n`);
  const out = join(folder, "out");
  const model = baseUrl === null ? [] : ["--llm-config", configFile, `--assist${tasks}`];
  const accepted = parseArguments(["compare", ...paths, "--out", out, ...model]);
  if (!("perform" in accepted)) throw new Error("not understood");
  let [printed, told] = ["", ""];
  const code = await accepted.perform({
    progress: lines({ write: (text) => (told += text) }),
    signal: new AbortController().signal,
    print: async (text) => {
      printed += await Promise.resolve(text);
    },
    tell: async () => {
      await Promise.resolve();
    },
  });
  return { code, printed, folder, out, told };
}

async function paperIn(out: string): Promise<string> {
  const { document } = await readDocument(readFileSync(join(out, "区县对比.docx")));
  return document.flow.text;
}

const alone = await ran(null);
const plain = await paperIn(alone.out);
const numbersIn = (text: string): readonly string[] =>
  [...new Set(text.match(/\d[\d.]*(?:万元|亿元|%|个百分点|个|分|项)/gu))].toSorted();

/** The annex behind it lists figures in the order in which the text cites them. */
function workedOut(text: string): string {
  return /可比指标对比\n[^]*?(?=附件3)/u.exec(text)?.[0] ?? "";
}

/** Stretches underlined with dots, and one more. */
function dotsIn(out: string, name: string): number {
  const xml = partOf(readFileSync(join(out, name)), "word/document.xml");
  return xml.split('w:val="dotted"').length;
}

const record = z.object({
  program: z.literal("jihe"),
  settings: z.object({ command: z.string(), assist: z.array(z.string()) }),
  assist: z.object({
    model: z.object({ model: z.string() }),
    sections: z.array(z.object({ path: z.string() })),
  }),
});

test("without --assist nothing is said of a model, and no record is written", () => {
  expect(alone.code).toBe(0);
  expect(alone.printed + alone.told).not.toContain("模型");
  expect(readdirSync(alone.out)).not.toContain("compare.json");
});

describe("an honest model", async () => {
  reply = (request) => honestReply(request);
  const help = await ran(server.baseUrl);
  const paper = await paperIn(help.out);

  test("writes what each district gives, and no number is lost or added", () => {
    expect(help.code).toBe(0);
    expect(help.told).toMatch(/语言模型：预计提问 \d+ 次/);
    expect(help.printed).toMatch(/撰写 5 节，采用 \d+ 句，退回两次后放弃 \d+ 句；0 节保留固定句式/);
    expect(paper).toContain("2024年度云岭县加强绩效管理，评减金额3423.30万元。");
    expect(paper).toContain("2023年度白鹭洲区加强绩效管理，评减率13.12%。");
    expect(numbersIn(paper)).toEqual(numbersIn(plain));
  });

  test("leaves what is ranked, calculated and tabled as it is", () => {
    expect(workedOut(plain)).toContain("口径说明");
    expect(workedOut(paper)).toBe(workedOut(plain));
  });

  test("is seen in the copy for review and not in the clean one", () => {
    expect(dotsIn(help.out, "区县对比（审阅稿）.docx")).toBeGreaterThan(50);
    expect(dotsIn(help.out, "区县对比.docx")).toBe(1);
  });

  test("is in the record of the run, which jihe log reads", async () => {
    const made = record.parse(JSON.parse(readFileSync(join(help.out, "compare.json"), "utf8")));
    expect(made).toMatchObject({
      settings: { command: "compare", assist: ["bind", "draft", "review"] },
      assist: { model: { model: "test-model" } },
    });
    const told = made.assist.sections.map(({ path }) => path);
    expect(told).toEqual(Array.from({ length: 5 }, () => "区县对比"));
    const { printed } = await perform(logCommand, [], {
      run: join(help.out, "compare.json"),
      llmConfig: join(help.folder, "jihe-llm.yaml"),
    });
    expect(printed).toContain("运行 compare");
    expect(printed).toMatch(/区县对比“事前绩效评估”：采用 \d+ 句/);
    expect(printed).toMatch(/draft-section/);
  });

  test("pays nothing twice when the run is begun again", async () => {
    const before = server.chats.length;
    const again = await ran(server.baseUrl, "", help.folder);
    expect(server.chats.length).toBe(before);
    expect(again.printed).toMatch(/其中 \d+ 次用了以前的回答/);
    expect(await paperIn(again.out)).toBe(paper);
  });
});

test("one task alone asks its own questions only", async () => {
  reply = (request) => honestReply(request);
  const before = server.chats.length;
  await ran(server.baseUrl, "=draft");
  const asked = server.chats.slice(before).map(({ messages }) => messages[0]?.content ?? "");
  expect(asked.length).toBeGreaterThan(4);
  expect(asked.every((words) => words.includes("公文写作人员"))).toBe(true);
});

test("a task that the comparison has no use for is refused with those that it has", () => {
  expect(() => parseArguments(["compare", "甲", "--out", "o", "--assist=condense"])).toThrow(
    /可以写 bind、draft、review/,
  );
});

describe("a model that takes one district for another leaves the paper as it is without one", () => {
  test.for([
    ["every value to the next district", (own: string, next: string) => [next, own]],
    ["every value to no district", () => ["", ""]],
    [
      "every value to two districts",
      (own: string, next: string) => [`{{${own}}}、{{${next}}}`, ""],
    ],
  ] as const)("%s", async ([, write]) => {
    reply = (request) => {
      const all = linesIn(request);
      const districts = all.filter((line) => line.name === "名称");
      const sentences = all
        .filter(({ id }) => /^[FC]/.test(id))
        .map(({ id, name: indicator, rest }) => {
          const at = districts.findIndex((each) => rest.includes(each.rest[0] ?? ""));
          const own = districts[at]?.id ?? "";
          const next = districts[(at + 1) % districts.length]?.id ?? "";
          const first = write(own, next)[0] ?? "";
          const front = first === "" || first.startsWith("{{") ? first : `{{${first}}}`;
          return { text: `${front}${indicator.replace(/数$/u, "")}{{${id}}}。`, basis: [] };
        });
      return JSON.stringify({ sentences });
    };
    const { code, out, printed } = await ran(server.baseUrl, "=draft");
    expect(code).toBe(0);
    expect(printed).toContain("采用 0 句");
    expect(await paperIn(out)).toBe(plain);
  });
});

test("with the network unplugged it says so once, ends with 0 and writes the deterministic paper and its record", async () => {
  const { code, printed, out } = await ran("http://127.0.0.1:9/v1");
  expect(code).toBe(0);
  expect(printed.match(/语言模型/g)).toHaveLength(1);
  expect(await paperIn(out)).toBe(plain);
  expect(existsSync(join(out, "compare.json"))).toBe(true);
});
