import { printedValue } from "../../domain/reading.ts";
import { isRespective, valuesTogether } from "../lists/values-together.ts";
import type { RateFamily } from "./rate-families.ts";
import { nameRate } from "./rate-name.ts";
import type { Mention } from "../wording/scene.ts";

/**
 * 送评24150万元，审减2717万元，审减率11.25%。评审中心完成评审88个，审减率9.4%: the sentence of the part tells a rate of it already, and
 * another one.
 */
export function isTakenUp(part: Mention, rate: Mention, family: RateFamily): boolean {
  if (part.scope === rate.scope || part.scope.isRow) return false;
  if (isOneOfSeries(rate, part)) return true;
  const own = printedValue(rate.figure.quantity);
  return part.scope.mentions.slice(part.place + 1).some((other) => {
    const named = other.figure.kind === "rate" ? nameRate(other) : null;
    if (named?.kind !== "named" || named.family.rate.source !== family.rate.source) return false;
    return printedValue(other.figure.quantity).compare(own) !== 0;
  });
}

/** 2021年至2024年，压减率依次为6.8%、8.5%、10.9%和13.0%: no rate of a series is that of an amount told alone. */
function isOneOfSeries(rate: Mention, part: Mention): boolean {
  const [first = rate, ...others] = valuesTogether(rate);
  const isSeries = others.length > 0 && isRespective(first);
  return isSeries && valuesTogether(part).length !== others.length + 1;
}
