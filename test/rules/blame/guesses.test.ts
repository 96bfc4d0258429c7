import { describe, expect, test } from "vitest";
import { guessesFor } from "../../../rules/blame/guesses.ts";
import type { Guess } from "../../../rules/blame/guesses.ts";
import { usualness } from "../../../rules/blame/habits.ts";
import { hypothesesOf } from "../../../rules/blame/hypotheses.ts";
import { quantityText } from "../../../rules/wording/number-text.ts";
import { related, unread } from "../../helpers/judged.ts";
import type { Related } from "../../helpers/judged.ts";

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

/** Each guess as operand, kind and number, with its weight where the number looked as usual as it does. */
function chances(text: string, ...formulas: readonly string[]): Readonly<Record<string, number>> {
  const { judged, graph } = related(text, ...formulas);
  const { evidence } = judged[0]!.bound;
  return Object.fromEntries(
    guessesFor(judged[0]!, graph).map(({ kind, operand, to, weight }) => {
      const { figure } = evidence[operand]!;
      const beside = evidence.flatMap((item, at) => (at === operand ? [] : item.figure!.quantity));
      const usual = kind === "exchange" ? 1 : usualness(figure!, to, beside, graph.habits);
      return [
        `${String(operand)} ${kind} ${quantityText(to)}`,
        Number((weight / usual).toFixed(6)),
      ];
    }),
  );
}

describe("how often a slip is made", () => {
  test.for([
    ["12个、7个，共15个。", "sum(0,1)=2", "1 digit 3个", 0.033333],
    ["12个、7个，共15个。", "sum(0,1)=2", "2 digit 19个", 0.016667],
    ["12个、7个，共28个。", "sum(0,1)=2", "0 swap 21个", 0.2],
    ["123个、7个，共139个。", "sum(0,1)=2", "0 swap 132个", 0.1],
    ["12个、7个，共130个。", "sum(0,1)=2", "0 dropped 123个", 0.0375],
    ["44个、7个，共11个。", "sum(0,1)=2", "0 doubled 4个", 0.12],
    ["144个、7个，共21个。", "sum(0,1)=2", "0 doubled 14个", 0.06],
    ["4.75万元、18.21万元，共65.71万元。", "sum(0,1)=2", "0 decimal 47.5万元", 0.025],
    ["收回3亿元、5万元，共8万元。", "sum(0,1)=2", "0 unit 3万元", 0.05],
    ["收回3元、5亿元，共8亿元。", "sum(0,1)=2", "0 unit 3亿元", 0.025],
    ["收回3千元、5万元，共8万元。", "sum(0,1)=2", "0 unit 3万元", 0.005],
    ["共80个，完成51个，占36.25%。", "share(1,0)=2", "2 complement 63.75%", 0.07],
    ["完成40个，共8个，占20%。", "share(0,1)=2", "0 exchange 8个", 0.05],
    ["12个、7个，共15个，另有3个。", "sum(0,1)=2", "1 figure 3个", 0.02],
    ["12个、7个，共15个，另有3个、4个。", "sum(0,1)=2", "1 figure 3个", 0.01],
  ] as const)("%s by %s: %s", ([text, formula, guess, chance]) => {
    expect(chances(text, formula)[guess]).toBe(chance);
  });

  test("is five times as often where parts then make up their whole to the last digit", () => {
    expect(chances("其中76个，共75个。", "value(0)<=1")["0 digit 75个"]).toBe(0.083333);
    expect(chances("其中44个，共12个。", "value(0)<=1")["0 doubled 4个"]).toBe(0.12);
  });
});

function named(text: string, formula: string): readonly string[] {
  return Object.keys(chances(text, formula));
}

function isMeant(guess: string): boolean {
  return guess.includes("figure");
}

test("a slip is the likelier where what it leads to is told elsewhere", () => {
  const text = "203个、96个、187个，共426个。";
  const weightIn = (more: string): number =>
    guessesIn(related(`${text}${more}`, "sum(0,1,2)=3")).find(({ to }) => to.digits === "486")!
      .weight;
  expect(weightIn("\n另有486个。") / weightIn("\n另有487个。")).toBeCloseTo(8);
});

describe("another number that was meant", () => {
  test.for([
    ["stands beside", "12个、7个，共15个，另有3个。", ["1 figure 3个"]],
    ["is of the relation itself", "12个、6个，共24个。", []],
    ["is rough", "12个、7个，共15个，另有约3个。", []],
    ["has another unit", "12个、7个，共15个，另有3家。", []],
    ["is a limit", "12个、7个，共15个，不超过‹3个|status=threshold›。", []],
    ["is as precise", "12.0万元、7.0万元，共15.0万元，另有3.0万元。", ["1 figure 3.0万元"]],
    ["is less precise", "12.0万元、7.0万元，共15.0万元，另有3万元。", []],
    [
      "is told of the same thing elsewhere",
      "12个、‹7个|monitoring.red›，共15个。\n另有‹3个|monitoring.red›。",
      ["1 figure 3个"],
    ],
    ["is of something else elsewhere", "12个、‹7个|monitoring.red›，共15个。\n另有3个。", []],
  ] as const)("%s", ([, text, figures]) => {
    expect(named(text, "sum(0,1)=2").filter(isMeant)).toEqual(figures);
  });

  test("is never named for an inequality", () => {
    expect(named("其中44个，共12个，另有3个。", "value(0)<=1").filter(isMeant)).toEqual([]);
  });
});

describe("for an inequality", () => {
  test("a slip by half is named, a smaller one not", () => {
    expect(named("其中30个，共21个。", "value(0)<=1")).toContain("0 digit 20个");
    expect(named("其中31个，共22个。", "value(0)<=1")).not.toContain("0 digit 21个");
    expect(named("其中31个，共22个。", "value(0)<=1")).toContain("1 digit 92个");
  });

  test("nothing at all is no number that was meant", () => {
    expect(
      named("其中3个，共2个。", "value(0)<=1").filter((guess) => guess.endsWith(" 0个")),
    ).toEqual([]);
    expect(named("其中30个，共20个。", "value(0)<=1")).toContain("0 digit 10个");
  });
});

test("of equal weight the claim of an equation comes first, and of an inequality the part", () => {
  const sum = guessesIn(related("7个、7个，共10个。", "sum(0,1)=2"));
  expect(sum.map(({ operand }) => operand)).toEqual([0, 1, 2]);
  const limit = guessesIn(related("其中8个，共7个。", "value(0)<=1"));
  expect(told(limit).slice(0, 2)).toEqual(["0 digit 7", "1 digit 8"]);
});

test("a relation with what is no figure is guessed at from its figures alone", () => {
  const { judged, graph } = related("12个、7个，共15个。", "sum(0,1)=2");
  const { bound, ...rest } = judged[0]!;
  expect(guessesFor({ ...rest, bound: unread(bound) }, graph)).toEqual([]);
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
