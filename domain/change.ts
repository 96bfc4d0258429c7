import { Fraction } from "fraction.js";
import type { Calculation } from "./calculation.ts";
import { operandOf, rateDecimals, roundHalfUp, unitOf } from "./calculation.ts";
import type { Facts } from "./fact.ts";
import type { Figure } from "./figure.ts";
import type { Indicator } from "./indicator.ts";
import { indicators } from "./indicator.ts";
import { decimalsOf, valueOf } from "./quantity.ts";
import type { Report } from "./report.ts";

/** One indicator in two years running; both figures stated exactly and without dispute. */
export interface Change {
  readonly indicator: Indicator;
  readonly now: Figure;
  readonly before: Figure;
  readonly direction: "up" | "down" | "same";
  /** The size of the change, never negative: an amount, a count, or points between two rates. */
  readonly size: Calculation;
  /** In percent of the year before; null between rates, and where the base is not above zero. */
  readonly growth: Calculation | null;
}

/** Sentences that say the two years were not counted alike. */
const otherScope =
  /口径|范围(?:扩大|调整|变化|不同)|统计方式|重新(?:统计|核定)|首次纳入|新增纳入|累计|不可比/u;

/** Changes between `year` and the year before that the facts allow to tell. */
export function changesOf(
  facts: Facts,
  year: number | null,
  disputed: ReadonlySet<string>,
  reports: readonly Report[],
): readonly Change[] {
  if (year === null) return [];
  const flows = new Map(reports.map(({ document }) => [document.id, document.flow.text]));
  return indicators.flatMap((indicator) => {
    const now = operandOf(facts.find(indicator.id, year));
    const before = operandOf(facts.find(indicator.id, year - 1));
    if (now === null || before === null || !isMeasured(indicator)) return [];
    if (disputed.has(now.id) || disputed.has(before.id) || !areAlike(now, before)) return [];
    const sentences = [now, before].map(({ documentId, sentence }) =>
      (flows.get(documentId) ?? "").slice(sentence.start, sentence.end),
    );
    return sentences.some((words) => otherScope.test(words))
      ? []
      : changeOf(indicator, now, before, year);
  });
}

/** Ranks, scores and periods do not grow. */
function isMeasured({ kind }: Indicator): boolean {
  return kind === "amount" || kind === "count" || kind === "rate";
}

/** 1043个 and 796条 may be counted differently; so may 82家 and 1286个项目. */
function areAlike({ quantity: a }: Figure, { quantity: b }: Figure): boolean {
  if (a.dimension !== b.dimension) return false;
  return a.dimension !== "count" || classOf(a.unit) === classOf(b.unit);
}

function classOf(unit: string | null): string {
  if (unit === null || /^[个家项]$/u.test(unit)) return "个";
  if (/^(?:期|次|场|批)次?$/u.test(unit)) return "期";
  return unit.startsWith("人") ? "人次" : unit;
}

function changeOf(indicator: Indicator, now: Figure, before: Figure, year: number): Change {
  const [a, b] = [valueOf(now.quantity), valueOf(before.quantity)];
  const order = a.compare(b);
  const [more, less] = order < 0 ? [before, now] : [now, before];
  return {
    indicator,
    now,
    before,
    direction: order > 0 ? "up" : order < 0 ? "down" : "same",
    size: sizeOf(indicator, more, less, year),
    growth: growthOf(indicator, { more, less, now, before }, year),
  };
}

function sizeOf(indicator: Indicator, more: Figure, less: Figure, year: number): Calculation {
  const isRate = indicator.kind === "rate";
  const operands = [more, less];
  const value = valueOf(more.quantity).sub(valueOf(less.quantity));
  const { exponent, unit } = isRate
    ? { exponent: 0, unit: "个百分点" }
    : unitOf(operands, indicator);
  const places = operands.map(
    ({ quantity }) => decimalsOf(quantity) + exponent - quantity.exponent,
  );
  const scaled = value.div(new Fraction(10).pow(exponent) ?? 1);
  const text = `${roundHalfUp(scaled, Math.max(0, ...places))}${unit}`;
  return {
    id: `${more.documentId}.${indicator.id}@${year}.change`,
    indicator: indicator.id,
    name: `${indicator.name}比上年增减`,
    year,
    operands,
    formula: "两年数据之差",
    substituted: `${printed(more)}－${printed(less)}＝${text}`,
    exact: value.toFraction(),
    text,
  };
}

interface Pair {
  readonly more: Figure;
  readonly less: Figure;
  readonly now: Figure;
  readonly before: Figure;
}

function growthOf(
  indicator: Indicator,
  { more, less, now, before }: Pair,
  year: number,
): Calculation | null {
  const base = valueOf(before.quantity);
  if (indicator.kind === "rate" || base.compare(0) <= 0) return null;
  const size = valueOf(more.quantity).sub(valueOf(less.quantity));
  const value = size.div(base).mul(100);
  const text = `${roundHalfUp(value, rateDecimals)}%`;
  return {
    id: `${now.documentId}.${indicator.id}@${year}.growth`,
    indicator: indicator.id,
    name: `${indicator.name}比上年增减幅度`,
    year,
    operands: [now, before],
    formula: "两年数据之差÷上年数据",
    substituted: `（${printed(more)}－${printed(less)}）÷${printed(before)}＝${text}`,
    exact: value.toFraction(),
    text,
  };
}

function printed({ quantity }: Figure): string {
  return `${quantity.digits}${quantity.unit ?? ""}`;
}
