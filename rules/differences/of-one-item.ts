import { isCeiling } from "../sums/no-total.ts";
import { plain } from "../wording/plain.ts";
import { between } from "../wording/scene.ts";
import type { Mention } from "../wording/scene.ts";

/**
 * 全年支出430.5万元，其中会议费控制在预算70万元之内，结余9.2万元: the budget behind 其中 is that of one item, and what all have spent is not
 * taken from it.
 */
export function isBudgetOfItem(budget: Mention, spent: Mention): boolean {
  // 会议费控制在预算70万元之内，结余9.2万元；全年支出430.5万元: nor what is told of something else behind the rest.
  if (isCeiling(budget) && spent.figure.flow.start > budget.figure.flow.end) return true;
  return (
    spent.scope === budget.scope &&
    !spent.scope.isRow &&
    spent.place < budget.place &&
    /其中/.test(plain(between(spent, budget)))
  );
}
