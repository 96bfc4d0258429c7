import { intersect } from "../../domain/interval.ts";
import { printedSet } from "../../domain/reading.ts";
import type { FunctionName } from "../../domain/relation.ts";
import { printedText } from "../wording/number-text.ts";
import { impliedRange, impliedSet, withoutPart, withoutWhole } from "../rates/unprinted-base.ts";
import { rateCases } from "../rates/rate-binding.ts";
import type { RateCase } from "../rates/rate-binding.ts";
import { evidenceOf } from "../findings/relation-check.ts";
import { respectiveRates } from "../rates/respective-rates.ts";
import { isNamedFor } from "../rates/named-for.ts";
import { defineRule } from "../rule.ts";
import type { Check, Judged } from "../rule.ts";
import type { Mention } from "../wording/scene.ts";

export interface Baseless {
  readonly name: string;
  readonly rate: string;
  /** What is missing, and what follows for it from the rest; whole sentences. */
  readonly missing: string;
}

export const rateHasBase = defineRule<{ baseless: Baseless }>({
  id: "D01",
  name: "有率无数",
  about: "写了比率的，应同时写出分子和分母，否则无法复核。",
  version: "1.0.0",
  severity: "hint",
  phase: "gaps",
  messages: {
    baseless: (d) => `${d.name}${d.rate}无法复核：${d.missing}`,
  },
  *check({ scene, judged }) {
    const done = recomputed(judged);
    const listed = new Set(respectiveRates(scene).map(({ rate }) => rate));
    for (const found of rateCases(scene)) {
      const rate = withSureOperands(found);
      if (listed.has(rate.rate) || done.has(rate.rate.figure.id)) continue;
      // 抽查比例提高到25%: what is aimed at next year has no numbers yet.
      if (rate.rate.figure.status === "plan") continue;
      if (rate.bounds.length > 0 || rate.family === null || isAll(rate)) continue;
      if (rate.family.plain) continue;
      if (rate.part !== null && rate.whole !== null) continue;
      // What R04 says of a whole without its part is the sharper statement.
      if (rate.ruleId === "R04" && rate.whole !== null) continue;
      const rival = fittingFigure(rate, scene.mentions);
      yield rival === null
        ? baseless(rate, rate.family.part.name, rate.family.whole.name)
        : unsure(rate, rival);
    }
  },
});

/**
 * Rates that another rule computed from figures of the text, or found at odds with them. Told twice alike, or summed up with others,
 * a rate still has no base.
 */
function recomputed(judged: readonly Judged[]): ReadonlySet<string> {
  return new Set(
    judged.flatMap(({ bound: { formula, evidence }, strength }): readonly string[] => {
      const failed = strength === null ? evidence.flatMap(({ figure }) => figure?.id ?? []) : [];
      const claim = evidence[formula.claim]?.figure?.id;
      return claim === undefined || !fromBase.has(formula.name) ? failed : [...failed, claim];
    }),
  );
}

/** What computes a rate from its parts. */
const fromBase: ReadonlySet<FunctionName> = new Set(["share", "rest", "drop", "mean", "growth"]);

/** 100% and limits such as 不低于25% need no operands to be understood. */
function isAll({ rate }: RateCase): boolean {
  const { qualifier } = rate.figure.quantity;
  return rate.figure.value === "100" || !["exact", "approx", "over", "nearly"].includes(qualifier);
}

/** A base is made up where the figure it is derived from only stands near words of the part. */
function withSureOperands(rate: RateCase): RateCase {
  const { family, part, whole } = rate;
  if (family === null) return rate;
  return {
    ...rate,
    part: part !== null && isNamedFor(part, family.part) ? part : null,
    whole: whole !== null && isNamedFor(whole, family.whole) ? whole : null,
  };
}

/** A printed figure that fits what is missing: then the text may well give it under another name. */
function fittingFigure(rate: RateCase, mentions: readonly Mention[]): Mention | null {
  const known = rate.part ?? rate.whole;
  const implied =
    known === null
      ? null
      : impliedSet(known.figure.quantity, rate.rate.figure.quantity, rate.part !== null);
  if (known === null || implied === null) return null;
  const { dimension } = known.figure.quantity;
  const fits = (mention: Mention): boolean =>
    mention !== known &&
    mention.figure.quantity.dimension === dimension &&
    mention.figure.kind === known.figure.kind &&
    intersect(printedSet(mention.figure.quantity), implied) !== null;
  return mentions.find(fits) ?? null;
}

function unsure(rate: RateCase, rival: Mention): Check<{ baseless: Baseless }> {
  const { quote } = rival.figure;
  return {
    verdict: "abstained",
    outcome: "ambiguous",
    reason: `文中的${printedText(quote)}与${rate.name}${printedText(rate.rate.figure.quote)}相合，可能就是它的分子或分母，但文字没有点明。`,
    evidence: [evidenceOf(rate.name, rate.rate), evidenceOf("可能的分子或分母", rival)],
  };
}

function baseless(
  rate: RateCase,
  partName: string,
  wholeName: string,
): Check<{ baseless: Baseless }> {
  const { part, whole } = rate;
  const claim = evidenceOf(rate.name, rate.rate);
  const known = part ?? whole;
  const [role, other] = part !== null ? [partName, wholeName] : [wholeName, partName];
  const inverse =
    known === null
      ? []
      : impliedRange(known.figure.quantity, rate.rate.figure.quantity, part !== null);
  const range = inverse[0]?.text ?? "";
  const missing =
    known === null
      ? `文中没有${partName}，也没有${wholeName}。`
      : `文中没有${other}。由${role}${printedText(known.figure.quote)}和${printedText(rate.rate.figure.quote)}推算，${other}应在${range}之间。`;
  return {
    verdict: "broken",
    messageId: "baseless",
    evidence: known === null ? [claim] : [claim, evidenceOf(role, known)],
    judged: null,
    title: "有比率而无分子或分母",
    suggestion: known === null ? `请补充${partName}和${wholeName}。` : `请补充${other}。`,
    verdictOverride: "undecidable",
    relation: {
      text: `${rate.name}＝${partName}÷${wholeName}`,
      formula: known === null ? "missing(0)" : part !== null ? withoutWhole : withoutPart,
      substituted:
        known === null
          ? `？÷？＝${printedText(rate.rate.figure.quote)}`
          : part !== null
            ? `${printedText(known.figure.quote)}÷？＝${printedText(rate.rate.figure.quote)}`
            : `？÷${printedText(known.figure.quote)}＝${printedText(rate.rate.figure.quote)}`,
    },
    inverse,
    data: { name: rate.name, rate: printedText(rate.rate.figure.quote), missing },
  };
}
