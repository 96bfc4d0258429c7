import { z } from "zod";
import { ConfigError } from "../../domain/errors.ts";

const place = { quote: z.string(), start: z.int().min(0), end: z.int().min(0) };

const figure = z.object({
  ...place,
  kind: z.enum(["amount", "count", "rate", "score", "rank", "date", "period", "docnumber"]),
  value: z.union([z.number(), z.string(), z.null()]),
  unit: z.string().nullable(),
  qualifier: z.string(),
  status: z.string(),
  year: z.number().nullable(),
  indicator: z.string().nullable(),
  subject: z.string(),
  iso: z.string().nullable().optional(),
});

const relation = z.object({
  type: z.string(),
  figures: z.array(z.int().min(0)),
  statement: z.string(),
  holds: z.union([z.boolean(), z.literal("undetermined")]),
});

const goldFile = z.object({
  source: z.string(),
  district: z.string(),
  year: z.number().nullable(),
  figures: z.array(figure),
  relations: z.array(relation).default([]),
  non_figures: z.array(z.object({ ...place, reason: z.string() })).default([]),
});

/** The annotations of one report, made by reading it. */
export type GoldFile = z.infer<typeof goldFile>;
export type GoldFigure = GoldFile["figures"][number];

/** Throws ConfigError `unreadable` where `json` is not in the form of an annotation file. */
export function parseGold(json: string, name: string): GoldFile {
  try {
    return goldFile.parse(JSON.parse(json));
  } catch (cause) {
    throw new ConfigError(
      "unreadable",
      `标注文件“${name}”读不出：不是合用的 JSON 或缺少字段。请对照 CONVENTIONS.md 检查。`,
      { cause },
    );
  }
}
