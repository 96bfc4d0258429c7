import { appliedRates } from "../rates/applied-rate.ts";
import { ratesAppliedFar } from "../rates/applied-far.ts";
import { checksOfBases } from "../rates/base-of-shares.ts";
import { bracketedShares } from "../rates/bracketed-shares.ts";
import { classRates } from "../rates/class-rates.ts";
import { columnRates } from "../tables/column-rates.ts";
import { completionRows } from "../tables/completion-rows.ts";
import { contractsPaid } from "../rates/contract-paid.ts";
import { contractShares } from "../rates/contract-shares.ts";
import { gradedRates } from "../rates/graded-rates.ts";
import { goalRates } from "../rates/goal-rates.ts";
import { groupedShares } from "../rates/grouped-shares.ts";
import { sharesOfImpliedBase } from "../rates/implied-base.ts";
import { sharesOfOwnSum } from "../rates/own-sum.ts";
import { boundsOfJoined } from "../rates/joined-shares.ts";
import { sharesOfLost } from "../rates/lost-marks.ts";
import { ratesOfPicked } from "../rates/picked-out.ts";
import { placesChanged } from "../rates/changed-places.ts";
import { ratesHeldTo } from "../rates/held-to.ts";
import { hasJoinedBase } from "../rates/joined-base.ts";
import { listedBefore } from "../rates/listed-before.ts";
import { itemShares } from "../rates/item-shares.ts";
import { priceCuts } from "../rates/price-cuts.ts";
import { numberedShares } from "../rates/numbered-shares.ts";
import { rateCases } from "../rates/rate-binding.ts";
import { withNamed } from "../rates/rates-by-name.ts";
import { checkRate } from "../rates/rate-check.ts";
import type { RateCase } from "../rates/rate-binding.ts";
import { executionCases } from "../rates/execution-binding.ts";
import { checkNearby, checkUnnamed } from "../rates/vicinity-check.ts";
import { restsBeside } from "../rates/rest-beside.ts";
import { restatedParts } from "../rates/restated-part.ts";
import { respectiveRates } from "../rates/respective-rates.ts";
import { respectiveShares } from "../rates/respective-shares.ts";
import { setThenDone } from "../rates/set-then-done.ts";
import { statedCuts } from "../rates/stated-cuts.ts";
import { withTurned } from "../rates/turned-to-rest.ts";
import { columnShares } from "../tables/share-column.ts";
import {
  abstain,
  checkRelation,
  evidenceOf,
  relationMessages,
} from "../findings/relation-check.ts";
import type { RelationData } from "../findings/relation-check.ts";
import { defineRule } from "../rule.ts";
import type { Bound, Check } from "../rule.ts";
import type { Mention, Scene } from "../wording/scene.ts";

const title = "比率与分子、分母不符";

/** Rates that words lead to what they are of, in the order in which they are told. */
const findWorded: readonly ((scene: Scene) => readonly Bound[])[] = [
  statedCuts,
  priceCuts,
  gradedRates,
  contractShares,
  contractsPaid,
  classRates,
  (scene) => itemShares(scene, rateCases(scene)),
  bracketedShares,
  numberedShares,
  restatedParts,
  boundsOfJoined,
  ratesHeldTo,
  sharesOfLost,
  ratesOfPicked,
  placesChanged,
  restsBeside,
];

export const rateRecomputed = defineRule({
  id: "R01",
  name: "比率复算",
  about: "比率应等于部分除以整体，只容许印出位数的舍入。",
  version: "1.0.0",
  severity: "error",
  messages: relationMessages,
  check({ scene }) {
    return withNamed(withTurned(checksOf(scene), title, scene), title, scene);
  },
});

function* checksOf(scene: Scene): Generator<Check<RelationData>> {
  const told = new Set(rowsTold(scene));
  const rows = completionRows(scene);
  const inRows = new Set(rows.map(({ rate }) => rate));
  const columns = columnRates(scene).filter(({ rate }) => !told.has(rate) && !inRows.has(rate));
  const beside = [...respectiveShares(scene), ...respectiveRates(scene)];
  const inPairs = [...beside, ...without(listedBefore(scene), beside)];
  const listed = [...rows, ...columnShares(scene), ...columns, ...inPairs];
  const completed = new Set(executionCases(scene).map(({ rate }) => rate.figure.id));
  const goals = [...goalRates(scene), ...setThenDone(scene)].filter(
    (bound) => !completed.has(rateOf(bound) ?? ""),
  );
  const worded = [...goals, ...findWorded.flatMap((find) => find(scene))];
  const near = [...worded, ...besides(appliedRates(scene), worded)];
  const cuts = [...near, ...besides(ratesAppliedFar(scene), near)];
  const stated = ratesOf(cuts);
  const again = ratesOf(restatedParts(scene));
  const single = without(rateCases(scene), listed).filter(
    ({ rate: { figure }, bounds }) =>
      !again.has(figure.id) && (bounds.length > 0 || !stated.has(figure.id)),
  );
  const grouped = groupedShares(scene, single);
  for (const rate of [...listed, ...grouped, ...without(single, grouped)]) {
    if (rate.ruleId !== "R01") continue;
    const { id } = rate.rate.figure;
    const isOwn = rate.bounds.length === 0 && sharesOfOwnSum(scene).has(id);
    const near = checkNearby(rate, { title }, scene);
    const check = isOfNext(near, rate, beside) ? checkRate(rate, { title }) : near;
    const isUntold = isOwn || (check.verdict !== "held" && sharesOfImpliedBase(scene).has(id));
    const isJoined = check.verdict !== "held" && hasJoinedBase(rate.rate, scene);
    yield isUntold ? ofUntold(rate) : isJoined ? ofJoined(rate) : check;
  }
  const cased = new Set([...listed, ...rateCases(scene)].map(({ rate }) => rate));
  yield* checksOfBases(scene, title);
  for (const bound of cuts) yield checkRelation(bound, { title, ceiling: "warning" });
  for (const rate of scene.mentions) {
    if (cased.has(rate) || completed.has(rate.figure.id) || stated.has(rate.figure.id)) continue;
    const check = checkUnnamed(rate, title, scene);
    if (check !== null) yield check;
  }
}

/** 中央84310万元，省级42238万元，分别占66.6%、66.6%: in a list that goes in pairs the part of another rate makes it right for no one. */
function isOfNext(
  check: Check<RelationData>,
  { rate, part }: RateCase,
  pairs: readonly RateCase[],
): boolean {
  if (check.verdict !== "held" || !pairs.some((each) => each.rate === rate)) return false;
  const own = part?.figure.id;
  const others = new Set(pairs.map((each) => each.part?.figure.id).filter((id) => id !== own));
  const used = check.evidence.map(({ figure }) => figure?.id);
  return !used.includes(own) && used.some((id) => others.has(id));
}

function ofUntold({ rate, name }: RateCase): Check<RelationData> {
  const reason = `${name}与同列的其他占比相符，总数没有写出`;
  return abstain("insufficient", reason, [evidenceOf(name, rate)]);
}

function ofJoined({ rate, name }: RateCase): Check<RelationData> {
  const reason = `${name}与前面并列的两个数之和相符，不以其中一个为分母`;
  return abstain("insufficient", reason, [evidenceOf(name, rate)]);
}

/** Cells that the rules for cuts, checks and budgets judge, which know their names better. */
function rowsTold(scene: Scene): readonly Mention[] {
  return [
    ...rateCases(scene).filter(({ ruleId, bounds }) => ruleId !== "R01" && bounds.length > 0),
    ...executionCases(scene),
  ].map(({ rate }) => rate);
}

/** The figure of the rate, which stands third. */
function rateOf({ evidence }: Bound): string | undefined {
  return evidence[2]?.figure?.id;
}

function ratesOf(bounds: readonly Bound[]): ReadonlySet<string | undefined> {
  return new Set(bounds.map(rateOf));
}

/** Bounds of rates that the others do not tell of. */
function besides(bounds: readonly Bound[], others: readonly Bound[]): readonly Bound[] {
  const known = ratesOf(others);
  return bounds.filter((bound) => !known.has(rateOf(bound)));
}

/** Cases of rates that are not bound in a list already. */
function without(cases: readonly RateCase[], bound: readonly RateCase[]): readonly RateCase[] {
  const rates = new Set(bound.map(({ rate }) => rate));
  return cases.filter(({ rate }) => !rates.has(rate));
}
