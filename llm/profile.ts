/** A key that shows nowhere by accident: not in a message, not in JSON, not on a console. */
export interface Secret {
  /** The key itself; for the header of a request and nothing else. */
  readonly reveal: () => string;
  readonly toString: () => string;
}

const hidden = "（密钥不显示）";

export function secret(value: string): Secret {
  return Object.freeze({
    reveal: () => value,
    toString: () => hidden,
    toJSON: () => hidden,
    [Symbol.for("nodejs.util.inspect.custom")]: () => hidden,
  });
}

/** Times in milliseconds. */
export interface Timeouts {
  readonly connect: number;
  /** From the request to the first piece of an answer that is streamed. */
  readonly firstToken: number;
  /** From the request to the end of the answer. */
  readonly total: number;
}

/** Yuan per million tokens. */
export interface Prices {
  readonly input: number;
  readonly output: number;
}

/** Where a model is, and how to treat it. Settings files and the environment become this. */
export interface Profile {
  readonly name: string;
  /** With the version in it, as in https://host/v1; no slash at the end. */
  readonly baseUrl: string;
  readonly model: string;
  /** null for servers that ask for no key. */
  readonly apiKey: Secret | null;
  /** PEM text of the office's own authority; null for the ones the system knows. */
  readonly ca: string | null;
  /** Address of an HTTP proxy; null for none. The environment is not asked. */
  readonly proxy: string | null;
  readonly timeouts: Timeouts;
  readonly concurrency: number;
  /** null for no limit. */
  readonly requestsPerMinute: number | null;
  /** Further tries after one that failed for a reason that may pass. */
  readonly maxRetries: number;
  readonly prices: Prices | null;
  readonly temperature: number;
  /** Longest answer, in tokens, when the request does not say. */
  readonly maxTokens: number;
  /** Names, identity, account and telephone numbers are replaced before sending. */
  readonly redact: boolean;
  /** The log keeps what was sent and answered. */
  readonly logTexts: boolean;
  /** Ends the run's questions when reached; null for no limit. */
  readonly budget: Budget;
}

export interface Budget {
  /** Input and output together. */
  readonly tokens: number | null;
  /** Yuan; needs prices. */
  readonly money: number | null;
}
