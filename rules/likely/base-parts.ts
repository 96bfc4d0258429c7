import type { Mention, Scene } from "../wording/scene.ts";
import { isNoPart } from "./base-apart.ts";
import { withListed } from "./list-behind.ts";
import { namesIn } from "./retold-words.ts";
import { isTerm } from "./share-terms.ts";

/** Where a part stands: so many numbers before the rate, right behind it, or where it was told by the same words. */
export type Place = "0" | "1" | "2" | "behind" | "listed" | "called";

export interface Part {
  readonly part: Mention;
  readonly place: Place;
}

/** How many numbers are asked as the part of a rate. */
const most = { before: 3, behind: 1, listed: 1, called: 2 } as const;
/** A pair of characters that more names have tells nothing of what is called alike. */
const leastRare = 0.7;
/** Elsewhere in the report one pair is had in common by accident. */
const leastShared = 2;

/** The numbers right beside a rate, and those called like it. */
export function partsOf(claim: Mention, close: readonly Mention[], scene: Scene): readonly Part[] {
  const at = claim.figure.flow.start;
  const own = close.filter(
    (part) => part.figure.block === claim.figure.block && !isNoPart(claim, part, scene),
  );
  const before = withListed(own.filter(({ figure }) => figure.flow.start < at)).slice(
    0,
    most.before,
  );
  const behind = own.filter(({ figure, scope }) => figure.flow.start > at && scope === claim.scope);
  const beside = [
    ...before.map((part, rank) => ({ part, place: places[rank] ?? "2" })),
    ...behind.slice(0, most.behind).map((part): Part => ({ part, place: "behind" })),
  ];
  const known = new Set(beside.map(({ part }) => part.figure.id));
  const called = calledLike(claim, scene).filter(
    (part) => !known.has(part.figure.id) && !isNoPart(claim, part, scene),
  );
  const listed = called.filter(({ figure }) => figure.block === claim.figure.block);
  const far = called.filter(({ figure }) => figure.block !== claim.figure.block);
  return [
    ...beside,
    ...listed.slice(0, most.listed).map((part): Part => ({ part, place: "listed" })),
    ...far.slice(0, most.called).map((part): Part => ({ part, place: "called" })),
  ];
}

const places = ["0", "1", "2"] as const;

/** 退回修改的比例仍有13.5%: the number may have been told long before, by the same words. */
function calledLike(claim: Mention, scene: Scene): readonly Mention[] {
  const { byId, list, index } = namesIn(scene);
  const scores = new Map<number, { score: number; shared: number }>();
  for (const key of byId.get(claim.figure.id)?.keys ?? []) {
    const told = index.get(key);
    if (told === undefined || told.rare < leastRare) continue;
    for (const at of told.places) {
      const known = scores.get(at) ?? { score: 0, shared: 0 };
      scores.set(at, { score: known.score + told.rare, shared: known.shared + 1 });
    }
  }
  return [...scores]
    .flatMap(([at, { score, shared }]) => {
      const mention = list[at]?.mention;
      if (mention === undefined || !isTerm(mention) || mention.scope.isRow) return [];
      const isNear = mention.figure.block === claim.figure.block;
      return shared < (isNear ? 1 : leastShared) ? [] : [{ mention, score }];
    })
    .toSorted((a, b) => b.score - a.score)
    .map(({ mention }) => mention);
}
