import type { Report } from "../../domain/report.ts";
import type { Formula } from "../../domain/relation.ts";
import type { Quantity } from "../../domain/quantity.ts";
import { strengthOf } from "../../domain/strength.ts";
import { aspectClaims } from "../counts/aspect-binding.ts";
import type { AspectClaim } from "../counts/aspect-binding.ts";
import { abstain, judgeBound } from "../findings/relation-check.ts";
import { defineRule } from "../rule.ts";
import type { Bound, Check, Evidence } from "../rule.ts";
import { exactly, writtenAt } from "../wording/written.ts";

export interface Aspects {
  readonly claim: string;
  readonly items: number;
  readonly last: string;
}

export const aspectsCounted = defineRule<{ aspects: Aspects }>({
  id: "L03",
  name: "“三个方面”与一是二是三是",
  about: "写明几个方面、几项措施的，其后“一是、二是”应列出同样多。",
  version: "1.0.0",
  severity: "warning",
  messages: {
    aspects: (d) =>
      `文中称“${d.claim}”，其后却列出${String(d.items)}项（到“${d.last}”为止），项数不符。`,
  },
  *check({ report }) {
    for (const claim of aspectClaims(report.document)) yield checkClaim(report, claim);
  },
});

function checkClaim(report: Report, claim: AspectClaim): Check<{ aspects: Aspects }> {
  const quantity: Quantity = exactly(String(claim.number), "项");
  const head = writtenAt(report, claim.flow, "声明个数", quantity);
  const items = claim.marks.map(({ flow }) =>
    writtenAt(report, flow, "列举项", exactly("1", "项")),
  );
  const formula: Formula = { name: "sum", args: items.map((_, i) => i + 1), sign: "=", claim: 0 };
  const bound: Bound = {
    formula,
    evidence: [head, ...items],
    text: "列举项数＝声明个数",
    binding: claim.announced ? "sentence" : "paragraph",
  };
  const judgement = judgeBound(bound);
  const words = plain(head);
  if (judgement === null) return abstain("insufficient", `“${words}”之后没有列举`, [head]);
  if (judgement.verdict === "certain") {
    const strength = strengthOf(formula, [quantity, ...items.map(() => exactly("1", "项"))]).share;
    const judged = { bound, judgement, strength };
    return {
      verdict: "held",
      evidence: bound.evidence,
      judged,
      statement: `“${words}”与列出的${String(items.length)}项一致`,
    };
  }
  if (!claim.announced) {
    const reason = `“${words}”之后列出${String(items.length)}项，但文中没有说就是这几项`;
    return abstain("ambiguous", reason, bound.evidence);
  }
  return {
    verdict: "broken",
    messageId: "aspects",
    evidence: bound.evidence,
    judged: { bound, judgement, strength: null },
    title: "项数与所称个数不符",
    suggestion: "请核对个数和所列内容。",
    data: { claim: words, items: items.length, last: plain(items.at(-1) ?? head) },
  };
}

function plain({ quote }: Evidence): string {
  return quote.replace(/\s/g, "");
}
