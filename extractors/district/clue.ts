import type { UnitName } from "./unit-name.ts";

export type ClueKind =
  "title" | "signature" | "letterhead" | "form" | "docnumber" | "rule" | "frequency" | "path";

/** One place that names a unit the report may be about. */
export interface Clue {
  readonly kind: ClueKind;
  readonly unit: UnitName;
  /** Why, as a Chinese sentence with the words of the text. */
  readonly evidence: string;
}
