import type { Plan } from "../../pipeline/assist/plans.ts";
import type { Ask, Assistant } from "../../pipeline/assist/tasks.ts";
import type { Reply } from "./replies.ts";
import { isFor, put, takeOf } from "./replies.ts";

/** An assistant for one section that answers from a file, and what it could not answer. */
export interface Replay {
  readonly assistant: Assistant;
  /** Milliseconds on a clock that goes only as long as the recorded answers took. */
  readonly now: () => number;
  /** Answers that cite what the samples no longer list. */
  readonly stale: () => number;
}

/** Each of the answers that were recorded to the same question; one where there are none. */
export function replaysOf(plan: Plan, replies: readonly Reply[]): readonly Replay[] {
  const own = replies.filter((reply) => isFor(plan, 0, reply));
  const takes = new Set([0, ...own.map(takeOf)]);
  return [...takes].map((take) =>
    replayOf(
      plan,
      replies.filter((reply) => takeOf(reply) === take),
    ),
  );
}

function replayOf(plan: Plan, replies: readonly Reply[]): Replay {
  let round = 0;
  let stale = 0;
  let time = 0;
  const ask: Ask = async (request) => {
    const own = replies.find((reply) => isFor(plan, round, reply));
    round += 1;
    const draft = own === undefined ? null : put(own, plan.section.catalogue);
    if (own === undefined || draft === null) {
      stale += own === undefined ? 0 : 1;
      return await Promise.resolve(null);
    }
    const { usage, cost, ms } = own;
    time += ms;
    const value = request.output.parse(draft);
    return { callId: "", value, usage, cost, attempts: 1, via: "text", cached: false };
  };
  return { assistant: { ask, judge: () => {} }, now: () => time, stale: () => stale };
}
