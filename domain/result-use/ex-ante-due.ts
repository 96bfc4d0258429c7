import { Fraction } from "fraction.js";
import type { Setting, Settings } from "../profile.ts";
import type { Evaluated } from "./evaluated.ts";
import { moneyText, rateText } from "./words.ts";
import { clear } from "./use-rule.ts";
import type { UseRule } from "./use-rule.ts";

export const exAnteDue: UseRule = {
  id: "ex-ante-due",
  name: "须开展事前评估",
  about: "新增项目、增幅或增额达到界线的延续项目、延续执行超过规定年限的项目，须开展事前绩效评估。",
  settings: ({ exAnteNew, exAnteGrowth, exAnteIncrease, exAnteYears }) => [
    exAnteNew,
    exAnteGrowth,
    exAnteIncrease,
    exAnteYears,
  ],
  judge(row, settings) {
    if (row.subject === "whole" || row.exAnteDone === true || row.exAnteOutcome !== null) {
      return clear;
    }
    const reasons = [...newness(row, settings), ...growth(row, settings), ...age(row, settings)];
    if (reasons.length === 0) return clear;
    return {
      outcome: "applies",
      measure: "申报预算前开展事前绩效评估",
      calculation: reasons.map(({ words }) => words).join("；"),
      settings: reasons.map(({ setting }) => setting),
      amount: null,
      bestGrade: null,
      open: null,
    };
  },
};

interface Reason {
  readonly words: string;
  readonly setting: Setting<unknown>;
}

function newness({ isNew }: Evaluated, { exAnteNew }: Settings): readonly Reason[] {
  return isNew === true && exAnteNew.value ? [{ words: "新增项目", setting: exAnteNew }] : [];
}

function growth(row: Evaluated, settings: Settings): readonly Reason[] {
  const { budget, nextBudget, isNew } = row;
  if (isNew === true || budget === null || nextBudget === null) return [];
  const more = new Fraction(nextBudget.yuan).sub(budget.yuan);
  if (more.compare(0) <= 0) return [];
  const difference = `${moneyText(nextBudget.yuan, settings)}－${moneyText(budget.yuan, settings)}`;
  const found: Reason[] = [];
  if (more.compare(settings.exAnteIncrease.value) >= 0) {
    const words = `增加${difference}＝${moneyText(more, settings)}，达到${settings.exAnteIncrease.text}`;
    found.push({ words, setting: settings.exAnteIncrease });
  }
  // A budget that was zero has no growth rate.
  const base = new Fraction(budget.yuan);
  if (base.compare(0) > 0) {
    const share = more.div(base);
    if (share.mul(100).compare(settings.exAnteGrowth.value) >= 0) {
      const rate = `（${difference}）÷${moneyText(budget.yuan, settings)}＝${rateText(share, settings)}`;
      const words = `增幅${rate}，达到${settings.exAnteGrowth.text}`;
      found.push({ words, setting: settings.exAnteGrowth });
    }
  }
  return found;
}

function age({ years }: Evaluated, { exAnteYears }: Settings): readonly Reason[] {
  if (years === null || new Fraction(years).compare(exAnteYears.value) <= 0) return [];
  return [{ words: `已执行${years}年，超过${exAnteYears.text}`, setting: exAnteYears }];
}
