import { describe, expect, test } from "vitest";
import { guessesFor } from "../../rules/guesses.ts";
import type { Guess } from "../../rules/guesses.ts";
import { hypothesesOf } from "../../rules/hypotheses.ts";
import { related } from "../helpers/judged.ts";
import type { Related } from "../helpers/judged.ts";

function guessesIn({ judged, graph }: Related): readonly Guess[] {
  return guessesFor(judged[0]!, graph);
}

function told(guesses: readonly Guess[]): readonly string[] {
  return guesses.map(({ kind, operand, to }) => `${String(operand)} ${kind} ${to.digits}`);
}

describe("guesses", () => {
  test("are every single slip that mends a sum, the shorter number first", () => {
    const guesses = guessesIn(related("12个、7个，共15个。", "sum(0,1)=2"));
    expect(told(guesses)).toEqual(["1 digit 3", "2 digit 19"]);
    expect(guesses[0]!.weight / guesses[1]!.weight).toBeGreaterThan(1.5);
  });

  test("leave alone what a relation that holds confirms", () => {
    const free = related("12个、7个，共15个，其余8个，一起23个。", "sum(0,1)=2");
    const bound = related("12个、7个，共15个，其余8个，一起23个。", "sum(0,1)=2", "sum(2,3)=4");
    expect(told(guessesIn(free))).toContain("2 digit 19");
    expect(told(guessesIn(bound))).not.toContain("2 digit 19");
  });

  test("come first where they mend another broken relation as well", () => {
    const twice = related("12个、7个，共15个，其余8个，一起27个。", "sum(0,1)=2", "sum(2,3)=4");
    const [first] = guessesIn(twice);
    expect(told([first!])).toEqual(["2 digit 19"]);
    const alone = guessesIn(related("12个、7个，共15个，其余8个，一起27个。", "sum(0,1)=2"));
    const before = alone.find(({ operand }) => operand === 2)!;
    expect(first!.weight / before.weight).toBeCloseTo(40);
  });

  test("name two numbers in each other's place", () => {
    const guesses = guessesIn(related("完成40个，共8个，占20%。", "share(0,1)=2"));
    expect(told(guesses).slice(0, 2)).toEqual(["0 exchange 8", "1 exchange 40"]);
  });

  test("name another figure of the paragraph, as precise, that was meant", () => {
    const text =
      "甲部门预算317.40万元，乙部门预算862.55万元，支出700.39万元，执行率81.20%，约862万元。";
    const guesses = guessesIn(related(text, "share(2,0)=3"));
    expect(told(guesses)).toContain("1 figure 862.55");
    expect(told(guesses)).not.toContain("1 figure 862");
  });

  test("of an inequality are slips of magnitude and those that make both sides equal", () => {
    const kinds = told(guessesIn(related("其中44个，共12个。", "value(0)<=1")));
    expect(kinds[0]).toBe("0 doubled 4");
    expect(told(guessesIn(related("其中76个，共75个。", "value(0)<=1"))).slice(0, 2)).toEqual([
      "0 digit 75",
      "1 digit 76",
    ]);
    expect(told(guessesIn(related("其中76个，共75个。", "value(0)<=1")))).not.toContain(
      "0 swap 67",
    );
  });

  test("of an inequality take a small slip that mends another relation", () => {
    const text = "整改24个，问题21个，整改率95.24%。";
    const guesses = guessesIn(related(text, "value(0)<=1", "share(0,1)=2"));
    expect(told(guesses)[0]).toBe("0 digit 20");
  });
});

function textsOf(all: Related): readonly string[] {
  return hypothesesOf(all.judged[0]!, guessesIn(all)).map(({ text }) => text);
}

describe("hypotheses", () => {
  test("say what was written and what it may have been", () => {
    expect(textsOf(related("12个、7个，共15个。", "sum(0,1)=2"))).toEqual([
      "一位数字写错，7个→3个",
      "一位数字写错，15个→19个",
    ]);
  });

  test("say which of two equal numbers is meant", () => {
    expect(textsOf(related("7个、7个，共10个。", "sum(0,1)=2"))).toEqual([
      "一位数字写错，数07个→3个",
      "一位数字写错，数17个→3个",
      "一位数字写错，10个→14个",
    ]);
  });

  test("tell an exchange once", () => {
    const texts = textsOf(related("完成40个，共8个，占20%。", "share(0,1)=2"));
    expect(texts.filter((text) => text.startsWith("两个数写反"))).toEqual(["两个数写反，40个↔8个"]);
  });

  test("cost the less the likelier they are, in tenths", () => {
    const all = related("12个、7个，共15个。", "sum(0,1)=2");
    const [first, second] = hypothesesOf(all.judged[0]!, guessesIn(all));
    expect(first!.cost).toBeCloseTo(1.5);
    expect(second!.cost).toBeGreaterThan(first!.cost);
    expect(first!.cost * 10).toBeCloseTo(Math.round(first!.cost * 10));
  });

  test("are eight at most, and none that half of all numbers would be", () => {
    const sum = related(
      "3个、5个、6个、2个、4个、8个、7个、6个、5个，共47个。",
      "sum(0,1,2,3,4,5,6,7,8)=9",
    );
    expect(hypothesesOf(sum.judged[0]!, guessesIn(sum))).toHaveLength(8);
    const open = related("其中58个，共11个。", "value(0)<=1");
    expect(textsOf(open)).toEqual([]);
  });
});
