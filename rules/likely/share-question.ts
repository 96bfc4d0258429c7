import { isComparedWithOther } from "../rates/compared-base.ts";
import { printsAs } from "../rates/prints-as.ts";
import type { Bound } from "../rule.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { isGoal } from "./base-apart.ts";
import { toldFigures } from "./change-roles.ts";
import { listedTotal } from "./list-behind.ts";
import { around, inOrder } from "./nearby.ts";
import { sharesOfJoined } from "../rates/joined-shares.ts";
import { hasJoinedBase } from "../rates/joined-base.ts";
import { isValueOf } from "../rates/rates-apart.ts";
import { sharesOfImpliedBase } from "../rates/implied-base.ts";
import { sharesOfOwnSum } from "../rates/own-sum.ts";
import { candidateOf } from "./question.ts";
import type { Question } from "./question.ts";
import { countShared, namesIn } from "./retold-words.ts";
import type { Names } from "./retold-words.ts";
import { areBeside, countsForMoney, isOfBearers, isOfItem } from "./share-apart.ts";
import { shareCues, untoldCues } from "./share-cues.ts";
import { areMaking, goTogether, isCutTo, isRate, isTerm, shareBound } from "./share-terms.ts";
import type { Terms } from "./share-terms.ts";
import type { Told } from "./told.ts";

/** How many figures are asked as the part of a rate and as its whole, and how many wholes called alike. */
const most = { parts: 2, wholes: 4, called: 2 } as const;
const reach = { before: most.parts + most.wholes, behind: 2, blocks: 2 } as const;
/** A pair of characters that more names have tells nothing of what is called alike. */
const leastRare = 0.7;
/** Nor does one that so many have, however long the report: the work is to grow with its figures only. */
const mostNamed = 300;

/** What a rate may be the share of, and in what. */
export interface Share extends Terms {
  /** Place of the part among those told before the rate, the nearest first; -1 behind it. */
  readonly rank: number;
  /** The whole was found by its name elsewhere. */
  readonly far: boolean;
}

const results = ["share", "drop", "rest", "growth", "gain", "value"] as const;

/** A rate, and the two numbers around it that it may be worked out from. */
export function* shareQuestions(scene: Scene, told: Told): Generator<Question> {
  const { list } = inOrder(scene);
  for (const [place, claim] of list.entries()) {
    if (!isAsked(claim, scene, told) || isGoal(claim)) continue;
    const close = around(list, place, isTerm, reach);
    const shares = sharesOf(claim, close, scene).filter(
      (share) =>
        !isAbove(share) &&
        !countsForMoney(claim, share.part) &&
        !isOfBearers(claim, share) &&
        !areBeside(claim, share, scene) &&
        !isComparedWithOther(share.part, share.whole) &&
        !isOfItem(claim, share, scene) &&
        !told.areBound([claim, share.part, share.whole]),
    );
    if (shares.length === 0) continue;
    const candidates = shares.map((share) =>
      candidateOf([share.part, share.whole], shareCues(claim, share, scene), () =>
        shareBound(claim, share),
      ),
    );
    const none = untoldCues(claim, shares, scene);
    const isMade =
      isMadeBeside(claim, close) ||
      isMadeOfList(claim, close, shares) ||
      isMadeOtherwise(claim, scene);
    const isExcused = (bound: Bound): boolean => isMadeOfTwin(claim, bound, scene);
    yield { claim, none, candidates, isMadeBeside: isMade, isExcused };
  }
}

/** A second number of much the size of the whole, what was budgeted and what was spent, differs by less than this. */
const twin = 0.05;

/** 年费占数据库支出的22.7%: where what was spent on it makes the rate, the budget was not meant. */
function isMadeOfTwin(claim: Mention, { formula, evidence }: Bound, scene: Scene): boolean {
  const [part, whole] = formula.args.map((at) => evidence[at]?.figure);
  if (part == null || whole == null) return false;
  const size = Number(whole.value);
  return scene.mentions.some(
    (other) =>
      isTerm(other) &&
      other.figure.quantity.dimension === whole.quantity.dimension &&
      other.figure.value !== whole.value &&
      Math.abs(Number(other.figure.value) - size) < twin * size &&
      printsAs(claim.figure, (100 * Number(part.value)) / Number(other.figure.value)),
  );
}

/** A rate that is no change and has not been judged. */
export function isAsked(claim: Mention, scene: Scene, told: Told): boolean {
  if (!isRate(claim) || isValueOf(claim) || told.isClaim(claim, results)) return false;
  if (sharesOfJoined(scene).has(claim.figure.id)) return false;
  const form = toldFigures(scene).get(claim.figure.id)?.form ?? null;
  return form !== "up" && form !== "down";
}

/** A whole found by its name elsewhere is none if the part is above it; beside the rate one of the two may be wrong. */
function isAbove({ part, whole, rank, far }: Share): boolean {
  return (far || rank !== 0) && Number(part.figure.value) > Number(whole.figure.value);
}

/** 比计划的4200亩少1025亩，完成率75.6%, 3175亩 told before: two numbers beside it make the rate, whichever is asked. */
export function isMadeBeside(claim: Mention, close: readonly Mention[]): boolean {
  const { scope } = claim;
  return close.some((part) =>
    close.some(
      (whole) =>
        (part.scope === scope || whole.scope === scope) &&
        goTogether(part, whole) &&
        (areMaking(claim, { part, whole }) || isCutTo(claim, { part, whole })),
    ),
  );
}

/** The total of the list behind whose last item the rate stands, in a whole that is called like the rate. */
function isMadeOfList(
  claim: Mention,
  close: readonly Mention[],
  shares: readonly Share[],
): boolean {
  const before = close.filter(({ figure }) => figure.flow.end <= claim.figure.flow.start);
  const part = listedTotal(before);
  return (
    part !== null &&
    shares.some(
      ({ whole, far }) => far && goTogether(part, whole) && areMaking(claim, { part, whole }),
    )
  );
}

/** Of a whole that is told nowhere, or of two numbers together. */
export function isMadeOtherwise(claim: Mention, scene: Scene): boolean {
  return (
    hasJoinedBase(claim, scene) ||
    sharesOfOwnSum(scene).has(claim.figure.id) ||
    sharesOfImpliedBase(scene).has(claim.figure.id)
  );
}

function sharesOf(claim: Mention, close: readonly Mention[], scene: Scene): readonly Share[] {
  const at = claim.figure.flow.start;
  const before = close.filter(({ figure }) => figure.flow.start < at);
  const behind = close.filter(({ figure }) => figure.flow.start > at);
  const parts = [
    ...partsAmong(before, claim, scene),
    ...behind.slice(0, 1).map((part) => ({ part, rank: -1 })),
  ];
  const names = namesIn(scene);
  const called = calledAs(claim, new Map(), names);
  const known = new Set(close.map(({ figure }) => figure.id));
  return parts.flatMap(({ part, rank }) => {
    const wholes = close.filter((whole) => goTogether(part, whole)).slice(0, most.wholes);
    return [
      ...wholes.map((whole) => ({ part, whole, rank, far: false })),
      ...calledLike(called, part, names, known).map((whole) => ({ part, whole, rank, far: true })),
    ];
  });
}

/** 绿灯705个、黄灯118个、红灯38个，绿灯项目占81.9%: the nearest, and those called most like the rate. */
function partsAmong(
  before: readonly Mention[],
  claim: Mention,
  scene: Scene,
): readonly Pick<Share, "part" | "rank">[] {
  const { byId } = namesIn(scene);
  const own = byId.get(claim.figure.id)?.keys ?? new Set();
  const ranked = before.map((part, rank) => ({
    part,
    rank,
    shared: rank === 0 ? Infinity : countShared(own, byId.get(part.figure.id)?.keys ?? new Set()),
  }));
  return ranked.toSorted((a, b) => b.shared - a.shared || a.rank - b.rank).slice(0, most.parts);
}

/** 抽查面为全部部门的25%, 占绩效目标资金的23%: wholes of other paragraphs, called most like the rate and its part. */
function calledLike(
  called: Scores,
  part: Mention,
  names: Names,
  known: ReadonlySet<string>,
): readonly Mention[] {
  const best: { readonly whole: Mention; readonly at: number; readonly score: number }[] = [];
  for (const [at, score] of calledAs(part, called, names)) {
    // Of hundreds hardly any is called more like them than the best so far; the others are not looked at.
    const last = best[most.called - 1];
    if (last !== undefined && (score < last.score || (score === last.score && at > last.at)))
      continue;
    const whole = names.list[at]?.mention;
    if (whole === undefined || !isTerm(whole) || known.has(whole.figure.id)) continue;
    if (!goTogether(part, whole)) continue;
    best.push({ whole, at, score });
    best.sort((a, b) => b.score - a.score || a.at - b.at);
    best.length = Math.min(best.length, most.called);
  }
  return best.map(({ whole }) => whole);
}

/** How much each name of the report has in common, by its place. */
type Scores = ReadonlyMap<number, number>;

function calledAs({ figure }: Mention, before: Scores, { byId, index }: Names): Scores {
  const scores = new Map(before);
  for (const key of byId.get(figure.id)?.keys ?? []) {
    const told = index.get(key);
    if (told === undefined || told.rare < leastRare || told.places.length > mostNamed) continue;
    const { places, rare } = told;
    for (const at of places) scores.set(at, (scores.get(at) ?? 0) + rare);
  }
  return scores;
}
