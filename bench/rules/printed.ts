import { Fraction } from "fraction.js";
import type { GoldFigure } from "./gold-document.ts";

/** A number as it stands in the raw text, read without the product's own scanner. */
export interface Printed {
  /** Half-width digits with one decimal point, trailing zeros kept. */
  readonly digits: string;
  /** Power of ten from the printed number to the annotated value. */
  readonly exponent: number;
  readonly kind: string;
  readonly unit: string | null;
  readonly qualifier: string;
  /** Numbers in words (四分之一, 一番) are taken as annotated. */
  readonly words: boolean;
}

const number = /^第?([\d０-９](?:[\d０-９,，.．\s]*[\d０-９])?)/u;

/** The characters of the number in a quote, with blanks and commas; null for numbers in words. */
export function numberIn(quote: string): { readonly start: number; readonly raw: string } | null {
  const match = number.exec(quote);
  const raw = match?.[1];
  if (match === null || raw === undefined || /^[百千]/.test(quote.slice(match[0].length).trim()))
    return null;
  return { start: match[0].length - raw.length, raw };
}

export function plainDigits(raw: string): string {
  return raw.normalize("NFKC").replaceAll(/[\s,]/g, "");
}

/** Null for spans of time and values that the quote does not print as they are. */
export function printedOf(figure: GoldFigure): Printed | null {
  const { value, kind, unit, qualifier, quote } = figure;
  if (value === null) return null;
  const base = { kind, unit, qualifier: figure.status === "threshold" ? "exact" : qualifier };
  const found = numberIn(quote);
  if (found === null) return { ...base, digits: String(value), exponent: 0, words: true };
  const digits = plainDigits(found.raw);
  if (kind === "period" || kind === "date") {
    return { ...base, digits: String(value), exponent: 0, words: false };
  }
  if (!/^\d+(?:\.\d+)?$/.test(digits)) return null;
  const exponent = exponentOf(digits, value);
  return exponent === null ? null : { ...base, digits, exponent, words: false };
}

function exponentOf(digits: string, value: number): number | null {
  if (Number(digits) === 0) return 0;
  const exponent = Math.round(Math.log10(value / Number(digits)));
  const back = Number(digits) * 10 ** exponent;
  return Math.abs(back - value) <= Math.abs(value) * 1e-9 ? exponent : null;
}

export function valueOf({ digits, exponent }: Printed): Fraction {
  return new Fraction(digits).mul(new Fraction(10).pow(exponent) ?? 1);
}

/** One unit of the last printed place. */
export function lastPlace({ digits, exponent }: Printed): Fraction {
  const decimals = digits.split(".")[1]?.length ?? 0;
  return new Fraction(10).pow(exponent - decimals) ?? new Fraction(1);
}

/** Place value of the last digit that is not zero. */
export function lastDigitPlace(printed: Printed): Fraction {
  const zeros = printed.digits.includes(".") ? 0 : (/0*$/.exec(printed.digits)?.[0].length ?? 0);
  const most = Math.min(zeros, printed.digits.length - 1);
  return lastPlace(printed).mul(new Fraction(10).pow(most) ?? 1);
}
