import { isFitting } from "../findings/relation-check.ts";
import type { Bound } from "../rule.ts";
import { differenceBy, growthBy } from "./change-formula.ts";
import { opposite } from "./change-words.ts";
import type { Direction } from "./change-words.ts";

/** Which way a change of now, then and what is told leads; null for any other relation. */
export function wayOf({ formula, evidence }: Bound): Direction | null {
  const { name, args } = formula;
  if (evidence.length !== 3 || formula.claim !== 2) return null;
  if (name === "growth") return "up";
  if (name === "rest") return "down";
  return name === "difference" ? (args[0] === 0 ? "up" : "down") : null;
}

/** 得分由90.5分下降3.2分 to 93.7: the numbers fit the opposite word and not the one that is told. */
export function isTurnedRound(bound: Bound): boolean {
  const direction = wayOf(bound);
  if (direction === null || isFitting(bound)) return false;
  const by = bound.formula.name === "difference" ? differenceBy : growthBy;
  return isFitting({ ...bound, formula: by(opposite(direction)) });
}
