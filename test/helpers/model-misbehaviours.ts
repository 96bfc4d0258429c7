import type { Reply } from "./model-server.ts";

/** One of each kind of failure below the answer itself. */
export const misbehaviours: readonly Reply[] = [
  { kind: "status", status: 429 },
  { kind: "status", status: 500 },
  { kind: "page", status: 200 },
  { kind: "redirect", to: "http://127.0.0.1:9/" },
  { kind: "hang-up" },
  { kind: "half-body", text: "{}" },
  { kind: "early-end", text: "{}" },
  { kind: "silence" },
  { kind: "drip", every: 20 },
  { kind: "body", contentType: "text/plain", body: "ok" },
];
