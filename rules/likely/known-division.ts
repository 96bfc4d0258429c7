import { coversDivision } from "../divisions/closed-division.ts";
import { kindLabel } from "../divisions/kind-label.ts";
import { areKinds } from "../divisions/list-schemes.ts";
import { isWholeDivision } from "../divisions/state-words.ts";
import type { Mention } from "../wording/scene.ts";

/** Whether the items are all there is by their names. */
export function isDivision(parts: readonly Mention[]): boolean {
  return coversDivision(parts) || isWholeDivision(parts) || areKinds(parts.map(kindLabel), true);
}
