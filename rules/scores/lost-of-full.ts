import type { Report } from "../../domain/report.ts";
import { isFitting } from "../findings/relation-check.ts";
import type { Bound } from "../rule.ts";
import { lostBound } from "./sheet-told.ts";
import { placedScores } from "./told-scores.ts";
import type { PlacedScore } from "./told-scores.ts";

/** So many characters before a score are looked at. */
const words = 60;
const lost =
  /(?:^|[，,。；;：:（(])(?:共|总共|合计|总计|累计|各项)?(?:失分|扣分|丢分|扣去|失去|共扣|合计扣|扣减)(?:共计?|合计|总计|数)?(?:为|了|是)*$/;
/** 共扣7.7分: all that was taken off. */
const lostOfAll = /(?:共|合计|总计|累计)(?:被)?扣(?:除|掉|去|减)?了?$/;
const reached =
  /(?:总分|总得分|综合得分|综合评分|最终得分|(?:自评|评价|考核|复核|绩效|整体)(?:得分|评分)?|(?:^|[，,。；;：:])得分?)(?:为|是|达到?|：|:)*$/;
const full = /满分(?:为|是|：|:)?$/;
/** 加分 lifts the score above what was lost, and of several reports each has its own. */
const other = /加分|平均|上年|去年|[比较]/;

/**
 * 满分100分…综合得分91.6分…失分8.4分: all that was lost is what the score leaves of the full mark. Two scores of the paragraph that
 * differ by it are rather meant.
 */
export function lostOfFull(report: Report): readonly Bound[] {
  const byBlock = [...placedScores(report, words).values()];
  const marks = byBlock.flat().filter(isFull);
  if (new Set(marks.map(({ figure }) => figure.value)).size > 1) return [];
  return byBlock.flatMap((list) =>
    list.flatMap((own, at) => {
      if (!lost.test(own.before) && !lostOfAll.test(own.before)) return [];
      const before = list.slice(0, at);
      const total = before.findLast((each) => reached.test(each.before));
      const mark = list.find(isFull) ?? marks[0];
      if (total === undefined || mark === undefined) return [];
      if ([...before.slice(before.indexOf(total)), own].some((each) => other.test(each.before)))
        return [];
      const told = { name: "", full: mark.figure, score: total.figure };
      const inOne = total.figure.sentence.start === own.figure.sentence.start;
      const bound = lostBound(told, own.figure, inOne ? "sentence" : "paragraph");
      return isFitting(bound) || !isApart(before, own) ? [bound] : [];
    }),
  );
}

function isFull({ before }: PlacedScore): boolean {
  return full.test(before);
}

/** 自评95分，复核92.3分，扣分2.7分: what the review took off. */
function isApart(before: readonly PlacedScore[], own: PlacedScore): boolean {
  const values = before.filter((each) => !isFull(each)).map((each) => Number(each.figure.value));
  const gap = Number(own.figure.value);
  return values.some((a) => values.some((b) => Math.abs(a - b - gap) < slack));
}

const slack = 0.05;
