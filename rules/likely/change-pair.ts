import type { Formula } from "../../domain/relation.ts";
import type { Mention } from "../wording/scene.ts";

/** A number told as a difference, and the two that it may lie between. */
export interface Pair {
  /** The greater and the smaller of them; for a rate worked out from a change, the change is the smaller. */
  readonly more: Mention;
  readonly less: Mention;
  readonly name: Formula["name"];
  /** Found by its name elsewhere, not beside the claim. */
  readonly far: boolean;
  /** Told in the heading above the claim. */
  readonly heading?: boolean;
}
