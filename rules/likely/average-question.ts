import { averageBound } from "../means/average-binding.ts";
import { isTaken } from "../means/average-words.ts";
import type { Bound } from "../rule.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { isMeanExcused } from "./average-excuses.ts";
import { averageCues, standsAloneCues } from "./average-cues.ts";
import type { Division } from "./average-cues.ts";
import { countsFor, totalsFor } from "./average-terms.ts";
import { eachOf } from "./each-of.ts";
import { inOrder } from "./nearby.ts";
import { candidateOf } from "./question.ts";
import type { Question } from "./question.ts";
import type { Told } from "./told.ts";

/** Totals and counts of the whole report share the chance; what else makes the mean is asked of each. */
const leastChance = 0.1;
const results = ["times", "mean"] as const;

/** A number told for each of something, and the totals and counts of the report that it may be worked out from. */
export function* averageQuestions(scene: Scene, told: Told): Generator<Question> {
  for (const claim of inOrder(scene).list) {
    const each = isMeasure(claim) ? eachOf(claim) : null;
    if (each === null || told.isClaim(claim, results)) continue;
    const totals = totalsFor(claim, scene);
    if (totals.length === 0) continue;
    const counts = countsFor(claim, each, scene);
    const divisions = totals.flatMap((total) =>
      counts
        .filter(({ mention }) => mention.figure.id !== total.mention.figure.id)
        .map((count): Division => ({
          total,
          count,
          rivals: counts.filter(({ named }) => named >= count.named).length,
        })),
    );
    const candidates = divisions.map((division) => {
      const [total, count] = [division.total.mention, division.count.mention];
      return candidateOf([total, count], averageCues(claim, each, division, scene), () =>
        averageBound(claim, total, count),
      );
    });
    const none = standsAloneCues(claim, each, divisions.length);
    const isExcused = (bound: Bound): boolean =>
      isMeanExcused(claim, each, bound, divisions, scene);
    if (candidates.length > 0) yield { claim, none, candidates, isExcused, leastChance };
  }
}

function isMeasure(mention: Mention): boolean {
  const { kind, status } = mention.figure;
  return (kind === "amount" || kind === "count" || isTaken(mention)) && status !== "threshold";
}
