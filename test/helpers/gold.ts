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
  unit: z.string().nullable(),
  qualifier: z.string(),
  status: z.string(),
  year: z.int().nullable(),
  indicator: z.string().nullable(),
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

export interface Score {
  /** Found with the same span, kind and value. */
  readonly matched: readonly (readonly [GoldFigure, OutputFigure])[];
  readonly missed: readonly string[];
  readonly extra: readonly string[];
}

/** Compares the figures of the given kinds by span, kind and exact value. */
export function score(
  gold: readonly GoldFigure[],
  found: readonly OutputFigure[],
  kinds: readonly string[],
): Score {
  const wanted = gold.filter(({ kind }) => kinds.includes(kind));
  const given = found.filter(({ kind }) => kinds.includes(kind));
  const byKey = new Map(given.map((figure) => [keyOf(figure), figure]));
  const matched = wanted.flatMap((figure) => {
    const same = byKey.get(keyOf(figure));
    return same === undefined ? [] : [[figure, same] as const];
  });
  const keys = new Set(wanted.map(keyOf));
  return {
    matched,
    missed: wanted.filter((figure) => !byKey.has(keyOf(figure))).map(told),
    extra: given.filter((figure) => !keys.has(keyOf(figure))).map(told),
  };
}

function keyOf({ start, end, kind, value }: GoldFigure | OutputFigure): string {
  return `${start}-${end} ${kind} ${value === null ? "" : Number(value)}`;
}

function told(figure: GoldFigure | OutputFigure): string {
  return `${JSON.stringify(figure.quote)} ${keyOf(figure)}`;
}

/** Share of the matched figures that agree in one field. */
export function agreement(
  matched: Score["matched"],
  field: keyof GoldFigure & keyof OutputFigure,
): number {
  const same = matched.filter(([gold, found]) => gold[field] === found[field]).length;
  return matched.length === 0 ? 1 : same / matched.length;
}

export function f1({ matched, missed, extra }: Score): number {
  const all = 2 * matched.length + missed.length + extra.length;
  return all === 0 ? 1 : (2 * matched.length) / all;
}
