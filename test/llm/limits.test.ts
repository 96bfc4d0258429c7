import { expect, test } from "vitest";
import { codeOf, good, modelDesk, question } from "../helpers/model-desk.ts";
import { misbehaviours } from "../helpers/model-misbehaviours.ts";

const fault = { kind: "status", status: 503 } as const;

test("pauses double, half of each by chance", async () => {
  const { model, clock } = await modelDesk(() => fault, {
    profile: { maxRetries: 4 },
    limits: { failures: 100, rest: 1, probes: 1 },
  });
  expect(await codeOf(model.ask(question()))).toBe("server-fault");
  expect(clock.slept).toEqual([375, 750, 1500, 3000]);
});

test.for([
  { name: "seconds", header: () => "7", least: 7250, most: 7250 },
  // A date has whole seconds, and some time passes until it is read.
  {
    name: "a date",
    header: () => new Date(Date.now() + 9000).toUTCString(),
    least: 4000,
    most: 9250,
  },
  { name: "nothing of use", header: () => "soon", least: 375, most: 375 },
])("Retry-After of $name is heeded", async ({ header, least, most }) => {
  const { model, clock } = await modelDesk((_, index) =>
    index === 0 ? { kind: "status", status: 429, headers: { "retry-after": header() } } : good,
  );
  expect(await model.ask(question())).toMatchObject({ attempts: 2 });
  expect(clock.slept[0]).toBeGreaterThanOrEqual(least);
  expect(clock.slept[0]).toBeLessThanOrEqual(most);
});

test("a server that wants an hour is not waited for", async () => {
  const { model, server, clock } = await modelDesk(() => ({
    kind: "status",
    status: 429,
    headers: { "retry-after": "3600" },
  }));
  expect(await codeOf(model.ask(question()))).toBe("rate-limited");
  expect([server.chats.length, clock.slept]).toEqual([1, []]);
});

test("after five failures in a row nothing is sent until one request alone has tried", async () => {
  const { model, server, clock } = await modelDesk((_, index) => (index < 5 ? fault : good), {
    profile: { maxRetries: 0, concurrency: 1 },
  });
  const codes = await Promise.all(
    Array.from(
      { length: 8 },
      async (_, index) => await codeOf(model.ask(question(`第${index}段`))),
    ),
  );
  expect(codes).toEqual([
    ...Array<string>(5).fill("server-fault"),
    "answered",
    "answered",
    "answered",
  ]);
  expect(clock.slept).toEqual([5000]);
  expect(server.chats).toHaveLength(8);
});

test("a server that does not come back is given up, once, and the rest fails without a request", async () => {
  const { model, server, clock, events } = await modelDesk(() => fault, {
    profile: { maxRetries: 0, concurrency: 2 },
  });
  const codes = await Promise.all(
    Array.from(
      { length: 40 },
      async (_, index) => await codeOf(model.ask(question(`第${index}段`))),
    ),
  );
  expect(codes.filter((code) => code === "circuit-open").length).toBeGreaterThan(25);
  expect(server.chats.length).toBeLessThanOrEqual(9);
  expect(clock.slept.filter((pause) => pause >= 5000)).toEqual(
    expect.arrayContaining([5000, 10_000, 20_000]),
  );
  expect(events.filter(({ type }) => type === "gave-up")).toMatchObject([{ code: "circuit-open" }]);
});

test("questions of ours that are refused do not open the circuit", async () => {
  const { model } = await modelDesk(
    ({ messages }) =>
      messages.some(({ content }) => content === "好") ? good : { kind: "status", status: 422 },
    { profile: { concurrency: 1 } },
  );
  for (let index = 0; index < 8; index += 1) {
    expect(await codeOf(model.ask(question(`第${index}段`)))).toBe("rejected");
  }
  expect(await codeOf(model.ask(question("好")))).toBe("answered");
});

test.for([
  {
    name: "an address where nobody is",
    profile: { baseUrl: "http://127.0.0.1:1/v1" },
    code: "unreachable",
  },
  {
    name: "a host that does not exist",
    profile: { baseUrl: "http://nowhere.invalid/v1" },
    code: "unreachable",
  },
  {
    name: "a proxy that is not there",
    profile: { proxy: "http://127.0.0.1:1" },
    code: "unreachable",
  },
  { name: "https to a plain server", profile: { https: true }, code: "wrong-service" },
  { name: "a path that leads nowhere", profile: { path: "/v2" }, code: "wrong-service" },
  { name: "a model that is not there", profile: { model: "gpt-9" }, code: "unknown-model" },
] as const)("$name is told once and quickly as $code", async ({ profile, code }) => {
  const desk = await modelDesk(() => good);
  const base = desk.server.baseUrl;
  const baseUrl =
    "https" in profile
      ? base.replace("http:", "https:")
      : "path" in profile
        ? base.replace("/v1", "/v2")
        : base;
  const { model, events, clock } = await modelDesk(() => good, {
    profile: { baseUrl, ...profile },
  });
  const codes = await Promise.all(
    Array.from(
      { length: 20 },
      async (_, index) => await codeOf(model.ask(question(`第${index}段`))),
    ),
  );
  expect(new Set(codes)).toEqual(new Set([code]));
  expect(events.filter(({ type }) => type === "gave-up")).toHaveLength(1);
  expect(clock.slept).toEqual([]);
});

test("a service that has answered and goes away is waited for", async () => {
  const { model, server, clock } = await modelDesk(() => good, {
    profile: { maxRetries: 2 },
  });
  await model.ask(question());
  await server.close();
  expect(await codeOf(model.ask(question("另一段")))).toBe("unreachable");
  expect(clock.slept).toHaveLength(2);
});

test("no more requests are under way than set, and no fewer while there is work", async () => {
  const { model, server } = await modelDesk(() => ({ kind: "answer", text: good, delay: 15 }), {
    profile: { concurrency: 3 },
  });
  await Promise.all(
    Array.from({ length: 20 }, async (_, index) => await model.ask(question(`${index}`))),
  );
  expect(server.mostAtOnce()).toBe(3);
});

test("requests of one minute are spread over it", async () => {
  const at: number[] = [];
  const { model } = await modelDesk(
    () => {
      at.push(performance.now());
      return good;
    },
    { profile: { requestsPerMinute: 1200, concurrency: 8 } },
  );
  await Promise.all(
    Array.from({ length: 6 }, async (_, index) => await model.ask(question(`${index}`))),
  );
  // 50 ms apart; a busy machine makes it more, never less than five pauses in all.
  expect((at.at(-1) ?? 0) - (at[0] ?? 0)).toBeGreaterThan(200);
});

test("a budget of tokens is kept, and what is left of it is used", async () => {
  const { model, server, events } = await modelDesk(
    () => ({ kind: "answer", text: good, usage: { input: 100, output: 400 } }),
    { profile: { budget: { tokens: 5000, money: null }, concurrency: 4 } },
  );
  const codes = await Promise.all(
    Array.from(
      { length: 20 },
      async (_, index) => await codeOf(model.ask(question(`第${index}段`))),
    ),
  );
  const { usage } = model.spent();
  expect(usage.input + usage.output).toBeLessThanOrEqual(5000);
  expect(codes.filter((code) => code === "answered")).toHaveLength(server.chats.length);
  expect(server.chats.length).toBeGreaterThanOrEqual(7);
  expect(codes.filter((code) => code === "over-budget")).toHaveLength(20 - server.chats.length);
  expect(events.filter(({ type }) => type === "gave-up")).toMatchObject([{ code: "over-budget" }]);
});

test("a budget of money is kept", async () => {
  const { model, server } = await modelDesk(
    () => ({ kind: "answer", text: good, usage: { input: 1000, output: 1000 } }),
    { profile: { budget: { tokens: null, money: 0.05 } } },
  );
  for (let index = 0; index < 8; index += 1) await codeOf(model.ask(question(`第${index}段`)));
  expect(model.spent().cost).toBeLessThanOrEqual(0.05);
  expect(server.chats).toHaveLength(5);
});

test("what failed may have cost, and counts", async () => {
  const { model } = await modelDesk(() => ({ kind: "half-body", text: good }), {
    profile: { maxRetries: 1 },
  });
  await codeOf(model.ask(question()));
  expect(model.spent().usage.input).toBeGreaterThan(20);
});

test("Ctrl-C ends what is under way and what waits, at once", async () => {
  const { model, server, stop, calls } = await modelDesk(() => ({ kind: "silence" }), {
    profile: { concurrency: 2, requestsPerMinute: 60 },
  });
  const asked = Array.from(
    { length: 10 },
    async (_, index) => await codeOf(model.ask(question(`${index}`))),
  );
  while (server.chats.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  stop();
  expect(new Set(await Promise.all(asked))).toEqual(new Set(["stopped"]));
  expect(await codeOf(model.ask(question("后来")))).toBe("stopped");
  expect(calls()).toHaveLength(11);
  expect(server.chats.length).toBeLessThanOrEqual(2);
});

test("LangChain and the SDK below it add no tries of their own", async () => {
  for (const reply of misbehaviours) {
    const { model, server } = await modelDesk(() => reply, {
      profile: { maxRetries: 0, timeouts: { connect: 500, firstToken: 100, total: 150 } },
    });
    await codeOf(model.ask(question()));
    expect(server.chats).toHaveLength(1);
  }
});

test("nothing is sent to the makers of the libraries, whatever the environment says", async () => {
  const spy = await modelDesk(() => good);
  const set = {
    LANGSMITH_TRACING: "true",
    LANGCHAIN_TRACING_V2: "true",
    LANGSMITH_ENDPOINT: spy.server.baseUrl,
    LANGSMITH_API_KEY: "x",
    LANGSMITH_GATEWAY: spy.server.baseUrl,
    OPENAI_API_KEY: "sk-other",
    OPENAI_ORG_ID: "org-other",
    OPENAI_CUSTOM_HEADERS: "x-secret: other",
  };
  Object.assign(process.env, set);
  const { model, server } = await modelDesk(() => good);
  await model.ask(question());
  await new Promise((resolve) => setTimeout(resolve, 50));
  for (const name of Object.keys(set)) delete process.env[name];
  expect(spy.server.paths).toEqual([]);
  expect(Object.keys(server.headers[0] ?? {}).sort()).toEqual([
    "accept",
    "accept-encoding",
    "connection",
    "content-length",
    "content-type",
    "host",
    "user-agent",
  ]);
});
