import type { CallRecord } from "../../domain/model-call.ts";

/** A line of the log, with what matters to the test. */
export function callRecord(more: Partial<CallRecord>): CallRecord {
  return {
    type: "call",
    id: "c1",
    time: "2026-11-20T08:00:00.000Z",
    run: "r1",
    profile: "政务云",
    model: "qwen3-32b",
    promptId: "draft-section",
    promptVersion: "1",
    documents: ["d1"],
    usage: { input: 100, output: 50 },
    estimated: false,
    cost: 0.5,
    durationMs: 1200,
    via: "json-schema",
    attempts: 1,
    cached: false,
    outcome: "answered",
    redacted: 0,
    texts: null,
    ...more,
  };
}
