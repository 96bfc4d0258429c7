import type { Bound } from "../../rules/rule.ts";
import { sceneOf } from "../../rules/wording/scene.ts";
import type { Scene } from "../../rules/wording/scene.ts";
import { reportFrom } from "../helpers/report.ts";
import type { ReportOptions } from "../helpers/report.ts";

/**
 * What one finder binds in a marked text, whatever others say of it: the numbers in the order of the formula, as in
 * `difference 1358条 216条 1142条`, with `<=` before what only bounds.
 */
export function boundsTold(
  finder: (scene: Scene) => readonly Bound[],
  text: string,
  options: ReportOptions = {},
): readonly string[] {
  return finder(sceneOf(reportFrom(text, options))).map(({ formula, evidence }) => {
    const quotes = evidence.map(({ quote }) => quote.replace(/\s/g, "")).join(" ");
    return `${formula.name} ${formula.sign === "<=" ? "<= " : ""}${quotes}`;
  });
}
