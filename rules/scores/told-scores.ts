import type { Figure } from "../../domain/figure.ts";
import type { Report } from "../../domain/report.ts";

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
