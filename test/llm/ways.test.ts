import { expect, test } from "vitest";
import { z } from "zod";
import { keptInMemory } from "../../store/kept-texts.ts";
import { codeOf, good, goodValue, modelDesk, question } from "../helpers/model-desk.ts";
import type { ServerStyle } from "../helpers/model-refusals.ts";

const styles: readonly ServerStyle[] = ["vllm", "ollama", "deepseek"];
const knowledge = [
  { via: "json-schema", knows: {}, requests: 1 },
  { via: "function-call", knows: { jsonSchema: false }, requests: 2 },
  { via: "json-mode", knows: { jsonSchema: false, tools: false }, requests: 3 },
  { via: "text", knows: { jsonSchema: false, tools: false, jsonMode: false }, requests: 4 },
] as const;
const cases = styles.flatMap((style) => knowledge.map((each) => ({ style, ...each })));

test.for(cases)("$style: what it knows is found: $via", async ({ style, via, knows, requests }) => {
  const { model, server } = await modelDesk(() => good, { server: { style, knows } });
  const answer = await model.ask(question());
  expect(answer).toMatchObject({ via, attempts: requests, value: goodValue });
  expect(await model.ask(question("另一段"))).toMatchObject({ via, attempts: 1 });
  expect(server.chats).toHaveLength(requests + 1);
});

test("each way goes over the wire as servers expect it", async () => {
  const knows = { jsonSchema: false, tools: false, jsonMode: false };
  const { model, server } = await modelDesk(() => good, { server: { knows } });
  await model.ask(question());
  const [schema, tool, mode, text] = server.chats;
  expect(schema?.response_format).toMatchObject({
    type: "json_schema",
    json_schema: { name: "draft-section", strict: true, schema: { required: ["sentences"] } },
  });
  expect(tool).toMatchObject({
    tools: [{ function: { name: "draft-section" } }],
    tool_choice: { type: "function", function: { name: "draft-section" } },
  });
  expect(mode?.response_format).toEqual({ type: "json_object" });
  expect(mode?.messages[0]?.content).toContain('"sentences"');
  expect(text?.response_format).toBeUndefined();
  expect(text?.messages[0]?.content).toContain('"sentences"');
  expect(
    server.chats.every(({ max_tokens, temperature }) => max_tokens === 1000 && temperature === 0),
  ).toBe(true);
});

test("an optional field makes the schema one that is not strict", async () => {
  const { model, server } = await modelDesk(() => "{}");
  const output = z.object({ note: z.string().optional() });
  await model.ask({ ...question(), output });
  expect(server.chats[0]?.response_format?.json_schema).toMatchObject({ strict: false });
});

test("the way that worked is remembered over runs", async () => {
  const answers = keptInMemory();
  const knows = { jsonSchema: false, tools: false };
  const first = await modelDesk(() => good, { server: { knows }, ports: { answers } });
  await first.model.ask(question());
  const { baseUrl } = first.server;
  const second = await modelDesk(() => good, { ports: { answers }, profile: { baseUrl } });
  expect(await second.model.ask(question("另一段"))).toMatchObject({
    via: "json-mode",
    attempts: 1,
  });
});

test("a server that takes a schema and does not heed it is asked in the next way", async () => {
  const { model, server } = await modelDesk(({ response_format: format }) =>
    format?.type === "json_schema" ? "好的，评减率为12%。" : good,
  );
  expect(await model.ask(question())).toMatchObject({ via: "function-call", attempts: 2 });
  expect(server.chats[1]?.messages.at(-1)?.content).toContain("不是一个 JSON 对象");
});

test("a server that knows tools but answers in its content is understood", async () => {
  const { model } = await modelDesk(
    (chat) => ({
      kind: "body",
      contentType: "application/json",
      body: JSON.stringify({
        choices: [
          { index: 0, finish_reason: "stop", message: { role: "assistant", content: good } },
        ],
        model: chat.model,
      }),
    }),
    { server: { knows: { jsonSchema: false } } },
  );
  expect(await model.ask(question())).toMatchObject({ via: "function-call", attempts: 2 });
});

test("a 500 about the grammar is a way the server does not know, not a fault to wait for", async () => {
  const { model, clock } = await modelDesk(({ response_format: format }) =>
    format?.type === "json_schema"
      ? { kind: "status", status: 500, body: '{"error":{"message":"failed to parse grammar"}}' }
      : good,
  );
  expect(await model.ask(question())).toMatchObject({ via: "function-call", attempts: 2 });
  expect(clock.slept).toEqual([]);
});

test("a way that has worked is not left for another because one question is refused", async () => {
  const { model } = await modelDesk(({ messages }) =>
    messages.some(({ content }) => content.includes("坏"))
      ? { kind: "status", status: 400, body: '{"error":{"message":"no"}}' }
      : good,
  );
  await model.ask(question());
  expect(await codeOf(model.ask(question("坏")))).toBe("rejected");
  expect(await model.ask(question("好"))).toMatchObject({ via: "json-schema", attempts: 1 });
});

test.for([false, true])(
  "pieces are given to a person who waits (server streams: %s)",
  async (stream) => {
    const pieces: string[] = [];
    const { model, server } = await modelDesk(() => good, { server: { knows: { stream } } });
    const answer = await model.ask(question("写", { onToken: (piece) => void pieces.push(piece) }));
    expect(answer.value).toEqual(goodValue);
    expect(pieces.join("")).toBe(good);
    expect(pieces.length > 1).toBe(stream);
    expect(server.chats[0]).toMatchObject({ stream: true });
    expect(answer.usage.output).toBeGreaterThan(0);
  },
);

function ignore(): void {}

test("a server that counts no streams is asked without", async () => {
  const { model, server } = await modelDesk(() => good, {
    server: { knows: { streamUsage: false } },
  });
  expect(await model.ask(question("甲", { onToken: ignore }))).toMatchObject({
    via: "json-schema",
  });
  await model.ask(question("乙", { onToken: ignore }));
  expect(server.chats.map((chat) => chat.stream_options)).toEqual([
    { include_usage: true },
    undefined,
    undefined,
  ]);
});

test("a function call is streamed too", async () => {
  const pieces: string[] = [];
  const { model } = await modelDesk(() => good, { server: { knows: { jsonSchema: false } } });
  const answer = await model.ask(question("写", { onToken: (piece) => void pieces.push(piece) }));
  expect(answer).toMatchObject({ via: "function-call", value: goodValue });
  expect(pieces.join("")).toBe(good);
});

test("thoughts in a field of their own or in the text are no part of the answer", async () => {
  const { model } = await modelDesk((_, index) =>
    index === 0
      ? { kind: "answer", text: good, reasoning: '我想{"sentences":["不要"]}' }
      : `<think>先写{"sentences":["不要"]}再说</think>\n${good}`,
  );
  expect((await model.ask(question("一"))).value).toEqual(goodValue);
  expect((await model.ask(question("二"))).value).toEqual(goodValue);
});

test("the tokens are the server's, and ours when it does not count", async () => {
  const { model, calls } = await modelDesk((_, index) => ({
    kind: "answer",
    text: good,
    usage: index === 0 ? { input: 1_000_000, output: 500_000 } : null,
  }));
  expect(await model.ask(question("一"))).toMatchObject({
    usage: { input: 1_000_000, output: 500_000 },
    cost: 6,
  });
  const { usage } = await model.ask(question("二"));
  expect(usage.input).toBeGreaterThan(10);
  expect(calls().map(({ estimated }) => estimated)).toEqual([false, true]);
});
