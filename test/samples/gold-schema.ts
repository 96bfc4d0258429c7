import { z } from "zod";

const place = { quote: z.string().min(1), start: z.int().min(0), end: z.int().min(1) };

export const goldFigureSchema = z.strictObject({
  ...place,
  kind: z.enum(["amount", "count", "rate", "score", "rank", "date", "period", "docnumber"]),
  value: z.number().nullable(),
  unit: z.string().nullable(),
  qualifier: z.enum([
    "exact",
    "over",
    "nearly",
    "approx",
    "more_than",
    "at_least",
    "less_than",
    "at_most",
    "no_later_than",
  ]),
  status: z.enum(["actual", "plan", "threshold", "reference"]),
  year: z.int().nullable(),
  indicator: z.string().nullable(),
  subject: z.string().min(2),
  base_year: z.int().optional(),
  iso: z.string().nullable().optional(),
});

export const nonFiguresSchema = z.array(z.strictObject({ ...place, reason: z.string() }));

const relationSchema = z.strictObject({
  type: z.enum(["ratio", "sum", "difference", "repeat", "part_of", "rank_within", "enumeration"]),
  figures: z.array(z.int()),
  quotes: z.array(z.string()),
  listed: z.int().optional(),
  statement: z.string(),
  holds: z.boolean(),
});

/** The form of samples/gold/*.json (samples/README.md). */
export const goldSchema = z.strictObject({
  source: z.string(),
  district: z.string(),
  year: z.int(),
  planted: z
    .strictObject({
      rule: z.string(),
      quote: z.string(),
      start: z.int(),
      end: z.int(),
      right: z.string(),
      explanation: z.string(),
    })
    .optional(),
  figures: z.array(goldFigureSchema),
  relations: z.array(relationSchema),
  non_figures: nonFiguresSchema,
});

export type Gold = z.infer<typeof goldSchema>;
export type GoldFigure = z.infer<typeof goldFigureSchema>;
export type GoldRelation = z.infer<typeof relationSchema>;
