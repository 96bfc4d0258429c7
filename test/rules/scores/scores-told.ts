import { earnedScores, scoreRates } from "../../../rules/scores/score-rates.ts";
import { reportFrom } from "../../helpers/report.ts";

/** What the prose says of scores and their full marks: `得分率＝得分÷分值：13.5分÷15分＝90%`, the full mark as it is however it is told. */
export function scoreRatesTold(text: string): readonly string[] {
  const report = reportFrom(text);
  return [...scoreRates(report), ...earnedScores(report)].map(
    ({ formula, evidence, text: words, binding }) => {
      const [score, weight, rate] = evidence.map(({ role, quote, figure }) => {
        const qualifier = figure?.quantity.qualifier ?? "exact";
        return `${role}${qualifier === "exact" ? "" : `${qualifier} `}${quote}`;
      });
      return `${words} ${formula.name} ${score ?? ""}÷${weight ?? ""}＝${rate ?? ""} ${binding}`;
    },
  );
}
