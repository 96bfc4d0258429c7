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
      return [a!.div(b!), a!.mul(countUnit(figures[0]!)).div(b!.mul(countUnit(figures[1]!)))].some(
        (mean) => rounds(mean, last),
      );
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
      return figures.every((figure) => retells(figure, figures));
    case "part_of":
    case "rank_within":
      return a!.compare(b!) <= 0;
    case "enumeration":
      return listed! <= a!.valueOf();
    default:
      return type satisfies never;
  }
}

/** 22.48亿元 of 224788万元: told again to fewer digits, or as 近, 约 and 超 of what was told exactly. */
function retells(figure: BlindFigure, all: readonly BlindFigure[]): boolean {
  return all.every((other) => {
    const apart = valueOf(figure).sub(valueOf(other)).abs();
    const coarser = [slack(figure), slack(other)].toSorted((x, y) => y.compare(x))[0]!;
    const isRough = [figure, other].some(({ qualifier }) => qualifier !== "exact");
    const most = isRough ? valueOf(other).abs().mul(rough) : new Fraction(0);
    return apart.compare(coarser) <= 0 || apart.compare(most) <= 0;
  });
}

/** So far from the exact number is what a report calls 近 or 约 at most. */
const rough = 0.08;

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
  const apart = computed.sub(value).abs();
  if (apart.compare(slack(claim)) <= 0) return true;
  return claim.qualifier !== "exact" && apart.compare(value.abs().mul(rough)) <= 0;
}

/** 58.42万亩 stands in the gold as 58.42, or as the source of its set says. */
function countUnit({ unit }: BlindFigure): number {
  return unit?.startsWith("万") === true && unit !== "万元" ? 10_000 : 1;
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
