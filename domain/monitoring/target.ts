/** 计算符号 of a 年度指标值. `range` holds both ends; `date` and `qualitative` have no number to divide by. */
export type TargetOp = "≥" | ">" | "=" | "≤" | "<" | "range" | "date" | "qualitative";

/** A 年度指标值 as typed and as understood. */
export interface Target {
  readonly raw: string;
  readonly op: TargetOp | null;
  /** Exact decimal in `unit`; the lower end of a range. Null without a number. */
  readonly value: string | null;
  /** The upper end of a range. */
  readonly upper: string | null;
  /** As typed; null when there is none. */
  readonly unit: string | null;
}

export type Standing = "met" | "partly" | "missed" | "in-step";

/** A 完成情况: a value, a share of the target, or words. */
export type Completion =
  | {
      readonly kind: "value";
      readonly raw: string;
      readonly value: string;
      readonly unit: string | null;
    }
  | { readonly kind: "words"; readonly raw: string; readonly standing: Standing }
  /** Nothing typed, or nothing that can be read. */
  | { readonly kind: "none"; readonly raw: string };
