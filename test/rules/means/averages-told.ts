import { averageCases, isFarOff } from "../../../rules/means/average-binding.ts";
import { sceneOf } from "../../../rules/wording/scene.ts";
import { reportFrom } from "../../helpers/report.ts";

/**
 * Each mean of a marked text, what it is told for, and what it may be worked out from: `1800万元/县区＝12600万元÷7个`, with 远 where
 * that is far off and how far apart they stand; behind it what stands against a judgement, or ？ where nothing is bound.
 */
export function averagesTold(text: string): readonly string[] {
  return averageCases(sceneOf(reportFrom(text))).map(({ average, per, bounds, obstacle }) => {
    const quotients = bounds.map((bound) => {
      const [total, count] = bound.evidence.map(({ quote }) => quote.replace(/\s/g, ""));
      const far = bound.binding === "sentence" ? "" : ` ${bound.binding}`;
      return `＝${total ?? ""}÷${count ?? ""}${isFarOff(bound) ? "远" : ""}${far}`;
    });
    const told = quotients.length === 0 ? "？" : quotients.join("");
    return `${average.figure.quote.replace(/\s/g, "")}/${per}${told}${obstacle ?? ""}`;
  });
}
