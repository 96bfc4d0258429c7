import { printedText } from "../wording/number-text.ts";
import { evidenceOf, judgeBound } from "../findings/relation-check.ts";
import { defineRule } from "../rule.ts";
import type { Bound, Check } from "../rule.ts";
import { leading } from "../wording/scene.ts";
import type { Mention } from "../wording/scene.ts";
import { exactly, writtenAt } from "../wording/written.ts";
import type { Report } from "../../domain/report.ts";
import type { Span } from "../../domain/span.ts";

export interface Beyond {
  readonly name: string;
  readonly rate: string;
  readonly bound: string;
}

/** Parts of a whole, which cannot exceed it; what completes, spends or grows may. */
const shares =
  /(覆盖率|覆盖面|占比|比重|公开率|公开比例|抽查率|抽查比例|抽查面|复核率|合格率|优良率|优秀率|良好率|整改率|整改完成率|报送率|满意度|满意率|参训率|验收合格率|通过率|入库率|办结率|规范率|知晓率|回收率|核减率|评减率|审减率|压减率|节约率|节支率|反馈率|应用率|采纳率|按期完工率|准确率|及格率)(?:[（(]%[）)])?(?:[^，,；;。、\d]{0,6})$/;
/** Ratios of two different things that only sound like shares: 拨备覆盖率, 占GDP的比重. */
const unlike = /拨备|储备覆盖|利息|偿债|占[^，,。]*(?:GDP|生产总值|预算|任务|计划|限额|财力)/;
/** 占年初预算的110%, 占任务的 … is a completion. */
const shareFrame =
  /占(?:(?!预算|任务|计划|目标|指标|上年|去年|同期|限额)[^，,；;。、\d])*(?:\d+[个家项条户人份]?[^，,；;。、\d]{0,8})?(?:的|比|比重|比例)?(?:为|达到?|约|近|超过?)?$/;
const changes =
  /增长|增幅|降幅|增速|提高|上升|下降|增加|减少|同比|环比|完成率|执行率|比上|较上|超收|倍/;

const most = "1000";

export const rateInRange = defineRule<{ beyond: Beyond }>({
  id: "U06",
  name: "比率越界",
  about: "占比、覆盖率一类的比率不应超过100%；完成率和增长率可以超过，但任何比率都不应超过1000%。",
  version: "1.0.0",
  severity: "error",
  messages: {
    beyond: (d) => `${d.name}${d.rate}超过${d.bound}，这一类比率不可能这样大。`,
  },
  *check({ report, scene }) {
    for (const mention of scene.mentions) {
      if (mention.figure.kind !== "rate" || mention.figure.quantity.unit !== "%") continue;
      const name = shareName(mention);
      if (name !== null) yield checkBound(report, mention, name, "100");
      else if (Number(mention.figure.value) > Number(most) / 2)
        yield checkBound(report, mention, "比率", most);
    }
  },
});

function shareName(mention: Mention): string | null {
  const { scope, before } = mention;
  const lead = scope.isRow ? before : leading(mention, 40);
  const clause = lead.split(/[，,；;。]/).at(-1) ?? "";
  if (unlike.test(clause)) return null;
  const named = shares.exec(clause);
  if (named !== null && !changes.test(clause.slice(named.index + (named[1]?.length ?? 0))))
    return named[1] ?? null;
  return shareFrame.test(clause) && !changes.test(clause) && !scope.isRow ? "占比" : null;
}

function checkBound(
  report: Report,
  mention: Mention,
  name: string,
  bound: string,
): Check<{ beyond: Beyond }> {
  const rate = evidenceOf(name, mention);
  const limit = writtenAt(report, nameAt(report, mention, name), "上限", exactly(bound, "%"));
  const relation: Bound = {
    formula: { name: "value", args: [0], sign: "<=", claim: 1 },
    evidence: [rate, limit],
    text: `${name}不超过${bound}%`,
    binding: "sentence",
  };
  const judgement = judgeBound(relation);
  const printed = printedText(mention.figure.quote);
  if (judgement === null || judgement.verdict !== "conflict") {
    return {
      verdict: "held",
      evidence: [rate],
      judged: null,
      statement: `${name}${printed}在0～${bound}%之内`,
    };
  }
  return {
    verdict: "broken",
    messageId: "beyond",
    evidence: relation.evidence,
    judged: { bound: relation, judgement, strength: null },
    title: "比率超出可能的范围",
    suggestion: `请核对${name}及其小数点。`,
    severity: bound === most ? "warning" : "error",
    data: { name, rate: printed, bound: `${bound}%` },
  };
}

/** The words that set the bound: 覆盖率, 占; in a table, whose header says it, the rate itself. */
function nameAt(report: Report, { figure, scope }: Mention, name: string): Span {
  const word = name === "占比" ? "占" : name === "比率" ? "率" : name;
  const from = scope.span.start;
  const start = from + report.document.flow.text.slice(from, figure.flow.start).lastIndexOf(word);
  return scope.isRow || start < scope.span.start
    ? figure.flow
    : { start, end: start + word.length };
}
