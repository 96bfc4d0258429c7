import { printedDigits } from "../../domain/quantity.ts";
import { isFitting } from "../findings/relation-check.ts";
import type { Bound } from "../rule.ts";
import { roleName } from "../wording/mention-match.ts";
import { areOfOneKind } from "../wording/one-measure.ts";
import { plain } from "../wording/plain.ts";
import { between } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { wholeScene } from "../wording/whole-scene.ts";
import { isToldNumber, shareOfRate } from "./changed-places.ts";
import { boundOf, rateFormulas } from "./rate-bound.ts";

/** Shorter rates fit by accident. */
const telling = 2;
/** ，按期率; ，统筹使用率 */
const rateNamed =
  /^[^，,。；;：:\d]{0,8}[，,（(]([一-龥]{0,6}[一-龥]{2}(?:率|比例|面|度))(?:仅|只|约|为|是|达到?|只有)*$/;
/** 逾期的6项, 剩下的300.21万元, 其余8家 */
const left = /未|没有?|尚|仍|剩|其余|余下|逾期|另有|另外|结余|不[一-龥]/;
/** 逾期率, 未完成率, 结余率: named after what is left. */
const ofRest = /未|不|没|剩|余|差|超|逾|滞|退|减|降|损|缺|空|闲|违|错|漏|节/;

/**
 * 按时交付21项，按期率22.2%，逾期的6项: right behind the rate, or before it, stands what is left besides its part, and the rate is the share
 * of that one. Of what both come to the part has another share.
 */
export function restsBeside(scene: Scene): readonly Bound[] {
  return wholeScene(scene).mentions.flatMap((rate): readonly Bound[] => {
    const { figure, scope, place } = rate;
    const { dimension, qualifier } = figure.quantity;
    if (scope.isRow || dimension !== "ratio" || qualifier !== "exact") return [];
    if (!(Number(figure.value) < 100) || printedDigits(figure.quantity) < telling) return [];
    const [part, rest] = [scope.mentions[place - 1], scope.mentions[place + 1]];
    if (part === undefined || rest === undefined || !isLeft(part, rest)) return [];
    const name = rateNamed.exec(plain(between(part, rate)))?.[1];
    if (name === undefined || ofRest.test(name) || isMade(part, rate, scene)) return [];
    const bound = boundOf(
      rateFormulas.drop,
      [roleName(part, "部分"), part],
      [roleName(rest, "其余"), rest],
      rate,
      name,
    );
    const turned = boundOf(rateFormulas.drop, ["其余", rest], ["部分", part], rate, name);
    return !isFitting(bound) && isFitting(turned) ? [bound] : [];
  });
}

function isLeft(part: Mention, rest: Mention): boolean {
  return (
    isToldNumber(part, 1) &&
    isToldNumber(rest, 1) &&
    areOfOneKind(part, rest) &&
    left.test(plain(rest.before)) &&
    !left.test(plain(part.before).slice(-8))
  );
}

/** Any number of the report makes the rate as it stands. */
function isMade(part: Mention, rate: Mention, scene: Scene): boolean {
  return wholeScene(scene).mentions.some(
    (whole) =>
      whole !== part && areOfOneKind(whole, part) && isFitting(shareOfRate(part, whole, rate)),
  );
}
