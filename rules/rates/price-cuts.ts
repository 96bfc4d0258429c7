import { changeBefore } from "../changes/change-words.ts";
import { boundOf, rateFormulas } from "./rate-bound.ts";
import type { Bound } from "../rule.ts";
import { cutRate } from "./vicinity-binding.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { isPrice } from "../wording/unit-price.ts";

/** 每座年均费用2.60万元，核定后2.25万元，年节约41.30万元，节约率13.5%: the rate by which the price of one fell. */
export function priceCuts({ scopes }: Scene): readonly Bound[] {
  return scopes.flatMap(({ mentions, isRow }) => {
    const prices = isRow ? [] : mentions.filter(isPrice);
    const [first, now] = prices;
    if (first === undefined || now === undefined || prices.length !== 2) return [];
    const rate = rateBehind(now, mentions);
    if (now.place !== first.place + 1 || rate === null) return [];
    return [boundOf(rateFormulas.rest, ["原价", first], ["现价", now], rate, "下降率")];
  });
}

/** The only rate of the sentence, told behind nothing but amounts and counts: of the cut and not of a rise. */
function rateBehind(now: Mention, mentions: readonly Mention[]): Mention | null {
  const rates = mentions.filter(({ figure }) => figure.quantity.dimension === "ratio");
  const [rate] = rates;
  if (rate === undefined || rates.length > 1 || rate.place < now.place) return null;
  const isCut = cutRate.test(rate.before.trim()) && changeBefore(rate) !== "up";
  return isCut && !ofOther.test(rate.before) ? rate : null;
}

/** 较预算总额下降5%: of something else than the price. */
const ofOther = /占|总|预算|计划|目标/;
