import { textBetween } from "../wording/full-sentence.ts";
import { isMeasured } from "../wording/one-measure.ts";
import type { Partition } from "./partition-binding.ts";
import type { Mention, Scene } from "../wording/scene.ts";

/** 8个问题中，6个已整改到位，另2个…: what is left makes the list whole. */
export function remainders(scene: Scene, mentions: readonly Mention[]): readonly Partition[] {
  return mentions.flatMap((last, at) => {
    if (!/(?:另外?|其余|剩余|余下)的?$/.test(last.before.trimEnd()) || !isMeasured(last)) return [];
    const earlier = mentions.slice(0, at).filter(isMeasured);
    const total = earlier.findLastIndex((mention, place) => {
      const next = earlier[place + 1];
      return (
        next !== undefined && /^[^，,。]{0,8}中[，,]?$/.test(textBetween(scene, mention, next))
      );
    });
    const whole = earlier[total];
    const parts = [...earlier.slice(total + 1), last];
    if (whole === undefined || parts.length < 2) return [];
    const spoken = textBetween(scene, whole, last);
    const fits = parts.every(
      ({ figure }) =>
        figure.quantity.dimension === whole.figure.quantity.dimension &&
        figure.quantity.unit === whole.figure.quantity.unit,
    );
    return fits && !spoken.includes("。") && spoken.length < 80
      ? [{ parts, candidates: [whole], sure: true }]
      : [];
  });
}
