import type { Figure } from "../../domain/figure.ts";
import { holds } from "../../domain/judgement.ts";
import { rateFormulas } from "../rates/rate-bound.ts";
import { mentionOf } from "../wording/mention-of.ts";
import { placeOf } from "../wording/paragraph-place.ts";
import { plain } from "../wording/plain.ts";
import { between } from "../wording/scene.ts";
import type { Scene } from "../wording/scene.ts";
import { quoteOf } from "./runs.ts";

/** 完成年度计划1个的91.7%: the base of the rate is the number before it, 的 alone parts them, and no other base is meant. */
export function isRightBefore(base: Figure, claim: Figure, scene: Scene): boolean {
  const own = mentionOf(claim, scene);
  const last = own?.scope.mentions[own.place - 1];
  if (own === null || last === undefined) return false;
  return last.figure.id === base.id && plain(between(last, own)) === "的";
}

/** 投入经费48万元，评价资金5.37亿元，占预算17.90亿元的30%: another number of the paragraph is the part. */
export function ofOtherPartOf(base: Figure, claim: Figure, scene: Scene): string | null {
  const list = placeOf({ figure: claim }, scene)?.list ?? [];
  const part = list.find(
    ({ figure }) =>
      figure.id !== base.id &&
      figure.quantity.dimension === base.quantity.dimension &&
      // 超出2.6公里 is 2.6 and anything above.
      figure.quantity.qualifier === "exact" &&
      holds(rateFormulas.share, [figure.quantity, base.quantity, claim.quantity]),
  );
  return part === undefined
    ? null
    : `“${quoteOf(part)}”与“${quoteOf({ figure: base })}”之比正合“${quoteOf({ figure: claim })}”`;
}
