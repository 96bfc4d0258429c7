import { computedText } from "../../domain/told-sides.ts";
import { quantitiesOf } from "../findings/explain.ts";
import { executionBound, executionCases } from "../rates/execution-binding.ts";
import type { ExecutionCase } from "../rates/execution-binding.ts";
import { printedText } from "../wording/number-text.ts";
import { judgeBound } from "../findings/relation-check.ts";
import { rivalBase } from "../rates/rival-base.ts";
import { defineRule } from "../rule.ts";
import type { Bound, Check, Evidence } from "../rule.ts";

export interface Conflict {
  readonly name: string;
  readonly rate: string;
  readonly told: string;
  readonly computed: string;
  readonly other: string;
}

export const baseAsNamed = defineRule<{ conflict: Conflict }>({
  id: "R07",
  name: "分母身份冲突",
  about: "比率应以文中所说的数为分母，而不是以同一项目的另一个数为分母。",
  version: "1.0.0",
  severity: "error",
  messages: {
    conflict: (d) =>
      `${d.name}${d.rate}：按文中所说的${d.told}应为${d.computed}，而正好是除以${d.other}的结果，分母疑似用错。`,
  },
  *check({ scene }) {
    for (const item of executionCases(scene)) {
      const rival = rivalBase(item);
      const check = rival === null ? null : conflictOf(item, rival);
      if (check !== null) yield check;
    }
  },
});

function conflictOf(item: ExecutionCase, rival: Bound): Check<{ conflict: Conflict }> | null {
  const named = executionBound(item);
  const judgement = judgeBound(named);
  const [part, told = part, claim = part] = named.evidence;
  const [, other = part] = rival.evidence;
  const quantities = quantitiesOf(named.evidence);
  if (judgement === null || quantities === null) return null;
  // The rival stands behind the operands, so that the numbers of the formula stay as they are.
  const evidence: Bound["evidence"] = [part, told, claim, other];
  return {
    verdict: "broken",
    messageId: "conflict",
    evidence,
    judged: { bound: { ...named, evidence }, judgement, strength: null },
    title: "比率的分母用错",
    suggestion: `请核对${item.name}以哪一个数为分母。`,
    severity: item.named && named.binding === "sentence" ? "error" : "warning",
    tellsRepair: true,
    data: {
      name: item.name,
      rate: printedText(claim.quote),
      told: wordsOf(told),
      computed: computedText({ formula: named.formula, quantities, judgement }),
      other: wordsOf(other),
    },
  };
}

function wordsOf({ role, quote }: Evidence): string {
  return role + printedText(quote);
}
