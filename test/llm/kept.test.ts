import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { z } from "zod";
import { StoreError } from "../../domain/errors.ts";
import { openKeptTexts } from "../../store/kept-texts.ts";
import { codeOf, good, modelDesk, question } from "../helpers/model-desk.ts";
import { temporaryFolder } from "../helpers/temporary-folder.ts";

test("a run that goes on pays nothing twice", async () => {
  const folder = temporaryFolder();
  const answers = openKeptTexts(folder, "1");
  const first = await modelDesk(() => good, { ports: { answers } });
  const paid = await first.model.ask(question());
  const { baseUrl } = first.server;
  await answers.flush();
  await first.server.close();
  const later = openKeptTexts(folder, "2");
  const again = await modelDesk(() => good, { ports: { answers: later }, profile: { baseUrl } });
  const kept = await again.model.ask(question());
  expect(kept).toMatchObject({ value: paid.value, cached: true, attempts: 0, cost: 0 });
  expect(again.server.chats).toEqual([]);
  expect(again.calls()).toMatchObject([
    { cached: true, outcome: "answered", usage: { input: 0, output: 0 } },
  ]);
  expect(again.model.spent()).toMatchObject({
    asked: 1,
    cached: 1,
    answered: 0,
    requests: 0,
    cost: 0,
  });
});

test("equal questions in flight share one call", async () => {
  const { model, server, calls } = await modelDesk(() => ({
    kind: "answer",
    text: good,
    delay: 20,
  }));
  const answers = await Promise.all(
    Array.from({ length: 5 }, async () => await model.ask(question())),
  );
  expect(server.chats).toHaveLength(1);
  expect(answers.map(({ cached }) => cached)).toEqual([false, true, true, true, true]);
  expect(new Set(calls().map(({ id }) => id)).size).toBe(5);
});

test("equal questions in flight share one failure", async () => {
  const { model, server } = await modelDesk(() => ({ kind: "status", status: 422 }));
  const codes = await Promise.all(
    Array.from({ length: 3 }, async () => await codeOf(model.ask(question()))),
  );
  expect(codes).toEqual(["rejected", "rejected", "rejected"]);
  // The four ways, once.
  expect(server.chats).toHaveLength(4);
});

test.for([
  { name: "other words", more: question("别的") },
  { name: "another prompt", more: { promptId: "condense" } },
  { name: "another version", more: { promptVersion: "2" } },
  { name: "another longest answer", more: { maxTokens: 50 } },
  { name: "another schema", more: { output: z.object({ sentences: z.array(z.string()).max(3) }) } },
])("$name is another question", async ({ more }) => {
  const { model, server } = await modelDesk(() => good);
  await model.ask(question());
  await model.ask({ ...question(), ...more });
  expect(server.chats).toHaveLength(2);
});

test.for([{ model: "other" }, { temperature: 0.7 }])("%j is another question", async (profile) => {
  const folder = temporaryFolder();
  const options = { server: { models: ["test-model", "other"] } };
  const ports = { answers: openKeptTexts(folder, "1") };
  const first = await modelDesk(() => good, { ...options, ports });
  await first.model.ask(question());
  const { baseUrl } = first.server;
  const second = await modelDesk(() => good, {
    ...options,
    ports,
    profile: { baseUrl, ...profile },
  });
  expect(await second.model.ask(question())).toMatchObject({ cached: false });
});

test("a kept answer that is damaged, or fits no more, is asked for again", async () => {
  const folder = temporaryFolder();
  const answers = openKeptTexts(folder, "1");
  const { model, server } = await modelDesk(() => good, { ports: { answers } });
  await model.ask(question());
  await answers.flush();
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    if (name.endsWith(".json")) writeFileSync(join(folder, name), '{"via":"text","text":"{');
  }
  expect(await model.ask(question())).toMatchObject({ cached: false });
  expect(server.chats).toHaveLength(2);
});

test("a refused answer is not kept", async () => {
  const { model, server } = await modelDesk((_, index) => (index < 2 ? "" : good));
  expect(await codeOf(model.ask(question()))).toBe("empty");
  expect(await codeOf(model.ask(question()))).toBe("answered");
  expect(server.chats).toHaveLength(3);
});

test("the estimate counts what is not kept, once each, and is never below what it comes to", async () => {
  const { model } = await modelDesk(() => good);
  await model.ask(question("甲"));
  const asked = [question("甲"), question("乙"), question("乙"), question("丙")];
  const estimate = model.estimate(asked);
  expect(estimate).toMatchObject({ requests: 2, cached: 2, usage: { output: 2000 } });
  const before = model.spent().usage;
  for (const each of asked) await model.ask(each);
  const { input, output } = model.spent().usage;
  expect(estimate.usage.input).toBeGreaterThanOrEqual(input - before.input);
  expect(estimate.usage.output).toBeGreaterThanOrEqual(output - before.output);
});

test("names and numbers stay in the house: not on the wire, in the log or on the disk, and come back", async () => {
  const folder = temporaryFolder();
  const answers = openKeptTexts(folder, "1");
  const { model, server, records } = await modelDesk(
    ({ messages }) =>
      JSON.stringify({ sentences: [/〔人员[A-Z]〕/.exec(messages[1]?.content ?? "")?.[0] ?? ""] }),
    { profile: { redact: true, logTexts: true }, ports: { answers } },
  );
  const asked = question("联系人：李四，电话13987654321，评减金额546.18万元。");
  const { value } = await model.ask(asked);
  expect(value).toEqual({ sentences: ["李四"] });
  expect((await model.ask(asked)).value).toEqual({ sentences: ["李四"] });
  await answers.flush();
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".json"))
    .map((name) => readFileSync(join(folder, name), "utf8"));
  const everything = JSON.stringify([server.chats, records, files]);
  expect(everything).not.toMatch(/李四|13987654321/);
  expect(everything).toContain("546.18万元");
  expect(records[0]).toMatchObject({ redacted: 2 });
});

test("every call is a record: who asked what of whom, what it took and how it ended", async () => {
  const { model, records } = await modelDesk(() => ({
    kind: "answer",
    text: good,
    usage: { input: 10, output: 5 },
  }));
  const { callId } = await model.ask(question());
  model.judge(callId, "refused", ["invented-figure"]);
  expect(records).toMatchObject([
    {
      type: "call",
      id: callId,
      run: "run-1",
      profile: "测试",
      model: "test-model",
      promptId: "draft-section",
      promptVersion: "1",
      documents: ["d1"],
      usage: { input: 10, output: 5 },
      estimated: false,
      cost: 0.00006,
      via: "json-schema",
      attempts: 1,
      cached: false,
      outcome: "answered",
      redacted: 0,
      texts: null,
    },
    { type: "verdict", call: callId, verdict: "refused", reasons: ["invented-figure"] },
  ]);
});

test("a model whose calls cannot be recorded is not used", async () => {
  const log = {
    append() {
      throw new StoreError("unwritable", "写不进模型调用记录。");
    },
  };
  const { model, server, events } = await modelDesk(() => good, { ports: { log } });
  expect(await codeOf(model.ask(question("甲")))).toBe("unlogged");
  expect(await codeOf(model.ask(question("乙")))).toBe("unlogged");
  expect(server.chats).toHaveLength(1);
  expect(events.filter(({ type }) => type === "gave-up")).toHaveLength(1);
});

test("a key shows nowhere", async () => {
  const { secret } = await import("../../llm/profile.ts");
  const { inspect } = await import("node:util");
  const apiKey = secret("sk-very-secret");
  const { model, server, records, events } = await modelDesk(() => good, {
    server: { key: "sk-very-secret" },
    profile: { apiKey, logTexts: true },
  });
  await model.ask(question());
  expect(server.headers[0]?.authorization).toBe("Bearer sk-very-secret");
  const shown = [
    JSON.stringify([apiKey, records, events]),
    inspect([apiKey, model, records, events], { depth: 9 }),
    apiKey.toString(),
  ];
  expect(shown.join("\n")).not.toContain("very-secret");
});
