import { areAlike } from "../wording/noun-class.ts";
import type { Mention } from "../wording/scene.ts";

/** 97家 are no whole of projects; what has no noun of its own may be of any. */
export function isLike(whole: Mention, parts: readonly Mention[]): boolean {
  if (whole.figure.kind === "amount") return true;
  return parts.every(
    (part) =>
      part.noun === null ||
      whole.noun === null ||
      areAlike(part.noun, whole.noun) ||
      isDescribed(part),
  );
}

/** 因政策调整的17个: why or how they are so names no policies. */
function isDescribed({ before, after }: Mention): boolean {
  return after === "" && /[因由属经]\S*的$/.test(before.trimEnd());
}
