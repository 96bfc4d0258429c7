import type { Kind } from "../../domain/figure.ts";
import { scaleDigits } from "../../domain/quantity.ts";
import type { Qualifier } from "../../domain/quantity.ts";
import type { Sown } from "./piece.ts";
import type { Random } from "./random.ts";

export function sown(
  kind: Kind,
  quote: string,
  value: string | null,
  unit: string | null,
  qualifier: Qualifier = "exact",
): Sown {
  return { quote, kind, value, unit, qualifier };
}

export function count(value: number, unit: string): Sown {
  return sown("count", `${value}${unit}`, String(value), unit);
}

/** Hundredths of 万元, so that sums and differences stay exact. */
export function amount(hundredths: number): Sown {
  const digits = (hundredths / 100).toFixed(2);
  const printed = hundredths % 100 === 0 ? digits.slice(0, -3) : digits;
  return sown("amount", `${printed}万元`, scaleDigits(printed, 4), "万元");
}

export function hundredMillions(hundredths: number): Sown {
  const printed = (hundredths / 100).toFixed(2);
  return sown("amount", `${printed}亿元`, scaleDigits(printed, 8), "亿元");
}

/** Hundredths of a percent point, printed with two decimals or none. */
export function rate(hundredths: number, unit = "%"): Sown {
  const digits = (hundredths / 100).toFixed(2);
  const printed = hundredths % 100 === 0 ? digits.slice(0, -3) : digits;
  return sown("rate", `${printed}${unit}`, scaleDigits(printed, 0), unit);
}

/** Asked, cut and approved amounts that add up, and the rate of the cut rounded as offices round it. */
export interface Review {
  readonly asked: Sown;
  readonly cut: Sown;
  readonly approved: Sown;
  readonly rate: Sown;
}

export function review(random: Random): Review {
  const asked = random.whole(120_000, 9_000_000);
  const cut = Math.round(asked * (0.02 + random.next() * 0.2));
  return {
    asked: amount(asked),
    cut: amount(cut),
    approved: amount(asked - cut),
    rate: rate(Math.round((cut / asked) * 10_000)),
  };
}

const hanDigits = "零一两三四五六七八九十";

export function hanCount(value: number, unit: string): Sown {
  return sown("count", `${hanDigits.charAt(value)}${unit}`, String(value), unit);
}
