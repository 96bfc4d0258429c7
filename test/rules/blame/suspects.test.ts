import { describe, expect, test } from "vitest";
import { guessesFor } from "../../../rules/blame/guesses.ts";
import type { Guess } from "../../../rules/blame/guesses.ts";
import { suspectsIn, suspicionsIn } from "../../../rules/blame/suspects.ts";
import type { Suspects } from "../../../rules/blame/suspects.ts";
import { related, unread } from "../../helpers/judged.ts";
import { q } from "../../helpers/quantity.ts";

function suspects(text: string, ...formulas: readonly string[]): Suspects {
  const { judged, graph } = related(text, ...formulas);
  return suspectsIn(judged[0]!, guessesFor(judged[0]!, graph), graph);
}

describe("suspects", () => {
  test("are all operands, the one with the likeliest slip first", () => {
    expect(suspects("12个、7个，共15个。", "sum(0,1)=2")).toMatchObject({
      order: [1, 2, 0],
      reason: "slip",
    });
  });

  test("a number that stands nearby again was copied", () => {
    const { order, reason, share } = suspects(
      "监控842个：红灯36个、黄灯141个、绿灯141个。",
      "sum(1,2,3)=0",
    );
    expect(order[0]).toBe(2);
    expect(reason).toBe("copy");
    expect(share).toBeGreaterThan(0.3);
  });

  test("of two that stand there twice the later comes first", () => {
    const { order } = suspects("红灯36个、黄灯141个、绿灯141个，共842个。", "sum(0,1,2)=3");
    expect(order.slice(0, 2)).toEqual([2, 1]);
  });

  test("a base that is a little off counts in another scope", () => {
    const text = "送审9640.00万元，评减1084.20万元，评减率11.00%。";
    expect(suspects(text, "share(1,0)=2")).toMatchObject({ reason: "base" });
    expect(suspects(text, "share(1,0)=2").order[0]).toBe(1);
  });

  test("a base that is far off does not", () => {
    const { reason } = suspects("送审7123.00万元，评减1084.20万元，评减率11.00%。", "share(1,0)=2");
    expect(reason).not.toBe("base");
  });

  test("a number that a second relation confirms is the last", () => {
    const text = "送审8317.46万元，评减1084.20万元，评减率11.00%，减后7233.26万元。";
    const { order } = suspects(text, "share(1,0)=2", "difference(0,1)=3");
    expect(order[0]).toBe(2);
  });

  describe("beside numbers that another relation confirms", () => {
    const text = "反馈126个，已整改112个，整改率91.06%，其余14个。";
    const both = ["share(1,0)=2", "sum(1,3)=0"];

    test("begin with the one that stands in no other, though a base of 123 is near", () => {
      expect(suspects(text, "share(1,0)=2")).toMatchObject({ order: [1, 2, 0], reason: "base" });
      const found = suspects(text, ...both);
      expect(found).toMatchObject({ order: [2, 1, 0], reason: "alone" });
      expect(found.share).toBeGreaterThan(0.95);
    });

    test("do so only where all others are confirmed", () => {
      const other = "反馈126个，已整改112个，未整改10个，其余14个。";
      const { order, reason } = suspects(other, "difference(0,1)=2", "sum(1,3)=0", "value(2)<=0");
      expect([order[0], reason]).not.toEqual([2, "alone"]);
    });

    test("go by their slips where the other relation is broken as well", () => {
      const broken = "反馈126个，已整改112个，整改率91.06%，其余11个。";
      expect(suspects(broken, ...both)).toMatchObject({ order: [1, 2, 0], reason: "base" });
    });
  });

  test("a number that two broken relations share is the first, and surely", () => {
    const text = "送审8317.46万元，评减1084.20万元，评减率11.00%，减后8772.00万元。";
    const { order, share } = suspects(text, "share(1,0)=2", "difference(0,1)=3");
    expect(order[0]).toBe(1);
    expect(share).toBeGreaterThan(0.8);
  });

  test("a number that would have to be below zero is the last", () => {
    const text = "上年10.2%，今年11.5%，提高98.7%。";
    const { order } = suspects(text, "difference(1,0)=2");
    expect(order.at(-1)).toBe(1);
  });

  test("a number told again elsewhere is the less suspect", () => {
    const again = "审定‹185万元|ex_ante.approved_amount›";
    const one = suspects(`${again}，送审200万元，审减31万元。`, "difference(1,0)=2");
    const two = suspects(`${again}，送审200万元，审减31万元。\\n${again}。`, "difference(1,0)=2");
    expect(one.order.indexOf(1)).toBeLessThanOrEqual(two.order.indexOf(1));
    expect(two.order.at(-1)).toBe(1);
  });
});

const none: readonly Guess[] = [];

function suspicions(text: string, formulas: readonly string[], guesses = none) {
  const { judged, graph } = related(text, ...formulas);
  return suspicionsIn(judged[0]!, guesses, graph);
}

function weights(text: string, ...formulas: readonly string[]): readonly number[] {
  return suspicions(text, formulas).map(({ weight }) => rounded(weight));
}

/** To five digits that count. */
function rounded(weight: number): number {
  return Number(weight.toPrecision(5));
}

function guess(operand: number, weight: number): Guess {
  return { kind: "digit", operand, to: q("3个"), evens: false, weight };
}

describe("the weight of a suspicion", () => {
  test("with nothing to go by is the less the longer the number", () => {
    expect(weights("12个、7个，共15个。", "sum(0,1)=2")).toEqual([0.0001, 0.001, 0.0001]);
    expect(weights("4.0万元、2.1万元，共9.3万元。", "sum(0,1)=2")[0]).toBe(0.0002);
  });

  test("with nothing to go by counts what else it may be, a tenth at the most", () => {
    expect(weights("完成300个，共400个，占52%。", "share(0,1)=2")[0]).toBe(0.00005);
    expect(weights("完成3个，共400000个，占52%。", "share(0,1)=2")[0]).toBe(0.1);
  });

  test("with nothing to go by takes no notice of a seventh digit, and is never nothing", () => {
    expect(weights("完成3000000个，共4000000个，占52%。", "share(0,1)=2")[0]).toBe(0.00001);
    expect(weights("123456个、1个，共123458个。", "sum(0,1)=2")).toEqual([1e-6, 0.001, 1e-6]);
  });

  test("is next to nothing where there is no such number", () => {
    expect(weights("上年10.2%，今年11.5%，提高98.7%。", "difference(1,0)=2")[1]).toBe(4e-7);
  });

  test("adds up the slips that mend an equation", () => {
    const guesses = [guess(0, 0.5), guess(2, 0.125), guess(0, 0.25)];
    const all = suspicions("12个、7个，共15个。", ["sum(0,1)=2"], guesses);
    expect(all.map(({ weight }) => rounded(weight))).toEqual([0.7501, 0.001, 0.1251]);
    expect(all.map(({ reason }) => reason)).toEqual(["slip", "range", "slip"]);
  });

  test("is that of the likeliest slip of an inequality, which half of all numbers meet", () => {
    const guesses = [guess(0, 0.25), guess(0, 0.5)];
    const all = suspicions("其中76个，共75个。", ["value(0)<=1"], guesses);
    expect(all.map(({ weight }) => rounded(weight))).toEqual([0.5001, 0.0001]);
  });
});

describe("a number that stands nearby again", () => {
  const lights = "监控842个：红灯36个、黄灯141个、绿灯141个。";

  test("was copied, the later rather than the earlier", () => {
    const all = suspicions(lights, ["sum(1,2,3)=0"]);
    expect(all.map(({ weight }) => rounded(weight))).toEqual([0.0001, 0.01401, 0.02001, 0.00001]);
    expect(all.map(({ reason }) => reason)).toEqual(["range", "copy", "copy", "range"]);
  });

  test("is the likelier a copy the more numbers it should be one of, up to twenty", () => {
    const [few, many] = [
      "走访300个、培训300个，共400个，占52%。",
      "走访30000个、培训30000个，共40000个，占52%。",
    ];
    expect(weights(few, "share(1,2)=3")[0]).toBe(0.15005);
    expect(weights(many, "share(1,2)=3")[0]).toBe(0.60004);
  });

  test("is the likelier a copy where that mends another relation", () => {
    const text = "监控842个：红灯36个、黄灯141个、绿灯141个；黄灯和橙灯9个，共674个。";
    expect(weights(text, "sum(1,2,3)=0", "sum(2,4)=5")[1]).toBe(0.3364);
  });

  test("was not copied where it would have to be less than nothing", () => {
    const text = "红灯36个、黄灯141个、绿灯141个，共20个。";
    expect(weights(text, "sum(0,1,2)=3").slice(1, 3)).toEqual([2e-7, 2e-7]);
  });

  const told = "‹141个|monitoring.yellow›";
  const twice = `监控842个：红灯36个、黄灯${told}、仍为${told}。`;

  test("was not copied where it is told of one thing", () => {
    expect(weights(twice, "sum(1,2,3)=0")).toEqual([0.0001, 0.00001, 0.00001, 0.00001]);
  });

  test("is confirmed where it is told of one thing elsewhere", () => {
    const text = `${twice}\n黄灯${told}。`;
    expect(weights(text, "sum(1,2,3)=0")).toEqual([0.0001, 2.5e-6, 2.5e-6, 0.00001]);
  });

  test("is not confirmed by another number of that thing", () => {
    const text = `${twice}\n黄灯‹142个|monitoring.yellow›。`;
    expect(weights(text, "sum(1,2,3)=0")).toEqual([0.0001, 0.00001, 0.00001, 0.00001]);
  });
});

describe("a base a little off", () => {
  test("weighs the more the more of the near bases would fit", () => {
    const text = "送审9640.00万元，评减1084.20万元，评减率11.00%。";
    expect(weights(text, "share(1,0)=2").slice(0, 2)).toEqual([1e-6, 0.009397]);
    expect(weights("完成11个，共20个，占52.4%。", "share(0,1)=2")[1]).toBe(0.5001);
  });

  test("weighs the more where it mends another relation", () => {
    const text = "共50个，完成26个，占51%，未完成25个。";
    expect(weights(text, "share(1,0)=2", "difference(0,1)=3")[1]).toBe(8.004);
  });

  test.for([
    ["share(1,0)=2", "共50个，完成26个，占51%。", 1],
    ["rest(0,1)=2", "上年100个，今年80个，下降19%。", 0],
    ["growth(1,0)=2", "上年100个，今年125个，增长24%。", 1],
    ["more(1,0)=2", "上年100个，今年254个，折为1.5分。", 1],
    ["times(1,0)=2", "上年100个，今年254个，折为2.5分。", 1],
  ] as const)("is that of %s alone: %s", ([formula, text, base]) => {
    const reasons = suspicions(text, [formula]).map(({ reason }) => reason);
    expect(reasons).toEqual([0, 1, 2].map((operand) => (operand === base ? "base" : "range")));
  });

  test.for([
    ["a relation without one", "difference(1,0)=2", "上年50个，今年76个，增加25个。"],
    ["an inequality", "share(1,0)<=2", "共50个，完成26个，占51%。"],
    ["a rate without upper end", "share(1,0)=2", "共50个，完成25个，占51%以上。"],
    ["a rate without lower end", "share(1,0)=2", "共50个，完成26个，占51%以内。"],
    ["one that is too large by far", "share(1,0)=2", "共60个，完成26个，占51%。"],
    ["one that is too small by far", "share(1,0)=2", "共40个，完成26个，占51%。"],
    ["one that no whole number can be", "share(1,0)=2", "共126个，完成112个，占92.86%。"],
  ] as const)("is not that of %s", ([, formula, text]) => {
    const reasons = suspicions(text, [formula]).map(({ reason }) => reason);
    expect(reasons).not.toContain("base");
  });
});

describe("the order", () => {
  test("begins with the claim where nothing tells them apart", () => {
    const { judged, graph } = related("12个、25个，共65个。", "sum(0,1)=2");
    const { order, share, reason } = suspectsIn(judged[0]!, none, graph);
    expect(order).toEqual([2, 0, 1]);
    expect(share).toBeCloseTo(1 / 3);
    expect(reason).toBe("range");
  });

  test("begins with what stands there twice where nothing tells them apart", () => {
    const { judged, graph } = related("甲12个。\n乙12个，共15个。", "sum(0,1)=2");
    expect(suspectsIn(judged[0]!, none, graph).order).toEqual([1, 2, 0]);
  });

  test("leaves out what is no figure, and is empty where nothing is one", () => {
    const { judged, graph } = related("12个、25个，共15个。", "sum(0,1)=2");
    const [{ bound, judgement, strength }] = [judged[0]!];
    const [, second, third] = bound.evidence;
    const words = unread(bound);
    const mixed = { ...words, evidence: [words.evidence[0], second!, third!] as const };
    expect(suspectsIn({ bound: mixed, judgement, strength }, none, graph).order).toEqual([2, 1]);
    expect(suspectsIn({ bound: words, judgement, strength }, none, graph)).toEqual({
      order: [],
      share: 0,
      reason: "none",
    });
  });
});
