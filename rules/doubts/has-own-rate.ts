import type { Figure } from "../../domain/figure.ts";
import { printedDigits } from "../../domain/quantity.ts";
import type { Mention } from "../wording/scene.ts";

/** Shorter rates may well be told twice of two things. */
const telling = 3;

/**
 * 应配套1862.4万元，到位1094.6万元，到位率58.8%: the rate that is claimed elsewhere is told right behind these numbers as well, which so are
 * no reading of the other one.
 */
export function hasOwnRate(
  numbers: readonly Mention[],
  claim: Figure,
  list: readonly Mention[],
): boolean {
  const places = numbers.map((each) => list.indexOf(each));
  const last = Math.max(...places);
  const rate = list[last + 1]?.figure;
  if (rate === undefined || rate.id === claim.id || rate.value !== claim.value) return false;
  const areTogether = last - Math.min(...places) + 1 === numbers.length;
  return areTogether && rate.kind === "rate" && printedDigits(rate.quantity) >= telling;
}
