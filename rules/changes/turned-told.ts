import { perScene } from "../wording/scene.ts";
import type { Scene } from "../wording/scene.ts";
import { wholeScene } from "../wording/whole-scene.ts";
import { comparedTogether } from "./compared-together.ts";
import { grownFromPresent } from "./from-present.ts";
import type { NamedGap } from "./named-gap.ts";
import { nextYears } from "./next-year.ts";
import { ratesTold } from "./now-elsewhere.ts";
import type { TurnedChange } from "./turned-change.ts";
import { isTurnedRound, wayOf } from "./turned-round.ts";

const finders: readonly ((scene: Scene) => readonly NamedGap[])[] = [
  nextYears,
  comparedTogether,
  grownFromPresent,
  ratesTold,
];

/**
 * 力争2025年重点评价对象达到20个，比2024年减少4个, where 16 were judged in 2024: both values are named, and only the word does not fit them.
 */
export const turnedTold = perScene((told: Scene): readonly TurnedChange[] => {
  const byId = new Map(wholeScene(told).mentions.map((mention) => [mention.figure.id, mention]));
  return finders
    .flatMap((find) => find(told))
    .flatMap(({ by, bound }) => {
      const direction = wayOf(bound);
      const [now, past] = bound.evidence.map(({ figure }) => byId.get(figure?.id ?? ""));
      if (direction === null || now === undefined || past === undefined) return [];
      return isTurnedRound(bound) ? [{ direction, by, now, past }] : [];
    });
});
