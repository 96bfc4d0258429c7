import { z } from "zod";
import { ConfigError } from "../../domain/errors.ts";
import type { Catalogue, CatalogueEntry } from "../../domain/catalogue.ts";
import { isValue } from "../../domain/catalogue.ts";
import { draftSchema } from "../../domain/draft.ts";
import type { Draft } from "../../domain/draft.ts";
import { isOfSeveral } from "../../rules/draft/several.ts";
import type { Plan } from "../../pipeline/assist/plans.ts";

const count = z.int().nonnegative();

/** One answer of a model to one question about a section; a line of a file of replies. */
const replySchema = z.strictObject({
  /** Title of the paper. */
  paper: z.string(),
  heading: z.string(),
  /** 0 for the first answer, then 1 and 2 for those to what was sent back. */
  round: count,
  /** Which of several answers to the same question. */
  take: count.optional(),
  /**
   * What the ids of the answer stood for: name, value and year. A catalogue counts its ids anew when
   * the extractors find more; the answer is then put to the entry that it meant.
   */
  cites: z.record(z.string(), z.string()),
  sentences: draftSchema.shape.sentences,
  usage: z.strictObject({ input: count, output: count }),
  /** Yuan; null without prices. */
  cost: z.number().nonnegative().nullable(),
  /** Milliseconds from the question to the answer. */
  ms: z.number().nonnegative(),
});

export type Reply = z.infer<typeof replySchema>;

/** Throws ConfigError that names the line. */
export function repliesIn(text: string, name: string): readonly Reply[] {
  return text.split("\n").flatMap((line, index) => {
    if (line.trim() === "") return [];
    try {
      return [replySchema.parse(JSON.parse(line))];
    } catch (error) {
      const message = `“${name}”第${index + 1}行不是一条回答记录。请重新录制。`;
      throw new ConfigError("bad-argument", message, { cause: error });
    }
  });
}

/** What an id stands for, in words that outlast its number; of several districts also whose it is. */
export function describe(entry: CatalogueEntry, catalogue: Catalogue): string {
  if (!isValue(entry)) return entry.text;
  const whose = isOfSeveral(catalogue) ? [entry.district ?? ""] : [];
  return [...whose, entry.name ?? "", entry.text, entry.year ?? ""].join("｜");
}

/** The ids of an answer that the catalogue knows, with what they stand for. */
export function citesOf({ sentences }: Draft, catalogue: Catalogue): Record<string, string> {
  const used = new Set(sentences.flatMap(({ text, basis }) => [...slotsIn(text), ...basis]));
  return Object.fromEntries(
    catalogue.entries
      .filter(({ id }) => used.has(id))
      .map((entry) => [entry.id, describe(entry, catalogue)]),
  );
}

function slotsIn(text: string): readonly string[] {
  return [...text.matchAll(/\{\{ *([^{} ]*) *\}\}/g)].map(([, id = ""]) => id);
}

/**
 * A recorded answer in the ids of today's catalogue; null when something it cites is no longer listed.
 * Ids that stood for nothing when it was recorded stand for nothing still.
 */
export function put({ sentences, cites }: Reply, catalogue: Catalogue): Draft | null {
  const now = new Map(catalogue.entries.map((entry) => [describe(entry, catalogue), entry.id]));
  const ids = new Map(Object.entries(cites).map(([id, told]) => [id, now.get(told)]));
  if ([...ids.values()].includes(undefined)) return null;
  const idOf = (id: string): string => (ids.has(id) ? (ids.get(id) ?? id) : "Z9999");
  return {
    sentences: sentences.map(({ text, basis }) => ({
      text: text.replaceAll(/\{\{ *([A-Z]\d+) *\}\}/g, (_, id: string) => `{{${idOf(id)}}}`),
      basis: basis.map(idOf),
    })),
  };
}

export function isFor(
  { section: { heading, section } }: Plan,
  round: number,
  reply: Reply,
): boolean {
  return reply.paper === section.title && reply.heading === heading && reply.round === round;
}

export function takeOf({ take = 0 }: Reply): number {
  return take;
}
