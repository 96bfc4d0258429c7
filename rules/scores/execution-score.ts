import type { Figure } from "../../domain/figure.ts";
import type { Report } from "../../domain/report.ts";
import { isSlip } from "../blame/slip.ts";
import { isFitting } from "../findings/relation-check.ts";
import type { Bound } from "../rule.ts";
import { plain } from "../wording/plain.ts";
import { scoreRateBound } from "./score-rates.ts";
import { scoreSheet } from "./score-sheet.ts";

const ofExecution = /^(?:预算|资金|全年预算)?执行率?$/;
const overall = /(?:预算|资金|整体|总体|综合|部门)(?:支出)?(?:执行|支出|兑付)率(?:为|是|达到?)?$/;
const byRate = /按(?:照)?(?:预算)?([一-龥]{2,6}率)(?:折算|计算|计)/;

/**
 * 预算执行率96.7%。…预算执行满分10分，得9.67分: forms of self-evaluation score the execution by its rate. Where the words do not say
 * so, the score may have been set otherwise: a miss is told only where a slip of the pen explains it.
 */
export function executionScores(report: Report): readonly Bound[] {
  if (!/满分|分值|权重|百分制/.test(report.document.flow.text)) return [];
  const [item] = scoreSheet(report).filter(({ name }) => ofExecution.test(name));
  if (item === undefined) return [];
  const { flow } = report.document;
  const around = flow.text.slice(Math.max(0, item.score.flow.start - 20), item.score.flow.end + 30);
  const name = byRate.exec(plain(around))?.[1];
  const rates = report.figures.filter(({ kind, cell, quantity, flow: { start } }) => {
    if (kind !== "rate" || cell !== null || quantity.dimension !== "ratio") return false;
    const before = plain(flow.text.slice(Math.max(0, start - 12), start));
    return name === undefined ? overall.test(before) : namedBy(name).test(before);
  });
  const bounds = rates.map((rate): Bound => ({
    ...scoreRateBound(item.score, item.full, rate, "预算执行率"),
    binding: "document",
  }));
  const fit = bounds.find(isFitting);
  const single = new Set(rates.map(({ value }: Figure) => value)).size === 1;
  const [first] = bounds;
  if (fit !== undefined) return [fit];
  return first !== undefined && single && isSlip(first, 3) ? [first] : [];
}

function namedBy(name: string): RegExp {
  return new RegExp(`${name}(?:为|是|达到?)?$`);
}
