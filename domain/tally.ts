import type { Finding, Receipt, Severity } from "./finding.ts";
import type { Report } from "./report.ts";
import { cardsOf } from "./cards.ts";
import { isWaiver } from "./decision.ts";

/** Below this a pass would have missed most slips of one digit; it does not count as verified. */
export const weakStrength = 0.3;

/** What was verified in a set of receipts and what was not. */
export interface Tally {
  /** Relations that were judged with enough power. */
  readonly verified: number;
  /** Relations that agree, but would agree with most wrong digits too. */
  readonly weak: number;
  /** Candidates that could not be judged: something is missing or ambiguous. */
  readonly open: number;
  /** Candidates that could not be judged and on which a person has concluded. */
  readonly settled: number;
  /** Rules that failed themselves. */
  readonly crashed: number;
  /** Open findings; those with one root cause count once, as the gravest of them. */
  readonly severities: Readonly<Record<Severity, number>>;
  /** Findings that a person concluded to be none; each counts. */
  readonly waived: number;
  /** Figures of results that stand in no judged relation. */
  readonly loose: number;
}

export function tally(
  reports: readonly Report[],
  findings: readonly Finding[],
  receipts: readonly Receipt[],
): Tally {
  const open = findings.filter(isOpen);
  const cards = cardsOf(open);
  const judged = receipts.filter(isJudged);
  const weak = judged.filter(isWeak);
  const held = new Set(judged.flatMap(({ operands }) => operands.map(({ figureId }) => figureId)));
  const measured = reports.flatMap(({ figures }) => figures.filter(isMeasured));
  return {
    verified: judged.length - weak.length,
    weak: weak.length,
    open: receipts.filter(isUndecided).length,
    settled: receipts.filter(({ decision }) => decision !== undefined).length,
    crashed: count(receipts, "crashed"),
    severities: {
      error: cards.filter(({ severity }) => severity === "error").length,
      warning: cards.filter(({ severity }) => severity === "warning").length,
      hint: cards.filter(({ severity }) => severity === "hint").length,
    },
    waived: findings.length - open.length,
    loose: measured.filter(({ id }) => !held.has(id)).length,
  };
}

/** Nobody has concluded that the report is right there. */
export function isOpen({ decision }: Finding): boolean {
  return decision === undefined || !isWaiver(decision);
}

/** What a person concluded on is no longer open, whatever was concluded. */
function isUndecided({ outcome, decision }: Receipt): boolean {
  return (outcome === "insufficient" || outcome === "ambiguous") && decision === undefined;
}

/**
 * Whether figures were held against each other. A pass without a strength compares nothing (比率在0～100%之内,
 * 标题年度), and a finding verifies nothing that is undecided (有率无数) or about no figure (书签残留).
 */
export function isJudged({ outcome, strength, verdict, operands }: Receipt): boolean {
  if (outcome === "pass") return strength !== null;
  if (outcome !== "fail" && outcome !== "hint") return false;
  return verdict !== "undecidable" && operands.some(({ figureId }) => figureId !== null);
}

function isWeak(receipt: Receipt): boolean {
  return receipt.outcome === "pass" && receipt.strength !== null && receipt.strength < weakStrength;
}

function count(receipts: readonly Receipt[], outcome: Receipt["outcome"]): number {
  return receipts.filter((receipt) => receipt.outcome === outcome).length;
}

/** Results that a relation could confirm; dates, limits and references are none. */
function isMeasured({ kind, status }: Report["figures"][number]): boolean {
  return status === "actual" && kind !== "date" && kind !== "period" && kind !== "docnumber";
}

/** The sentence every report of ours opens with: what was verified, what was found, what was not judged. */
export function verdictLine(sum: Tally): string {
  const { error, warning, hint } = sum.severities;
  const rest = [
    sum.weak > 0 ? `弱核验 ${sum.weak} 组` : "",
    sum.open > 0 ? `缺少依据或有歧义、未能判断 ${sum.open} 组` : "",
    sum.settled > 0 ? `由人工作了结论的 ${sum.settled} 组` : "",
    sum.loose > 0 ? `没有可比对关系的数据 ${sum.loose} 项` : "",
    sum.crashed > 0 ? `规则运行出错 ${sum.crashed} 次` : "",
  ].filter((part) => part !== "");
  const wrong = error + warning > 0;
  const clean = sum.waived > 0 ? "除此以外已核验范围内未发现矛盾" : "已核验范围内未发现矛盾";
  const waived = sum.waived > 0 ? `已作结论、不再计入的问题 ${sum.waived} 处，` : "";
  const found = wrong ? `发现错误 ${error} 处、警告 ${warning} 处` : clean;
  const nothing = sum.verified === 0 && sum.waived === 0 && !wrong;
  const done = nothing ? "没有可以核验的关系" : `已核验关系 ${sum.verified} 组，${waived}${found}`;
  const hints = hint > 0 ? `，另有提示 ${hint} 处` : "";
  return `${done}${hints}${rest.length > 0 ? `；未核验：${rest.join("，")}` : ""}。`;
}
