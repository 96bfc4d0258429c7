import { rational, tenTo, times } from "./rational.ts";
import type { Rational } from "./rational.ts";
import type { Input } from "./vector.ts";

/** Powers of ten from a printed unit to the base unit: yuan, percent, one. */
export const unitExponents: Readonly<Record<string, number>> = {
  元: 0,
  千元: 3,
  万元: 4,
  百万元: 6,
  千万元: 7,
  亿元: 8,
  "%": 0,
  "‰": -1,
  成: 1,
  个百分点: 0,
  倍: 0,
  分: 0,
  万人: 4,
  万户: 4,
  亿人: 8,
};

export function exponentOf({ unit }: Input): number {
  return unitExponents[unit] ?? 0;
}

function decimals({ digits }: Input): number {
  return digits.split(".")[1]?.length ?? 0;
}

export function valueOf(input: Input): Rational {
  return times(rational(input.digits), tenTo(exponentOf(input)));
}

/** One unit of the last printed place, in the base unit. */
export function lastPlace(input: Input): Rational {
  return tenTo(exponentOf(input) - decimals(input));
}

/** Zeros at the end of a whole numeral; none after a decimal point and none of zero itself. */
export function idleZeros({ digits }: Input): number {
  if (digits.includes(".") || /^-?0+$/.test(digits)) return 0;
  return digits.length - digits.replace(/0+$/, "").length;
}

/** Place value of the last digit that is not zero, before or after the point; of zero, its last place. */
export function lastDigitPlace(input: Input): Rational {
  const digits = input.digits.replace(/[-.]/g, "");
  const zeros = /[1-9]/.test(digits) ? digits.length - digits.replace(/0+$/, "").length : 0;
  return times(lastPlace(input), tenTo(zeros));
}

/** A bare count of single things says exactly what it says; 1.2万户 is rounded like an amount. */
export function isExact(input: Input): boolean {
  return (
    input.qualifier === "exact" &&
    input.dimension === "count" &&
    exponentOf(input) === 0 &&
    decimals(input) === 0
  );
}

const shape = /^(?:([a-z_]+):)?(-?[\d.]+)(\D*)$/;

/** "546.18万元", "over:3450个": the qualifier, as one of its codes, stands in front. */
export function inputOf(text: string): Input {
  const [, qualifier = "exact", digits = "", unit = ""] = shape.exec(text) ?? [];
  if (digits === "") throw new SyntaxError(`${text} is no printed number.`);
  return { digits, unit, dimension: dimensionOf(unit), qualifier };
}

function dimensionOf(unit: string): string {
  if (unit.endsWith("元")) return "money";
  if (unit === "个百分点") return "points";
  if (["%", "‰", "成", "倍"].includes(unit)) return "ratio";
  return unit === "分" ? "score" : "count";
}
