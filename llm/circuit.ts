import { ModelError } from "../domain/errors.ts";
import type { Clock } from "./ports.ts";

export interface Circuit {
  /** Returns when a request may go; waits while it is open. Throws `circuit-open` once it gave up. */
  readonly enter: (signal: AbortSignal) => Promise<void>;
  /** The server answered, be it with an error of ours. */
  readonly succeeded: () => void;
  readonly failed: () => void;
}

export interface CircuitLimits {
  /** Failures in a row that open it. */
  readonly failures: number;
  /** Milliseconds before the first probe; doubled after each that fails. */
  readonly rest: number;
  /** Probes in a row that may fail before it gives up. */
  readonly probes: number;
}

export const circuitLimits: CircuitLimits = { failures: 5, rest: 5_000, probes: 3 };

/** Spares a server that fails: nothing is sent for a while, then one request alone tries it. */
export function openCircuit(clock: Clock, limits: CircuitLimits = circuitLimits): Circuit {
  const state: State = { failures: 0, probes: 0, until: null, probing: false };
  let waiting: (() => void)[] = [];
  const wake = (): void => {
    const woken = waiting;
    waiting = [];
    for (const each of woken) each();
  };
  return {
    async enter(signal) {
      while (state.until !== null) {
        signal.throwIfAborted();
        if (state.probes >= limits.probes) throw gaveUp();
        const rest = state.until - clock.now();
        if (state.probing) await new Promise<void>((resolve) => waiting.push(resolve));
        else if (rest > 0) await clock.sleep(rest, signal);
        else {
          state.probing = true;
          return;
        }
      }
    },
    succeeded() {
      Object.assign(state, { failures: 0, probes: 0, until: null, probing: false });
      wake();
    },
    failed() {
      state.failures += 1;
      if (state.probing) state.probes += 1;
      else if (state.until !== null || state.failures < limits.failures) return;
      state.until = clock.now() + limits.rest * 2 ** state.probes;
      state.probing = false;
      wake();
    },
  };
}

interface State {
  failures: number;
  probes: number;
  /** No request before this moment; null while it is closed. */
  until: number | null;
  probing: boolean;
}

function gaveUp(): ModelError {
  return new ModelError(
    "circuit-open",
    "模型服务连续出错，隔一段时间再试也没有恢复，本次不再使用模型。请联系提供方，恢复后重新运行。",
  );
}
