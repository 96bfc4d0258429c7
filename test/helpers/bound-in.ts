import { evidenceOf } from "../../rules/findings/relation-check.ts";
import type { Bound } from "../../rules/rule.ts";
import { sceneOf } from "../../rules/wording/scene.ts";
import { markedReport } from "./report.ts";

/** The first figure of a marked text as the sum, or the difference, of all others. Throws where there is none. */
export function boundIn(text: string, name: "sum" | "difference" = "sum"): Bound {
  const [claim, ...terms] = sceneOf(markedReport(text).report).mentions.map((mention) =>
    evidenceOf("数", mention),
  );
  if (claim === undefined) throw new Error(`no figure in “${text}”`);
  return {
    formula: { name, args: terms.map((_, at) => at + 1), sign: "=", claim: 0 },
    evidence: [claim, ...terms],
    text: "合计＝分项之和",
    binding: "sentence",
  };
}
