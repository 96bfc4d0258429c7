import type { Mention, Scene } from "../wording/scene.ts";
import { areApart } from "./base-apart.ts";
import type { Part } from "./base-parts.ts";
import type { Base } from "./base-question.ts";
import type { BaseWords } from "./base-words.ts";
import { standingOf } from "./base-standing.ts";
import { countShared, namesIn } from "./retold-words.ts";
import { fittingSiblings } from "./share-siblings.ts";
import { goTogether, isTerm, valueOf } from "./share-terms.ts";
import type { Told } from "./told.ts";
import { withinReach } from "../wording/within-reach.ts";

/** So many wholes of a part are weighed; a report may have hundreds. */
const most = 8;

/** Every number of the report that is large enough and of one measure. */
export function wholesOf(part: Mention, scene: Scene): readonly Mention[] {
  const least = valueOf(part);
  return withinReach(part, scene).flatMap((mention) =>
    isTerm(mention) && valueOf(mention) >= least && mayHold(part, mention) ? [mention] : [],
  );
}

/** 公开报告24份 of 26个项目: there is one of each for each. */
const forEach = new Set(["个", "项", "家", "份"]);

function mayHold(part: Mention, whole: Mention): boolean {
  if (goTogether(part, whole)) return true;
  const [a, b] = [part.figure, whole.figure];
  if (a.kind !== "count" || b.kind !== "count" || part === whole) return false;
  return a.quantity.unit === "份" && forEach.has(b.quantity.unit ?? "");
}

/** The wholes of a part that come into question most, each value once. */
export function rankedBases(
  claim: Mention,
  { part, place }: Part,
  scene: Scene,
  told: Told,
  words: BaseWords,
): readonly Base[] {
  const { byId } = namesIn(scene);
  const keysOf = ({ figure }: Mention): ReadonlySet<string> =>
    byId.get(figure.id)?.keys ?? new Set();
  const small = keysOf(part);
  const open = wholesOf(part, scene).filter(
    (whole) => !areApart(claim, { part, whole }, scene) && !told.areBound([claim, part, whole]),
  );
  const ranked = open.map((whole) => {
    const score =
      2 * words.shared(whole) +
      countShared(small, keysOf(whole)) +
      3 * words.wide(whole) +
      3 * fittingSiblings(claim, part, whole, scene).fits +
      Math.min(3, told.bases(whole, claim)) +
      (standingOf(whole, scene).isTotal ? 2 : 0) +
      (part.noun !== null && part.noun === whole.noun ? 2 : 0) -
      Math.min(3, Math.abs(claim.figure.block - whole.figure.block) / 8) -
      (whole.past ? 1 : 0) -
      (whole.figure.flow.start > claim.figure.flow.start ? 2 : 0);
    return { whole, score };
  });
  const best = new Map<string, (typeof ranked)[number]>();
  for (const each of ranked) {
    const value = String(each.whole.figure.value);
    const known = best.get(value);
    if (known === undefined || known.score < each.score) best.set(value, each);
  }
  return [...best.values()]
    .toSorted((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ whole }, rank) => ({ part, place, whole, rank }));
}
