import { expect, test } from "vitest";
import { checkReports } from "../../../rules/index.ts";
import { evidenceOf } from "../../../rules/findings/relation-check.ts";
import { asWholeScores } from "../../../rules/scores/whole-scores.ts";
import type { Evidence } from "../../../rules/rule.ts";
import { sceneOf } from "../../../rules/wording/scene.ts";
import { reportFrom } from "../../helpers/report.ts";

function severities(text: string): readonly string[] {
  const { findings } = checkReports([reportFrom(text)]);
  return findings
    .filter(({ ruleId }) => ["R09", "S03"].includes(ruleId))
    .map(({ ruleId, severity }) => `${ruleId} ${severity}`);
}

const table = (scores: readonly string[], total: string): string =>
  [
    "|一级指标|分值（分）|得分（分）|",
    ...scores.map((score, index) => `|第${"甲乙丙丁"[index] ?? ""}项|30|${score}|`),
    `|总分|${String(30 * scores.length)}|${total}|`,
  ].join("\n");

test("whole scores in a table that miss their total by one are an error, and no rounding", () => {
  expect(severities(table(["25", "28", "25"], "78"))).toEqual([]);
  expect(severities(table(["25", "28", "25"], "79"))).toContain("R09 error");
});

test("decimals may be rounded", () => {
  expect(severities(table(["25.3", "28.3", "25.3"], "79.0"))).toEqual([]);
});

const list = (total: string): string =>
  `经综合评定，总分${total}分，其中决策18分、过程24分、产出27分、效益19分。`;

test("a round total is no round number where scores add up to it", () => {
  expect(severities(list("88"))).toEqual([]);
  expect(severities(list("90"))).toEqual(["R09 error"]);
});

/** What each number is held to be where all stand together: `score` is measured, `count` was given as it is. */
function dimensionsOf(text: string, beside: readonly Evidence[] = []): readonly string[] {
  const [first, ...rest] = sceneOf(reportFrom(text)).mentions.map((each) =>
    evidenceOf("得分", each),
  );
  if (first === undefined) throw new Error("a score is told");
  return asWholeScores([first, ...rest, ...beside]).map(
    ({ figure }) => figure?.quantity.dimension ?? "none",
  );
}

test.for([
  ["总分50分，决策20分，产出30分。", ["count", "count", "count"]],
  ["总分50分，决策20.0分，产出30分。", ["score", "score", "score"]],
  ["总分50分，决策‹20分|qualifier=over›，产出30分。", ["score", "score", "score"]],
  ["总分50分，决策20分，产出30万元。", ["score", "score", "money"]],
] as const)("scores are whole where all of them are: %s", ([text, dimensions]) => {
  expect(dimensionsOf(text)).toEqual(dimensions);
});

test("beside words without a number no score is known to be whole", () => {
  const report = reportFrom("总分50分。");
  const words: Evidence = {
    role: "得分",
    documentId: report.document.id,
    span: { start: 0, end: 2 },
    quote: "总分",
    figure: null,
  };
  expect(dimensionsOf("总分50分，决策20分。", [words])).toEqual(["score", "score", "none"]);
});
