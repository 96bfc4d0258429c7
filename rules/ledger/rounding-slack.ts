import { Fraction } from "fraction.js";
import { quantum, valueOf } from "../../domain/quantity.ts";
import type { Quantity } from "../../domain/quantity.ts";
import { isExact } from "../../domain/reading.ts";
import { boundKey } from "../findings/bound-key.ts";
import { mismatchOf, quantitiesOf } from "../findings/explain.ts";
import { gapText } from "../../domain/measured-text.ts";
import { defineRule } from "../rule.ts";
import type { Check, Judged } from "../rule.ts";

interface Slack {
  readonly expression: string;
  readonly claim: string;
  readonly residual: string;
  /** Largest difference that rounding alone allows, and what it hardly ever exceeds. */
  readonly most: string;
  readonly usual: string;
  readonly count: string;
}

interface SlackData {
  readonly slack: Slack;
}

/** Fewer numbers than this may well be rounded all to one side. */
const fewestParts = 4;

export const roundingSlack = defineRule<SlackData>({
  id: "S04",
  name: "合计尾差偏大",
  about: "分项之和与合计的尾差应在各数四舍五入通常能累积的范围之内。",
  version: "1.0.0",
  severity: "hint",
  phase: "relations",
  messages: {
    slack: (d) =>
      `${d.expression}与合计${d.claim}相差${d.residual}。${d.count}个数都四舍五入，最多可差${d.most}，` +
      `但通常不超过${d.usual}，尾差偏大。`,
  },
  *check({ judged }) {
    const seen = new Set<string>();
    for (const each of judged) {
      const key = boundKey(each.bound);
      if (seen.has(key)) continue;
      seen.add(key);
      const check = checkSlack(each);
      if (check !== null) yield check;
    }
  },
});

function checkSlack(judged: Judged): Check<SlackData> | null {
  const { bound, judgement } = judged;
  const { name, sign, args, claim } = bound.formula;
  const quantities = quantitiesOf(bound.evidence);
  if (quantities === null || name !== "sum" || sign !== "=" || args.length < fewestParts)
    return null;
  const total = quantities[claim];
  const used = [...args, claim].flatMap((index) => quantities[index] ?? []);
  if (total === undefined || !used.every(isRounded)) return null;
  if (judgement.verdict !== "possible" && judgement.verdict !== "certain") return null;
  const parts = args.flatMap((index) => quantities[index] ?? []);
  const sum = parts.reduce((all, part) => all.add(valueOf(part)), new Fraction(0));
  const residual = sum.sub(valueOf(total)).abs();
  // Rounding errors are even over one last place, so their variance is u²/12; three of its roots.
  const variance = used
    .reduce((all, each) => all.add(quantum(each).pow(2) ?? 0), new Fraction(0))
    .div(12);
  if (residual.pow(2)?.compare(variance.mul(9)) !== 1) {
    return {
      verdict: "held",
      evidence: bound.evidence,
      judged: null,
      statement: `${bound.text}：尾差在通常范围之内`,
    };
  }
  const most = used.reduce((all, each) => all.add(quantum(each)), new Fraction(0)).div(2);
  const { expression, claim: told } = mismatchOf(bound, judgement, quantities);
  return {
    verdict: "broken",
    evidence: bound.evidence,
    judged,
    title: "合计尾差偏大",
    suggestion: "请用未四舍五入的数核对各分项和合计。",
    severity: "hint",
    messageId: "slack",
    data: {
      expression,
      claim: told,
      residual: gapText(residual, total),
      most: gapText(most, total),
      usual: gapText(new Fraction(Math.sqrt(variance.mul(9).valueOf())).round(6), total),
      count: String(used.length),
    },
  };
}

function isRounded(quantity: Quantity): boolean {
  return quantity.qualifier === "exact" && !isExact(quantity);
}
