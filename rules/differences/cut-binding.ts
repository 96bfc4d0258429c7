import { comparedWith } from "../changes/change-words.ts";
import { bindingOf, compatible, filling, fits } from "../wording/mention-match.ts";
import { rateFamilies } from "../rates/rate-families.ts";
import type { RateFamily } from "../rates/rate-families.ts";
import { isBudgetOfItem } from "./of-one-item.ts";
import { valuesTogether } from "../lists/values-together.ts";
import { isDenied } from "../rates/rate-search.ts";
import { evidenceOf } from "../findings/relation-check.ts";
import { perMention } from "../rates/vicinity-words.ts";
import type { Bound } from "../rule.ts";
import { perScene } from "../wording/scene.ts";
import { isPrice } from "../wording/unit-price.ts";
import type { Mention } from "../wording/scene.ts";

const familiesWithKept = rateFamilies.filter(({ kept }) => kept !== null);

/** 送审额－审定额＝减额, where one sentence or row names each of the three exactly once. */
export const cutTriples = perScene((scene): readonly Bound[] =>
  scene.scopes.flatMap((scope) => {
    const amounts = scope.mentions.filter(
      // 平均每个项目核定460万元 is not what was approved of all, 比申报口径的7.52万元降低 not what was asked.
      (mention) =>
        mention.figure.kind === "amount" &&
        !isPrice(mention) &&
        !perMention(mention).average &&
        comparedWith(mention) === null,
    );
    if (amounts.length < 3) return [];
    // The family that the words name comes first: 核减 is no 净核减 for being the same indicator.
    const named = familiesWithKept
      .map((family) => ({ family, count: spoken(family, amounts) }))
      .toSorted((a, b) => b.count - a.count);
    for (const { family } of named) {
      if (family.kept === null) continue;
      // 年末未支出资金5445万元 is not what was spent.
      const parts = filling(family.part, amounts).filter((each) => !isDenied(each, family.part));
      const kept = filling(family.kept, amounts).filter((mention) => !parts.includes(mention));
      const wholes = filling(family.whole, amounts).filter(
        (mention) => !parts.includes(mention) && !kept.includes(mention),
      );
      const [part, rest, whole] = [only(parts), only(kept), only(wholes)];
      if (part === null || rest === null || whole === null) continue;
      if (!compatible(part, rest) || !compatible(part, whole)) continue;
      // 结余1260万元，其中980万元收回总预算: some of what was kept is not what it was taken from.
      if (whole.before.trimStart().startsWith("其中") && whole.place > rest.place) continue;
      if (isBudgetOfItem(whole, part)) continue;
      const names = [family.whole.name, family.kept.name, family.part.name] as const;
      return eachOf([whole, rest, part]).map((triple) => cutBound(triple, names));
    }
    return [];
  }),
);

type Triple<T> = readonly [whole: T, kept: T, part: T];

/**
 * 送审分别为4260万元、2830万元，审定分别为3890万元、2510万元: one after the other, where each is told of as many;
 * what is cut of all of them together is the difference of no two.
 */
function eachOf([whole, kept, part]: Triple<Mention>): readonly Triple<Mention>[] {
  const [wholes, keeps, parts] = [whole, kept, part].map(valuesTogether);
  if (wholes?.length !== keeps?.length || keeps?.length !== parts?.length) return [];
  return (wholes ?? []).flatMap((each, at) => {
    const [other, cut] = [keeps?.[at], parts?.[at]];
    return other === undefined || cut === undefined ? [] : [[each, other, cut] as const];
  });
}

function cutBound([whole, kept, part]: Triple<Mention>, names: Triple<string>): Bound {
  return {
    formula: { name: "difference", args: [0, 1], sign: "=", claim: 2 },
    evidence: [evidenceOf(names[0], whole), evidenceOf(names[1], kept), evidenceOf(names[2], part)],
    text: `${names[0]}－${names[1]}＝${names[2]}`,
    binding: bindingOf([whole, kept, part]),
  };
}

function spoken(family: RateFamily, amounts: readonly Mention[]): number {
  return amounts.filter((mention) => fits(mention, family.part) === "words").length;
}

function only(mentions: readonly Mention[]): Mention | null {
  const [first, ...rest] = mentions;
  return rest.length === 0 ? (first ?? null) : null;
}
