import { expect, test } from "vitest";
import { evidenceOf } from "../../../rules/findings/relation-check.ts";
import { Cues } from "../../../rules/likely/cues.ts";
import { candidateOf } from "../../../rules/likely/question.ts";
import type { Question } from "../../../rules/likely/question.ts";
import { Settled } from "../../../rules/likely/settled.ts";
import { hear, verdictOn } from "../../../rules/likely/verdict.ts";
import type { Weights } from "../../../rules/likely/weighing.ts";
import { sceneOf } from "../../../rules/wording/scene.ts";
import { markedReport } from "../../helpers/report.ts";

const { mentions } = sceneOf(
  markedReport("核查项目45个，问题项目38个，加快23个，调整6个，收回9个。").report,
);
const weights: Weights = { cues: { none: 0, meant: 3 }, misfits: {}, holds: {}, least: 3 };

/** Whether the numbers at these places make up the one at the first of them. */
function asked(at: number, parts: readonly number[]): Question {
  const [claim, ...terms] = [at, ...parts].map((each) => mentions[each]!);
  const [first, ...rest] = [claim!, ...terms].map((mention) => evidenceOf("个数", mention));
  const candidate = candidateOf(terms, [new Cues(["meant"])], () => ({
    formula: { name: "sum", args: terms.map((_, index) => index + 1), sign: "=", claim: 0 },
    evidence: [first!, ...rest],
    text: "合计＝分项之和",
    binding: "sentence",
  }));
  return { claim: claim!, none: ["none"], candidates: [candidate] };
}

function verdicts(questions: readonly Question[]): readonly (string | undefined)[] {
  const heard = questions.map((each) => hear(each, weights));
  const settled = new Settled(heard);
  return heard.map((each) => verdictOn(each, weights, "不符", settled)?.verdict);
}

test("a list that makes up one number is not held against another", () => {
  expect(verdicts([asked(0, [2, 3, 4])])).toEqual(["broken"]);
  expect(verdicts([asked(0, [2, 3, 4]), asked(1, [2, 3, 4])])).toEqual([undefined, "held"]);
});

test("nor is one that shares two of its numbers", () => {
  expect(verdicts([asked(0, [2, 3]), asked(1, [2, 3, 4])])).toEqual([undefined, "held"]);
});

test("one number may stand in two lists", () => {
  expect(verdicts([asked(0, [1, 2]), asked(1, [2, 3, 4])])).toEqual(["broken", "held"]);
});
