import type { Dimension, Qualifier, Quantity } from "../../domain/quantity.ts";

const exponents: Readonly<Record<string, number>> = { 亿元: 8, 万元: 4, 千元: 3, 元: 0 };
const words: readonly (readonly [RegExp, Qualifier])[] = [
  [/[余多]/, "over"],
  [/约|左右/, "approx"],
  [/近/, "nearly"],
  [/(?<!不)超/, "more_than"],
  [/以上|不低于/, "at_least"],
  [/不足/, "less_than"],
  [/以下|不超过/, "at_most"],
];

/** 4755.05万元, 11.49%, 54家, 3450余个, 近500万元: a quantity as printed. */
export function q(text: string): Quantity {
  const digits = /-?\d+(?:\.\d+)?/.exec(text)?.[0] ?? "0";
  const unit = /亿元|万元|千元|元|%|[家个项次分]/.exec(text)?.[0] ?? null;
  const qualifier = words.find(([pattern]) => pattern.test(text))?.[1] ?? "exact";
  return {
    digits,
    exponent: exponents[unit ?? ""] ?? 0,
    unit,
    dimension: dimensionOf(unit),
    qualifier,
  };
}

function dimensionOf(unit: string | null): Dimension {
  if (unit?.includes("元") === true) return "money";
  if (unit === "%") return "ratio";
  return unit === "分" ? "score" : "count";
}
