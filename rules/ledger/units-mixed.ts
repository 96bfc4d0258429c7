import { significantDigits } from "../../domain/quantity.ts";
import { roleName } from "../wording/mention-match.ts";
import { sameValue } from "../repeats/repeat-binding.ts";
import { checkRelation, relationMessages } from "../findings/relation-check.ts";
import type { RelationData } from "../findings/relation-check.ts";
import { defineRule } from "../rule.ts";
import type { Check } from "../rule.ts";
import type { Mention, Scene } from "../wording/scene.ts";

export const unitsMixed = defineRule<RelationData>({
  id: "U03",
  name: "同指标混用单位",
  about: "同一指标、同一年度的金额用了不同单位的，换算后应一致。",
  version: "1.0.0",
  severity: "error",
  messages: {
    ...relationMessages,
    mismatch: (d) =>
      `${d.claimRole}一处写${d.expression}，一处写${d.claim}，单位不同，换算后相差${d.gap}，不能同时成立。`,
  },
  *check({ scene }) {
    for (const [first, second] of pairsOf(scene)) yield checkPair(first, second);
  },
});

function checkPair(first: Mention, second: Mention): Check<RelationData> {
  const name = roleName(first, "该金额");
  const bound = { ...sameValue(first, second, name, name), binding: "sentence" as const };
  const alike = namesOf(first) === namesOf(second) && first.figure.section.join() !== "";
  return checkRelation(bound, {
    title: "同一指标的单位不一致",
    ceiling: alike || first.figure.indicator !== null ? "error" : "warning",
    suggestion: `请核对${name}的单位。`,
  });
}

/**
 * Two tellings in different units: of one indicator, or of what is called the same. Where the digits
 * differ too, only a pair that agrees is told here; the others are repetitions that disagree (E01).
 */
function pairsOf(scene: Scene): readonly (readonly [Mention, Mention])[] {
  const amounts = scene.mentions.filter(
    ({ figure, scope }) => figure.kind === "amount" && figure.unitSpan === null && !scope.isRow,
  );
  const called = Map.groupBy(amounts, keyOf);
  called.delete(null);
  return [...called.values()].flatMap(([first, ...rest]) =>
    rest.flatMap((other) =>
      first !== undefined && isPair(first, other) ? [[first, other] as const] : [],
    ),
  );
}

/** 0.5亿元 and 500万元 share digits by chance; three digits and more seldom do. */
const telling = 3;

function isPair(a: Mention, b: Mention): boolean {
  const [left, right] = [a.figure.quantity, b.figure.quantity];
  if (a.scope === b.scope || left.exponent === right.exponent) return false;
  return left.digits === right.digits && significantDigits(left).length >= telling;
}

function keyOf(mention: Mention): string | null {
  const { indicator, year, status } = mention.figure;
  const words = indicator ?? namesOf(mention);
  return words.length < 4 ? null : [words, year, status].join("|");
}

function namesOf({ before }: Mention): string {
  return before.replace(/[\s\d年度全共计达为约，、]/g, "");
}
