import { expect, test } from "vitest";
import type { Profile } from "../../llm/profile.ts";
import { codeOf, good, modelDesk, question, sentences } from "../helpers/model-desk.ts";
import type { Reply } from "../helpers/model-server.ts";

const json = "application/json";
// Everything that may pass, and everything a model may write; honest answers are half of it.
const replies: readonly (Reply | string)[] = [
  "",
  "评减率为12%。",
  good.slice(0, 20),
  good + good,
  '{"sentence":1}',
  `{"sentences":["${"好的，".repeat(100)}`,
  '{"sentences":["一"}',
  `<think>{"sentences":[]}`,
  { kind: "answer", text: good, finish: "length" },
  { kind: "answer", text: good.slice(0, 18), finish: "length" },
  { kind: "answer", text: good, usage: null },
  { kind: "answer", text: "", finish: "content_filter" },
  { kind: "status", status: 408 },
  { kind: "status", status: 422, body: '{"detail":[{"msg":"x"}]}' },
  { kind: "status", status: 429, headers: { "retry-after": "2" } },
  { kind: "status", status: 500, body: "tool" },
  { kind: "status", status: 503, body: "" },
  { kind: "page", status: 502 },
  { kind: "hang-up" },
  { kind: "half-body", text: good },
  { kind: "early-end", text: good },
  { kind: "drip", every: 10 },
  { kind: "silence" },
  { kind: "body", contentType: json, body: "[1]" },
  { kind: "body", contentType: "text/plain", body: '{"choices":[{"message":{"content":null}}]}' },
  {
    kind: "body",
    contentType: json,
    body: '{"choices":[{"message":{"content":[1]},"finish_reason":7}]}',
  },
  { kind: "stream-error", message: "out of memory" },
];

/** Numbers in [0, 1) that are the same for a seed (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0);
}

const profile: Partial<Profile> = {
  concurrency: 8,
  maxRetries: 2,
  timeouts: { connect: 2000, firstToken: 500, total: 600 },
};
const runs = [1, 2, 3, 4].flatMap((seed) => [
  { seed, streamed: false },
  { seed, streamed: true },
]);

test.for(runs)(
  "whatever a server does, every question ends and is accounted for ($seed, streamed: $streamed)",
  async ({ seed, streamed }) => {
    const random = seeded(seed);
    const { model, server, calls, events } = await modelDesk(
      () => (random() < 0.5 ? good : (replies[Math.floor(random() * replies.length)] ?? good)),
      { profile, ports: { random }, limits: { failures: 1000, rest: 1, probes: 3 } },
    );
    const more = streamed ? { onToken: () => {} } : {};
    const asked = 100;
    const codes = await Promise.all(
      Array.from(
        { length: asked },
        async (_, index) =>
          await codeOf(
            model.ask(question(`第${index}段`, more)).then(({ value }) => sentences.parse(value)),
          ),
      ),
    );
    const { answered, failed, cached, requests, usage } = model.spent();
    expect(codes.filter((code) => code === "answered")).toHaveLength(answered);
    expect(answered).toBeGreaterThan(asked / 4);
    expect([answered + failed + cached, calls().length]).toEqual([asked, asked]);
    expect(sum(calls().map(({ attempts }) => attempts))).toBe(requests);
    // A request that was given up on a busy machine may never have been read.
    expect(server.chats.length).toBeLessThanOrEqual(requests);
    expect(sum(calls().map((call) => call.usage.input + call.usage.output))).toBe(
      usage.input + usage.output,
    );
    expect(events.filter(({ type }) => type === "ended")).toHaveLength(asked);
  },
);
