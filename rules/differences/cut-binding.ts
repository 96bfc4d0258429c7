import { bindingOf, compatible, filling, fits } from "../wording/mention-match.ts";
import { rateFamilies } from "../rates/rate-families.ts";
import type { RateFamily } from "../rates/rate-families.ts";
import { evidenceOf } from "../findings/relation-check.ts";
import type { Bound } from "../rule.ts";
import { perScene } from "../wording/scene.ts";
import { isPrice } from "../wording/unit-price.ts";
import type { Mention } from "../wording/scene.ts";

/** 送审额－审定额＝减额, where one sentence or row names each of the three exactly once. */
export const cutTriples = perScene((scene): readonly Bound[] =>
  scene.scopes.flatMap((scope) => {
    const amounts = scope.mentions.filter(
      (mention) => mention.figure.kind === "amount" && !isPrice(mention),
    );
    if (amounts.length < 3) return [];
    // The family that the words name comes first: 核减 is no 净核减 for being the same indicator.
    const named = rateFamilies
      .map((family) => ({ family, count: spoken(family, amounts) }))
      .toSorted((a, b) => b.count - a.count);
    for (const { family } of named) {
      if (family.kept === null) continue;
      const parts = filling(family.part, amounts);
      const kept = filling(family.kept, amounts).filter((mention) => !parts.includes(mention));
      const wholes = filling(family.whole, amounts).filter(
        (mention) => !parts.includes(mention) && !kept.includes(mention),
      );
      const [part, rest, whole] = [only(parts), only(kept), only(wholes)];
      if (part === null || rest === null || whole === null) continue;
      if (!compatible(part, rest) || !compatible(part, whole)) continue;
      // 结余1260万元，其中980万元收回总预算: some of what was kept is not what it was taken from.
      if (whole.before.trimStart().startsWith("其中") && whole.place > rest.place) continue;
      const [partName, restName, wholeName] = [
        family.part.name,
        family.kept.name,
        family.whole.name,
      ];
      return [
        {
          formula: { name: "difference", args: [0, 1], sign: "=", claim: 2 },
          evidence: [
            evidenceOf(wholeName, whole),
            evidenceOf(restName, rest),
            evidenceOf(partName, part),
          ],
          text: `${wholeName}－${restName}＝${partName}`,
          binding: bindingOf([whole, rest, part]),
        },
      ];
    }
    return [];
  }),
);

function spoken(family: RateFamily, amounts: readonly Mention[]): number {
  return amounts.filter((mention) => fits(mention, family.part) === "words").length;
}

function only(mentions: readonly Mention[]): Mention | null {
  const [first, ...rest] = mentions;
  return rest.length === 0 ? (first ?? null) : null;
}
