import { Fraction } from "fraction.js";
import { roundHalfUp } from "../calculation.ts";
import type { Band, Light, LightTest } from "../light-rule.ts";
import { inBand, worstOf } from "../light-rule.ts";
import type { Achievement, ProjectCompletion } from "./completion.ts";
import { executionRate, hasNoBudget, timeProgressOf } from "./pace.ts";
import type { MonitoredProject, PerformanceIndicator } from "./project.ts";
import { exactMoneyText } from "./text.ts";
import { yuanOf } from "./yuan.ts";

/** What a light is worked out from; rates in percent, exact. */
export interface LightInput {
  readonly project: MonitoredProject;
  readonly completion: ProjectCompletion;
  readonly throughMonth: number | null;
}

export interface Outcome {
  readonly light: Light | null;
  readonly words: string;
}

/** Null when the test is not for this project at all. */
export function testOutcome(test: LightTest, input: LightInput): Outcome | null {
  switch (test.scope) {
    case "execution":
      return executionOutcome(test, input);
    case "indicator":
    case "target":
      return indicatorOutcome(test, input);
    case "forecast":
      return forecastOutcome(test, input.project);
    case "gap":
      return gapOutcome(test, input);
    case "floor":
      return floorOutcome(test, input);
    case "score":
      return scoreOutcome(test.bands, input.project);
    default:
      return { light: null, words: "工作簿中没有可认的灯色" };
  }
}

type Of<S extends LightTest["scope"]> = Extract<LightTest, { scope: S }>;

function executionOutcome(test: Of<"execution">, { project, throughMonth }: LightInput): Outcome {
  const { bands, measure } = test;
  const t = timeProgressOf(throughMonth);
  if (measure !== "e" && t === null) return { light: null, words: "监控期间未知" };
  const { without_budget: floor } = test;
  if (floor !== undefined && hasNoBudget(project)) {
    return banded(bands, new Fraction(floor), () => `调整后预算数为零或空，按${floor}计`);
  }
  const e = executionRate(project);
  if (e === null) return { light: null, words: "执行数或调整后预算数未提供" };
  const { executed, adjusted } = project.funds;
  const parts = `${exactMoneyText(yuanOf(executed))}÷${exactMoneyText(yuanOf(adjusted))}`;
  if (measure === "e" || t === null) return banded(bands, e, (v) => `e＝${parts}＝${v}%`);
  const time = `${throughMonth ?? ""}÷12`;
  return measure === "e-t"
    ? banded(bands, e.sub(t), (v) => `e－t＝${parts}－${time}＝${v}个百分点`)
    : banded(bands, e.div(t).mul(100), (v) => `k＝e÷t×100＝(${parts})÷(${time})×100＝${v}`);
}

function indicatorOutcome(
  test: Of<"indicator"> | Of<"target">,
  { project, completion, throughMonth }: LightInput,
): Outcome | null {
  const t = timeProgressOf(throughMonth);
  const outcomes = project.indicators.flatMap((indicator, i): Outcome[] => {
    const achievement = completion.achievements[i];
    if (achievement === undefined || !isFor(test, indicator, achievement)) return [];
    const outcome =
      test.scope === "target"
        ? targetOutcome(test, achievement)
        : rateOutcome(test, achievement, t, throughMonth);
    return [{ ...outcome, words: `${indicator.level3 ?? "指标"}：${outcome.words}` }];
  });
  if (outcomes.length === 0) return null;
  return worstIndicator(outcomes);
}

/** Indicators that cannot be judged leave the light to the others, unless there are none. */
function worstIndicator(outcomes: readonly Outcome[]): Outcome {
  const light = worstOf(outcomes.flatMap((each) => each.light ?? []));
  const telling = outcomes.filter((each) => each.light === light);
  const [first] = telling;
  const more = telling.length > 1 ? `等${telling.length}个指标` : "";
  return { light, words: `${first?.words ?? ""}${more}` };
}

function isFor(
  test: Of<"indicator"> | Of<"target">,
  { level1, level2 }: PerformanceIndicator,
  { direction }: Achievement,
): boolean {
  const type = `${level1 ?? ""}${level2 ?? ""}`;
  const kinds = test.kinds?.some((kind) => type.includes(kind)) ?? true;
  if (test.scope === "target") return kinds && (test.directions?.includes(direction) ?? true);
  return kinds && (test.kinds === undefined || direction === "more");
}

function targetOutcome(test: Of<"target">, { standing, words }: Achievement): Outcome {
  if (standing === null) return { light: null, words };
  const lights = { met: test.met, partly: test.partly, missed: test.missed, "in-step": test.met };
  return { light: lights[standing], words };
}

function rateOutcome(
  test: Of<"indicator">,
  { rate, words }: Achievement,
  t: Fraction | null,
  throughMonth: number | null,
): Outcome {
  if (rate === null) return { light: null, words };
  const { bands } = test;
  if (test.measure === "r") return banded(bands, rate, (v) => `${words}＝${v}%`);
  if (test.measure === "|r-100|") {
    return banded(bands, rate.sub(100).abs(), (v) => `${words}，偏离${v}%`);
  }
  if (t === null) return { light: null, words: "监控期间未知" };
  const time = `${throughMonth ?? ""}÷12`;
  return banded(
    bands,
    rate.div(t).mul(100),
    (v) => `${words}，k＝r÷t×100＝${shown(rate)}%÷(${time})×100＝${v}`,
  );
}

function forecastOutcome(test: Of<"forecast">, project: MonitoredProject): Outcome {
  const all = [project.likelihood, ...project.indicators.map(({ likelihood }) => likelihood)];
  const known = all.filter((each) => each !== null);
  if (known.length === 0) return { light: null, words: "完成目标可能性未填" };
  const light = worstOf(known.map((each) => test[each]));
  const counts = (["impossible", "possible", "certain"] as const).map(
    (each) => known.filter((one) => one === each).length,
  );
  const [impossible = 0, possible = 0, certain = 0] = counts;
  return { light, words: `确定能${certain}项、有可能${possible}项、完全不可能${impossible}项` };
}

function gapOutcome(test: Of<"gap">, { project, completion }: LightInput): Outcome {
  const e = executionRate(project);
  const r = completion.rate;
  if (e === null || r === null) return { light: null, words: "执行率或目标完成率未提供" };
  const gap = test.measure === "e-r" ? e.sub(r) : e.sub(r).abs();
  const sign = test.measure === "e-r" ? "e－r" : "|e－r|";
  const both = `${shown(e)}%与${shown(r)}%`;
  return banded(test.bands, gap, (v) => `${sign}：${both}相差${v}个百分点`);
}

function floorOutcome(test: Of<"floor">, { project, throughMonth }: LightInput): Outcome {
  const e = executionRate(project);
  if (e === null || throughMonth === null) return { light: null, words: "执行率或监控期间未知" };
  const floor = test.floors
    .filter(({ month }) => month <= throughMonth)
    .toSorted((a, b) => b.month - a.month)[0];
  if (floor === undefined) return { light: null, words: `1-${throughMonth}月没有规定的下限` };
  const light = e.compare(new Fraction(floor.below)) < 0 ? test.light : test.otherwise;
  return { light, words: `e＝${shown(e)}%，1-${floor.month}月下限${floor.below}%` };
}

function scoreOutcome(bands: readonly Band[], { score }: MonitoredProject): Outcome | null {
  return score === null ? null : banded(bands, new Fraction(score), () => `监控审核得分${score}分`);
}

/** The band of a value; the value is printed to as many places as show that it lies there. */
export function banded(
  bands: readonly Band[],
  value: Fraction,
  words: (printed: string) => string,
): Outcome {
  const found = bands.find((band) => inBand(value, band));
  if (found === undefined) return { light: null, words: `${words(shown(value))}，不在任何一档` };
  const places = [2, 3, 4, 6, 8].find((n) => inBand(new Fraction(roundHalfUp(value, n)), found));
  const printed = roundHalfUp(value, places ?? 10);
  return { light: found.light, words: `${words(printed)}，${limitsOf(found)}` };
}

function limitsOf({ from, above, below, to }: Band): string {
  const low = from === undefined ? (above === undefined ? null : `大于${above}`) : `不低于${from}`;
  const high = below === undefined ? (to === undefined ? null : `不高于${to}`) : `低于${below}`;
  return [low, high].filter((each) => each !== null).join("、");
}

export function shown(value: Fraction): string {
  return roundHalfUp(value, 2);
}
