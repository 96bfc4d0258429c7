import { Fraction } from "fraction.js";
import { z } from "zod";
import type { LightRule } from "../light-rule.ts";
import { lights } from "../light-rule.ts";
import { lightVariants } from "../light-variants.ts";

export const handlings = ["continue", "retarget", "cut", "suspend", "recover"] as const;

export type Handling = (typeof handlings)[number];

export const handlingNames: Readonly<Record<Handling, string>> = {
  continue: "继续执行",
  retarget: "调整目标",
  cut: "调减预算",
  suspend: "暂停",
  recover: "收回",
};

/** Whether execution or target completion keeps up with time. */
export type Level = "normal" | "low" | "unknown";

const decimal = z
  .union([z.number(), z.string()])
  .transform(String)
  .refine((typed) => /^\d+(?:\.\d+)?$/.test(typed), "写成数字，如 80。");

const level = z.enum(["normal", "low", "unknown"]);

/**
 * When a handling is proposed; every condition given must hold. `amount`: the money it moves —
 * `unspent` 调整后预算数－执行数, `surplus` 调整后预算数－全年预计执行数 (without a forecast, what stays
 * at the present pace), `none`.
 */
export const handlingRuleSchema = z.strictObject({
  id: z.string().min(1),
  handling: z.enum(handlings),
  lights: z.array(z.enum(lights)).min(1).optional(),
  execution: z.array(level).min(1).optional(),
  target: z.array(level).min(1).optional(),
  /** Of the project, or of its worst indicator. */
  likelihood: z
    .array(z.enum(["certain", "possible", "impossible"]))
    .min(1)
    .optional(),
  nothing_executed: z.boolean().optional(),
  amount: z.enum(["none", "unspent", "surplus"]).default("none"),
  /** Printed beside the proposal. */
  because: z.string().min(1),
  citation: z.string().min(1, "规则必须注明出处（citation）。"),
});

export type HandlingRule = z.output<typeof handlingRuleSchema>;

const monitoringRule = "财预〔2019〕136号（结果应用条款，请以本地办法为准）";

/** The first that fits is proposed. Defaults for a bureau to change; a person decides. */
export const defaultHandling: readonly HandlingRule[] = [
  {
    id: "H1",
    handling: "recover",
    likelihood: ["impossible"],
    nothing_executed: true,
    amount: "unspent",
    because: "尚未支出且完全不可能完成目标，收回全部预算",
    citation: monitoringRule,
  },
  {
    id: "H2",
    handling: "suspend",
    likelihood: ["impossible"],
    amount: "unspent",
    because: "完全不可能完成目标，暂停项目、停止拨付未支出部分",
    citation: monitoringRule,
  },
  {
    id: "H3",
    handling: "suspend",
    lights: ["red"],
    execution: ["low"],
    target: ["low"],
    amount: "unspent",
    because: "钱未花、事未成，暂停拨付，整改后再定",
    citation: monitoringRule,
  },
  {
    id: "H4",
    handling: "cut",
    lights: ["red"],
    execution: ["low"],
    amount: "surplus",
    because: "执行明显偏慢，按全年预计支出调减预算",
    citation: monitoringRule,
  },
  {
    id: "H5",
    handling: "retarget",
    execution: ["normal"],
    target: ["low"],
    amount: "none",
    because: "钱已花、事未成，核实目标，按程序调整",
    citation: monitoringRule,
  },
  {
    id: "H6",
    handling: "continue",
    lights: ["yellow"],
    amount: "none",
    because: "有偏差，继续执行并督促加快进度",
    citation: monitoringRule,
  },
  {
    id: "H7",
    handling: "continue",
    lights: ["green", "blue"],
    amount: "none",
    because: "执行与目标未见明显偏离",
    citation: monitoringRule,
  },
];

/** The settings of an analysis; each is shown in the outputs. */
export const analysisSettingsSchema = z.strictObject({
  /** Share of time progress, in percent, from which execution and target completion are normal. */
  execution_limit: decimal.default("80"),
  target_limit: decimal.default("80"),
  /** r in percent for 部分达成; the lower end of the middle step of 财预〔2020〕10号. */
  partly: decimal.default("60"),
  /** An indicator counts for its project at most so many percent. */
  cap: decimal.default("100"),
  handling: z.array(handlingRuleSchema).default([...defaultHandling]),
});

export type AnalysisSettings = z.output<typeof analysisSettingsSchema>;

export interface MonitoringSettings extends AnalysisSettings {
  readonly lightRule: LightRule;
}

export function settingsWith(
  lightRule: LightRule | undefined = lightVariants[0],
  given: unknown = {},
): MonitoringSettings {
  const analysis = analysisSettingsSchema.parse(given);
  if (lightRule === undefined) throw new RangeError("no light rule");
  return { ...analysis, lightRule };
}

export function percent(typed: string): Fraction {
  return new Fraction(typed);
}
