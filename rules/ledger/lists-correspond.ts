import type { Formula } from "../../domain/relation.ts";
import { strengthOf } from "../../domain/strength.ts";
import { quantitiesOf } from "../findings/explain.ts";
import { abstain, evidenceOf, judgeBound } from "../findings/relation-check.ts";
import { respectiveLists } from "../lists/respective-lists.ts";
import type { RespectiveLists } from "../lists/respective-lists.ts";
import { defineRule } from "../rule.ts";
import type { Bound, Check } from "../rule.ts";
import type { Report } from "../../domain/report.ts";
import { exactly, writtenAt } from "../wording/written.ts";

export interface Unpaired {
  readonly owners: number;
  readonly values: number;
}

export const listsCorrespond = defineRule<{ unpaired: Unpaired }>({
  id: "L05",
  name: "分别对应",
  about: "“分别、依次”之后所列的数，应与之前所列的各项一样多。",
  version: "1.0.0",
  severity: "warning",
  messages: {
    unpaired: (d) =>
      `“分别”之前列出${String(d.owners)}项，之后列出${String(d.values)}个数，不能一一对应。`,
  },
  *check({ report, scene }) {
    for (const lists of respectiveLists(scene)) yield checkLists(report, lists);
  },
});

function checkLists(report: Report, lists: RespectiveLists): Check<{ unpaired: Unpaired }> {
  const { owners, values, doubt } = lists;
  const count = owners.length;
  const head = writtenAt(report, lists.place, "并列各项", exactly(String(count), "项"));
  const items = values.map((value) => ({
    ...evidenceOf("对应的数", value),
    figure: null,
    quantity: exactly("1", "项"),
  }));
  const formula: Formula = { name: "sum", args: items.map((_, at) => at + 1), sign: "=", claim: 0 };
  const bound: Bound = {
    formula,
    evidence: [head, ...items],
    text: "所列的数与并列各项一样多",
    binding: "sentence",
  };
  const judgement = judgeBound(bound);
  if (judgement?.verdict === "certain") {
    const strength = strengthOf(formula, quantitiesOf(bound.evidence) ?? []).share;
    return {
      verdict: "held",
      evidence: bound.evidence,
      judged: { bound, judgement, strength },
      statement: `前后各列${String(count)}项，一一对应`,
    };
  }
  if (judgement === null || doubt !== null) {
    const reason = `前后列出的项数不同，但${doubt ?? "项数不明"}，不能断定`;
    return abstain("ambiguous", reason, bound.evidence);
  }
  return {
    verdict: "broken",
    messageId: "unpaired",
    evidence: bound.evidence,
    judged: { bound, judgement, strength: null },
    title: "前后所列不能一一对应",
    suggestion: "请核对所列各项和对应的数，看是否漏列或多列。",
    data: { owners: count, values: values.length },
  };
}
