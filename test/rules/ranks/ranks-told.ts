import { extractReport } from "../../../extractors/index.ts";
import { readDocument } from "../../../readers/index.ts";
import { ranks } from "../../../rules/ranks/rank-binding.ts";
import { sceneOf } from "../../../rules/wording/scene.ts";

/**
 * Each place of a plain text and the number of those ranked: `名次≤参加排名的个数 第五<=8个`, behind it 明言 where the clause says outright among how many,
 * and where the number stands if not in the sentence.
 */
export async function ranksTold(text: string): Promise<readonly string[]> {
  const { document, notices } = await readDocument(new TextEncoder().encode(text));
  const report = extractReport("报告.txt", document, notices);
  return ranks(sceneOf(report)).map(({ bound, explicit }) => {
    const { formula, evidence, binding } = bound;
    const [place, whole] = evidence.map(({ role, quote, figure }) => {
      const { digits, unit, dimension } = figure?.quantity ?? {};
      return `${role}${quote}（${digits ?? ""}${unit ?? ""} ${dimension ?? ""}）`;
    });
    const far = binding === "sentence" ? "" : ` ${binding}`;
    return `${bound.text} ${place ?? ""}${formula.sign}${whole ?? ""}${explicit ? "明言" : ""}${far}`;
  });
}
