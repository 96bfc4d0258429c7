import { Fraction } from "fraction.js";
import { moneyText } from "./words.ts";
import { clear, undecided } from "./use-rule.ts";
import type { UseRule } from "./use-rule.ts";

export const thirdPartyDue: UseRule = {
  id: "third-party-due",
  name: "第三方再评估",
  about: "总投资达到界线的新增项目，可引入第三方机构独立再评估。",
  settings: ({ thirdPartyFrom }) => [thirdPartyFrom],
  judge({ subject, isNew, totalInvestment }, settings) {
    if (subject === "whole" || isNew !== true) return clear;
    if (totalInvestment === null) return undecided("总投资");
    const { value, text } = settings.thirdPartyFrom;
    if (new Fraction(totalInvestment.yuan).compare(value) < 0) return clear;
    return {
      outcome: "applies",
      measure: "引入第三方机构再评估",
      calculation: `${totalInvestment.name}${moneyText(totalInvestment.yuan, settings)}，达到${text}`,
      amount: null,
      bestGrade: null,
      open: null,
    };
  },
};
