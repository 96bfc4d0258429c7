import type { Fraction } from "fraction.js";
import { roundHalfUp } from "../calculation.ts";

/** 1234.56万元, half up; 未提供 for what is not given. */
export function moneyText(yuan: Fraction | null): string {
  return yuan === null ? "未提供" : `${roundHalfUp(yuan.div(10_000), 2)}万元`;
}

/** 67.50%; `rate` is in percent. */
export function rateText(rate: Fraction | null): string {
  return rate === null ? "未提供" : `${roundHalfUp(rate, 2)}%`;
}

/** Money to the last yuan where two decimals of 万元 would not be exact. */
export function exactMoneyText(yuan: Fraction | null): string {
  if (yuan === null) return "未提供";
  const wan = yuan.div(10_000);
  const places = [2, 4, 6].find((n) => wan.equals(roundHalfUp(wan, n)));
  return `${roundHalfUp(wan, places ?? 6)}万元`;
}

/** For other programs: yuan, percent or points with four decimals, half up. */
export function decimal(value: Fraction | null): string | null {
  return value === null ? null : roundHalfUp(value, 4);
}
