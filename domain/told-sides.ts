import { Fraction } from "fraction.js";
import type { Finding } from "./finding.ts";
import { exactText } from "./interval.ts";
import type { Interval } from "./interval.ts";
import { judge } from "./judgement.ts";
import type { Judgement } from "./judgement.ts";
import { gapText, inUnit, numberText, setText, unitOfGap, valueText } from "./measured-text.ts";
import { basePower, decimalsOf } from "./quantity.ts";
import type { Quantity } from "./quantity.ts";
import { isExact, printedValue } from "./reading.ts";
import { parseFormula } from "./relation.ts";
import type { Formula } from "./relation.ts";

/** A judged relation over the quantities that its formula numbers. */
export interface Weighed {
  readonly formula: Formula;
  readonly quantities: readonly Quantity[];
  readonly judgement: Judgement;
}

/** More places than these tell a reader nothing. */
const mostPlaces = 8;
/** So many places more than the claim has may the other numbers bring in. */
const mostMore = 4;

/** At how many places the result is told: enough for a reader to subtract the claim from it. */
function placesOf({ formula, quantities, judgement }: Weighed, claim: Quantity): number {
  // One place more than claimed, two where it claims none: 20.37% against 20%.
  const more = decimalsOf(claim) === 0 ? 2 : 1;
  const usual = decimalsOf(claim) + (claim.dimension === "ratio" ? more : 0);
  const exact = additive.test(formula.name) ? exactPlaces(formula, quantities, claim) : 0;
  const { point } = judgement;
  let places = Math.max(usual, Math.min(exact, decimalsOf(claim) + mostMore));
  if (point === null || point.equals(printedValue(claim))) return places;
  while (places < mostPlaces && shownApart(point, claim, places).equals(0)) places += 1;
  return places;
}

const additive = /^(?:value|sum|difference|balance)$/;

/** Places that a sum of the printed numbers has in the unit of the claim: 万元 added up to 亿元 bring four. */
function exactPlaces({ args }: Formula, quantities: readonly Quantity[], claim: Quantity): number {
  const places = args.flatMap((index) => {
    const part = quantities[index];
    return part === undefined ? [] : basePower(claim) - basePower(part) + decimalsOf(part);
  });
  return Math.max(0, ...places);
}

/** What a reader gets who subtracts the claim from the result as it is told, in the unit of the claim. */
function shownApart(point: Fraction, claim: Quantity, places: number): Fraction {
  const shown = new Fraction(numberText(point, claim, places));
  return shown.sub(inUnit(printedValue(claim), claim)).abs();
}

/** 11.486%（11.4862%～11.4864%）; a single value where the operands are exact. */
export function computedText(weighed: Weighed): string {
  const { formula, quantities, judgement } = weighed;
  const [set, claim] = [judgement.computed, quantities[formula.claim]];
  if (set === null || claim === undefined) return "无法计算";
  const places = placesOf(weighed, claim);
  if (judgement.point === null || isSingle(set)) return setText(set, claim, places);
  return `${valueText(judgement.point, claim, places)}（${setText(set, claim, places + 1)}）`;
}

function isSingle({ low, high }: Interval): boolean {
  return low !== null && high?.equals(low) === true;
}

/** The set of the claim as printed; the number alone where it was not rounded. */
function claimedText({ claimed }: Judgement, claim: Quantity): string {
  return isExact(claim) || claim.laidDown !== undefined
    ? valueText(printedValue(claim), claim, decimalsOf(claim))
    : setText(claimed, claim, decimalsOf(claim) + 1);
}

/** What lies between the printed numbers themselves: 0.454个百分点; empty where nothing was computed. */
function differenceText(weighed: Weighed, claim: Quantity): string {
  const { point, gap } = weighed.judgement;
  if (gap === null) return "";
  const places = placesOf(weighed, claim);
  if (point === null) return gapText(gap.absolute, claim, places);
  return exactText(shownApart(point, claim, places)) + unitOfGap(claim);
}

/** From so many last places on, rounding is beside the point. */
const manyQuanta = 50;

/**
 * The difference that a reader finds, and for a small one what remains of it when every number is given the room
 * of its rounding: 0.454个百分点（扣除四舍五入影响后仍差0.449个百分点，即44.9个末位单位）.
 */
export function apartText(weighed: Weighed): string {
  const { formula, quantities, judgement } = weighed;
  const [gap, claim] = [judgement.gap, quantities[formula.claim]];
  if (gap === null || claim === undefined) return "";
  const told = differenceText(weighed, claim);
  const sure = gapText(
    gap.absolute,
    claim,
    Math.max(decimalsOf(claim) + 1, placesOf(weighed, claim)),
  );
  if (sure === told || gap.quanta.compare(manyQuanta) >= 0) return told;
  const isRough = quantities.some(({ qualifier }) => qualifier !== "exact");
  const last = numberText(gap.quanta, { ...claim, exponent: 0, unit: null }, 1);
  const quanta = isExact(claim) || claim.laidDown !== undefined ? "" : `，即${last}个末位单位`;
  return `${told}（扣除${isRough ? "约数" : "四舍五入"}影响后仍差${sure}${quanta}）`;
}

/** The two sides of a relation and what parts them, in the unit in which the claim is printed. */
export interface ToldSides {
  readonly claimed: string;
  readonly computed: string;
  readonly apart: string;
}

/** Empty texts where a finding computes nothing. */
export function toldSides({ relation, operands }: Finding): ToldSides {
  const formula = parseFormula(relation?.formula ?? "");
  const quantities = operands.flatMap(({ quantity }) => quantity ?? []);
  const claim = quantities[formula?.claim ?? -1];
  if (formula === null || claim === undefined || quantities.length < operands.length)
    return { claimed: "", computed: "", apart: "" };
  const judgement = judge(formula, quantities);
  const weighed = { formula, quantities, judgement };
  return {
    claimed: claimedText(judgement, claim),
    computed: judgement.computed === null ? "" : computedText(weighed),
    apart: differenceText(weighed, claim),
  };
}
