import type { Figure } from "../../../domain/figure.ts";
import { gradeBands, gradedRows, gradedScores } from "../../../rules/scores/grade-bands.ts";
import { plainScores } from "../../../rules/scores/plain-scores.ts";
import { scoreTables } from "../../../rules/scores/score-table.ts";
import type { ScoreRow } from "../../../rules/scores/score-table.ts";
import { reportFrom } from "../../helpers/report.ts";

/** A line a row of each table of scores: its name, full mark/score/rate and target→result; the total behind 计. */
export function scoreTablesTold(text: string): readonly string[] {
  return scoreTables(reportFrom(text)).flatMap(({ rows, total }) => [
    ...rows.map(rowTold),
    ...(total === null ? [] : [`计 ${rowTold(total)}`]),
  ]);
}

function rowTold({ label, weight, score, scoreRate, target, result }: ScoreRow): string {
  return `${label} ${quoteOf(weight)}/${quoteOf(score)}/${quoteOf(scoreRate)} ${quoteOf(target)}→${quoteOf(result)}`;
}

/** The grades that a text defines, as in `优 90分—无`, and those that it gives, as in `92分 优`, with a limit told behind. */
export function gradesTold(text: string): readonly string[] {
  const report = reportFrom(text);
  const given = [...gradedScores(report), ...gradedRows(report)];
  return [
    ...gradeBands(report).map(
      ({ grade, low, high }) => `${grade} ${quoteOf(low)}—${quoteOf(high)}`,
    ),
    ...given.map(({ score, grade, limit }) =>
      limit === null ? `${score.quote} ${grade}` : `${score.quote} ${grade} ≥${limit.quote}`,
    ),
  ];
}

/** Scores side by side and what they come to: `95.6分＝资金管理38.5分＋项目管理28.1分＋使用成效29分`. */
export function plainScoresTold(text: string): readonly string[] {
  return plainScores(reportFrom(text)).map(({ evidence: [total, ...items], text: words }) => {
    const told = items.map(({ role, quote }) => `${role}${quote}`).join("＋");
    return `${words}：${total.role}${total.quote}＝${told}`;
  });
}

function quoteOf(figure: Figure | null): string {
  return figure?.quote ?? "无";
}
