import type { Formula } from "../../domain/relation.ts";
import { evidenceOf } from "../findings/relation-check.ts";
import { printsAs } from "../rates/prints-as.ts";
import type { Bound } from "../rule.ts";
import { bindingOf, roleName } from "../wording/mention-match.ts";
import { areAlike } from "../wording/noun-class.ts";
import type { Mention } from "../wording/scene.ts";

/** What a rate may be the share of, and in what. */
export interface Terms {
  readonly part: Mention;
  readonly whole: Mention;
}

/** 71.8%, as a fact: not a limit, no percentage points. */
export function isRate({ figure }: Mention): boolean {
  return (
    figure.kind === "rate" &&
    figure.quantity.dimension === "ratio" &&
    figure.status !== "threshold" &&
    /^[%％]$/.test(figure.quantity.unit ?? "")
  );
}

export function isTerm({ figure }: Mention): boolean {
  return figure.kind === "amount" || figure.kind === "count";
}

/** Of one measure, and of things that may be counted together. */
export function goTogether(a: Mention, b: Mention): boolean {
  const [left, right] = [a.figure, b.figure];
  if (left.id === right.id || left.kind !== right.kind) return false;
  if (left.quantity.dimension !== right.quantity.dimension) return false;
  if (left.kind !== "count") return true;
  return areAlike(a.noun, b.noun) || left.quantity.unit === right.quantity.unit;
}

export function areMaking(rate: Mention, { part, whole }: Terms): boolean {
  return printsAs(rate.figure, (100 * valueOf(part)) / valueOf(whole));
}

export function valueOf({ figure }: Mention): number {
  return Number(figure.value);
}

export function shareBound(claim: Mention, { part, whole }: Terms): Bound {
  const [a, b, result] = [
    roleName(part, "部分数"),
    roleName(whole, "总数"),
    roleName(claim, "比率"),
  ];
  const formula: Formula = { name: "share", args: [0, 1], sign: "=", claim: 2 };
  return {
    formula,
    evidence: [evidenceOf(a, part), evidenceOf(b, whole), evidenceOf(result, claim)],
    text: `${result}＝${a}÷${b}`,
    binding: bindingOf([claim, part, whole]),
  };
}
