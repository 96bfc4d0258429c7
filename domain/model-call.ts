/** How an answer was put into shape: the ways a server may know, strictest first. */
export type Via = "json-schema" | "function-call" | "json-mode" | "text";

export const ways = [
  "json-schema",
  "function-call",
  "json-mode",
  "text",
] as const satisfies readonly Via[];

/** Tokens, as the server counted them, or as we estimate them when it does not tell. */
export interface Usage {
  readonly input: number;
  readonly output: number;
}

/** `answered`, or the code of the ModelError that ended the call. */
export type CallOutcome = string;

/** One line of the log: a question, everything it took, and how it ended. */
export interface CallRecord {
  readonly type: "call";
  /** Unique over all runs; the verdict of the gate refers to it. */
  readonly id: string;
  /** ISO 8601 with zone, when the call ended. */
  readonly time: string;
  readonly run: string;
  readonly profile: string;
  readonly model: string;
  readonly promptId: string;
  readonly promptVersion: string;
  /** Ids of the documents whose text went out. */
  readonly documents: readonly string[];
  /** Over all attempts; 0 for a kept answer, which costs nothing. */
  readonly usage: Usage;
  /** True when the server did not count: the tokens are our estimate. */
  readonly estimated: boolean;
  /** Yuan; null when the profile has no prices. */
  readonly cost: number | null;
  readonly durationMs: number;
  /** null when no answer came. */
  readonly via: Via | null;
  /** Requests sent: 0 for a kept answer, more than 1 after retries and repairs. */
  readonly attempts: number;
  readonly cached: boolean;
  readonly outcome: CallOutcome;
  /** How many names, identity, account and telephone numbers were replaced before sending. */
  readonly redacted: number;
  /** Only with logTexts; as sent, after redaction. */
  readonly texts: CallTexts | null;
}

export interface CallTexts {
  readonly messages: readonly { readonly role: string; readonly text: string }[];
  /** The last answer, before names were put back; null when none came. */
  readonly answer: string | null;
}

/** What the gate said of the answer to a call; a later line of the log. */
export interface VerdictRecord {
  readonly type: "verdict";
  readonly call: string;
  readonly time: string;
  readonly verdict: "admitted" | "refused" | "unused";
  /** Ids of the reasons, of a rule for example. */
  readonly reasons: readonly string[];
}

export type LogRecord = CallRecord | VerdictRecord;
