import { Fraction } from "fraction.js";
import { roundHalfUp } from "../calculation.ts";
import { gradeNamed, gradeOf } from "../profile.ts";
import type { Settings } from "../profile.ts";
import type { GradeBand } from "../profile-values.ts";
import type { Evaluated, Money } from "./evaluated.ts";

const exponents = { 元: 0, 万元: 4, 亿元: 8 } as const;

/** Money as the profile writes it: 46.88万元, half up. */
export function moneyText(yuan: Fraction | string, settings: Settings): string {
  const { amountUnit, amountDecimals } = settings.numbers.value;
  const scaled = new Fraction(yuan).div(new Fraction(10).pow(exponents[amountUnit]) ?? 1);
  return `${roundHalfUp(scaled, amountDecimals)}${amountUnit}`;
}

/** Yuan to the fen, half up, without needless zeros: 468750, 0.1. */
export function yuanDigits(yuan: string): string {
  return roundHalfUp(new Fraction(yuan), 2).replace(/\.?0+$/, "");
}

/** A share of one as a rate: 9.38%. */
export function rateText(share: Fraction, settings: Settings): string {
  return `${roundHalfUp(share.mul(100), settings.numbers.value.rateDecimals)}%`;
}

/** Budget that a cut is taken from: what is planned for the coming year, else that of this year. */
export function budgetOf(row: Evaluated): Money | null {
  return row.nextBudget ?? row.budget;
}

/** By the score, else by the name that the list gives. */
export function gradeOfRow(row: Evaluated, settings: Settings): GradeBand | null {
  const bands = settings.grades.value;
  if (row.score !== null) return gradeOf(row.score, bands);
  return row.grade === null ? null : gradeNamed(row.grade, bands);
}

/** Names of the grades above a band: 优、良. */
export function gradesAbove(band: GradeBand, settings: Settings): string {
  const bands = settings.grades.value;
  const better = bands.slice(0, bands.indexOf(band));
  return better.map(({ name }) => `“${name}”`).join("、");
}
