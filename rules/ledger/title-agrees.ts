import { checkRelation } from "../findings/relation-check.ts";
import type { RelationData } from "../findings/relation-check.ts";
import { summaryPairs, titleYear } from "../years/headline-binding.ts";
import type { TitleYear } from "../years/headline-binding.ts";
import type { Mismatch } from "../findings/explain.ts";
import { roleName } from "../wording/mention-match.ts";
import { abstain } from "../findings/relation-check.ts";
import { isSlip, sameValue } from "../repeats/repeat-binding.ts";
import { defineRule } from "../rule.ts";
import type { Check } from "../rule.ts";
import type { Report } from "../../domain/report.ts";
import type { Mention } from "../wording/scene.ts";

export interface Years {
  readonly title: string;
  readonly body: string;
}

interface Data extends RelationData {
  readonly year: Years;
}

const differs = (d: Mismatch): string =>
  `${d.claimRole}在开头和正文写得不一样：一处${d.expression}，一处${d.claim}，相差${d.gap}。`;

export const titleAgrees = defineRule<Data>({
  id: "E03",
  name: "标题、摘要与正文一致",
  about: "标题的年度、开头概述的数，应与正文一致。",
  version: "1.0.0",
  severity: "warning",
  messages: {
    year: (d) =>
      `标题写${d.title}，而正文从开头起说的都是${d.body}的事，标题与正文的年度不一致，疑似沿用旧标题。`,
    mismatch: differs,
    tail: differs,
  },
  *check({ report, scene }) {
    const year = titleYear(report);
    if (year !== null) yield checkYear(report, year);
    for (const [head, body] of summaryPairs(report, scene)) yield checkPair(head, body);
  },
});

function checkYear({ document }: Report, { title, body, agrees }: TitleYear): Check<Data> {
  const documentId = document.id;
  const evidence = [
    { role: "标题年度", documentId, span: title.span, quote: title.quote, figure: null },
    { role: "正文年度", documentId, span: body.span, quote: body.quote, figure: null },
  ] as const;
  const words = { title: `${String(title.year)}年`, body: `${String(body.year)}年` };
  if (agrees) {
    const statement = `标题${words.title}与正文开头一致`;
    return { verdict: "held", evidence, judged: null, statement };
  }
  return {
    verdict: "broken",
    messageId: "year",
    evidence,
    judged: null,
    blame: [0],
    title: "标题年度与正文不一致",
    suggestion: "请核对标题的年度。",
    verdictOverride: "conflict",
    relation: {
      text: "标题年度＝正文年度",
      formula: "year(0)=year(1)",
      substituted: `${words.title}＝${words.body}`,
    },
    data: words,
  };
}

/** A rounded headline agrees; only what looks miswritten is told, the rest may have another scope. */
function checkPair(head: Mention, body: Mention): Check<Data> {
  const name = roleName(body, "该数");
  const bound = sameValue(head, body, name, name);
  const check = checkRelation(bound, { title: "开头与正文的数不一致", ceiling: "warning" });
  return check.verdict === "broken" && check.severity === "warning" && !isSlip(head, body)
    ? abstain("ambiguous", `${name}：开头与正文的数不等，口径是否相同不能确定`, bound.evidence)
    : check;
}
