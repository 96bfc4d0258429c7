import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { z } from "zod";
import { ConfigError } from "../../domain/errors.ts";
import type { LogRecord } from "../../domain/model-call.ts";
import { totalsBy } from "../../pipeline/call-totals.ts";
import { logCommand } from "../../pipeline/commands/log.ts";
import { parseCallLog } from "../../store/read-call-log.ts";
import { callRecord } from "../helpers/call-record.ts";
import { perform } from "../helpers/desk.ts";
import { temporaryFolder } from "../helpers/temporary-folder.ts";

const folder = temporaryFolder();
let files = 0;

const records: readonly LogRecord[] = [
  callRecord({ id: "a", time: "2026-11-18T04:00:00.000Z" }),
  callRecord({
    id: "b",
    time: "2026-11-19T04:00:00.000Z",
    cached: true,
    attempts: 0,
    cost: 0,
    usage: { input: 0, output: 0 },
  }),
  callRecord({
    id: "c",
    time: "2026-11-19T04:01:00.000Z",
    promptId: "condense",
    cost: null,
    outcome: "timeout",
    via: null,
    attempts: 3,
  }),
  callRecord({
    id: "d",
    time: "2026-11-20T04:00:00.000Z",
    model: "glm-4",
    estimated: true,
    outcome: "a-later-code",
  }),
  {
    type: "verdict",
    call: "a",
    time: "2026-11-18T04:00:01.000Z",
    verdict: "admitted",
    reasons: [],
  },
  {
    type: "verdict",
    call: "b",
    time: "2026-11-19T04:00:01.000Z",
    verdict: "refused",
    reasons: ["x"],
  },
];

function logFile(extra = ""): string {
  const file = join(folder, `${(files += 1)}.jsonl`);
  writeFileSync(file, records.map((record) => `${JSON.stringify(record)}\n`).join("") + extra);
  return file;
}

test("calls are rows, and what they came to is summed by prompt, model and day", async () => {
  const { code, printed } = await perform(logCommand, [], { file: logFile() });
  expect(code).toBe(0);
  for (const words of [
    "已答（沿用）",
    "超时",
    "a-later-code",
    "通过",
    "退回",
    "约100/50",
    "draft-section@1",
    "condense@1",
  ]) {
    expect(printed).toContain(words);
  }
  expect(printed).toMatch(/^合计 +4 +1 +2 +5 +300 +150 +1\.0000 +1\/2$/m);
  expect(printed).toMatch(/^glm-4 +1 /m);
  expect(printed).toMatch(/^2026-11-19 +2 +1 +1 +3/m);
});

test("only the latest are listed unless all are asked for; the sums are of all", async () => {
  const file = join(folder, "long.jsonl");
  const many = Array.from({ length: 30 }, (_, index) =>
    JSON.stringify(callRecord({ id: String(index) })),
  );
  writeFileSync(file, many.join("\n"));
  const few = (await perform(logCommand, [], { file })).printed;
  expect(few).toContain("更早的 10 次没有列出");
  expect(few).toMatch(/^合计 +30 /m);
  const all = (await perform(logCommand, [], { file, all: true })).printed;
  expect(all.match(/已答/g)).toHaveLength(30);
});

test("--since leaves out what is older", async () => {
  const { printed } = await perform(logCommand, [], {
    file: logFile(),
    since: "2026-11-19",
    json: true,
  });
  const { calls } = z
    .object({ calls: z.array(z.object({ id: z.string() })) })
    .parse(JSON.parse(printed));
  expect(calls.map(({ id }) => id)).toEqual(["b", "c", "d"]);
});

test("as JSON it is one object with calls, verdicts, sums and the lines that are none", async () => {
  const { printed } = await perform(logCommand, [], { file: logFile("{\n"), json: true });
  expect(JSON.parse(printed)).toMatchObject({
    calls: [
      { id: "a", verdict: { verdict: "admitted" } },
      { id: "b" },
      { id: "c", verdict: null },
      { id: "d" },
    ],
    totals: {
      prompt: [
        { key: "condense@1", failed: 1, cost: null },
        { key: "draft-section@1", calls: 3 },
      ],
      model: [{}, {}],
      day: [{}, {}, {}],
    },
    unreadable: [7],
  });
});

test("unreadable lines are told", async () => {
  expect((await perform(logCommand, [], { file: logFile("{\n") })).printed).toContain("第 7 行");
});

test("no calls yet is no error, a file that was named and is not there is one", async () => {
  const config = join(folder, "jihe-llm.yaml");
  writeFileSync(
    config,
    "logFile: none.jsonl\nprofiles:\n  a:\n    baseUrl: http://a/v1\n    model: m\n    apiKeyEnv: NOT_SET\n",
  );
  const { code, printed } = await perform(logCommand, [], { llmConfig: config });
  expect([code, printed]).toEqual([0, expect.stringContaining("没有模型调用的记录")]);
  await expect(perform(logCommand, [], { file: join(folder, "nope") })).rejects.toThrow(
    ConfigError,
  );
});

test("a date that is none is refused", () => {
  expect(() => logCommand.accept([], { since: "昨天" })).toThrow("2026-11-01");
});

test("an answer the gate never saw, or did not use, is not counted as judged", () => {
  const text = [
    callRecord({ id: "a" }),
    {
      type: "verdict",
      call: "a",
      time: "2026-11-18T04:00:01.000Z",
      verdict: "unused",
      reasons: [],
    },
  ]
    .map((each) => JSON.stringify(each))
    .join("\n");
  expect(totalsBy(parseCallLog(text).calls, "prompt")).toMatchObject([{ admitted: 0, judged: 0 }]);
});
