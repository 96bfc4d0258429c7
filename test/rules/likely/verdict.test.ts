import { describe, expect, test, vi } from "vitest";
import { evidenceOf } from "../../../rules/findings/relation-check.ts";
import { Cues } from "../../../rules/likely/cues.ts";
import type { Candidate, Question } from "../../../rules/likely/question.ts";
import { askings } from "../../../rules/likely/questions.ts";
import { Settled } from "../../../rules/likely/settled.ts";
import { areAgreed, hear, verdictOn } from "../../../rules/likely/verdict.ts";
import type { Weights } from "../../../rules/likely/weighing.ts";
import { oddsOf, weigh, weightsOf } from "../../../rules/likely/weighing.ts";
import type { Mention } from "../../../rules/wording/scene.ts";
import { sceneOf } from "../../../rules/wording/scene.ts";
import { boundIn } from "../../helpers/bound-in.ts";
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
    cues: [new Cues(cues)],
    bound: {
      formula: { name: "sum", args: parts.map((_, index) => index + 1), sign: "=", claim: 0 },
      evidence: [first, ...rest],
      text: "合计＝分项之和",
      binding: "sentence",
    },
  };
}

function later(cues: string, read: Cues): Candidate {
  return { ...candidate([1, 2, 3], []), cues: [new Cues([cues]), read] };
}

function question(candidates: readonly Candidate[]): Question {
  const claim = mentions[0];
  if (claim === undefined) throw new Error("no claim");
  return { claim: claim satisfies Mention, none: ["none"], candidates };
}

function verdictOf(asked: Question, table: Weights, title: string): ReturnType<typeof verdictOn> {
  const heard = hear(asked, table);
  return verdictOn(heard, table, title, new Settled([heard]));
}

const weights: Weights = {
  cues: { none: 0, meant: 3, weak: -3 },
  misfits: {},
  holds: {},
  least: 3,
};

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

  test("what is far behind the best is asked no further", () => {
    const costly = vi.fn<() => readonly string[]>(() => ["meant"]);
    const { weighed, none } = weigh(
      question([later("meant", new Cues(["meant"])), later("weak", new Cues(costly))]),
      weights,
    );
    expect(costly).not.toHaveBeenCalled();
    expect(weighed).toHaveLength(1);
    expect(none).toBeCloseTo(1 / (Math.exp(6) + 1), 9);
  });

  test("what is only a little behind may still be the best", () => {
    const { weighed } = weigh(
      question([
        { ...candidate([1, 2, 3], []), cues: [new Cues([]), new Cues([])] },
        { ...candidate([1, 2], []), cues: [new Cues(["weak"]), new Cues(["meant", "meant"])] },
      ]),
      weights,
    );
    expect(weighed[0]?.bound.evidence).toHaveLength(3);
  });

  test("equal values are one candidate, called as the likelier of the two", () => {
    const twice = question([candidate([1, 2], ["weak"]), candidate([1, 2], ["meant"])]);
    const { weighed } = weigh(twice, weights);
    expect(weighed).toHaveLength(1);
    expect(weighed[0]?.bound).toBe(twice.candidates[1]?.bound);
  });

  test("the likeliest comes first, however they were asked", () => {
    const two = question([candidate([1, 2], ["weak"]), candidate([2, 3], ["meant"])]);
    const [first] = weigh(two, weights).weighed;
    expect(first?.bound).toBe(two.candidates[1]?.bound);
  });

  test("values that only read alike when put together are two candidates", () => {
    const scene = sceneOf(markedReport("共38个，其中1个，23个，12个，3个。").report);
    const [total, ...parts] = scene.mentions.map((mention) => evidenceOf("个数", mention));
    const [claim] = scene.mentions;
    if (total === undefined || claim === undefined) throw new Error("no figure");
    const pair = (at: number): Candidate => ({
      terms: [],
      cues: [new Cues(["meant"])],
      bound: {
        formula: { name: "sum", args: [1, 2], sign: "=", claim: 0 },
        evidence: [total, ...parts.slice(at, at + 2)],
        text: "合计＝分项之和",
        binding: "sentence",
      },
    });
    const { weighed } = weigh({ claim, none: ["none"], candidates: [pair(0), pair(2)] }, weights);
    expect(weighed).toHaveLength(2);
  });

  test("what is hardly ever meant is not looked at", () => {
    const table = { ...weights, cues: { none: 0, never: -8 } };
    expect(weigh(question([candidate([1, 2], ["never"])]), table).weighed).toEqual([]);
  });

  test("a cue that was never learned says nothing", () => {
    const { weighed } = weigh(question([candidate([1, 2], ["unheard of"])]), weights);
    expect(weighed[0]?.chance).toBe(0.5);
  });
});

describe("what is told", () => {
  test("the likeliest relation holds", () => {
    const verdict = verdictOf(question([candidate([1, 2, 3], ["meant"])]), weights, "不符");
    expect(verdict?.verdict).toBe("held");
  });

  test("a likely relation that fails is a warning, never an error", () => {
    const verdict = verdictOf(question([candidate([1, 2, 4], ["meant"])]), weights, "不符");
    expect(verdict).toMatchObject({ verdict: "broken", severity: "warning", title: "不符" });
  });

  test("one that hardly anything speaks for is left open", () => {
    expect(verdictOf(question([candidate([1, 2, 4], ["weak"])]), weights, "不符")).toBeNull();
  });

  test("another likely relation that fits explains the claim", () => {
    const both = question([candidate([1, 2, 4], ["meant"]), candidate([1, 2, 3], ["meant"])]);
    const verdict = verdictOf(both, weights, "不符");
    expect(verdict).toMatchObject({ verdict: "abstained", outcome: "ambiguous" });
  });

  test("one that fits by accident does not", () => {
    const both = question([candidate([1, 2, 4], ["meant"]), candidate([1, 2, 3], ["weak"])]);
    expect(verdictOf(both, weights, "不符")?.verdict).toBe("broken");
  });

  test("one that only a word such as 不足 sets against itself is left open", () => {
    const [claim] = mentions;
    const bound = boundIn("共38个，其中23个，‹15个|qualifier=less_than›。");
    if (claim === undefined) throw new Error("no claim");
    const asked: Question = {
      claim,
      none: ["none"],
      candidates: [{ terms: [], cues: [new Cues(["meant"])], bound }],
    };
    expect(verdictOf(asked, weights, "不符")).toMatchObject({ outcome: "ambiguous" });
  });

  test("why a claim is left open is said", () => {
    const both = question([candidate([1, 2, 4], ["meant"]), candidate([1, 2, 3], ["meant"])]);
    expect(verdictOf(both, weights, "不符")).toMatchObject({
      reason: "合计＝分项之和：数值相符，是否为文中所指不能确定",
    });
  });

  test("what is hardly likely explains nothing, even where all are", () => {
    const table = { ...weights, cues: { none: 3, slim: 0, slimmer: -0.5 } };
    const both = question([candidate([1, 2, 4], ["slim"]), candidate([1, 2, 3], ["slimmer"])]);
    expect(verdictOf(both, table, "不符")).toBeNull();
  });

  test("numbers beside the claim that make it leave nothing to tell", () => {
    const made = { ...question([candidate([1, 2, 4], ["meant"])]), isMadeBeside: true };
    expect(verdictOf(made, weights, "不符")).toBeNull();
  });

  test("of two that fail the one is told that an error explains better", () => {
    const table: Weights = {
      cues: { none: -3, first: 1, second: 0.8 },
      misfits: { "slip 1 digit": 0.5, "slip 2 digit": 0.5, "off x0.2": 8 },
      holds: {},
      least: 3,
    };
    const both = question([candidate([1, 2, 4], ["first"]), candidate([2, 3], ["second"])]);
    const verdict = verdictOf(both, table, "不符");
    expect(verdict?.evidence.map(({ quote }) => quote)).toEqual(["38个", "6个", "9个"]);
  });

  test("a relation told at the very limit is told", () => {
    const table: Weights = { cues: { none: 0, even: 0 }, misfits: {}, holds: {}, least: 1 };
    expect(verdictOf(question([candidate([1, 2, 4], ["even"])]), table, "不符")?.verdict).toBe(
      "broken",
    );
  });

  test("how it fails counts as well", () => {
    const rare = { ...weights, misfits: { "slip 1 digit": 0.01, "slip 2 digit": 0.01 } };
    const wrong = question([candidate([1, 2, 4], ["meant"])]);
    expect(verdictOf(wrong, rare, "不符")).toBeNull();
  });
});

describe("whether printed numbers agree", () => {
  test("they do, to the digit or within their rounding", () => {
    expect(areAgreed(boundIn("共38个，其中23个，15个。"))).toBe(true);
    expect(areAgreed(boundIn("共1.2亿元，其中7240万元，4780万元。"))).toBe(true);
  });

  test("a word that was read as a limit does not set them against each other", () => {
    expect(areAgreed(boundIn("共38个，其中23个，‹15个|qualifier=less_than›。"))).toBe(true);
    expect(areAgreed(boundIn("共38个，其中23个，‹14个|qualifier=less_than›。"))).toBe(false);
  });

  test("else they do not", () => {
    expect(areAgreed(boundIn("共38个，其中23个，16个。"))).toBe(false);
  });
});

describe("what was learned", () => {
  test("an odds limit, cues and ways to fail for every kind of question that is asked", () => {
    for (const { kind } of askings) expect(weightsOf(kind)?.least).toBeGreaterThan(1);
  });
});

describe("odds that a relation is meant and fails", () => {
  const bound = boundIn("共97个，其中11个、12个。");
  const table: Weights = { cues: {}, misfits: { "off x0.2": 3 }, holds: {}, least: 1 };

  test("its chance against none, by how much commoner errors fail so", () => {
    expect(oddsOf({ bound, chance: 0.5 }, { none: 0.25 }, table)).toBeCloseTo(6, 9);
    expect(oddsOf({ bound, chance: 0.5 }, { none: 0.25 }, { ...table, misfits: {} })).toBeCloseTo(
      2,
      9,
    );
  });

  test("and by how many of its numbers stand in relations that hold", () => {
    const ids = bound.evidence.flatMap(({ figure }) => figure?.id ?? []);
    const holds = { all: 0.1, "but one": 0.5, some: 0.8, none: 1.5 };
    const odds = (held: number): number =>
      oddsOf(
        { bound, chance: 0.5 },
        { none: 0.25, held: new Set(ids.slice(0, held)) },
        { ...table, holds },
      );
    expect([0, 1, 2, 3].map((held) => Number(odds(held).toFixed(3)))).toEqual([9, 4.8, 3, 0.6]);
  });

  test("some doubt is always left", () => {
    expect(oddsOf({ bound, chance: 0.9 }, { none: 0 }, table)).toBeCloseTo((0.9 / 0.02) * 3, 9);
  });

  test("what is meant in less than one of four cases has none", () => {
    expect(oddsOf({ bound, chance: 0.24 }, { none: 0.1 }, table)).toBe(0);
    expect(oddsOf({ bound, chance: 0.25 }, { none: 0.1 }, table)).toBeCloseTo(7.5, 9);
  });
});
