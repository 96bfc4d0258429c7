import type { Figure } from "../../domain/figure.ts";
import type { Report } from "../../domain/report.ts";
import { plain } from "../wording/plain.ts";

/** A score of the prose and what is said before it. */
export interface PlacedScore {
  readonly figure: Figure;
  /** From the score before it, or from the start of the paragraph, without blanks. */
  readonly before: string;
}

/** 满分20分, 权重为20分: what may be reached, right before the number. */
export const fullMark = /(?:满分|权重|标准分|分值)(?:为|是|：|:)?$/;

/** 得分18.5分（满分20分: the same in brackets. */
export const fullMarkInBrackets = /[（(](?:权重|满分|分值|标准分)(?:为|：|:)?$/;

/** The scores of the prose by the block that they stand in, in the order of the text. */
export function scoresByBlock({ figures }: Report): ReadonlyMap<number, readonly Figure[]> {
  const scores = figures.filter(
    ({ quantity, cell }) => quantity.dimension === "score" && cell === null,
  );
  return Map.groupBy(scores, ({ block }) => block);
}

/** The scores of each paragraph with so many characters of what is said before them at most. */
export function placedScores(
  report: Report,
  reach: number,
): ReadonlyMap<number, readonly PlacedScore[]> {
  const { flow, blocks } = report.document;
  const placed = [...scoresByBlock(report)].map(([block, figures]) => {
    const start = blocks[block]?.flow.start ?? 0;
    const own = figures.map((figure, at): PlacedScore => {
      const from = Math.max(figures[at - 1]?.flow.end ?? 0, start);
      return { figure, before: plain(flow.text.slice(from, figure.flow.start)).slice(-reach) };
    });
    return [block, own] as const;
  });
  return new Map(placed);
}
