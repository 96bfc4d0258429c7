import { rateCases } from "../../../rules/rates/rate-binding.ts";
import type { RateCase } from "../../../rules/rates/rate-binding.ts";
import type { Bound } from "../../../rules/rule.ts";
import { sceneOf } from "../../../rules/wording/scene.ts";
import type { Mention } from "../../../rules/wording/scene.ts";
import { reportFrom } from "../../helpers/report.ts";
import type { ReportOptions } from "../../helpers/report.ts";

/**
 * Each rate of a marked text and what it may be computed from, a line each: `R01 整改率92%＝103个÷112个`, behind `？` what is
 * only guessed. Where no pair is bound, what was found of it: `R01 整改率92% 103个/无`. In brackets: 名 the part is called as
 * the rate is, 借 the base is that of another share, 定 the base is sure, 泛 the part is known by the dictionary alone.
 */
export function casesTold(text: string, options: ReportOptions = {}): readonly string[] {
  return rateCases(sceneOf(reportFrom(text, options))).map(caseTold);
}

export function caseTold(told: RateCase): string {
  const { rate, ruleId, name, bounds, guesses = [], part, whole } = told;
  const traits = [
    told.called === true ? "名" : "",
    told.borrowed === true ? "借" : "",
    told.settled === true ? "定" : "",
    told.explicit ? "" : "泛",
  ].join("");
  return [
    `${ruleId} ${name}${quoteOf(rate)}${traits === "" ? "" : `（${traits}）`}`,
    bounds.length > 0
      ? bounds.map((bound) => `＝${quotientOf(bound)}`).join("")
      : ` ${quoteOf(part)}/${quoteOf(whole)}`,
    ...guesses.map((bound) => `？${quotientOf(bound)}`),
  ].join("");
}

/** 103个÷112个 of a share, （112个－9个）÷112个 of what is left, 103个÷（103个＋9个） of what fell away. */
export function quotientOf({ formula, evidence }: Bound): string {
  const [a, b] = evidence.map(({ quote }) => quote.replace(/\s/g, ""));
  if (formula.name === "rest") return `（${a}－${b}）÷${a}`;
  return formula.name === "drop" ? `${a}÷（${a}＋${b}）` : `${a}÷${b}`;
}

function quoteOf(mention: Mention | null): string {
  return mention?.figure.quote.replace(/\s/g, "") ?? "无";
}

/** What the pairs of a marked text are called, and how near they stand: `占比＝支出÷全年预算（支出 全年预算 占比）sentence`. */
export function namesTold(text: string): readonly string[] {
  return rateCases(sceneOf(reportFrom(text))).flatMap(({ bounds }) =>
    bounds.map(({ text: words, evidence, binding }) => {
      const roles = evidence.map(({ role }) => role).join(" ");
      return `${words}（${roles}）${binding}`;
    }),
  );
}
