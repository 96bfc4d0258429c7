import type { Formula } from "../../domain/relation.ts";
import { strengthOf } from "../../domain/strength.ts";
import { quantitiesOf } from "../explain.ts";
import { itemisedIn } from "../item-binding.ts";
import type { Itemised } from "../item-binding.ts";
import { areCertain } from "../item-trust.ts";
import { printedText } from "../number-text.ts";
import { abstain, evidenceOf, judgeBound } from "../relation-check.ts";
import { defineRule } from "../rule.ts";
import type { Bound, Check } from "../rule.ts";

export interface Counted {
  readonly claim: string;
  readonly what: string;
  readonly items: number;
  readonly open: boolean;
}

export const itemsCounted = defineRule<{ counted: Counted }>({
  id: "L01",
  name: "列举数与声明数",
  about: "声明的个数应与列出的项数一致；写“等”的，列出的不应多于声明的。",
  version: "1.0.0",
  severity: "error",
  messages: {
    counted: (d) =>
      `文中称${d.claim}${d.what}，${d.open ? "“等”字前" : ""}却列出${String(d.items)}项，项数与个数不符。`,
  },
  *check({ scene }) {
    for (const itemised of itemisedIn(scene)) yield checkItems(itemised);
  },
});

function checkItems(itemised: Itemised): Check<{ counted: Counted }> {
  const { claim, items, open, border } = itemised;
  const formula: Formula = {
    name: "sum",
    args: items.map((_, index) => index + 1),
    sign: open ? "<=" : "=",
    claim: 0,
  };
  const bound: Bound = {
    formula,
    evidence: [evidenceOf("声明个数", claim), ...items],
    text: open ? "列举项数≤声明个数" : "列举项数＝声明个数",
    binding: "sentence",
  };
  const judgement = judgeBound(bound);
  const count = String(items.length);
  const quote = printedText(claim.figure.quote);
  if (judgement === null || judgement.verdict === "undecidable") {
    return abstain("insufficient", "个数无法计算", bound.evidence);
  }
  if (judgement.verdict === "certain" || judgement.verdict === "possible") {
    const statement = open ? `列出${count}项，不多于${quote}` : `列出${count}项，与${quote}一致`;
    const strength = strengthOf(formula, quantitiesOf(bound.evidence) ?? []).share;
    const judged = { bound, judgement, strength };
    return { verdict: "held", evidence: bound.evidence, judged, statement };
  }
  if (border === "mark" && !areCertain(itemised)) {
    return abstain(
      "ambiguous",
      `顿号隔开${count}段，与${quote}不等，但名称里可能有“、”或“和”，不能断定项数`,
      bound.evidence,
    );
  }
  return {
    verdict: "broken",
    messageId: "counted",
    evidence: bound.evidence,
    judged: { bound, judgement, strength: null },
    title: "列举项数与个数不符",
    suggestion: "请核对个数和列举的内容。",
    severity: border === "title" ? "error" : "warning",
    data: { claim: quote, what: claim.after.slice(0, 8), items: items.length, open },
  };
}
