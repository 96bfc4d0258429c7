import type { Figure } from "../../domain/figure.ts";
import type { Report } from "../../domain/report.ts";
import { rateFormulas } from "../rates/rate-bound.ts";
import { evidenceAt } from "../findings/relation-check.ts";
import type { Bound } from "../rule.ts";
import { exactFigure } from "./whole-scores.ts";
import { plain } from "../wording/plain.ts";

const rateWord = /得分率(?:仅|约|已)*(?:为|是|达到?)?(?:仅|约)?$/;
const fullMark = /(?:满分|权重|标准分|分值|总分)(?:数|值)?(?:为|是|：|:)?$/;
const scoreWord = /得(?:分)?(?:为|是|：|:)?$/;

/** 满分15分，得分13.5分，得分率90%: rates in prose with the one full mark and the one score told since the rate before. */
export function scoreRates(report: Report): readonly Bound[] {
  const { text } = report.document.flow;
  const prose = report.figures
    .filter(({ cell, kind }) => cell === null && (kind === "rate" || kind === "score"))
    .toSorted((a, b) => a.flow.start - b.flow.start);
  const wordsBefore = ({ flow }: Figure): string =>
    plain(text.slice(Math.max(0, flow.start - 10), flow.start));
  return prose.flatMap((rate, at) => {
    if (rate.kind !== "rate" || !rateWord.test(wordsBefore(rate))) return [];
    const told = prose.slice(0, at);
    const from = told.findLastIndex(({ kind }) => kind === "rate") + 1;
    const own = told.slice(from).filter(({ sentence }) => sentence.start === rate.sentence.start);
    const full = own.filter((figure) => fullMark.test(wordsBefore(figure)));
    const scores = own.filter((figure) => scoreWord.test(wordsBefore(figure)));
    const [weight, score] = [full[0], scores[0]];
    if (weight === undefined || score === undefined || own.length !== 2) return [];
    return [scoreRateBound(score, weight, rate, "得分率")];
  });
}

const ofWeight = /按(?:照)?(?:权重|分值|满分)?(?:为)?$/;
const reached = /^[^。；;]{0,6}得(?:分)?(?:为|是|：|:)?$/;

/** 执行率97.78%，按10分计，得9.78分: the score is that share of the full mark. */
export function earnedScores(report: Report): readonly Bound[] {
  const { text } = report.document.flow;
  const figures = report.figures
    .filter(({ cell }) => cell === null)
    .toSorted((a, b) => a.flow.start - b.flow.start);
  return figures.flatMap((weight, at) => {
    const [rate, score] = [figures[at - 1], figures[at + 1]];
    if (rate?.kind !== "rate" || weight.kind !== "score" || score?.kind !== "score") return [];
    const before = plain(text.slice(rate.flow.end, weight.flow.start));
    const behind = plain(text.slice(weight.flow.end, score.flow.start));
    const told = /^[，,（(]/.test(before) && ofWeight.test(before) && reached.test(behind);
    return told ? [scoreRateBound(score, weight, rate, "完成比率")] : [];
  });
}

export function scoreRateBound(score: Figure, weight: Figure, rate: Figure, name: string): Bound {
  return {
    formula: rateFormulas.share,
    evidence: [
      evidenceAt("得分", score),
      evidenceAt("分值", exactFigure(weight)),
      evidenceAt(name, rate),
    ],
    text: `${name}＝得分÷分值`,
    binding: "sentence",
  };
}
