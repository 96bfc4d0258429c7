import type { Figure } from "../../domain/figure.ts";
import type { Severity } from "../../domain/finding.ts";
import { verdictNames } from "../../domain/finding.ts";
import { judge } from "../../domain/judgement.ts";
import type { Judgement } from "../../domain/judgement.ts";
import type { Quantity } from "../../domain/quantity.ts";
import { printedValue, readingNames } from "../../domain/reading.ts";
import { computedText } from "../../domain/told-sides.ts";
import { powerlessStrength, strengthOf } from "../../domain/strength.ts";
import { mismatchOf, quantitiesOf, substitutedText } from "./explain.ts";
import type { Mismatch } from "./explain.ts";
import { perObject } from "../remembered.ts";
import type { Abstained, Bound, Check, Evidence, NonEmpty } from "../rule.ts";
import type { Mention } from "../wording/scene.ts";

/** A relation missed only by rounding: a hint, in the words of the reading that explains it. */
export interface Tail extends Mismatch {
  readonly reading: string;
  /** Explained by the zeros at its end only. */
  readonly coarse: boolean;
}

export interface RelationData {
  readonly mismatch: Mismatch;
  readonly tail: Tail;
}

/** The words of every rule that recomputes; never which of the numbers is right. */
export const relationMessages = {
  mismatch: (d: Mismatch): string =>
    `文中${d.claimRole}${d.claim}${d.claimSet}；按${d.expression}应为${d.computed}，` +
    `相差${d.gap}。${d.inverse}${d.roles}${d.together}不能同时成立。${d.caveat}`,
  tail: (d: Tail): string =>
    `文中${d.claimRole}${d.claim}；按${d.expression}应为${d.computed}，` +
    `只有按“${d.reading}”才相符，${d.coarse ? "疑为约数" : "属尾差"}。${d.caveat}`,
} as const;

export interface RelationOptions {
  readonly title: string;
  /** Highest severity this binding may raise. */
  readonly ceiling?: Severity;
  readonly suggestion?: string;
}

export function evidenceOf(role: string, { figure }: Mention): Evidence {
  return evidenceAt(role, figure);
}

/** Of a figure that is no mention: a date, a span of time, a cell of a score table. */
export function evidenceAt(role: string, figure: Figure): Evidence {
  const { documentId, span, quote } = figure;
  return { role, documentId, span, quote, figure };
}

export function abstain(
  outcome: Abstained["outcome"],
  reason: string,
  evidence: readonly Evidence[] = [],
): Abstained {
  return { verdict: "abstained", outcome, reason, evidence };
}

// A binding is judged to choose it, then again to tell of it.
export const judgeBound = perObject(({ formula, evidence }: Bound): Judgement | null => {
  const quantities = quantitiesOf(evidence);
  return quantities === null ? null : judge(formula, quantities);
});

/** Whether the printed numbers agree, rounded as they are. */
export function isFitting(bound: Bound): boolean {
  const verdict = judgeBound(bound)?.verdict;
  return verdict === "certain" || verdict === "possible";
}

/** What is computed from the printed numbers and what is printed for it; null where nothing can be computed. */
export function valuesOf(
  bound: Bound,
): { readonly computed: number; readonly printed: number } | null {
  const claim = quantitiesOf(bound.evidence)?.[bound.formula.claim];
  const point = judgeBound(bound)?.point ?? null;
  if (claim === undefined || point === null) return null;
  return { computed: point.valueOf(), printed: printedValue(claim).valueOf() };
}

/** Judges a bound relation: one verdict, with severity lowered by a loose binding. */
export function checkRelation(bound: Bound, options: RelationOptions): Check<RelationData> {
  const quantities = quantitiesOf(bound.evidence);
  const judgement = judgeBound(bound);
  if (quantities === null || judgement === null || judgement.verdict === "undecidable") {
    return abstain("insufficient", `${bound.text}：有数无法计算`, bound.evidence);
  }
  if (isPartlyBare(quantities)) {
    return abstain("insufficient", `${bound.text}：有金额没有写明单位`, bound.evidence);
  }
  if (judgement.verdict === "certain" || judgement.verdict === "possible") {
    const strength = strengthOf(bound.formula, quantities).share;
    const statement = heldText(bound, judgement);
    return bound.formula.sign === "=" &&
      bound.formula.name !== "reach" &&
      strength < powerlessStrength
      ? abstain("insufficient", `${statement}，但数字过于宽松，校验力不足`, bound.evidence)
      : {
          verdict: "held",
          evidence: bound.evidence,
          judged: { bound, judgement, strength },
          statement,
        };
  }
  const mismatch = mismatchOf(bound, judgement, quantities);
  const base = {
    verdict: "broken",
    evidence: bound.evidence,
    judged: { bound, judgement, strength: null },
    title: options.title,
    suggestion: options.suggestion ?? suggestionFor(bound.evidence),
  } as const;
  if (judgement.verdict === "tail") {
    const reading = readingNames[judgement.explainedBy ?? "R1"];
    const coarse = judgement.explainedBy === "R4";
    const data = { ...mismatch, reading, coarse };
    return { ...base, severity: "hint", messageId: "tail", data };
  }
  const severity = lower(
    options.ceiling ?? "error",
    bound.binding === "sentence" ? "error" : "warning",
  );
  return { ...base, severity, messageId: "mismatch", data: mismatch };
}

/** 1305.00 beside 1305.00万元: in what unit a bare amount is counted nobody knows. */
function isPartlyBare(quantities: readonly Quantity[]): boolean {
  const money = quantities.filter(
    ({ dimension, digits }) => dimension === "money" && /[1-9]/.test(digits),
  );
  return new Set(money.map(({ unit }) => unit === null)).size > 1;
}

/** Told only where a slip of the pen leads to it. */
export function needingSlip<Data>(check: Check<Data>): Check<Data> {
  return check.verdict === "broken" ? { ...check, needsSlip: true } : check;
}

/** Told only where its numbers are of one size, or a slip of the pen leads to it. */
export function needingNear<Data>(check: Check<Data>): Check<Data> {
  return check.verdict === "broken" ? { ...check, needsNear: true } : check;
}

/** Its suggestion names the repair. */
export function tellingRepair<Data>(check: Check<Data>): Check<Data> {
  return check.verdict === "broken" ? { ...check, tellsRepair: true } : check;
}

const ranks: readonly Severity[] = ["hint", "warning", "error"];

export function lower(a: Severity, b: Severity): Severity {
  return ranks.indexOf(a) < ranks.indexOf(b) ? a : b;
}

function suggestionFor(evidence: NonEmpty<Evidence>): string {
  const roles = [...new Set(evidence.map((item) => item.role))];
  return `请对照原始资料核对${roles.join("、")}。`;
}

export function heldText(bound: Bound, judgement: Judgement): string {
  const quantities = quantitiesOf(bound.evidence);
  const substituted = substitutedText(bound.formula, bound.evidence);
  const verdict = verdictNames[judgement.verdict];
  const wide = judgement.stretched ? "（修饰词用得偏宽）" : "";
  const isFigure = bound.evidence[bound.formula.claim]?.figure != null;
  return quantities === null || !isFigure || bound.formula.sign === "<="
    ? `${substituted}，成立${wide}`
    : `${substituted}，算得${computedText({ formula: bound.formula, quantities, judgement })}，${verdict}${wide}`;
}
