import type { Formula } from "../../domain/relation.ts";
import { evidenceOf } from "../findings/relation-check.ts";
import { printsAs } from "../rates/prints-as.ts";
import type { Bound } from "../rule.ts";
import { bindingOf, roleName } from "../wording/mention-match.ts";
import { areAlike } from "../wording/noun-class.ts";
import { plain } from "../wording/plain.ts";
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

/** The rate is what the part leaves of the whole. */
export function areLeaving(rate: Mention, { part, whole }: Terms): boolean {
  return printsAs(rate.figure, 100 - (100 * valueOf(part)) / valueOf(whole));
}

/** 送审240万元，审定60万元，压掉75%; 控制价640万元，中标价590万元，下浮7.81%: by how much the first was cut, not what the second is of it. */
export function isCutTo(rate: Mention, terms: Terms): boolean {
  const { part, whole } = terms;
  return (
    valueOf(part) < valueOf(whole) &&
    cut.test(plain(rate.before)) &&
    !cut.test(plain(part.before)) &&
    areLeaving(rate, terms)
  );
}

const cut =
  /(?:[减降压削砍省扣]|下[浮调]|节[约支省资]|剔除|优惠)[一-龥]{0,2}(?:[率幅]|比例|幅度|金额|资金)?[了为是达到约共近]*$/;

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
