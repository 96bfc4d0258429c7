import type { Formula } from "../../domain/relation.ts";
import type { Direction } from "./change-words.ts";

/** By how much it is more or less than it was: the evidence is now, then, and what is told. */
export function differenceBy(direction: Direction): Formula {
  const args = direction === "up" ? [0, 1] : [1, 0];
  return { name: "difference", args, sign: "=", claim: 2 };
}
