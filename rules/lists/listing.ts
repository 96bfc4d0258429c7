import type { Mention } from "../wording/scene.ts";

/** A total and the items that the text says it is made of. */
export interface Listing {
  readonly total: Mention;
  readonly parts: readonly Mention[];
  /** Whether the wording says that nothing is left out. */
  readonly closed: boolean;
  /** The wording leaves no doubt that these are the items. */
  readonly firm: boolean;
  /** Brackets show where the list ends. */
  readonly bounded?: boolean;
  /** The words of the total name just these items, in one sentence up to its 。. */
  readonly named?: boolean;
  /** The words say that there are more. */
  readonly partial?: "等" | "主要" | null;
}
