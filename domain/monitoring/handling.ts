import { Fraction } from "fraction.js";
import type { Light } from "../light-rule.ts";
import type { Likelihood, MonitoredProject } from "./project.ts";
import type { Handling, HandlingRule, Level } from "./settings.ts";
import { exactMoneyText } from "./text.ts";
import { yuanOf, zero } from "./yuan.ts";

/** What is proposed for a project; a person decides. */
export interface Proposal {
  readonly handling: Handling | null;
  readonly rule: HandlingRule | null;
  /** In yuan; null when the handling moves no money or the parts are not given. */
  readonly amount: Fraction | null;
  /** 调整后预算数400.00万元－执行数20.00万元＝380.00万元; empty without an amount. */
  readonly formula: string;
}

export interface Situation {
  readonly project: MonitoredProject;
  readonly light: Light | null;
  readonly execution: Level;
  readonly target: Level;
  readonly throughMonth: number | null;
}

/** The proposal of the first rule that fits; none when nothing is known of the project. */
export function proposalFor(rules: readonly HandlingRule[], situation: Situation): Proposal {
  const { light, execution, target } = situation;
  const isKnown = light !== null || execution !== "unknown" || target !== "unknown";
  const rule = isKnown ? rules.find((each) => fits(each, situation)) : undefined;
  if (rule === undefined) return { handling: null, rule: null, amount: null, formula: "" };
  return { handling: rule.handling, rule, ...amountOf(rule, situation) };
}

function fits(rule: HandlingRule, situation: Situation): boolean {
  const { project, light, execution, target } = situation;
  const likelihood = worstLikelihood(project);
  const executed = yuanOf(project.funds.executed);
  return (
    (rule.lights === undefined || (light !== null && rule.lights.includes(light))) &&
    (rule.execution?.includes(execution) ?? true) &&
    (rule.target?.includes(target) ?? true) &&
    (rule.likelihood === undefined ||
      (likelihood !== null && rule.likelihood.includes(likelihood))) &&
    (rule.nothing_executed !== true || executed?.equals(0) === true)
  );
}

export function worstLikelihood({ likelihood, indicators }: MonitoredProject): Likelihood | null {
  const all = [likelihood, ...indicators.map((indicator) => indicator.likelihood)];
  return (
    (["impossible", "possible", "certain"] as const).find((each) => all.includes(each)) ?? null
  );
}

function amountOf(
  { amount }: HandlingRule,
  { project, throughMonth }: Situation,
): Pick<Proposal, "amount" | "formula"> {
  const nothing = { amount: null, formula: "" };
  const adjusted = yuanOf(project.funds.adjusted);
  const executed = yuanOf(project.funds.executed);
  if (amount === "none" || adjusted === null || executed === null) return nothing;
  const forecast = yuanOf(project.funds.forecastExecuted);
  if (amount === "unspent")
    return difference(adjusted, executed, `执行数${exactMoneyText(executed)}`);
  if (forecast !== null) {
    return difference(adjusted, forecast, `全年预计执行数${exactMoneyText(forecast)}`);
  }
  if (throughMonth === null) return nothing;
  const pace = executed.mul(12).div(throughMonth);
  const words = `按目前进度全年支出${exactMoneyText(executed)}×12÷${throughMonth}`;
  return difference(adjusted, pace, words);
}

/** What would be left; nothing when it is not more than zero. */
function difference(
  adjusted: Fraction,
  less: Fraction,
  words: string,
): Pick<Proposal, "amount" | "formula"> {
  const left = adjusted.sub(less);
  if (left.compare(zero) <= 0) return { amount: null, formula: "" };
  const formula = `调整后预算数${exactMoneyText(adjusted)}－${words}＝${exactMoneyText(new Fraction(left))}`;
  return { amount: left, formula };
}
