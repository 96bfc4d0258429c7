import { Fraction } from "fraction.js";
import { budgetOf, moneyText, rateText } from "./words.ts";
import { clear, undecided } from "./use-rule.ts";
import type { UseRule } from "./use-rule.ts";

export const lowScoreCutRule: UseRule = {
  id: "low-score-cut",
  name: "低分项目扣减预算",
  about: "得分低于界线的项目，按比例扣减预算安排。",
  settings: ({ lowScoreCut }) => [lowScoreCut],
  judge(row, settings) {
    if (row.subject === "whole") return clear;
    if (row.score === null) return undecided("得分");
    const { below, method, rate } = settings.lowScoreCut.value;
    const missing = new Fraction(below).sub(row.score);
    if (missing.compare(0) <= 0) return clear;
    const share = method === "fixed" ? new Fraction(rate ?? 0).div(100) : missing.div(below);
    const shareText =
      method === "fixed"
        ? `扣减比例${rateText(share, settings)}`
        : `扣减比例＝（${below}－${row.score}）÷${below}＝${rateText(share, settings)}`;
    const front = `得分${row.score}分＜${below}分；${shareText}`;
    const money = budgetOf(row);
    if (money === null) {
      return {
        outcome: "applies",
        measure: "按比例扣减项目预算",
        calculation: `${front}；缺少预算数，未能算出金额`,
        amount: null,
        bestGrade: null,
        open: "预算数",
      };
    }
    const amount = new Fraction(money.yuan).mul(share);
    // The share as it came about and not its rounded rate, so that a person who multiplies gets the same.
    const factor =
      method === "fixed" ? rateText(share, settings) : `（${below}－${row.score}）÷${below}`;
    const product = `${money.name}${moneyText(money.yuan, settings)}×${factor}`;
    return {
      outcome: "applies",
      measure: "按比例扣减项目预算",
      calculation: `${front}；扣减${product}＝${moneyText(amount, settings)}`,
      amount: amount.toFraction(),
      bestGrade: null,
      open: null,
    };
  },
};
