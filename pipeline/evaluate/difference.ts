/** One place where annotation and extraction differ, in Chinese, for a person. */
export interface Difference {
  readonly type: "missed" | "extra" | "wrong" | "taken" | "relation";
  /** In the text of the document. */
  readonly start: number;
  readonly text: string;
}
