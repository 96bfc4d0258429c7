import { describe, expect, test } from "vitest";
import type { Guess } from "../../../rules/blame/guesses.ts";
import { hypothesesOf, likeliest } from "../../../rules/blame/hypotheses.ts";
import { related } from "../../helpers/judged.ts";
import { q } from "../../helpers/quantity.ts";

const sum = related("7个、7个，共10个。", "sum(0,1)=2").judged[0]!;
const within = related("其中76个，共75个。", "value(0)<=1").judged[0]!;

function guess(changes: Partial<Guess>): Guess {
  return { kind: "digit", operand: 0, to: q("3个"), evens: false, weight: 0.01, ...changes };
}

function texts(judged: typeof sum, ...guesses: readonly Guess[]): readonly string[] {
  return hypothesesOf(judged, guesses).map(({ text }) => text);
}

describe("of an equation", () => {
  test("every guess is kept, however many there are of a kind", () => {
    const two = [guess({ to: q("3个") }), guess({ to: q("4个") })];
    expect(texts(sum, ...two)).toHaveLength(2);
  });

  test("two slips that lead to one number of one operand count together", () => {
    const both = hypothesesOf(sum, [guess({}), guess({ kind: "figure" })]);
    expect(both).toHaveLength(1);
    expect(both[0]).toMatchObject({ kind: "digit", cost: 1.7 });
    expect(hypothesesOf(sum, [guess({}), guess({ operand: 1 })])).toHaveLength(2);
  });

  test("the same number with another zero behind the point is told once", () => {
    const both = [
      guess({ kind: "decimal", to: q("6024.0万元"), weight: 0.02 }),
      guess({ kind: "dropped", to: q("6024万元") }),
    ];
    expect(hypothesesOf(sum, both).map(({ to }) => to)).toEqual(["6024.0万元"]);
  });

  test("the likeliest stands first, whatever the order of the guesses", () => {
    const late = guess({ operand: 2, to: q("14个"), weight: 0.5 });
    expect(texts(sum, guess({}), late)).toEqual([
      "一位数字写错，10个→14个",
      "一位数字写错，数07个→3个",
    ]);
  });

  test("slips added up may overtake one that is likelier alone", () => {
    const alone = guess({ operand: 2, to: q("14个"), weight: 0.012 });
    const twice = [guess({ weight: 0.01 }), guess({ kind: "figure", weight: 0.01 })];
    expect(texts(sum, alone, ...twice)[0]).toBe("一位数字写错，数07个→3个");
  });

  test("equal numbers in each other's place need no role", () => {
    expect(texts(sum, guess({ kind: "exchange", to: q("10个") }))).toEqual([
      "两个数写反，7个↔10个",
    ]);
  });

  test("a guess at an operand that is no figure is none", () => {
    expect(hypothesesOf(sum, [guess({ operand: 9 })])).toEqual([]);
  });

  test("the cost of what is nearly sure is zero, never less", () => {
    expect(hypothesesOf(sum, [guess({ weight: 40 })])[0]?.cost).toBe(0);
  });
});

function digit(to: string, evens = false): Guess {
  return guess({ to: q(to), evens });
}

describe("of an inequality", () => {
  test("a digit that could be several is not named", () => {
    expect(texts(within, digit("16个"), digit("26个"))).toEqual([]);
  });

  test("a digit that could be only one is named, for each operand and kind apart", () => {
    expect(texts(within, digit("16个"), guess({ operand: 1, to: q("95个") }))).toHaveLength(2);
    expect(
      texts(within, digit("16个"), guess({ kind: "dropped", operand: 1, to: q("175个") })),
    ).toHaveLength(2);
  });

  test("left out digits are told by the same measure", () => {
    const dropped = ["175个", "275个"].map((to) =>
      guess({ kind: "dropped", operand: 1, to: q(to) }),
    );
    expect(texts(within, ...dropped)).toEqual([]);
  });

  test("what makes both sides equal is named beside others", () => {
    expect(texts(within, digit("75个", true), digit("16个"), digit("26个"))).toEqual([
      "一位数字写错，76个→75个",
    ]);
  });

  test("slips of the point and the unit are named, several too", () => {
    const shifts = ["7.6个", "0.76个"].map((to) => guess({ kind: "decimal", to: q(to) }));
    expect(texts(within, ...shifts)).toHaveLength(2);
  });
});

function wordsFor(...costs: readonly number[]): string {
  return likeliest(
    costs.map((cost, operand) => {
      const text = `改${String(operand)}`;
      return { kind: "digit", operand, from: "1", to: "2", text, cost };
    }),
  );
}

test("hypotheses are named in the message when one is clearly likelier, or two are as likely", () => {
  expect(wordsFor()).toBe("");
  expect(wordsFor(1)).toBe("最可能：改0。");
  expect(wordsFor(1, 1.6)).toBe("最可能：改0。");
  expect(wordsFor(1, 1.5)).toBe("可能：改0；或改1。");
  expect(wordsFor(1, 1, 1.4)).toBe("可能：改0；或改1。");
  expect(wordsFor(1, 1, 1.3)).toBe("");
});
