import type { LogRecord } from "../domain/model-call.ts";
import type { Spent } from "./request.ts";

/** Time, for everything in llm that waits or measures. Tests give their own. */
export interface Clock {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Rejects with the signal's reason when it is aborted. */
  readonly sleep: (milliseconds: number, signal: AbortSignal) => Promise<void>;
}

/** Texts kept by key (hexadecimal); answers, and which way a server understood. */
export interface TextStore {
  /** null when there is none, or it cannot be read. */
  readonly get: (key: string) => string | null;
  /** Whole or not at all; a store that cannot write keeps silent, the answer is used all the same. */
  readonly put: (key: string, text: string) => void;
}

/** Takes one record, and has it on the disk when it returns. */
export interface CallLog {
  readonly append: (record: LogRecord) => void;
}

/** Told to whoever shows progress, in the order things happen. */
export type ModelEvent =
  | { readonly type: "asked"; readonly promptId: string; readonly spent: Spent }
  | {
      readonly type: "retrying";
      readonly promptId: string;
      /** Milliseconds until the next try. */
      readonly wait: number;
      /** Chinese. */
      readonly reason: string;
      readonly spent: Spent;
    }
  | {
      readonly type: "ended";
      readonly promptId: string;
      /** `answered`, or the code of the error. */
      readonly outcome: string;
      readonly cached: boolean;
      readonly spent: Spent;
    }
  /** Once a run: no further question will be sent. `message` is Chinese. */
  | { readonly type: "gave-up"; readonly code: string; readonly message: string };

/** The world as a model sees it; the pipeline makes it, tests make their own. */
export interface ModelPorts {
  readonly clock: Clock;
  /** In [0, 1). */
  readonly random: () => number;
  /** A fresh id for each call. */
  readonly newId: () => string;
  readonly runId: string;
  readonly answers: TextStore;
  readonly log: CallLog;
  /** Ctrl-C. */
  readonly signal: AbortSignal;
  readonly onEvent: (event: ModelEvent) => void;
}
