import { moneyText } from "./words.ts";
import { clear, undecided } from "./use-rule.ts";
import type { UseRule } from "./use-rule.ts";

export const exAnteMissing: UseRule = {
  id: "ex-ante-missing",
  name: "未经事前评估不列入预算",
  about: "新增项目没有事前绩效评估，或评估结论为不支持的，不得列入预算。",
  settings: ({ exAnteRequired, outcomes }) => [exAnteRequired, outcomes],
  judge(row, settings) {
    if (!settings.exAnteRequired.value || row.subject === "whole") return clear;
    if (row.isNew === null) return row.exAnteDone === false ? undecided("是否新增项目") : clear;
    if (!row.isNew) return clear;
    const outcome = row.exAnteOutcome;
    if (row.exAnteDone === null && outcome === null) return undecided("是否开展事前绩效评估");
    const meaning = outcome === null ? null : meaningOf(outcome, settings.outcomes.value);
    if (row.exAnteDone !== false && outcome !== null && meaning === null) {
      return undecided(`认得的评估结论（“${outcome}”不在配置里）`);
    }
    if (row.exAnteDone !== false && meaning !== "reject") return clear;
    const why = row.exAnteDone === false ? "没有事前绩效评估" : `评估结论“${outcome ?? ""}”`;
    const money = row.nextBudget;
    return {
      outcome: "applies",
      measure: "不列入预算",
      calculation:
        money === null
          ? `新增项目，${why}；缺少申报数`
          : `新增项目，${why}；不安排${money.name}${moneyText(money.yuan, settings)}`,
      amount: money?.yuan ?? null,
      bestGrade: null,
      open: money === null ? "申报数" : null,
    };
  },
};

function meaningOf(
  outcome: string,
  words: readonly { readonly word: string; readonly means: string }[],
): string | null {
  const told = outcome.replaceAll(/[“”"\s]/gu, "");
  return words.find(({ word }) => word === told)?.means ?? null;
}
