import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { retryAfterOf, wordsOf } from "../../llm/reply-error.ts";
import { forwardProxy } from "../helpers/forward-proxy.ts";
import { codeOf, good, modelDesk, question } from "../helpers/model-desk.ts";

const folder = join(import.meta.dirname, "..", "fixtures", "model-server");
const pem = (name: string): string => readFileSync(join(folder, `${name}.pem`), "utf8");
const server = { tls: { key: pem("key"), cert: pem("cert") } };

test("a certificate of an unknown authority is refused, with one's own authority it is trusted", async () => {
  const stranger = await modelDesk(() => good, { server });
  expect(await codeOf(stranger.model.ask(question()))).toBe("certificate");
  expect(stranger.server.chats).toEqual([]);
  const trusted = await modelDesk(() => good, { server, profile: { ca: pem("ca") } });
  expect(await codeOf(trusted.model.ask(question()))).toBe("answered");
});

test.for([{ tls: false }, { tls: true }])(
  "a proxy is used when set (TLS: $tls)",
  async ({ tls }) => {
    const proxy = await forwardProxy();
    onTestFinished(proxy.close);
    const desk = await modelDesk(() => good, {
      ...(tls ? { server } : {}),
      profile: { proxy: proxy.address, ca: pem("ca") },
    });
    expect(await codeOf(desk.model.ask(question()))).toBe("answered");
    expect(proxy.asked).toEqual([`127.0.0.1:${desk.server.port}`]);
  },
);

test("a proxy that says no is told", async () => {
  const proxy = await forwardProxy(407);
  onTestFinished(proxy.close);
  const { model } = await modelDesk(() => good, { profile: { proxy: proxy.address } });
  expect(await codeOf(model.ask(question()))).toBe("wrong-service");
});

test("no proxy of the environment is used", async () => {
  const proxy = await forwardProxy();
  onTestFinished(proxy.close);
  const names = ["HTTP_PROXY", "http_proxy", "HTTPS_PROXY", "ALL_PROXY"];
  for (const name of names) process.env[name] = proxy.address;
  const { model } = await modelDesk(() => good);
  const code = await codeOf(model.ask(question()));
  for (const name of names) delete process.env[name];
  expect([code, proxy.asked]).toEqual(["answered", []]);
});

const now = Date.UTC(2026, 10, 20, 12);

test.for([
  ["3", 3000],
  ["0", 0],
  ["1.5", 1500],
  ["Fri, 20 Nov 2026 12:00:30 GMT", 30_000],
  ["Fri, 20 Nov 2026 11:00:00 GMT", 0],
  ["soon", null],
  [undefined, null],
] as const)("Retry-After %s is %s ms", ([header, expected]) => {
  expect(retryAfterOf(header, now)).toBe(expected);
});

test.for([
  ['{"error":{"message":"a b","code":"c"}}', "a b c"],
  ['{"error":"model \\"x\\" not found"}', 'model "x" not found'],
  ['{"object":"error","message":"vLLM","code":400}', "vLLM"],
  ['{"detail":[{"msg":"field required"}]}', '[{"msg":"field required"}]'],
  ["upstream\nfailed", "upstream failed"],
  ["<html>", ""],
  ["", ""],
] as const)("of %s the words are %s", ([body, words]) => {
  expect(wordsOf(body)).toBe(words);
});
