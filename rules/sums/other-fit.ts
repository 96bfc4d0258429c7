import { toldBefore } from "../divisions/told-before.ts";
import type { Bound } from "../rule.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { firstAsWhole } from "./first-as-whole.ts";
import { partly } from "./partly-read.ts";
import { withoutRetold } from "./told-together.ts";

/** What else the items may make up, or be. */
export function otherFit(
  candidates: readonly Mention[],
  parts: readonly Mention[],
  scene: Scene,
): Bound | undefined {
  return (
    partly(candidates, parts, scene) ??
    toldBefore(scene, parts) ??
    firstAsWhole(parts) ??
    withoutRetold(candidates, parts)
  );
}
