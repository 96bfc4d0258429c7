import { describe, expect, test } from "vitest";
import { evidenceOf } from "../../../rules/relation-check.ts";
import type { Candidate, Question } from "../../../rules/likely/question.ts";
import { verdictOn } from "../../../rules/likely/verdict.ts";
import type { Weights } from "../../../rules/likely/weighing.ts";
import { weigh } from "../../../rules/likely/weighing.ts";
import type { Mention } from "../../../rules/scene.ts";
import { sceneOf } from "../../../rules/scene.ts";
import { markedReport } from "../../helpers/report.ts";

const { mentions } = sceneOf(
  markedReport("对38个项目分析原因，加快23个，调整6个，收回9个，另有12个。").report,
);

function candidate(parts: readonly number[], cues: readonly string[]): Candidate {
  const figures = [0, ...parts].flatMap((at) => mentions[at] ?? []);
  const [first, ...rest] = figures.map((mention) => evidenceOf("个数", mention));
  if (first === undefined) throw new Error("no such figure");
  return {
    terms: parts.flatMap((at) => mentions[at] ?? []),
    cues,
    bound: {
      formula: { name: "sum", args: parts.map((_, index) => index + 1), sign: "=", claim: 0 },
      evidence: [first, ...rest],
      text: "合计＝分项之和",
      binding: "sentence",
    },
  };
}

function question(candidates: readonly Candidate[]): Question {
  const claim = mentions[0];
  if (claim === undefined) throw new Error("no claim");
  return { claim: claim satisfies Mention, none: ["none"], candidates };
}

const weights: Weights = { cues: { none: 0, meant: 3, weak: -3 }, misfits: {}, least: 3 };

describe("how likely a relation is meant", () => {
  test("the candidates and none share one whole", () => {
    const { weighed, none } = weigh(
      question([candidate([1, 2, 3], ["meant"]), candidate([1, 2], ["weak"])]),
      weights,
    );
    const all = weighed.reduce((sum, { chance }) => sum + chance, none);
    expect(all).toBeCloseTo(1, 9);
    expect(weighed[0]?.chance).toBeCloseTo(Math.exp(3) / (Math.exp(3) + Math.exp(-3) + 1), 9);
  });

  test("a cue that was never learned says nothing", () => {
    const { weighed } = weigh(question([candidate([1, 2], ["unheard of"])]), weights);
    expect(weighed[0]?.chance).toBe(0.5);
  });
});

describe("what is told", () => {
  test("the likeliest relation holds", () => {
    const verdict = verdictOn(question([candidate([1, 2, 3], ["meant"])]), weights, "不符");
    expect(verdict?.verdict).toBe("held");
  });

  test("a likely relation that fails is a warning, never an error", () => {
    const verdict = verdictOn(question([candidate([1, 2, 4], ["meant"])]), weights, "不符");
    expect(verdict).toMatchObject({ verdict: "broken", severity: "warning", title: "不符" });
  });

  test("one that hardly anything speaks for is left open", () => {
    expect(verdictOn(question([candidate([1, 2, 4], ["weak"])]), weights, "不符")).toBeNull();
  });

  test("another likely relation that fits explains the claim", () => {
    const both = question([candidate([1, 2, 4], ["meant"]), candidate([1, 2, 3], ["meant"])]);
    const verdict = verdictOn(both, weights, "不符");
    expect(verdict).toMatchObject({ verdict: "abstained", outcome: "ambiguous" });
  });

  test("one that fits by accident does not", () => {
    const both = question([candidate([1, 2, 4], ["meant"]), candidate([1, 2, 3], ["weak"])]);
    expect(verdictOn(both, weights, "不符")?.verdict).toBe("broken");
  });

  test("how it fails counts as well", () => {
    const rare = { ...weights, misfits: { "slip 1 digit": 0.01, "slip 2 digit": 0.01 } };
    const wrong = question([candidate([1, 2, 4], ["meant"])]);
    expect(verdictOn(wrong, rare, "不符")).toBeNull();
  });
});
