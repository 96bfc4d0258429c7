import { z } from "zod";
import { scaleDigits } from "./quantity.ts";

/** A grade and the lowest score that still is of it. */
export interface GradeBand {
  readonly name: string;
  /** Names that other papers use for it: 优秀 for 优. */
  readonly aliases: readonly string[];
  /** Exact decimal, included; the band ends below the next better one. */
  readonly from: string;
}

/** How a region words the outcome of an ex-ante evaluation. */
export interface OutcomeWord {
  readonly word: string;
  readonly means: "support" | "revise" | "reject";
}

/** What a score below the line costs a project. */
export interface LowScoreCut {
  /** The line, in points of a score; a score on it is not cut. */
  readonly below: string;
  /** `shortfall`: share of the line that is missing, (line − score) ÷ line; `fixed`: always `rate`. */
  readonly method: "shortfall" | "fixed";
  /** Percent points; null unless the method is `fixed`. */
  readonly rate: string | null;
}

/** How papers write what they work out; figures of reports stay as printed. */
export interface NumberStyle {
  readonly amountUnit: "元" | "万元" | "亿元";
  readonly amountDecimals: number;
  readonly rateDecimals: number;
  /** Whether headings of the third level are bold. */
  readonly boldThirdLevel: boolean;
}

const units: Readonly<Record<string, number>> = { 元: 0, 万元: 4, 亿元: 8 };

/** 50万元 → "500000". */
export const money: z.ZodType<string> = z.string().transform((text, context) => {
  const [, digits, unit = ""] = /^(\d+(?:\.\d+)?)\s*(元|万元|亿元)$/.exec(text.trim()) ?? [];
  if (digits !== undefined) return scaleDigits(digits, units[unit] ?? 0);
  context.addIssue({ code: "custom", message: "应写成带单位的金额，例如 50万元" });
  return z.NEVER;
});

/** 20% → "20". */
export const percent: z.ZodType<string> = z.string().transform((text, context) => {
  const digits = /^(\d+(?:\.\d+)?)\s*[%％]$/.exec(text.trim())?.[1];
  if (digits !== undefined) return scaleDigits(digits, 0);
  context.addIssue({ code: "custom", message: "应写成百分数，例如 20%" });
  return z.NEVER;
});

/** 60分, 3年, 2次, 20个百分点 → the number. */
export function counted(unit: string): z.ZodType<string> {
  return z.string().transform((text, context) => {
    const [, digits, told = ""] = /^(\d+(?:\.\d+)?)\s*(\D*)$/u.exec(text.trim()) ?? [];
    if (digits !== undefined && ["", unit].includes(told.trim())) return scaleDigits(digits, 0);
    context.addIssue({ code: "custom", message: `应写成数字加“${unit}”，例如 3${unit}` });
    return z.NEVER;
  });
}

export const yesNo: z.ZodType<boolean> = z
  .enum(["是", "否"], "应写“是”或“否”")
  .transform((word) => word === "是");

/** 未定 where a region has not published the value. */
export function orUnsettled(value: z.ZodType<string>): z.ZodType<string | null> {
  return z.union([z.literal("未定").transform(() => null), value], {
    error: "应写成百分数，例如 5%；没有规定的写“未定”",
  });
}

export const words: z.ZodType<readonly string[]> = z
  .array(z.string().min(1), "应写成列表，每行以“- ”开头")
  .min(1, "至少写一项");

const band = z
  .strictObject({
    名称: z.string().min(1),
    别名: z.array(z.string()).default([]),
    下限: counted("分"),
  })
  .transform((row): GradeBand => ({ name: row.名称, aliases: row.别名, from: row.下限 }));

export const gradeBands: z.ZodType<readonly GradeBand[]> = z
  .array(band, "应写成列表：每个等级写名称和下限")
  .min(2, "至少写两个等级")
  .superRefine((bands, context) => {
    for (const [index, { from, name }] of bands.entries()) {
      const better = bands[index - 1];
      const fault = (message: string): void => {
        context.addIssue({ code: "custom", path: [index, "下限"], message });
      };
      if (Number(from) > 100) fault(`“${name}”的下限不能超过100分`);
      if (better !== undefined && Number(from) >= Number(better.from)) {
        fault(`等级要从好到差排列，“${name}”的下限应低于“${better.name}”的下限`);
      }
      if (index === bands.length - 1 && Number(from) !== 0) {
        fault(`最后一个等级“${name}”的下限应为0分，否则低分没有等级`);
      }
    }
  });

const meanings = { 支持: "support", 修改后支持: "revise", 不支持: "reject" } as const;

export const outcomeWords: z.ZodType<readonly OutcomeWord[]> = z
  .array(
    z.strictObject({
      结论: z.string().min(1),
      含义: z.enum(["支持", "修改后支持", "不支持"], "含义只能是“支持”“修改后支持”“不支持”"),
    }),
    "应写成列表：每个结论写明含义",
  )
  .transform((rows) => rows.map((row) => ({ word: row.结论, means: meanings[row.含义] })));

export const lowScoreCut: z.ZodType<LowScoreCut> = z
  .strictObject({
    低于: counted("分"),
    办法: z.enum(["按缺分比例", "固定比例"], "办法只能是“按缺分比例”或“固定比例”"),
    比例: percent.optional(),
  })
  .superRefine((row, context) => {
    if (row.办法 === "固定比例" && row.比例 === undefined) {
      context.addIssue({
        code: "custom",
        path: ["比例"],
        message: "固定比例要写明比例，例如 10%",
      });
    }
  })
  .transform((row) => ({
    below: row.低于,
    method: row.办法 === "固定比例" ? "fixed" : "shortfall",
    rate: row.办法 === "固定比例" ? (row.比例 ?? null) : null,
  }));

const decimals = z
  .string()
  .regex(/^[0-6]$/, "应写 0 到 6 的小数位数")
  .transform(Number);

export const numberStyle: z.ZodType<NumberStyle> = z
  .strictObject({
    金额单位: z.enum(["元", "万元", "亿元"], "金额单位只能是元、万元、亿元"),
    金额小数位: decimals,
    比率小数位: decimals,
    三级标题加粗: yesNo,
  })
  .transform((row) => ({
    amountUnit: row.金额单位,
    amountDecimals: row.金额小数位,
    rateDecimals: row.比率小数位,
    boldThirdLevel: row.三级标题加粗,
  }));
