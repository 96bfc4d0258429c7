import { Fraction } from "fraction.js";
import { z } from "zod";
import { goldFigureSchema, nonFiguresSchema } from "./gold-schema.ts";

const figureSchema = goldFigureSchema.extend({ note: z.string().optional() });

const relationSchema = z.strictObject({
  type: z.enum([
    "ratio",
    "growth",
    "points",
    "sum",
    "mean",
    "difference",
    "average",
    "product",
    "repeat",
    "part_of",
    "rank_within",
    "enumeration",
  ]),
  figures: z.array(z.int()).min(1),
  quotes: z.array(z.string()),
  listed: z.int().optional(),
  statement: z.string().min(4),
  holds: z.union([z.boolean(), z.literal("undetermined")]),
});

/** The form of the blind gold: that of the annotated real reports. */
export const blindGoldSchema = z.strictObject({
  source: z.string(),
  district: z.string(),
  year: z.int(),
  figures: z.array(figureSchema).min(1),
  relations: z.array(relationSchema).min(1),
  non_figures: nonFiguresSchema,
});

export type BlindGold = z.infer<typeof blindGoldSchema>;
type BlindFigure = BlindGold["figures"][number];
type BlindRelation = BlindGold["relations"][number];

/** Whether the numbers obey the relation: sums to the last digit, quotients once rounded as printed. */
export function obeys({ type, listed }: BlindRelation, figures: readonly BlindFigure[]): boolean {
  const values = figures.map(valueOf);
  const [a, b, c] = values;
  const last = figures.at(-1)!;
  const parts = values.slice(0, -1);
  switch (type) {
    case "ratio":
      return rounds(a!.div(b!).mul(100), last);
    case "growth":
      return rounds(a!.sub(b!).abs().div(b!).mul(100), last);
    case "average":
      return rounds(a!.div(b!), last);
    case "product":
      return rounds(a!.mul(b!).div(100), last);
    case "mean":
      return rounds(total(parts).div(parts.length), last);
    case "sum":
      return total(parts).equals(values.at(-1)!);
    case "points":
    case "difference":
      return a!.sub(b!).equals(c!);
    case "repeat":
      return values.every((value) => value.equals(a!));
    case "part_of":
    case "rank_within":
      return a!.compare(b!) <= 0;
    case "enumeration":
      return listed! <= a!.valueOf();
    default:
      return type satisfies never;
  }
}

function total(values: readonly Fraction[]): Fraction {
  return values.reduce((sum, value) => sum.add(value), new Fraction(0));
}

function valueOf({ value }: BlindFigure): Fraction {
  return new Fraction(String(value));
}

/** 翻一番 is a growth of 100%; a Chinese fraction (三分之二) stands in the gold to a float's precision. */
function rounds(computed: Fraction, claim: BlindFigure): boolean {
  const doubled = claim.unit === "番";
  const value = doubled ? new Fraction(100).mul(2 ** claim.value! - 1) : valueOf(claim);
  return computed.sub(value).abs().compare(slack(claim)) <= 0;
}

const moneyUnits = new Map([
  ["万元", 10_000],
  ["亿元", 100_000_000],
]);

/** Half of one unit in the last printed place. */
function slack({ quote, unit }: BlindFigure): Fraction {
  const digits = quote.replaceAll(/\s/g, "").replaceAll("．", ".");
  if (!/[\d０-９]/.test(digits)) return new Fraction(1, 1_000_000);
  const decimals = /\.([\d０-９]+)/.exec(digits)?.[1]?.length ?? 0;
  return new Fraction(moneyUnits.get(unit ?? "") ?? 1).div(2).div(10 ** decimals);
}
