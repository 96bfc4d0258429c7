import PQueue from "p-queue";
import { ModelError } from "../domain/errors.ts";
import type { Clock } from "./ports.ts";
import type { Profile } from "./profile.ts";

/** Requests of one profile wait here for their turn. */
export interface Queue {
  /** Rejects with `stopped` at once, also in the queue, when the signal is aborted. */
  readonly run: <Value>(task: () => Promise<Value>) => Promise<Value>;
  /** No request starts for so many milliseconds: the server asked for a pause. */
  readonly hold: (milliseconds: number) => void;
}

export function openQueue(
  { concurrency, requestsPerMinute }: Profile,
  clock: Clock,
  signal: AbortSignal,
): Queue {
  // One at a time, spaced evenly: a minute's worth at once would trip the limit of the server.
  const pace =
    requestsPerMinute === null
      ? {}
      : { intervalCap: 1, interval: Math.ceil(60_000 / requestsPerMinute), strict: true };
  const queue = new PQueue({ concurrency, ...pace });
  const waiting = new Set<(error: ModelError) => void>();
  let heldUntil = 0;
  const stop = (): void => {
    queue.clear();
    for (const reject of waiting) reject(stopped());
    waiting.clear();
  };
  signal.addEventListener("abort", stop, { once: true });
  const turn = async <Value>(task: () => Promise<Value>): Promise<Value> => {
    for (let rest = heldUntil - clock.now(); rest > 0; rest = heldUntil - clock.now()) {
      await clock.sleep(rest, signal);
    }
    if (signal.aborted) throw stopped();
    return await task();
  };
  return {
    async run(task) {
      if (signal.aborted) throw stopped();
      // Not raced against one promise of the signal: it would keep every task until the end.
      return await new Promise((resolve, reject) => {
        waiting.add(reject);
        const done = (): void => void waiting.delete(reject);
        queue
          .add(async () => await turn(task))
          .then(resolve, reject)
          .finally(done);
      });
    },
    hold(milliseconds) {
      heldUntil = Math.max(heldUntil, clock.now() + milliseconds);
    },
  };
}

export function stopped(): ModelError {
  return new ModelError("stopped", "已按您的要求停止。没有答完的问题下次运行时再问。");
}
