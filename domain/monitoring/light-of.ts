import { Fraction } from "fraction.js";
import type { Exemption, Light, LightRule, LightTest } from "../light-rule.ts";
import { lightNames, worstOf } from "../light-rule.ts";
import type { LightInput, Outcome } from "./light-test.ts";
import { shown, testOutcome } from "./light-test.ts";
import { executionRate, timeProgressOf } from "./pace.ts";
import type { MonitoredProject } from "./project.ts";

export interface GivenLight {
  /** Null: it could not be told, which is no green. */
  readonly light: Light | null;
  /** Whether it stands in the workbook and was not worked out. */
  readonly given: boolean;
  /** The formula with its numbers, or why there is no light. */
  readonly formula: string;
  readonly exempt: string | null;
}

/** The light of a project by a rule, with the formula to defend it. */
export function lightOf(rule: LightRule, input: LightInput): GivenLight {
  const exemption = rule.exempt.find((each) => isExempt(each, input.project));
  if (exemption !== undefined) {
    const formula = `按规则豁免：${exemption.reason}`;
    return { light: null, given: false, formula, exempt: exemption.reason };
  }
  const given = givenLight(rule, input);
  if (given !== null) return { ...given, exempt: null };
  const outcome =
    rule.rollup.kind === "two-factor" ? twoFactor(rule.rollup, input) : worstOfTests(rule, input);
  const name = outcome.light === null ? "未知" : `${lightNames[outcome.light]}灯`;
  const formula = `${outcome.words}，${name}（${rule.id}）`;
  return { light: outcome.light, given: false, formula, exempt: null };
}

function isExempt({ field, equals, contains }: Exemption, project: MonitoredProject): boolean {
  const funds = project.parts.map(({ fund }) => fund);
  const values = field === "fund" ? funds : [project[field]];
  return values.some(
    (value) =>
      value !== null &&
      (equals === undefined || value === equals) &&
      (contains === undefined || value.includes(contains)) &&
      (equals !== undefined || contains !== undefined),
  );
}

/** The light of an overview: by its kind of warning, else the one column that names none. */
function givenLight(rule: LightRule, { project }: LightInput): Omit<GivenLight, "exempt"> | null {
  const { lights } = project;
  if (lights === null) return null;
  const scopes = new Set(rule.tests.map(({ scope }) => scope));
  const every = [lights.overall, lights.execution, lights.target, lights.forecast];
  const own = scopes.has("given")
    ? worstOf(every.filter((light) => light !== null))
    : (lightFor(scopes, lights) ?? lights.overall);
  if (own === null) return null;
  return { light: own, given: true, formula: `工作簿中的灯色：${lightNames[own]}灯` };
}

function lightFor(
  scopes: ReadonlySet<LightTest["scope"]>,
  lights: NonNullable<MonitoredProject["lights"]>,
): Light | null {
  if (scopes.has("execution") && scopes.size === 1) return lights.execution;
  if (scopes.has("forecast")) return lights.forecast;
  const isTarget = [...scopes].every((scope) => scope === "indicator" || scope === "target");
  return isTarget && scopes.size > 0 ? lights.target : null;
}

/** The worst light of the tests; unknown where one that could be worse cannot be told. */
function worstOfTests(rule: LightRule, input: LightInput): Outcome {
  const outcomes = rule.tests.flatMap((test) => testOutcome(test, input) ?? []);
  if (outcomes.length === 0) return { light: null, words: "没有可用的数据" };
  const words = outcomes.map((each) => each.words).join("；");
  const known = outcomes.flatMap(({ light }) => light ?? []);
  const worst = worstOf(known);
  if (worst === "red") return { light: "red", words };
  const open = outcomes.filter(({ light }) => light === null);
  return open.length > 0 ? { light: null, words } : { light: worst, words };
}

function twoFactor(
  table: Extract<LightRule["rollup"], { kind: "two-factor" }>,
  { project, completion, throughMonth }: LightInput,
): Outcome {
  const t = timeProgressOf(throughMonth);
  const e = executionRate(project);
  if (t === null || e === null) return { light: null, words: "执行率或监控期间未知" };
  const spent = e.div(t).mul(100).compare(new Fraction(table.execution_from)) >= 0;
  const rates = completion.achievements.flatMap(({ rate }) => rate ?? []);
  const met =
    rates.length === 0
      ? null
      : rates.every((rate) => rate.div(t).mul(100).compare(new Fraction(table.target_from)) >= 0);
  const pace = `e＝${shown(e)}%${spent ? "达到" : "低于"}序时进度${shown(t)}%`;
  if (met === null && table.target_only === table.neither && !spent) {
    return { light: table.neither, words: pace };
  }
  if (met === null) return { light: null, words: `${pace}，目标完成情况未知` };
  const light = spent
    ? met
      ? table.both
      : table.execution_only
    : met
      ? table.target_only
      : table.neither;
  return { light, words: `${pace}，目标${met ? "完成" : "未完成"}` };
}
