import { Fraction } from "fraction.js";
import { z } from "zod";

export const lights = ["red", "yellow", "green", "blue"] as const;

export type Light = (typeof lights)[number];

export const lightNames: Readonly<Record<Light, string>> = {
  red: "红",
  yellow: "黄",
  green: "绿",
  blue: "蓝",
};

/** A limit as typed: 60, 66.7, 2/3. Held as a fraction from there on. */
const limit = z
  .union([z.number(), z.string()], "界限要写成数字，如 60、66.7 或 2/3。")
  .transform(String)
  .refine((typed) => isExact(typed), "界限要写成数字，如 60、66.7 或 2/3。");

function isExact(typed: string): boolean {
  return /^-?\d+(?:\.\d+)?$/.test(typed) || /^-?\d+\/0*[1-9]\d*$/.test(typed);
}

/**
 * One colour of a scale. `from` and `to` are included, `above` and `below` are not; an end that is not
 * given is unbounded.
 */
const band = z
  .strictObject({
    light: z.enum(lights),
    from: limit.optional(),
    above: limit.optional(),
    below: limit.optional(),
    to: limit.optional(),
  })
  .refine(
    ({ from, above }) => from === undefined || above === undefined,
    "一档只能有一个下限：from（含）或 above（不含）。",
  )
  .refine(
    ({ below, to }) => below === undefined || to === undefined,
    "一档只能有一个上限：to（含）或 below（不含）。",
  );

export type Band = z.output<typeof band>;

const bands = z.array(band).min(1).refine(disjoint, "各档不能重叠，请核对上下限。");

/** A YAML file gives every scalar as text. */
const month = z
  .union([z.number(), z.string()])
  .transform(Number)
  .refine((n) => Number.isInteger(n) && n >= 1 && n <= 12, "月份（month）写 1 到 12 的整数。");

/** Indicator types (二级指标) a test is for; without it, all. A name counts when the type holds it. */
const kinds = z.array(z.string().min(1)).min(1).optional();

/**
 * What is measured, in percent or percent points: e 执行率, t 序时进度, r 指标完成率. `|r-100|` is how
 * far an indicator is off its target, `score` the score of the monitoring review.
 */
const measures = {
  execution: ["e", "e/t", "e-t"],
  indicator: ["r", "r/t", "|r-100|"],
  gap: ["e-r", "|e-r|"],
} as const;

const test = z.discriminatedUnion("scope", [
  z.strictObject({
    scope: z.literal("execution"),
    measure: z.enum(measures.execution),
    bands,
    /** The value when the adjusted budget is zero or its cell is empty; without it, no light. */
    without_budget: limit.optional(),
  }),
  z.strictObject({
    scope: z.literal("indicator"),
    measure: z.enum(measures.indicator),
    bands,
    kinds,
  }),
  /** Inside the target or not: for quality, time and cost, and for "≤" targets. */
  z.strictObject({
    scope: z.literal("target"),
    met: z.enum(lights),
    partly: z.enum(lights),
    missed: z.enum(lights),
    kinds,
    directions: z
      .array(z.enum(["more", "less", "qualitative"]))
      .min(1)
      .optional(),
  }),
  /** 完成目标可能性: 确定能, 有可能, 完全不可能. */
  z.strictObject({
    scope: z.literal("forecast"),
    certain: z.enum(lights),
    possible: z.enum(lights),
    impossible: z.enum(lights),
  }),
  z.strictObject({ scope: z.literal("gap"), measure: z.enum(measures.gap), bands }),
  /** Floors of e for the period 1–N月; a month without its own takes the one before it. */
  z.strictObject({
    scope: z.literal("floor"),
    floors: z.array(z.strictObject({ month, below: limit })).min(1),
    light: z.enum(lights),
    otherwise: z.enum(lights),
  }),
  z.strictObject({ scope: z.literal("score"), bands }),
  /** The light that stands in the workbook. */
  z.strictObject({ scope: z.literal("given") }),
]);

export type LightTest = z.output<typeof test>;

const exemption = z.strictObject({
  field: z.enum(["code", "name", "department", "unit", "fund"]),
  equals: z.string().optional(),
  contains: z.string().optional(),
  /** Printed beside the project; an exemption without a reason cannot be defended. */
  reason: z.string().min(1, "豁免必须写明理由（reason）。"),
});

export type Exemption = z.output<typeof exemption>;

/** `worst`: the worst light of all tests. `two-factor`: execution and target decide together. */
const rollup = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("worst") }),
  z.strictObject({
    kind: z.literal("two-factor"),
    /** e÷t in percent from which execution is in step. */
    execution_from: limit,
    /** r÷t in percent from which every indicator of the project must be. */
    target_from: limit,
    both: z.enum(lights),
    execution_only: z.enum(lights),
    target_only: z.enum(lights),
    neither: z.enum(lights),
  }),
]);

/** An entry left empty says nothing. */
function orNull<T extends z.ZodType<string>>(
  given: T,
): z.ZodDefault<z.ZodNullable<z.ZodPreprocess<z.ZodNullable<T>>>> {
  return z
    .preprocess((value) => (value === "" || value === "null" ? null : value), given.nullable())
    .nullable()
    .default(null);
}

/** How lights are given, with the place it was taken from. Editable in profiles and with `--lights`. */
export const lightRuleSchema = z.strictObject({
  id: z.string().min(1),
  name: z.string().min(1),
  tests: z.array(test),
  rollup: rollup.default({ kind: "worst" }),
  exempt: z.array(exemption).default([]),
  citation: z.string().min(1, "规则必须注明出处（citation）。"),
  /** First day it is in force, or null when the source does not tell. */
  valid_from: orNull(z.iso.date("日期写成 2025-09-24。")),
  /** What the source leaves open, for the bureau to confirm; printed beside the lights. */
  unconfirmed: orNull(z.string()),
});

export type LightRule = z.output<typeof lightRuleSchema>;

export function inBand(value: Fraction, { from, above, below, to }: Band): boolean {
  return (
    (from === undefined || value.compare(new Fraction(from)) >= 0) &&
    (above === undefined || value.compare(new Fraction(above)) > 0) &&
    (below === undefined || value.compare(new Fraction(below)) < 0) &&
    (to === undefined || value.compare(new Fraction(to)) <= 0)
  );
}

/** The worst: red, then yellow, then green, then blue; null when there is none. */
export function worstOf(all: readonly Light[]): Light | null {
  return lights.find((light) => all.includes(light)) ?? null;
}

interface Ends {
  readonly low: Fraction | null;
  readonly lowOpen: boolean;
  readonly high: Fraction | null;
  readonly highOpen: boolean;
}

function disjoint(all: readonly Band[]): boolean {
  if (!all.every(({ from, above, below, to }) => [from, above, below, to].every(isLimit)))
    return true;
  const ends = all.map(endsOf);
  return ends.every((one, i) => ends.slice(i + 1).every((other) => apart(one, other)));
}

function isLimit(typed: string | undefined): boolean {
  return typed === undefined || isExact(typed);
}

function endsOf({ from, above, below, to }: Band): Ends {
  const low = from ?? above;
  const high = to ?? below;
  return {
    low: low === undefined ? null : new Fraction(low),
    lowOpen: above !== undefined,
    high: high === undefined ? null : new Fraction(high),
    highOpen: below !== undefined,
  };
}

function apart(one: Ends, other: Ends): boolean {
  return endsBefore(one, other) || endsBefore(other, one);
}

function endsBefore(one: Ends, other: Ends): boolean {
  if (one.high === null || other.low === null) return false;
  const order = one.high.compare(other.low);
  return order < 0 || (order === 0 && (one.highOpen || other.lowOpen));
}
