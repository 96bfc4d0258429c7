import type { Formula } from "../../domain/relation.ts";
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

function inOrder(direction: Direction): readonly number[] {
  return direction === "up" ? [0, 1] : [1, 0];
}
