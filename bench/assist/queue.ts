import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { Worker } from "node:worker_threads";
import { z } from "zod";
import { openModel } from "../../llm/model.ts";
import type { Profile } from "../../llm/profile.ts";
import type { ModelRequest } from "../../llm/request.ts";
import { systemClock } from "../../pipeline/open-model.ts";
import { tableLines } from "../../pipeline/table.ts";
import { openCallLog } from "../../store/call-log.ts";
import { openKeptTexts } from "../../store/kept-texts.ts";
import { worked } from "../speed/clock.ts";
import { memory } from "../speed/memory.ts";

// Section drafts against a server that takes `--delay` ms for each, all of them asked at once, with
// log and kept answers on the disk: how near to the ideal, and does memory grow?
const { values } = parseArgs({
  options: {
    requests: { type: "string", default: "1000" },
    delay: { type: "string", default: "20" },
    concurrency: { type: "string", default: "4,8,16" },
  },
});
const requests = Number(values.requests);
const delay = Number(values.delay);
const folder = mkdtempSync(join(tmpdir(), "jihe-bench-"));
const worker = new Worker(new URL("./server-thread.ts", import.meta.url), {
  workerData: { delay },
});
const [port] = z.tuple([z.number()]).parse(await once(worker, "message"));

function profileFor(concurrency: number): Profile {
  return {
    name: "bench",
    baseUrl: `http://127.0.0.1:${port}/v1`,
    model: "bench",
    apiKey: null,
    ca: null,
    proxy: null,
    timeouts: { connect: 5000, firstToken: 30_000, total: 60_000 },
    concurrency,
    requestsPerMinute: null,
    maxRetries: 2,
    prices: { input: 2, output: 8 },
    temperature: 0,
    maxTokens: 1000,
    redact: true,
    logTexts: false,
    budget: { tokens: null, money: null },
  };
}

const output = z.object({ sentences: z.array(z.string()) });
// As long as a section's facts: some 1,500 characters.
const facts = "评审项目326个，送审金额4755.05万元，评减金额546.18万元，评减率11.49%。".repeat(30);

function draft(run: string, index: number): ModelRequest<z.infer<typeof output>> {
  return {
    promptId: "bench",
    promptVersion: "1",
    messages: [
      { role: "system", text: "你起草预算绩效文稿的一节，只引用数据编号。" },
      { role: "user", text: `${run}第${index}节\n${facts}` },
    ],
    output,
    documents: [],
  };
}

/** Seconds the same requests take with nothing of ours around them: what this machine can do now. */
async function bare(concurrency: number): Promise<number> {
  const body = JSON.stringify({ model: "bench", messages: draft("bare", 0).messages });
  const address = `${profileFor(concurrency).baseUrl}/chat/completions`;
  let left = requests;
  const began = performance.now();
  const lane = async (): Promise<void> => {
    for (; left > 0;) {
      left -= 1;
      await (await fetch(address, { method: "POST", body })).text();
    }
  };
  await Promise.all(Array.from({ length: concurrency }, lane));
  return (performance.now() - began) / 1000;
}

interface Measured {
  /** Seconds. */
  readonly ideal: number;
  readonly wall: number;
  /** Milliseconds this thread worked for each call. */
  readonly own: number;
  /** Megabytes in use after each fifth of the answers; empty when they were not asked for. */
  readonly live: readonly number[];
}

/** A full collection takes as long as many answers: memory has a run of its own. */
async function measure(concurrency: number, run: string, weighs: boolean): Promise<Measured> {
  const log = openCallLog(join(folder, `${run}.jsonl`));
  const live: number[] = [];
  let answered = 0;
  const model = openModel(profileFor(concurrency), {
    clock: systemClock,
    random: () => 0.5,
    newId: () => `${run}-${answered}`,
    runId: run,
    answers: openKeptTexts(join(folder, run), run),
    log,
    signal: new AbortController().signal,
    onEvent: () => {},
  });
  const [began, workedBefore] = [performance.now(), worked()];
  await Promise.all(
    Array.from({ length: requests }, async (_, index) => {
      await model.ask(draft(run, index));
      answered += 1;
      if (weighs && answered % Math.ceil(requests / 5) === 0) live.push(memory().live);
    }),
  );
  const wall = (performance.now() - began) / 1000;
  const busy = worked() - workedBefore;
  await model.close();
  log.close();
  const ideal = (Math.ceil(requests / concurrency) * delay) / 1000;
  return { ideal, wall, own: (busy / requests) * 1000, live };
}

console.log(`${requests} drafts, ${delay} ms an answer`);
// The first run also loads and warms what the others use.
const { live } = await measure(4, "memory", true);
console.log(`in use after each fifth: ${live.map((each) => each.toFixed(0)).join(" ")} MB`);
const rows: (readonly string[])[] = [];
for (const each of values.concurrency.split(",")) {
  const { ideal, wall, own } = await measure(Number(each), `c${each}`, false);
  const least = await bare(Number(each));
  const numbers = [ideal, least, wall, wall / ideal, wall / least, own];
  rows.push([each, ...numbers.map((number) => number.toFixed(2))]);
}
const columns = [
  "concurrency",
  "ideal s",
  "bare s",
  "wall s",
  "/ideal",
  "/bare",
  "own ms a call",
].map((title) => ({ title, align: "right" }) as const);
console.log(tableLines(columns, rows).join("\n"));
await worker.terminate();
rmSync(folder, { recursive: true, force: true });
