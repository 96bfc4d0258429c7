import type { Formula } from "../../domain/relation.ts";
import type { Bound } from "../rule.ts";
import type { Direction } from "./change-words.ts";

/** By how much it is more or less than it was: the evidence is now, then, and what is told. */
export function differenceBy(direction: Direction): Formula {
  return { name: "difference", args: inOrder(direction), sign: "=", claim: 2 };
}

/** By what rate of what it was it is more or less: the evidence as of `differenceBy`. */
export function growthBy(direction: Direction): Formula {
  const name = direction === "up" ? "growth" : "rest";
  return { name, args: inOrder(direction), sign: "=", claim: 2 };
}

/** What the terms of a change are called where it is shown. */
export interface ChangeNames {
  readonly now: string;
  readonly past: string;
  /** What is told, as an amount and as a rate. */
  readonly by: readonly [amount: string, rate: string];
}

/** A change told as a rate of what it was, or as an amount, with the words that show it: the evidence as of `differenceBy`. */
export function changeBy(
  direction: Direction,
  isRate: boolean,
  { now, past, by: [amount, rate] }: ChangeNames,
): Pick<Bound, "formula" | "text"> {
  const apart = direction === "up" ? `${now}－${past}` : `${past}－${now}`;
  return isRate
    ? { formula: growthBy(direction), text: `${rate}＝（${apart}）÷${past}` }
    : { formula: differenceBy(direction), text: `${amount}＝${apart}` };
}

function inOrder(direction: Direction): readonly number[] {
  return direction === "up" ? [0, 1] : [1, 0];
}
