import { Fraction } from "fraction.js";
import type { Funds, Money, MoneyField } from "./project.ts";

export const zero = new Fraction(0);

/** Whole yuan are made without parsing a decimal. */
function exact(yuan: string): Fraction {
  return yuan.includes(".") ? new Fraction(yuan) : new Fraction(BigInt(yuan));
}

export function yuanOf(money: Money | undefined): Fraction | null {
  return money === undefined ? null : exact(money.yuan);
}

/** The sum of what is given; null when nothing is. */
export function sumOf(all: readonly (Fraction | null)[]): Fraction | null {
  let sum: Fraction | null = null;
  for (const each of all) if (each !== null) sum = sum === null ? each : sum.add(each);
  return sum;
}

export function sumOfField(funds: readonly Funds[], field: MoneyField): Fraction | null {
  return sumOf(funds.map((each) => yuanOf(each[field])));
}

/** part ÷ whole, exact; null when either is not given or the whole is zero. */
export function ratioOf(part: Fraction | null, whole: Fraction | null): Fraction | null {
  return part === null || whole === null || whole.equals(0) ? null : part.div(whole);
}

/** part ÷ whole in percent; the whole is not zero. */
export function shareOfCounts(part: number, whole: number): Fraction {
  return new Fraction(part * 100, whole);
}

/** An exact rational, for folders that hold values and do not calculate. */
export type Exact = Fraction;
