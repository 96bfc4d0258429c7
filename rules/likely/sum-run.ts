import type { Mention } from "../wording/scene.ts";

/** Where a list may lie that makes up a total. */
export interface Run {
  readonly parts: readonly Mention[];
  /** The total stands before its items, in the same sentence or an earlier one; or behind them. */
  readonly order: "before" | "behind";
  /** Figures of the same measure between the total and the list. */
  readonly skipped: number;
  /** Figures of the same measure between the total and the list, those of other sentences included. */
  readonly between: number;
  /** Sentences from the total to the list. */
  readonly sentences: number;
  /** The figure of the same measure that goes on beyond the list in its sentence, away from the total. */
  readonly next: Mention | null;
  /** Numbers of one role that take turns with others: 申报4380万元、核减512万元；申报6725万元、核减1034万元. */
  readonly isColumn?: boolean;
}
