interface Details {
  readonly cause?: unknown;
}

export type ReaderErrorCode =
  "empty" | "too-large" | "bomb" | "damaged" | "encrypted" | "no-text-layer" | "unsupported";

/** No document can be made of these bytes. `message` is Chinese: what happened, what to do. */
export class ReaderError extends Error {
  readonly code: ReaderErrorCode;
  constructor(code: ReaderErrorCode, message: string, details: Details = {}) {
    super(message, details);
    this.name = "ReaderError";
    this.code = code;
  }
}

export type ConfigErrorCode =
  "bad-argument" | "bad-template" | "no-input" | "unreadable" | "unwritable";

/** The user asked for what cannot be done. `message` is Chinese: what happened, what to do. */
export class ConfigError extends Error {
  readonly code: ConfigErrorCode;
  constructor(code: ConfigErrorCode, message: string, details: Details = {}) {
    super(message, details);
    this.name = "ConfigError";
    this.code = code;
  }
}

/** A fault of ours: an invariant does not hold. */
export class InternalError extends Error {
  readonly code = "invariant";
  constructor(message: string, details: Details = {}) {
    super(message, details);
    this.name = "InternalError";
  }
}

export type ModelErrorCode =
  | "unreachable"
  | "certificate"
  | "wrong-service"
  | "unauthorized"
  | "no-credit"
  | "unknown-model"
  | "too-long"
  | "rejected"
  | "rate-limited"
  | "server-fault"
  | "timeout"
  | "cut-off"
  | "circuit-open"
  | "over-budget"
  | "unlogged"
  | "stopped"
  | "empty"
  | "too-large"
  | "not-json"
  | "wrong-schema"
  | "truncated"
  | "repeated"
  | "declined";

/**
 * A question to a language model has no answer that may be used. `message` is Chinese: what
 * happened, what to do. Whoever asks goes on without the model.
 */
export class ModelError extends Error {
  readonly code: ModelErrorCode;
  /** Of the server's reply; null when it gave none. */
  readonly status: number | null;
  /** Milliseconds the server asked us to wait; null when it did not. */
  readonly retryAfter: number | null;
  constructor(code: ModelErrorCode, message: string, details: ModelErrorDetails = {}) {
    super(message, details);
    this.name = "ModelError";
    this.code = code;
    this.status = details.status ?? null;
    this.retryAfter = details.retryAfter ?? null;
  }
}

interface ModelErrorDetails extends Details {
  readonly status?: number;
  readonly retryAfter?: number | null;
}

export type StoreErrorCode = "unreadable" | "unwritable";

/** Our own files (log, kept answers) cannot be read or written. `message` is Chinese. */
export class StoreError extends Error {
  readonly code: StoreErrorCode;
  constructor(code: StoreErrorCode, message: string, details: Details = {}) {
    super(message, details);
    this.name = "StoreError";
    this.code = code;
  }
}
