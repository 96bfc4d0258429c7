import { createServer } from "node:http";
import { parentPort, workerData } from "node:worker_threads";
import { z } from "zod";

// An honest server in a thread of its own, so that its work is not taken for ours.
const { delay } = z.object({ delay: z.number() }).parse(workerData);
const reply = JSON.stringify({
  id: "1",
  object: "chat.completion",
  created: 1,
  model: "bench",
  choices: [
    {
      index: 0,
      finish_reason: "stop",
      message: { role: "assistant", content: '{"sentences":["评减率为{{f1}}，比上年提高。"]}' },
    },
  ],
  usage: { prompt_tokens: 900, completion_tokens: 40, total_tokens: 940 },
});

const server = createServer((request, response) => {
  request.resume().once("end", () => {
    setTimeout(() => {
      response.writeHead(200, { "content-type": "application/json" }).end(reply);
    }, delay);
  });
});
server.listen(0, "127.0.0.1", () => {
  const address = server.address();
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  parentPort?.postMessage(typeof address === "object" ? address?.port : 0);
});
