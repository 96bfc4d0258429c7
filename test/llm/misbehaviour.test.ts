import { describe, expect, test } from "vitest";
import { codeOf, good, goodValue, modelDesk, question } from "../helpers/model-desk.ts";
import type { Profile } from "../../llm/profile.ts";
import type { Reply } from "../helpers/model-server.ts";

const json = "application/json";
const patient = { connect: 2000, firstToken: 10_000, total: 20_000 };
const impatient = { connect: 2000, firstToken: 100, total: 150 };
const big = JSON.stringify({ sentences: ["长".repeat(100_000)] });
const veryBig = big.repeat(8);
const page = "<html><body>请登录</body></html>";

/** Short only where time has to run out: this machine may be busy. */
function timeoutsFor(reply: Reply | string): Profile["timeouts"] {
  const waits = typeof reply !== "string" && (reply.kind === "silence" || reply.kind === "drip");
  return waits ? impatient : patient;
}

interface Case {
  readonly name: string;
  readonly reply: Reply | string;
  readonly code: string;
  /** Requests before it gives up, with one retry and one repair allowed. */
  readonly requests: number;
}

const refusals: readonly Case[] = [
  { name: "an empty answer", reply: "", code: "empty", requests: 2 },
  { name: "blanks", reply: "  \n\t", code: "empty", requests: 2 },
  { name: "thoughts only", reply: "<think>嗯</think>", code: "empty", requests: 2 },
  { name: "thoughts without end", reply: "<think>嗯，这个问题", code: "empty", requests: 2 },
  { name: "prose", reply: "评减率为12%。", code: "not-json", requests: 2 },
  { name: "a list", reply: '["评减率"]', code: "not-json", requests: 2 },
  { name: "broken JSON", reply: '{"sentences": [评减率]}', code: "not-json", requests: 2 },
  { name: "half an answer", reply: good.slice(0, 24), code: "truncated", requests: 2 },
  {
    name: "an answer cut at the limit",
    reply: { kind: "answer", text: '{"sentences":["一","二"', finish: "length" },
    code: "truncated",
    requests: 2,
  },
  { name: "another shape", reply: '{"sentence":"一"}', code: "wrong-schema", requests: 2 },
  { name: "a wrong type", reply: '{"sentences":[1]}', code: "wrong-schema", requests: 2 },
  { name: "the answer twice", reply: good + good, code: "repeated", requests: 2 },
  {
    name: "one sentence over and over",
    reply: `{"sentences":["${"加强预算绩效管理。".repeat(40)}"]}`,
    code: "repeated",
    requests: 2,
  },
  {
    name: "a loop without end",
    reply: `{"sentences":["${"好的，".repeat(100)}`,
    code: "repeated",
    requests: 2,
  },
  { name: "300 kB", reply: big, code: "too-large", requests: 2 },
  { name: "2 MB", reply: veryBig, code: "too-large", requests: 2 },
  {
    name: "a filter that says no",
    reply: { kind: "answer", text: "", finish: "content_filter" },
    code: "declined",
    requests: 1,
  },
];

const failures: readonly Case[] = [
  {
    name: "a page of a proxy",
    reply: { kind: "page", status: 200 },
    code: "wrong-service",
    requests: 1,
  },
  {
    name: "a page with 403",
    reply: { kind: "page", status: 403 },
    code: "wrong-service",
    requests: 1,
  },
  {
    name: "a page with 502",
    reply: { kind: "page", status: 502 },
    code: "server-fault",
    requests: 2,
  },
  {
    name: "a page called JSON",
    reply: { kind: "body", contentType: json, body: page },
    code: "wrong-service",
    requests: 1,
  },
  {
    name: "a redirect",
    reply: { kind: "redirect", to: "http://127.0.0.1:9/" },
    code: "wrong-service",
    requests: 1,
  },
  { name: "401", reply: { kind: "status", status: 401 }, code: "unauthorized", requests: 1 },
  { name: "402", reply: { kind: "status", status: 402 }, code: "no-credit", requests: 1 },
  {
    name: "a context that is too small",
    reply: {
      kind: "status",
      status: 400,
      body: `{"message":"This model's maximum context length is 4096 tokens."}`,
    },
    code: "too-long",
    requests: 1,
  },
  { name: "408", reply: { kind: "status", status: 408 }, code: "timeout", requests: 2 },
  { name: "429", reply: { kind: "status", status: 429 }, code: "rate-limited", requests: 2 },
  { name: "500", reply: { kind: "status", status: 500 }, code: "server-fault", requests: 2 },
  {
    name: "503 with no body",
    reply: { kind: "status", status: 503, body: "" },
    code: "server-fault",
    requests: 2,
  },
  { name: "silence", reply: { kind: "silence" }, code: "timeout", requests: 2 },
  { name: "a slow drip", reply: { kind: "drip", every: 10 }, code: "timeout", requests: 2 },
  { name: "a socket closed at once", reply: { kind: "hang-up" }, code: "cut-off", requests: 2 },
  {
    name: "a socket closed in the body",
    reply: { kind: "half-body", text: good },
    code: "cut-off",
    requests: 2,
  },
  {
    name: "a body that ends early",
    reply: { kind: "early-end", text: good },
    code: "cut-off",
    requests: 2,
  },
  {
    name: "a body that is no JSON",
    reply: { kind: "body", contentType: json, body: "ok" },
    code: "cut-off",
    requests: 2,
  },
  {
    name: "an empty body",
    reply: { kind: "body", contentType: json, body: "" },
    code: "cut-off",
    requests: 2,
  },
  {
    name: "JSON that is no completion",
    reply: { kind: "body", contentType: json, body: "[1]" },
    code: "cut-off",
    requests: 2,
  },
  {
    name: "no choice in it",
    reply: { kind: "body", contentType: json, body: '{"choices":[]}' },
    code: "cut-off",
    requests: 2,
  },
  {
    name: "null",
    reply: { kind: "body", contentType: json, body: "null" },
    code: "cut-off",
    requests: 2,
  },
];

describe.for([
  { how: "whole", onToken: undefined },
  { how: "streamed", onToken: () => {} },
])("$how", ({ onToken }) => {
  const more = onToken === undefined ? {} : { onToken };

  test.for([...refusals, ...failures])("$name is $code", async ({ reply, code, requests }) => {
    const { model, server, calls, clock } = await modelDesk(() => reply, {
      profile: { timeouts: timeoutsFor(reply), maxRetries: 1 },
    });
    expect(await codeOf(model.ask(question("写", more)))).toBe(code);
    expect(server.chats).toHaveLength(requests);
    expect(calls()).toMatchObject([
      { outcome: code, attempts: requests, via: null, cached: false },
    ]);
    expect(clock.slept).toHaveLength(
      failures.some((each) => each.code === code) ? requests - 1 : 0,
    );
  });

  test.for(refusals.filter(({ requests }) => requests === 2))(
    "after $name a good answer is taken",
    async ({ reply }) => {
      const { model } = await modelDesk((_, index) => (index === 0 ? reply : good), {
        profile: { timeouts: patient },
      });
      expect(await model.ask(question("写", more))).toMatchObject({
        value: goodValue,
        attempts: 2,
      });
    },
  );

  test.for(failures.filter(({ requests }) => requests === 2))(
    "after $name the next try is taken",
    async ({ reply }) => {
      const { model } = await modelDesk((_, index) => (index === 0 ? reply : good), {
        profile: { timeouts: timeoutsFor(reply) },
      });
      expect(await model.ask(question("写", more))).toMatchObject({
        value: goodValue,
        attempts: 2,
        via: "json-schema",
      });
    },
  );
});

test("an error told within a stream is tried again", async () => {
  const { model } = await modelDesk((_, index) =>
    index === 0 ? { kind: "stream-error", message: "out of memory" } : good,
  );
  expect(await model.ask(question("写", { onToken: () => {} }))).toMatchObject({ attempts: 2 });
});

test("a stream that begins too late is given up before its time is over", async () => {
  const { model, server } = await modelDesk(
    (_, index) => ({ kind: "answer", text: good, delay: index === 0 ? 3000 : 0 }),
    { profile: { timeouts: { connect: 500, firstToken: 100, total: 10_000 } } },
  );
  expect(await model.ask(question("写", { onToken: () => {} }))).toMatchObject({ attempts: 2 });
  expect(server.chats).toHaveLength(2);
});

test("the complaint goes back with the answer, a cut answer without it", async () => {
  const { model, server } = await modelDesk(
    (_, index) => [good.slice(0, 20), good, '{"sentences":"一"}', good][index] ?? good,
  );
  await model.ask(question("甲"));
  await model.ask(question("乙"));
  expect(server.chats[1]?.messages).toMatchObject([
    { role: "system" },
    { role: "user" },
    { role: "assistant" },
    { role: "user" },
  ]);
  expect(server.chats[3]?.messages.at(-1)?.content).toContain("sentences");
});
