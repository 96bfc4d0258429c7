import { scaleDigits } from "../../domain/quantity.ts";
import type { Figure } from "../../domain/figure.ts";
import type { GoldFigure } from "./gold.ts";

export const fieldNames = {
  span: "位置",
  value: "数值",
  unit: "单位",
  qualifier: "修饰",
  status: "性质",
  year: "年度",
  indicator: "指标",
  iso: "日期",
} as const;

export type Field = keyof typeof fieldNames;

/** One field of a pair: what was annotated and what was found, both as shown to a person. */
export interface Compared {
  readonly field: Field;
  readonly right: boolean;
  readonly gold: string;
  readonly found: string;
}

/** Numbers of JSON and exact decimals in one form: no exponent, no needless zeros. */
function decimal(value: number | string | null): string {
  if (value === null) return "无";
  const text = typeof value === "number" ? value.toFixed(8) : value;
  return /^-?\d+(?:\.\d+)?$/.test(text) ? scaleDigits(text, 0) : text;
}

/** Blanks and the width of brackets are no part of a unit. */
function unit(printed: string | null): string {
  if (printed === null) return "无";
  return printed.replace(/\s/g, "").replace(/[（]/g, "(").replace(/[）]/g, ")").replace(/％/g, "%");
}

/** All fields that the annotation states for this figure. */
export function compareFields(gold: GoldFigure, found: Figure): readonly Compared[] {
  const rows: [Field, string, string][] = [
    ["span", `${gold.start}–${gold.end}`, `${found.span.start}–${found.span.end}`],
    ["value", decimal(gold.value), decimal(found.value)],
    ["unit", unit(gold.unit), unit(found.quantity.unit)],
    ["qualifier", gold.qualifier, found.quantity.qualifier],
    ["status", gold.status, found.status],
    ["year", String(gold.year ?? "无"), String(found.year ?? "无")],
    ["indicator", gold.indicator ?? "无", found.indicator ?? "无"],
  ];
  if (gold.iso !== undefined) rows.push(["iso", gold.iso ?? "无", found.iso ?? "无"]);
  return rows.map(([field, expected, given]) => ({
    field,
    right: expected === given,
    gold: expected,
    found: given,
  }));
}
