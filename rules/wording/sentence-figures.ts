import type { Figure } from "../../domain/figure.ts";
import type { Report } from "../../domain/report.ts";
import { perObject } from "../remembered.ts";

const bySentence = perObject(({ figures }: Report): ReadonlyMap<number, readonly Figure[]> =>
  Map.groupBy(figures, ({ sentence }) => sentence.start),
);

/** All figures of the sentence in which this one stands, in reading order: itself, limits and references as well. */
export function sentenceFigures({ sentence }: Figure, report: Report): readonly Figure[] {
  return bySentence(report).get(sentence.start) ?? [];
}
