import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

/** A text with the figures a person or the generator says are in it. */
export interface Marked {
  readonly name: string;
  readonly text: string;
  readonly figures: readonly MarkedFigure[];
}

export interface MarkedFigure {
  readonly kind: string;
  /** In `text`. */
  readonly start: number;
  readonly end: number;
  readonly value: string | null;
}

const gold = z.object({
  source: z.string(),
  figures: z.array(
    z.object({
      kind: z.string(),
      start: z.number(),
      end: z.number(),
      value: z.union([z.string(), z.number()]).nullable(),
    }),
  ),
});

const shared = join(import.meta.dirname, "../../../shared");

/** The four real reports with their annotations, when they lie beside the project; else none. */
export function goldTexts(): readonly Marked[] {
  const folder = join(shared, "gold");
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter((file) => /^\w+-\d{4}\.json$/.test(file));
  return files.map((file) => {
    const { source, figures } = gold.parse(JSON.parse(readFileSync(join(folder, file), "utf8")));
    return {
      name: source,
      text: readFileSync(join(shared, "reports", source), "utf8"),
      figures: figures.map((figure) => ({
        ...figure,
        value: figure.value === null ? null : String(figure.value),
      })),
    };
  });
}
