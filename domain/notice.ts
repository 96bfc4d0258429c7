import type { Span } from "./span.ts";

export type NoticeCode =
  | "furniture-dropped"
  | "residue-dropped"
  | "wraps-joined"
  | "object-skipped"
  | "structure-lost"
  | "encoding-guessed"
  | "duplicate-file"
  | "file-ignored"
  | "file-failed"
  | "identity-unsure";

/** What was seen and not read, or read with a reservation. `message` is Chinese, for the reader. */
export interface Notice {
  readonly code: NoticeCode;
  readonly message: string;
  /** In `Document.text`; null when the thing left no text. */
  readonly span: Span | null;
}
