import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { OutputFigure } from "./output-schema.ts";

const goldFigure = z.looseObject({
  quote: z.string(),
  start: z.int(),
  end: z.int(),
  kind: z.string(),
  value: z.number().nullable(),
});

const goldSchema = z.looseObject({
  source: z.string(),
  district: z.string(),
  year: z.int(),
  figures: z.array(goldFigure),
  planted: z
    .looseObject({ rule: z.string(), quote: z.string(), start: z.int(), end: z.int() })
    .optional(),
});

export type Gold = z.infer<typeof goldSchema>;
export type GoldFigure = z.infer<typeof goldFigure>;

/** The annotations in a folder, by name of file; none where the folder is not there. */
export function readGold(folder: string): readonly Gold[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(".json") && name !== "indicators.json")
    .toSorted()
    .map((name) => goldSchema.parse(JSON.parse(readFileSync(join(folder, name), "utf8"))));
}

export interface Unlike {
  readonly missed: readonly string[];
  readonly extra: readonly string[];
}

/** Figures of the given kinds that differ in span, kind or exact value. */
export function unlike(
  gold: readonly GoldFigure[],
  found: readonly OutputFigure[],
  kinds: readonly string[],
): Unlike {
  const wanted = gold.filter(({ kind }) => kinds.includes(kind)).map(told);
  const given = found.filter(({ kind }) => kinds.includes(kind)).map(told);
  return {
    missed: wanted.filter((figure) => !given.includes(figure)),
    extra: given.filter((figure) => !wanted.includes(figure)),
  };
}

function told({ quote, start, end, kind, value }: GoldFigure | OutputFigure): string {
  const exact = value === null ? "" : String(Number(value));
  return `${start}-${end} ${kind} ${exact} ${JSON.stringify(quote)}`;
}
