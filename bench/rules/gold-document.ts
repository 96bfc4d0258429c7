import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { Document } from "../../domain/document.ts";
import { readDocument } from "../../readers/index.ts";
import { withEdits } from "./edit.ts";

const figure = z.object({
  quote: z.string(),
  start: z.int(),
  end: z.int(),
  kind: z.string(),
  value: z.number().nullable(),
  unit: z.string().nullable(),
  qualifier: z.string(),
  status: z.string(),
});

const relation = z.object({
  type: z.string(),
  figures: z.array(z.int()),
  listed: z.int().optional(),
  statement: z.string(),
  holds: z.union([z.boolean(), z.literal("undetermined")]),
});

const goldFile = z.object({
  source: z.string(),
  year: z.int().nullable(),
  planted: z.object({ start: z.int(), end: z.int(), right: z.string() }).optional(),
  figures: z.array(figure),
  relations: z.array(relation).default([]),
});

export type GoldFigure = z.infer<typeof figure>;
export type GoldRelation = z.infer<typeof relation>;

/** An annotated report without the errors that were planted in it as a sample. */
export interface GoldDocument {
  readonly name: string;
  /** Which collection it belongs to. */
  readonly collection: string;
  readonly year: number | null;
  readonly document: Document;
  readonly figures: readonly GoldFigure[];
  /** Relations as annotated; one that the repair of a planted error mended holds. */
  readonly relations: readonly GoldRelation[];
}

/** A folder with annotations and the folders where their reports may lie. */
export interface GoldFolder {
  readonly collection: string;
  readonly annotations: string;
  readonly reports: readonly string[];
}

/** Annotations whose report is not there are left out; so are folders that are not there. */
export async function loadGold(folders: readonly GoldFolder[]): Promise<readonly GoldDocument[]> {
  const loaded: GoldDocument[] = [];
  for (const { annotations, reports, collection } of folders) {
    for (const path of jsonFiles(annotations)) {
      const gold = goldFile.parse(JSON.parse(readFileSync(path, "utf8")));
      const file = reports.map((folder) => join(folder, gold.source)).find(existsSync);
      if (file !== undefined) loaded.push(await documentOf(gold, file, collection));
    }
  }
  return loaded;
}

function jsonFiles(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(".json") && name !== "indicators.json")
    .toSorted()
    .map((name) => join(folder, name));
}

async function documentOf(
  gold: z.infer<typeof goldFile>,
  file: string,
  collection: string,
): Promise<GoldDocument> {
  const { document } = await readDocument(readFileSync(file));
  const { planted, relations, year } = gold;
  const wrong = gold.figures.find(
    ({ quote, start, end }) => document.text.slice(start, end) !== quote,
  );
  if (wrong !== undefined) throw new Error(`${gold.source}: “${wrong.quote}” is not at its place`);
  const base = { name: gold.source, collection, year, document, relations, figures: gold.figures };
  if (planted === undefined) return base;
  const right = spacedLike(document.text.slice(planted.start, planted.end), planted.right);
  const { start, end } = planted;
  const edited = withEdits(document, [{ start, end, text: right }]);
  if (edited === null) throw new Error(`${gold.source}: the planted error cannot be mended`);
  const by = right.length - (end - start);
  return {
    ...base,
    document: edited.document,
    figures: gold.figures.map((each) => mended(each, { start, right }, by)),
    relations: relations.map((each) => ({
      ...each,
      holds: each.holds === false ? true : each.holds,
    })),
  };
}

/** The blank between number and unit stays where it was: the flow leaves it out. */
function spacedLike(quote: string, right: string): string {
  const blank = /\d(\s+)\D/.exec(quote)?.[1];
  return blank === undefined ? right : right.replace(/(\d)(?=[^\d.,\s])/, `$1${blank}`);
}

function mended(
  figure: GoldFigure,
  { start, right }: { readonly start: number; readonly right: string },
  by: number,
): GoldFigure {
  if (figure.start < start) return figure;
  if (figure.start > start) return { ...figure, start: figure.start + by, end: figure.end + by };
  const unit = /[^\d.,\s]+$/.exec(right)?.[0] ?? figure.unit;
  const value = valueFor(figure, right, unit);
  return { ...figure, quote: right, end: figure.end + by, unit, value };
}

function valueFor(figure: GoldFigure, right: string, unit: string | null): number {
  const digits = Number(/[\d.]+/.exec(right)?.[0]);
  if (figure.kind !== "amount") return digits;
  return Number((digits * (unit === "亿元" ? 1e8 : unit === "万元" ? 1e4 : 1)).toFixed(2));
}
