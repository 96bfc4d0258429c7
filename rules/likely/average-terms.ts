import { isUnitOf } from "../means/average-words.ts";
import { perScene } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { gridsOf } from "../tables/table-grid.ts";
import { eachOf, namedIn } from "./each-of.ts";
import type { Each } from "./each-of.ts";
import { inOrder } from "./nearby.ts";
import { countShared, namesIn } from "./retold-words.ts";

const most = { near: 5, behind: 2, blocks: 2, called: 3, named: 8 } as const;
/** A pair of characters that more names have tells nothing of what is called alike. */
const leastRare = 0.7;
/** Nor does one that so many have, however long the report. */
const mostNamed = 300;

/** A number that a mean may be worked out from, and how it was found. */
export interface Term {
  readonly mention: Mention;
  /** Among those of its kind before the claim, the nearest first; -1 behind it; null found by its name. */
  readonly rank: number | null;
}

/** A count, and how surely it is of what the mean is told for each of. */
export interface Counted extends Term {
  readonly named: number;
}

/** The totals that a mean may be taken of: those around it, and those called like it wherever they stand. */
export function totalsFor(claim: Mention, scene: Scene): readonly Term[] {
  const fits = (mention: Mention): boolean => isTotalFor(claim, mention);
  const near = termsAround(claim, scene, fits);
  const known = new Set(near.map(({ mention }) => mention.figure.id));
  const value = Number(claim.figure.value);
  const called = calledLike(claim, scene)
    .filter((mention) => !known.has(mention.figure.id) && fits(mention))
    .filter((mention) => Number(mention.figure.value) > value)
    .slice(0, most.called);
  return [...near, ...called.map((mention) => ({ mention, rank: null }))];
}

function isTotalFor(claim: Mention, mention: Mention): boolean {
  const [own, other] = [claim.figure.quantity, mention.figure.quantity];
  if (mention === claim || mention.figure.id === claim.figure.id) return false;
  if (claim.figure.kind === "score" && mention.figure.kind !== "score") return false;
  if (own.dimension !== other.dimension) return false;
  if (eachOf(mention) !== null) return false;
  return own.dimension !== "count" || isOneUnit(claim, mention);
}

function isOneUnit(claim: Mention, total: Mention): boolean {
  const [own, other] = [claim, total].map(({ figure }) =>
    (figure.quantity.unit ?? "").replace(/^[万千百]/, ""),
  );
  if (own === other) return true;
  const of = eachOf(claim)?.of ?? "";
  if (isUnitOf(other ?? "", own ?? "", of.slice(0, 1))) return true;
  return /^[个项条]$/.test(own ?? "") && /^[个项条]$/.test(other ?? "");
}

/** What the total is divided by: counts around the mean, and those of the report that it is told for each of. */
export function countsFor(claim: Mention, each: Each, scene: Scene): readonly Counted[] {
  const near = termsAround(claim, scene, (mention) => isCount(mention, claim));
  const known = new Set(near.map(({ mention }) => mention.figure.id));
  const far = countsIn(scene)
    .filter((mention) => !known.has(mention.figure.id) && isCount(mention, claim))
    .map((mention) => ({ mention, rank: null, named: namedIn(each, mention) }))
    .filter(({ named }) => named > 0)
    .toSorted((a, b) => b.named - a.named || apart(a.mention, claim) - apart(b.mention, claim));
  const values = Map.groupBy(far, ({ mention }) => mention.figure.value);
  const distinct = [...values.values()].flatMap(([first]) => first ?? []).slice(0, most.named);
  return [...near.map((term) => ({ ...term, named: namedIn(each, term.mention) })), ...distinct];
}

function apart({ figure }: Mention, claim: Mention): number {
  return Math.abs(figure.flow.start - claim.figure.flow.start);
}

function isCount(mention: Mention, claim: Mention): boolean {
  const { figure } = mention;
  return (
    figure.id !== claim.figure.id &&
    figure.quantity.dimension === "count" &&
    Number(figure.value) > 1 &&
    // 由1712平方米增加到2700平方米，生均6平方米: what is measured as the mean is what is shared out.
    !(isMeasure(figure.quantity.unit) && figure.quantity.unit === claim.figure.quantity.unit) &&
    eachOf(mention) === null
  );
}

function isMeasure(unit: string | null): boolean {
  return /^[万千]?(?:平方米|立方米|平方公里|公里|千米|米|亩|公顷|吨|公斤|千瓦时|度|小时|课时|学时)$/.test(
    unit ?? "",
  );
}

/** Counts of the prose and of the total rows of tables. */
export const countsIn = perScene((scene: Scene): readonly Mention[] => {
  const totals = gridsOf(scene).flatMap((grid) =>
    grid.rows
      .filter((row) => grid.kinds.get(row) === "total")
      .flatMap((row) => [...(grid.cells.get(row)?.values() ?? [])]),
  );
  return [...inOrder(scene).list, ...totals].filter(
    ({ figure }) => figure.quantity.dimension === "count",
  );
});

/** The nearest before the claim and behind it in its sentence. */
function termsAround(
  claim: Mention,
  scene: Scene,
  fits: (mention: Mention) => boolean,
): readonly Term[] {
  const { list, at } = inOrder(scene);
  const place = at.get(claim.figure.id);
  if (place === undefined) return [];
  const terms: Term[] = [];
  for (let back = place - 1; back >= 0 && terms.length < most.near; back -= 1) {
    const mention = list[back];
    if (mention === undefined || claim.figure.block - mention.figure.block > most.blocks) break;
    if (fits(mention)) terms.push({ mention, rank: terms.length });
  }
  const behind: Term[] = [];
  for (let on = place + 1; on < list.length && behind.length < most.behind; on += 1) {
    const mention = list[on];
    if (mention?.figure.sentence.start !== claim.figure.sentence.start) break;
    if (fits(mention)) behind.push({ mention, rank: -1 });
  }
  return [...terms, ...behind];
}

/** Numbers whose names have most in common with that of the claim. */
function calledLike(claim: Mention, scene: Scene): readonly Mention[] {
  const { byId, index, list } = namesIn(scene);
  const own = byId.get(claim.figure.id)?.keys ?? new Set<string>();
  const scores = new Map<number, number>();
  for (const key of own) {
    const told = index.get(key);
    if (told === undefined || told.rare < leastRare || told.places.length > mostNamed) continue;
    for (const at of told.places) scores.set(at, (scores.get(at) ?? 0) + told.rare);
  }
  return [...scores]
    .toSorted((a, b) => b[1] - a[1] || a[0] - b[0])
    .flatMap(([at]) => list[at]?.mention ?? []);
}

/** How many pairs of characters two numbers are called by in common, four at most. */
export function sharedNames(a: Mention, b: Mention, scene: Scene): number {
  const { byId } = namesIn(scene);
  const [left, right] = [a, b].map(({ figure }) => byId.get(figure.id)?.keys ?? new Set<string>());
  return left === undefined || right === undefined ? 0 : Math.min(4, countShared(left, right));
}
