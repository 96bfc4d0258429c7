import { Fraction } from "fraction.js";
import type { Fact, Facts } from "./fact.ts";
import type { Figure } from "./figure.ts";
import type { Indicator } from "./indicator.ts";
import { indicatorOf, indicators } from "./indicator.ts";
import { decimalsOf, valueOf } from "./quantity.ts";

/** A value worked out from printed figures by a formula of the dictionary; on paper marked 推算. */
export interface Calculation {
  /** Unique in the run. */
  readonly id: string;
  readonly indicator: string;
  /** What it gives, for lists: 评减率, 评减金额较上年增减额. */
  readonly name: string;
  readonly year: number | null;
  readonly operands: readonly Figure[];
  /** 评减率＝评减金额÷事前评估申报金额. */
  readonly formula: string;
  /** 2090.55万元÷16904.55万元＝12.37%. */
  readonly substituted: string;
  /** Exact, "p/q" or an integer, in the base unit. */
  readonly exact: string;
  /** Rounded half up: rates to two decimals, sums to those of the operands. */
  readonly text: string;
}

type Sign = "+" | "-";

export type Formula =
  | { readonly kind: "ratio"; readonly part: string; readonly whole: string }
  | {
      readonly kind: "sum";
      readonly terms: readonly { readonly sign: Sign; readonly id: string }[];
    };

/** The alternatives of `derivable_from`; null when the text is none of the two known forms. */
export function formulasOf(indicator: Indicator): readonly Formula[] | null {
  if (indicator.derivable_from === null) return [];
  const parsed = indicator.derivable_from.split(";").map((one) => parseFormula(one.trim()));
  const known = parsed.filter((formula) => formula !== null);
  return known.length === parsed.length ? known : null;
}

function parseFormula(source: string): Formula | null {
  const ratio = /^([\w.]+) \/ ([\w.]+) \* 100$/.exec(source);
  if (ratio?.[1] !== undefined && ratio[2] !== undefined) {
    return { kind: "ratio", part: ratio[1], whole: ratio[2] };
  }
  if (!/^[\w.]+( [+-] [\w.]+)+$/.test(source)) return null;
  const terms = [...`+ ${source}`.matchAll(/([+-]) ([\w.]+)/g)].map((term) => ({
    sign: term[1] === "-" ? ("-" as const) : ("+" as const),
    id: term[2] ?? "",
  }));
  return { kind: "sum", terms };
}

/**
 * Every calculation that the facts of one year allow, also of indicators that are stated as well. A
 * figure named in `disputed` (by id) is no ground to calculate on.
 */
export function calculationsOf(
  facts: Facts,
  year: number | null,
  disputed: ReadonlySet<string>,
): readonly Calculation[] {
  return indicators.flatMap((indicator) => {
    for (const formula of formulasOf(indicator) ?? []) {
      const found = calculate(indicator, formula, facts, year);
      if (found?.operands.every(({ id }) => !disputed.has(id)) === true) return [found];
    }
    return [];
  });
}

function calculate(
  indicator: Indicator,
  formula: Formula,
  facts: Facts,
  year: number | null,
): Calculation | null {
  const ids =
    formula.kind === "ratio" ? [formula.part, formula.whole] : formula.terms.map((t) => t.id);
  const operands = ids.map((id) => operandOf(facts.find(id, year)));
  if (!operands.every((operand) => operand !== null)) return null;
  const result =
    formula.kind === "ratio" ? ratioOf(operands) : sumOf(formula.terms, operands, indicator);
  if (result === null) return null;
  const names = ids.map((id) => indicatorOf(id)?.name ?? id);
  const printed = operands.map(({ quantity }) => `${quantity.digits}${quantity.unit ?? ""}`);
  return {
    id: `${operands[0]?.documentId ?? ""}.${indicator.id}@${year ?? ""}`,
    indicator: indicator.id,
    name: indicator.name,
    year,
    operands,
    formula: `${indicator.name}＝${joined(formula, names)}`,
    substituted: `${joined(formula, printed)}＝${result.text}`,
    exact: result.value.toFraction(),
    text: result.text,
  };
}

/** A figure can stand in a calculation only when it is exact and the sources agree on it. */
export function operandOf(fact: Fact | undefined): Figure | null {
  const only = fact?.statements.length === 1 ? fact.statements[0]?.printed : undefined;
  return only !== undefined && only.quantity.qualifier === "exact" ? only : null;
}

function joined(formula: Formula, names: readonly string[]): string {
  if (formula.kind === "ratio") return names.join("÷");
  return formula.terms
    .map(({ sign }, i) => (i === 0 ? "" : sign === "-" ? "－" : "＋") + (names[i] ?? ""))
    .join("");
}

interface Result {
  readonly value: Fraction;
  readonly text: string;
}

/** Places of a calculated rate. */
export const rateDecimals = 2;

function ratioOf(operands: readonly Figure[]): Result | null {
  const [part, whole] = operands.map((operand) => valueOf(operand.quantity));
  if (part === undefined || whole === undefined || whole.equals(0)) return null;
  const value = part.div(whole).mul(100);
  return { value, text: `${roundHalfUp(value, rateDecimals)}%` };
}

function sumOf(
  terms: readonly { readonly sign: Sign }[],
  operands: readonly Figure[],
  indicator: Indicator,
): Result {
  const value = operands.reduce((sum, { quantity }, i) => {
    const term = valueOf(quantity);
    return terms[i]?.sign === "-" ? sum.sub(term) : sum.add(term);
  }, new Fraction(0));
  const { exponent, unit } = unitOf(operands, indicator);
  const decimals = Math.max(
    0,
    ...operands.map(({ quantity }) => decimalsOf(quantity) + exponent - quantity.exponent),
  );
  const scaled = value.div(new Fraction(10).pow(exponent) ?? 1);
  return { value, text: `${roundHalfUp(scaled, decimals)}${unit}` };
}

const wan = 4;

/** Unit and its power of ten to print a sum of the operands in. */
export function unitOf(
  operands: readonly Figure[],
  indicator: Indicator,
): { readonly exponent: number; readonly unit: string } {
  const first = operands[0]?.quantity;
  const same = operands.every(
    ({ quantity }) => quantity.unit === first?.unit && quantity.exponent === first?.exponent,
  );
  if (same && first?.unit != null) return { exponent: first.exponent, unit: first.unit };
  return { exponent: indicator.kind === "amount" ? wan : 0, unit: indicator.unit };
}

/** Decimal text with exactly `decimals` places; a half goes away from zero (domain.md §4.3). */
export function roundHalfUp(value: Fraction, decimals: number): string {
  const scale = 10n ** BigInt(decimals);
  const { n, d } = value.abs();
  const units = (2n * n * scale + d) / (2n * d);
  const digits = units.toString().padStart(decimals + 1, "0");
  const whole = digits.slice(0, digits.length - decimals);
  const padded = decimals > 0 ? `${whole}.${digits.slice(-decimals)}` : whole;
  return value.compare(0) < 0 && units > 0n ? `-${padded}` : padded;
}
