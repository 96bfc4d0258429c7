import type { Figure } from "../../domain/figure.ts";
import { dateRanges, isAfter, lateEvents } from "../years/date-binding.ts";
import { evidenceAt } from "../findings/relation-check.ts";
import { printedText } from "../wording/number-text.ts";
import { defineRule } from "../rule.ts";
import type { Check } from "../rule.ts";

export interface Dates {
  readonly first: string;
  readonly second: string;
}

interface Data {
  readonly range: Dates;
  readonly signed: Dates;
}

export const periodsInOrder = defineRule<Data>({
  id: "T02",
  name: "期间次序",
  about: "期间的起点不应晚于终点，落款日期不应早于文中已经发生的事。",
  version: "1.0.0",
  severity: "warning",
  messages: {
    range: (d) => `期间“${d.first}”至“${d.second}”，起点晚于终点，日期疑似写错。`,
    signed: (d) => `文中写已于${d.first}完成的事，而落款日期是${d.second}，落款早于所述的事。`,
  },
  *check({ report }) {
    for (const [from, to] of dateRanges(report)) yield checkOrder(from, to, "range");
    const { signature, before, late } = lateEvents(report);
    if (signature === null) return;
    // One wrong signature is one finding, shown with the date that leaves least doubt.
    const event = late[0] ?? before[0];
    if (event !== undefined) yield checkOrder(event, signature, "signed");
  },
});

const wordings = {
  range: {
    roles: ["起点", "终点"],
    title: "期间起止颠倒",
    suggestion: "请核对起止日期。",
  },
  signed: {
    roles: ["所述日期", "落款日期"],
    title: "落款早于所述的事",
    suggestion: "请核对落款的年月日和文中的日期。",
  },
} as const;

function checkOrder(first: Figure, second: Figure, messageId: keyof Data): Check<Data> {
  const { roles, title, suggestion } = wordings[messageId];
  const evidence = [evidenceAt(roles[0], first), evidenceAt(roles[1], second)] as const;
  const words = { first: printedText(first.quote), second: printedText(second.quote) };
  const text = `${words.first}不晚于${words.second}`;
  if (!isAfter(first, second)) {
    return { verdict: "held", evidence, judged: null, statement: text };
  }
  return {
    verdict: "broken",
    messageId,
    evidence,
    judged: null,
    title,
    suggestion,
    verdictOverride: "conflict",
    relation: { text: "前一日期不晚于后一日期", formula: "order(0)<=1", substituted: text },
    data: words,
  };
}
