import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { bookBytes } from "../../../bench/monitor/book.ts";
import { monitor } from "../../../pipeline/monitor/monitor.ts";
import { parseArguments } from "../../../pipeline/program.ts";
import { lines } from "../../../pipeline/progress.ts";
import { readDocument } from "../../../readers/index.ts";
import { logCommand } from "../../../pipeline/commands/log.ts";
import { perform } from "../../helpers/desk.ts";
import { linesIn } from "../../helpers/assist-replies.ts";
import { modelServer } from "../../helpers/model-server.ts";
import type { ChatRequest } from "../../helpers/model-server.ts";
import { sheetOf } from "../../helpers/monitor-workbook.ts";
import { temporaryFolder } from "../../helpers/temporary-folder.ts";

const folder = temporaryFolder();
const workbook = join(folder, "监控表.xlsx");
const head = [
  "项目编码",
  "项目名称",
  "主管部门",
  "实施单位",
  "年初预算数",
  "调整后预算数",
  "1-9月执行数",
];
const title = ["泸县2025年1-9月项目支出绩效运行监控表，单位：万元"];
writeFileSync(
  workbook,
  bookBytes([
    sheetOf("监控", [
      title,
      head,
      ["A1", "道路", "县交通局", "公路所", 400, 400, 300],
      ["A2", "学校", "县教育局", "一中", 200, 250, 20],
    ]),
  ]),
);

let reply: (request: ChatRequest) => string = honest;
const server = await modelServer((request) => reply(request));
afterAll(async () => {
  await server.close();
});

/** Each measure behind its name, all of them as a plain writer would put them. */
function honest(request: ChatRequest): string {
  const sentences = measuresIn(request).map(({ id, name }) => ({
    text: `从监控情况看，${name}为{{${id}}}。`,
    basis: [],
  }));
  return JSON.stringify({ sentences });
}

interface Ran {
  readonly code: number;
  readonly folder: string;
  readonly out: string;
  readonly printed: string;
  readonly told: string;
  readonly paper: string;
}

async function ran(baseUrl: string | null): Promise<Ran> {
  const out = join(temporaryFolder(), "out");
  const configFile = join(out, "..", "jihe-llm.yaml");
  const profile = "model: test-model\n    maxRetries: 0";
  writeFileSync(configFile, `profiles:\n  测试:\n    baseUrl: ${baseUrl ?? ""}\n    ${profile}\n`);
  const nothing = { mapping: null, writeMapping: null, lights: null, settings: null };
  let [printed, told] = ["", ""];
  const code = await monitor(
    {
      ...nothing,
      paths: [workbook],
      out,
      json: false,
      templates: null,
      profile: "national",
      month: null,
      sheet: [],
      assist: baseUrl === null ? null : { configFile, profile: null },
    },
    {
      progress: lines({ write: (text) => (told += text) }),
      signal: new AbortController().signal,
      print: async (text) => {
        printed += await Promise.resolve(text);
      },
      tell: async () => {
        await Promise.resolve();
      },
    },
  );
  const name = readdirSync(out).find((each) => each.endsWith("监控分析报告.docx")) ?? "";
  const { document } = await readDocument(readFileSync(join(out, name)));
  return { code, printed, told, paper: document.flow.text, folder: join(out, ".."), out };
}

const record = z.object({
  program: z.literal("jihe"),
  settings: z.object({ command: z.string(), assist: z.array(z.string()) }),
  files: z.array(z.string()).transform((names) => names.toSorted()),
  inputs: z.array(z.object({ sha256: z.string() })),
  assist: z.object({ model: z.object({ model: z.string() }), failure: z.string().nullable() }),
});

const alone = await ran(null);
const numbers = /\d[\d.]*(?:万元|%|个百分点|个|家)/gu;
const numbersIn = (text: string): ReadonlySet<string> => new Set(text.match(numbers));

test("without --assist no model is spoken of", () => {
  expect(alone.code).toBe(0);
  expect(alone.printed + alone.told).not.toContain("模型");
});

test("an honest model writes the sections of totals, and no number is lost or added", async () => {
  reply = honest;
  const { code, printed, told, paper } = await ran(server.baseUrl);
  expect(code).toBe(0);
  expect(told).toMatch(/语言模型：预计提问 \d+ 次/);
  expect(printed).toMatch(/撰写 \d+ 节，采用 \d+ 句/);
  expect(paper).toContain("从监控情况看，红灯项目数为1个。");
  expect(paper).toContain("从监控情况看，执行率为49.23%。");
  expect(numbersIn(paper)).toEqual(numbersIn(alone.paper));
});

test("what a model did is in monitor.json, which jihe log reads; without a model there is none", async () => {
  reply = honest;
  const { out, folder: own } = await ran(server.baseUrl);
  const path = join(out, "monitor.json");
  const made = record.parse(JSON.parse(readFileSync(path, "utf8")));
  expect(made).toMatchObject({
    settings: { command: "monitor", assist: ["draft"] },
    assist: { model: { model: "test-model" }, failure: null },
  });
  expect(made.files).toEqual(readdirSync(out).toSorted());
  expect(made.inputs.map(({ sha256 }) => sha256.length)).toEqual([64]);
  const { printed } = await perform(logCommand, [], {
    run: path,
    llmConfig: join(own, "jihe-llm.yaml"),
  });
  expect(printed).toMatch(/^运行 monitor，.*模型 test-model/);
  expect(printed).toMatch(/监控分析报告“预警情况”：采用 \d+ 句，退回 \d 次/);
  expect(printed).toContain("draft-section");
  expect(readdirSync(alone.out)).not.toContain("monitor.json");
});

test("what is only proposed is told as proposed, or the template tells it", async () => {
  reply = (request) => {
    const sentences = measuresIn(request).map(({ id, name }) => ({
      text: `${name.replace(/^拟/u, "")}{{${id}}}。`,
      basis: [],
    }));
    return JSON.stringify({ sentences });
  };
  const bold = await ran(server.baseUrl);
  reply = honest;
  const before = server.chats.length;
  const { paper } = await ran(server.baseUrl);
  const asked = server.chats.slice(before).map(({ messages }) => messages[1]?.content ?? "");
  expect(asked.join("\n")).toContain("处置意见");
  expect(handled(paper)).toContain("拟调减项目数为1个");
  expect(handled(bold.paper)).toBe(handled(alone.paper));
});

/** What the paper says of handling, up to the next chapter. */
function handled(paper: string): string {
  return /处置意见和下一步措施[^]*?(?=附件)/u.exec(paper)?.[0] ?? "";
}

function measuresIn(
  request: ChatRequest,
): readonly { readonly id: string; readonly name: string }[] {
  return linesIn(request).filter(({ id }) => id.startsWith("M"));
}

describe("a model that swaps, moves or dresses the values leaves the paper as it is without one", () => {
  test.for([
    [
      "every value behind the name of the next",
      (id: string, _: string, next: string) => `${next}{{${id}}}。`,
    ],
    ["every value to one department", (id: string, name: string) => `县教育局${name}{{${id}}}。`],
    ["every value to a sector", (id: string, name: string) => `教育部门${name}{{${id}}}。`],
    ["every value to the whole year", (id: string, name: string) => `全年${name}{{${id}}}。`],
    ["every value to last year", (id: string, name: string) => `上年${name}{{${id}}}。`],
    ["every value with another unit", (id: string, name: string) => `${name}{{${id}}}亿元。`],
    ["every value as about", (id: string, name: string) => `${name}约{{${id}}}。`],
    ["every value as risen", (id: string, name: string) => `${name}增加{{${id}}}。`],
    ["every value typed", (_: string, name: string) => `${name}12个。`],
  ] as const)("%s", async ([, write]) => {
    reply = (request) => {
      const all = measuresIn(request);
      const sentences = all.map(({ id, name }, at) => {
        const next = all[(at + 1) % all.length]?.name ?? "";
        return { text: write(id, name, next === name ? "别的数" : next), basis: [] };
      });
      return JSON.stringify({ sentences });
    };
    const { code, paper } = await ran(server.baseUrl);
    expect(code).toBe(0);
    expect(paper).toBe(alone.paper);
  });
});

test("with the network unplugged it says so once, and the paper is the deterministic one", async () => {
  const { code, printed, paper, out } = await ran("http://127.0.0.1:9/v1");
  expect(code).toBe(0);
  const made = record.parse(JSON.parse(readFileSync(join(out, "monitor.json"), "utf8")));
  expect(made.assist.failure).toContain("连不上");
  expect(printed.match(/语言模型/g)).toHaveLength(1);
  expect(paper).toBe(alone.paper);
});

test("--assist without --out is told what it needs", () => {
  expect(() => parseArguments(["monitor", "甲.xlsx", "--assist"])).toThrow(/还要写 --out/);
  expect(parseArguments(["monitor", "甲.xlsx", "--out", "o", "--assist"])).toMatchObject({
    request: { assist: { configFile: null, profile: null } },
  });
});
