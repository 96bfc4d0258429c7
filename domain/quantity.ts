import { Fraction } from "fraction.js";

/** Meaning of the words around a number (../docs/glossary.md, 修饰). */
export const qualifiers = [
  "exact",
  "over",
  "approx",
  "nearly",
  "more_than",
  "at_least",
  "less_than",
  "at_most",
  "no_later_than",
] as const;

export type Qualifier = (typeof qualifiers)[number];

export type Dimension = "money" | "ratio" | "points" | "count" | "score" | "rank" | "time";

/** A number exactly as printed. Its value is `digits` × 10^`exponent` in the base unit of its dimension. */
export interface Quantity {
  /** Half-width digits with an optional leading minus and one decimal point; trailing zeros kept. */
  readonly digits: string;
  /** Power of ten from the printed unit to the base unit: 万元 4, 亿元 8, % 0. */
  readonly exponent: number;
  /** As printed, without blanks; null when there is none. */
  readonly unit: string | null;
  readonly dimension: Dimension;
  readonly qualifier: Qualifier;
  /**
   * Set where a rule, a target or a contract lays the number down, so that it was never rounded: it stands for
   * itself alone, or for what agrees with it in one place more than is printed.
   */
  readonly laidDown?: "exactly" | "closely";
}

/** Power of ten from the printed number to yuan, percent points or one: a per mille is 0.1%. */
export function basePower({ exponent, unit }: Quantity): number {
  return unit === "‰" ? exponent - 1 : exponent;
}

/** Yuan, percent points, plain count, points of a score. */
export function valueOf(quantity: Quantity): Fraction {
  return new Fraction(quantity.digits).mul(powerOfTen(basePower(quantity)));
}

/** Number of decimals as printed. */
export function decimalsOf(quantity: Quantity): number {
  const point = quantity.digits.indexOf(".");
  return point < 0 ? 0 : quantity.digits.length - point - 1;
}

/** The digits that carry information, in a row: 12000 has two, 0.130 has two as well. */
export function significantDigits({ digits }: Quantity): string {
  return digits.replace(/\D/g, "").replace(/^0+|0+$/g, "");
}

/** How many digits are printed, zeros before the point left out: 3 of 0.120 and of 0.012, as of 120. */
export function printedDigits({ digits }: Quantity): number {
  return digits.replace(/\D|^0+/g, "").length;
}

const wholePowers: bigint[] = [];

/** A whole power of ten; the few that are asked for are kept. */
export function tenTo(exponent: number): bigint {
  return (wholePowers[exponent] ??= 10n ** BigInt(exponent));
}

const powers = new Map<number, Fraction>();

/** Kept, for making one is slow. */
export function powerOfTen(exponent: number): Fraction {
  const known = powers.get(exponent);
  if (known !== undefined) return known;
  const power = tenTo(Math.abs(exponent));
  const made = exponent < 0 ? new Fraction(1n, power) : new Fraction(power, 1n);
  powers.set(exponent, made);
  return made;
}

/** One unit in the last printed place, in the base unit: 4755.05万元 → 100, 11.49% → 1/100. */
export function quantum(quantity: Quantity): Fraction {
  return powerOfTen(basePower(quantity) - decimalsOf(quantity));
}

/** Room within which the number was rounded: its last place, or the next where it is laid down. */
export function roundingUnit(quantity: Quantity): Fraction {
  return powerOfTen(basePower(quantity) - decimalsOf(quantity) - hiddenPlaces(quantity));
}

/** Places behind the last that are known to be zero and are not printed. */
export function hiddenPlaces({ laidDown }: Quantity): number {
  return laidDown === "closely" ? 1 : 0;
}

/** Exact decimal text of `digits` × 10^`exponent`, without exponent notation or needless zeros. */
export function scaleDigits(digits: string, exponent: number): string {
  const negative = digits.startsWith("-");
  const bare = negative ? digits.slice(1) : digits;
  const point = bare.indexOf(".");
  const whole = point < 0 ? bare : bare.slice(0, point);
  const fraction = point < 0 ? "" : bare.slice(point + 1);
  const all = whole + fraction;
  const places = fraction.length - exponent;
  const padded = places >= all.length ? "0".repeat(places - all.length + 1) + all : all;
  const cut = places > 0 ? padded.length - places : padded.length;
  const integer = (padded.slice(0, cut) + "0".repeat(Math.max(0, -places))).replace(
    /^0+(?=\d)/,
    "",
  );
  const rest = padded.slice(cut).replace(/0+$/, "");
  const text = rest === "" ? integer : `${integer}.${rest}`;
  return negative && /[1-9]/.test(text) ? `-${text}` : text;
}
