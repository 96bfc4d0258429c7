import { expect, test } from "vitest";
import { checkReports } from "../../../rules/index.ts";
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
