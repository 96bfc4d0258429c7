import { printedText } from "../wording/number-text.ts";
import { abstain, evidenceOf, judgeBound } from "../findings/relation-check.ts";
import { limitOf } from "../rates/rate-limits.ts";
import { pointsOffScale } from "../rates/points-off-scale.ts";
import type { OffScale } from "../rates/points-off-scale.ts";
import type { Limit } from "../rates/rate-limits.ts";
import { scoreLimit } from "../scores/score-limit.ts";
import { defineRule } from "../rule.ts";
import type { Bound, Check } from "../rule.ts";
import type { Mention } from "../wording/scene.ts";
import { exactly, writtenAt } from "../wording/written.ts";
import type { Report } from "../../domain/report.ts";
import type { Span } from "../../domain/span.ts";

export interface Beyond {
  readonly name: string;
  readonly rate: string;
  readonly bound: string;
}

export interface Off {
  readonly gap: string;
  readonly rate: string;
}

interface Data {
  readonly beyond: Beyond;
  readonly marks: Beyond;
  readonly off: Off;
}

export const rateInRange = defineRule<Data>({
  id: "U06",
  name: "比率越界",
  about:
    "占比、覆盖率一类的比率不应超过100%，占预算的比率不应超过200%，两个比率不应相差100个百分点以上；执行率不应超过300%；完成率和增长率可以超过，但任何比率都不应超过1000%。没有写明满分更高的，得分不应超过100分。",
  version: "1.2.0",
  severity: "error",
  messages: {
    beyond: (d) => `${d.name}${d.rate}超过${d.bound}，这一类比率不可能这样大。`,
    marks: (d) => `${d.name}${d.rate}超过${d.bound}，而文中没有写明满分高于${d.bound}。`,
    off: (d) =>
      `文中写相差${d.gap}，而同处的比率是${d.rate}，加上或减去${d.gap}都不在0～100%之内，这一差距不可能成立。`,
  },
  *check({ report, scene }) {
    for (const mention of scene.mentions) {
      const limit = limitOf(mention) ?? scoreLimit(mention, scene);
      if (limit === null) continue;
      // What need not be a share is spoken of only where it is too large.
      if (limit.isReceipt || Number(mention.figure.value) > Number(limit.most))
        yield checkLimit(report, mention, limit);
    }
    for (const gap of pointsOffScale(scene)) {
      // More than 100 is told already.
      if (Number(gap.by.figure.value) <= 100) yield checkOff(report, gap);
    }
  },
});

function checkLimit(
  report: Report,
  mention: Mention,
  { name, most, severity }: Limit,
): Check<Data> {
  const unit = mention.figure.quantity.unit ?? "%";
  const isScore = mention.figure.kind === "score";
  const bound = `${most}${unit}`;
  const rate = evidenceOf(name, mention);
  const limit = writtenAt(report, nameAt(report, mention, name), "上限", exactly(most, unit));
  const relation: Bound = {
    formula: { name: "value", args: [0], sign: "<=", claim: 1 },
    evidence: [rate, limit],
    text: `${name}不超过${bound}`,
    binding: "sentence",
  };
  const judgement = judgeBound(relation);
  const printed = printedText(mention.figure.quote);
  if (judgement === null || judgement.verdict !== "conflict") {
    return {
      verdict: "held",
      evidence: [rate],
      judged: null,
      statement: `${name}${printed}在0～${bound}之内`,
    };
  }
  return {
    verdict: "broken",
    messageId: isScore ? "marks" : "beyond",
    evidence: relation.evidence,
    judged: { bound: relation, judgement, strength: null },
    title: isScore ? "得分超出可能的范围" : "比率超出可能的范围",
    suggestion: `请核对${name}及其小数点。`,
    severity,
    data: { name, rate: printed, bound },
  };
}

/** 慢于总体进度88.0个百分点 beside 39.9%: what the rate leaves room for is the bound. */
function checkOff(report: Report, { by, rate, most }: OffScale): Check<Data> {
  const bound: Bound = {
    formula: { name: "value", args: [0], sign: "<=", claim: 1 },
    evidence: [
      evidenceOf("相差", by),
      writtenAt(report, rate.figure.flow, "可能的最大差距", exactly(String(most), "个百分点")),
    ],
    text: "两个比率之差不超过比率本身及其与100%之差中较大的一个",
    binding: "sentence",
  };
  const judgement = judgeBound(bound);
  if (judgement?.verdict !== "conflict")
    return abstain("insufficient", "差距无法核对", bound.evidence);
  const [gap, own] = [by, rate].map(({ figure }) => printedText(figure.quote));
  return {
    verdict: "broken",
    messageId: "off",
    evidence: bound.evidence,
    judged: { bound, judgement, strength: null },
    title: "差距超出可能的范围",
    suggestion: "请核对这一差距。",
    tellsRepair: true,
    severity: "warning",
    data: { gap: gap ?? "", rate: own ?? "" },
  };
}

/** The words that set the bound: 覆盖率, 占; in a table, whose header says it, the rate itself. */
function nameAt(report: Report, { figure, scope }: Mention, name: string): Span {
  const word = words[name] ?? name;
  const from = scope.span.start;
  const start = from + report.document.flow.text.slice(from, figure.flow.start).lastIndexOf(word);
  return scope.isRow || start < scope.span.start
    ? figure.flow
    : { start, end: start + word.length };
}

const words: Readonly<Record<string, string>> = { 占比: "占", 比率: "率", 差距: "百分点" };
