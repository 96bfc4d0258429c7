import type { Figure } from "../../domain/figure.ts";
import type { FunctionName } from "../../domain/relation.ts";
import { isRightBefore, ofOtherPartOf } from "./base-before.ts";
import { baseOfWords } from "./base-of-words.ts";
import { basesJoined } from "./bases-joined.ts";
import { Beside } from "./beside.ts";
import { ofCarriedOver } from "./carried-over.ts";
import { isCopiedRate, namesNoBase } from "./copied-rate.ts";
import { changeEnds } from "./change-ends.ts";
import { countsAmounts } from "./counts-amounts.ts";
import { eachTimeTold } from "./each-time.ts";
import { gapTold } from "./gap-told.ts";
import { goodOnly } from "./good-only.ts";
import { inAndOut } from "./in-and-out.ts";
import { innerWhole } from "./inner-whole.ts";
import { leftOut } from "./left-out.ts";
import { leftUncovered } from "./left-uncovered.ts";
import { leftUnsaid } from "./left-unsaid.ts";
import { madeBeside } from "./made-beside.ts";
import { meanNoSum } from "./mean-no-sum.ts";
import { meanOfLevel } from "./mean-of-level.ts";
import { isNear } from "./near-miss.ts";
import { nearerWhole } from "./nearer-whole.ts";
import { nestedStage } from "./nested-stage.ts";
import { notBegun } from "./not-begun.ts";
import { ofSeveral } from "./of-several.ts";
import { ofOtherBase } from "./other-base.ts";
import { ofOtherMeasures } from "./other-measure.ts";
import { oneOfThem } from "./one-of-them.ts";
import { otherFactor } from "./other-factor.ts";
import { otherLevel } from "./other-level.ts";
import { otherMeaning } from "./other-meaning.ts";
import { otherSum } from "./other-sum.ts";
import { namedSumsOf } from "./named-sums-of.ts";
import { inOneSentence } from "../wording/full-sentence.ts";
import { placeOf } from "../wording/paragraph-place.ts";
import type { Abstained, Bound, Judged, Verdicted } from "../rule.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { ratesApart } from "./rates-apart.ts";
import { restOfWhole } from "./rest-of-whole.ts";
import { savedOfBase } from "./saved-of-base.ts";
import { scoreAhead } from "./score-ahead.ts";
import { toldOfAll } from "./told-of-all.ts";
import { ofTwoColumns } from "./two-columns.ts";
import { ofTotalBehind } from "./total-behind.ts";
import { unreadItem } from "./unread-item.ts";
import { wholeScene } from "../wording/whole-scene.ts";

type Reading = (bound: Bound, scene: Scene) => string | null;

/** What holds exactly if a list, a factor or a base is read as the words have it, however near the other reading comes. */
const readings: readonly Reading[] = [
  scoreAhead,
  savedOfBase,
  baseOfWords,
  meanOfLevel,
  otherFactor,
  leftUnsaid,
  goodOnly,
  nestedStage,
  gapTold,
  oneOfThem,
  toldOfAll,
  otherLevel,
  innerWhole,
  eachTimeTold,
  notBegun,
  basesJoined,
  leftOut,
];

/** What the words tell apart, whatever comes out. */
const apart: readonly Reading[] = [inAndOut, countsAmounts, leftUncovered, nearerWhole, changeEnds];

function firstSaid(all: readonly Reading[], bound: Bound, scene: Scene): string | null {
  for (const read of all) {
    const said = read(bound, scene);
    if (said !== null) return said;
  }
  return null;
}

/**
 * A broken relation whose claim other figures of its paragraph explain: the figures that were bound are
 * not the ones meant. Two bindings with different outcomes are no verdict (validation §1.4).
 */
export function unlessExplained(verdict: Verdicted, scene: Scene): Verdicted {
  if (verdict.verdict !== "broken" || verdict.judged === null) return verdict;
  // The rule has found the other figures itself, and says so.
  if (verdict.tellsRepair === true) return verdict;
  const found = explanationOf(verdict.judged, scene);
  if (found === null) return verdict;
  const abstained: Abstained = {
    verdict: "abstained",
    outcome: "ambiguous",
    reason: `按这几个数核对不符，但${found}，无法断定文中所指`,
    evidence: verdict.evidence,
  };
  return abstained;
}

/** What of the paragraph explains the claim, in Chinese; null where nothing does. */
export function explanationOf({ bound }: Judged, scene: Scene): string | null {
  const { formula, evidence } = bound;
  const claim = evidence[formula.claim]?.figure ?? null;
  const told = formula.args.flatMap((index) => evidence[index]?.figure ?? []);
  if (claim === null || told.length < formula.args.length) return null;
  const mixed = ofOtherMeasures(bound);
  if (mixed !== null) return mixed;
  const [, whole] = told;
  if (formula.name === "share" && whole !== undefined && isRightBefore(whole, claim, scene))
    return ofOtherPartOf(whole, claim, scene);
  const otherwiseTold = firstSaid(apart, bound, scene);
  if (otherwiseTold !== null) return otherwiseTold;
  const columns =
    ofTwoColumns(bound, scene) ?? restOfWhole(bound, scene) ?? meanNoSum(bound, scene);
  if (columns !== null) return columns;
  const list = [claim, ...told].some(({ cell }) => cell !== null)
    ? (rowOf([claim, ...told], scene) ?? (formula.name === "value" ? [] : null))
    : (placeOf({ figure: claim }, scene)?.list ?? null);
  const meant = otherMeaning(bound, scene);
  if (meant !== null || list === null) return meant;
  const beside = new Beside(claim, told, list, scene);
  const sums = formula.name === "sum" ? otherSum(claim, told, list) : null;
  if (formula.sign === "<=") return beside.ownWhole() ?? sums ?? beside.someOnly();
  if (formula.name === "value") return beside.toldApart();
  const isRate = claim.quantity.dimension === "ratio" && ratios.has(formula.name);
  const carried = ofCarriedOver(bound, scene);
  if (carried !== null) return carried;
  const behind = isRate ? ofTotalBehind(bound, scene) : null;
  if (behind !== null) return behind;
  const copied = isRate && isCopiedRate(claim, list);
  const base = isRate && !(copied && namesNoBase(claim, list)) ? ofOtherBase(bound, scene) : null;
  if (base !== null) return base;
  const foreign = isRate
    ? (beside.ownRate(formula, told) ??
      (formula.name === "share" ? ofSeveral(claim, told, list) : null))
    : null;
  const unread = unreadItem(bound, scene);
  if (unread !== null) return `加上“${unread.quote}”正合“${claim.quote}”`;
  const otherwise = firstSaid(readings, bound, scene);
  if (otherwise !== null) return otherwise;
  const made = isRate && !copied ? madeBeside(bound, scene) : null;
  if (made !== null) return made;
  // One slip away from right is what was meant, and wrong; a digit put in somewhere mends too much.
  if (foreign !== null || isNear(bound, 2, false)) return foreign;
  if (isRate) return beside.everything() ?? (copied ? null : beside.pair(formula.name));
  if (formula.name === "sum" && addsUpNamed(claim, told, scene)) return null;
  if (formula.name === "sum") return beside.list() ?? beside.ownWhole() ?? sums ?? beside.ofKinds();
  if (formula.name === "times") return beside.quotient() ?? beside.step();
  if (claim.quantity.dimension === "points")
    return beside.untoldSchedule() ?? ratesApart(claim, told, list);
  return ["difference", "mean"].includes(formula.name) ? beside.step() : null;
}

/** 污水、茶业合计48万元: of which items in one sentence it is the sum the words say, whatever more of them come to. */
function addsUpNamed(claim: Figure, told: readonly Figure[], scene: Scene): boolean {
  return namedSumsOf(claim, told, scene).some(({ total, parts }) =>
    parts.every((part) => inOneSentence(scene, part, total)),
  );
}

const ratios: ReadonlySet<FunctionName> = new Set(["share", "rest", "drop", "growth", "gain"]);

/** The cells of a row that holds them all, targets as well. */
function rowOf(figures: readonly Figure[], scene: Scene): readonly Mention[] | null {
  const ids = new Set(figures.map(({ id }) => id));
  const row = wholeScene(scene).scopes.find(
    ({ isRow, mentions }) => isRow && mentions.some(({ figure }) => ids.has(figure.id)),
  );
  const held = row?.mentions.filter(({ figure }) => ids.has(figure.id)).length;
  return row !== undefined && held === ids.size ? row.mentions : null;
}
