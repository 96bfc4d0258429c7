import { Fraction } from "fraction.js";
import type { PerformanceIndicator } from "./project.ts";
import type { Completion, Target } from "./target.ts";
import { zero } from "./yuan.ts";

/** `less` is for targets that must not be passed: ≤, <, and costs. */
export type Direction = "more" | "less" | "qualitative";

/** How far an indicator has come. */
export interface Achievement {
  readonly direction: Direction;
  /** 指标完成率 r in percent of the year's target; null when it cannot be told. */
  readonly rate: Fraction | null;
  readonly standing: "met" | "partly" | "missed" | "in-step" | null;
  /** r＝450人÷600人＝75%, or why there is none. */
  readonly words: string;
}

export interface CompletionSettings {
  /** r in percent for 部分达成. */
  readonly partly: Fraction;
  /** Time progress in percent, which is r for 正常推进; null when the period is unknown. */
  readonly timeProgress: Fraction | null;
}

const full = new Fraction(100);

export function achievementOf(
  indicator: PerformanceIndicator,
  settings: CompletionSettings,
): Achievement {
  const { target, done } = indicator;
  const direction = directionOf(indicator);
  if (target.op === null) return unjudged(direction, "年度指标值为空");
  switch (done.kind) {
    case "none":
      return unjudged(
        direction,
        done.raw === "" ? "完成情况为空" : `完成情况“${done.raw}”无法量化`,
      );
    case "words":
      return inWords(direction, done, settings);
    default:
      return inNumbers(direction, target, done);
  }
}

export function directionOf({ level1, level2, target }: PerformanceIndicator): Direction {
  const { op } = target;
  if (op === "qualitative" || op === "date" || op === null) return "qualitative";
  if (op === "≤" || op === "<") return "less";
  const isCost = /成本/.test(`${level1 ?? ""}${level2 ?? ""}`);
  return isCost && op === "=" ? "less" : "more";
}

function unjudged(direction: Direction, words: string): Achievement {
  return { direction, rate: null, standing: null, words };
}

function inWords(
  direction: Direction,
  { standing, raw }: Extract<Completion, { kind: "words" }>,
  { partly, timeProgress }: CompletionSettings,
): Achievement {
  const rates = { met: full, partly, missed: zero, "in-step": timeProgress };
  return {
    direction,
    standing,
    rate: rates[standing],
    words: `“${raw}”，${standingNames[standing]}`,
  };
}

const standingNames = {
  met: "达成目标",
  partly: "部分达成",
  missed: "未达成",
  "in-step": "按进度推进",
} as const;

type Value = Extract<Completion, { kind: "value" }>;

function inNumbers(direction: Direction, target: Target, done: Value): Achievement {
  const limit = new Fraction(target.value ?? "0");
  const actual = inUnitOf(done, target, limit);
  if (actual === null) {
    return unjudged(direction, `完成情况“${done.raw}”与指标值“${target.raw}”单位不同`);
  }
  if (actual.share) {
    const standing = actual.value.compare(full) >= 0 ? "met" : "partly";
    return { direction, standing, rate: actual.value, words: `r＝${done.raw}（填报的完成率）` };
  }
  if (target.op === "range") return inRange(target, limit, actual.value, done);
  if (direction === "less") return within(target, limit, actual.value, done);
  return towards(target, limit, actual.value, done);
}

/** Inside the limit or not: a cost half spent is not half achieved. */
function within(target: Target, limit: Fraction, actual: Fraction, done: Value): Achievement {
  const order = actual.compare(limit);
  const met = target.op === "<" ? order < 0 : order <= 0;
  const words = `${done.raw}${met ? "在" : "超出"}“${target.raw}”${met ? "之内" : ""}`;
  return { direction: "less", standing: met ? "met" : "missed", rate: met ? full : zero, words };
}

function towards(target: Target, goal: Fraction, actual: Fraction, done: Value): Achievement {
  const order = actual.compare(goal);
  const met = target.op === ">" ? order > 0 : order >= 0;
  if (goal.compare(zero) <= 0) {
    const reached = goal.equals(0) && target.op === "=" ? order === 0 : met;
    const words = `${done.raw}${reached ? "达到" : "未达到"}“${target.raw}”`;
    const standing = reached ? "met" : "missed";
    return { direction: "more", standing, rate: reached ? full : zero, words };
  }
  const rate = actual.div(goal).mul(100);
  const words = `r＝${done.raw}÷${target.value ?? ""}${target.unit ?? ""}`;
  const standing = met ? "met" : actual.compare(zero) > 0 ? "partly" : "missed";
  return { direction: "more", standing, rate, words };
}

function inRange(target: Target, low: Fraction, actual: Fraction, done: Value): Achievement {
  const high = new Fraction(target.upper ?? "0");
  if (actual.compare(low) < 0) return towards({ ...target, op: "≥" }, low, actual, done);
  return within({ ...target, op: "≤" }, high, actual, done);
}

const scales: Readonly<Record<string, readonly [kind: string, factor: Fraction]>> = {
  元: ["money", new Fraction(1)],
  千元: ["money", new Fraction(1000)],
  万元: ["money", new Fraction(10_000)],
  万: ["money", new Fraction(10_000)],
  百万元: ["money", new Fraction(1_000_000)],
  亿元: ["money", new Fraction(100_000_000)],
  米: ["length", new Fraction(1)],
  m: ["length", new Fraction(1)],
  公里: ["length", new Fraction(1000)],
  千米: ["length", new Fraction(1000)],
  km: ["length", new Fraction(1000)],
};

/** The completion in the unit of the target; `share` when it is itself a share of the target. */
function inUnitOf(
  { value, unit }: Value,
  target: Target,
  limit: Fraction,
): { readonly value: Fraction; readonly share: boolean } | null {
  const number = new Fraction(value);
  const isPercent = target.unit?.startsWith("%") ?? false;
  if (unit === null) {
    // 0.85 beside ≥90% is a cell whose percent format was lost.
    const lost = isPercent && number.compare(1) <= 0 && limit.compare(10) >= 0;
    return { value: lost ? number.mul(100) : number, share: false };
  }
  if (unit === target.unit || target.unit === null) {
    const isShare = unit.startsWith("%") && target.unit === null;
    return { value: number, share: isShare };
  }
  if (unit.startsWith("%")) return { value: number, share: !isPercent };
  const [from, to] = [scales[unit], scales[target.unit]];
  if (from === undefined || to === undefined || from[0] !== to[0]) return null;
  return { value: number.mul(from[1]).div(to[1]), share: false };
}

export interface ProjectCompletion {
  /** Mean of the indicators that can be judged, each counting at most in full; null when none can. */
  readonly rate: Fraction | null;
  readonly achievements: readonly Achievement[];
}

/** An indicator over-fulfilled does not make up for another that lags: each counts at most `cap` percent. */
export function projectCompletion(
  indicators: readonly PerformanceIndicator[],
  settings: CompletionSettings & { readonly cap: Fraction },
): ProjectCompletion {
  const achievements = indicators.map((indicator) => achievementOf(indicator, settings));
  let sum = zero;
  let count = 0;
  for (const { rate } of achievements) {
    if (rate === null) continue;
    sum = sum.add(rate.compare(settings.cap) > 0 ? settings.cap : rate);
    count += 1;
  }
  return { rate: count === 0 ? null : sum.div(count), achievements };
}
