import { describe, expect, test } from "vitest";
import type { Figure } from "../../../domain/figure.ts";
import {
  habitsOf,
  namesakesOf,
  neighboursOf,
  sizeOf,
  toldAgain,
  usualness,
} from "../../../rules/blame/habits.ts";
import { q } from "../../helpers/quantity.ts";
import { reportFrom } from "../../helpers/report.ts";

function quotes(figures: readonly Figure[]): readonly string[] {
  return figures.map(({ quote }) => quote);
}

test.for([
  ["4755.05万元", 7],
  ["1亿元", 8],
  ["9元", 0],
  ["10个", 1],
  ["99%", 1],
  ["0.5%", -1],
  ["0.05%", -2],
  ["0.05万元", 2],
  ["0个", -1],
  ["-25%", 1],
  ["100.0%", 2],
] as const)("the first digit of %s stands for ten to the power of %d", ([text, size]) => {
  expect(sizeOf(q(text))).toBe(size);
});

describe("neighbours", () => {
  test("in prose are the figures of one kind and unit in the paragraph", () => {
    const { figures } = reportFrom("红灯36个、黄灯141个，资金5万元，进度50%。\n另有7个。");
    const habits = habitsOf(figures);
    expect(quotes(neighboursOf(figures[0]!, habits))).toEqual(["141个"]);
    expect(quotes(neighboursOf(figures[2]!, habits))).toEqual([]);
  });

  test("in a table stand on its four sides", () => {
    const { figures } = reportFrom(
      "|类别|甲（个）|乙（个）|丙（个）|\n|一|11|12|13|\n|二|21|22|23|\n|三|31|32|33|",
    );
    const middle = figures.find(({ quote }) => quote === "22");
    expect(quotes(neighboursOf(middle!, habitsOf(figures))).toSorted()).toEqual([
      "12",
      "21",
      "23",
      "32",
    ]);
  });
});

test("namesakes are the other mentions of one indicator, whatever their unit", () => {
  const { figures } = reportFrom(
    "送审‹100万元|ex_ante.reviewed_amount›，审定‹90万元|ex_ante.approved_amount›。\n送审‹0.01亿元|ex_ante.reviewed_amount›，另有5万元、6万元。",
  );
  const habits = habitsOf(figures);
  expect(quotes(namesakesOf(figures[0]!, habits))).toEqual(["0.01亿元"]);
  expect(namesakesOf(figures[3]!, habits)).toEqual([]);
});

describe("a number looks more usual", () => {
  const { figures } = reportFrom(
    "资金1234.56万元、2345.67万元、3456.78万元、45678.9万元，占比12.34%、23.45%、345.6%、0.05%，得分9分、10分。",
  );
  const habits = habitsOf(figures);
  const as = (quote: string, to: string, beside: readonly string[] = []): number => {
    const figure = figures.find((each) => each.quote === quote);
    return usualness(figure!, q(to), beside.map(q), habits);
  };

  test("with the decimals that others have", () => {
    expect(as("45678.9万元", "4567.89万元")).toBeGreaterThan(3);
    expect(as("45678.9万元", "45678.9万元")).toBe(1);
    expect(as("1234.56万元", "1234.5万元")).toBeLessThan(0.7);
  });

  test("with the size that others have", () => {
    expect(as("45678.9万元", "4567.9万元")).toBeGreaterThan(1.5);
    expect(as("1234.56万元", "1234.56元")).toBeLessThan(0.3);
  });

  test("as a rate between 1% and 100%", () => {
    expect(as("345.6%", "34.5%")).toBeGreaterThan(5);
    expect(as("0.05%", "50.05%")).toBeGreaterThan(10);
    expect(as("12.34%", "1234.56%")).toBe(0.03);
    expect(as("12.34%", "100.00%")).toBe(1);
    expect(as("12.34%", "0.34%")).toBeCloseTo(0.2);
    expect(as("12.34%", "0.04%")).toBeCloseTo(0.05);
    expect(as("12.34%", "134.00%")).toBeCloseTo(0.15);
  });

  test("beside others of its form in the relation, rates and points alike", () => {
    const points = { ...q("1.5%"), dimension: "points", unit: "个百分点" } as const;
    const figure = figures.find((each) => each.quote === "12.34%")!;
    const alone = usualness(figure, q("12.3%"), [], habits);
    expect(usualness(figure, q("12.3%"), [points], habits)).toBeGreaterThan(alone * 2);
    expect(usualness(figure, q("12.3%"), [q("1.5万元")], habits)).toBe(alone);
  });

  test("within bounds, and scores are as usual in any size", () => {
    expect(as("0.05%", "50.00%", ["12.34%", "23.45%", "34.56%"])).toBeLessThanOrEqual(30);
    expect(as("9分", "90分")).toBe(1);
  });
});

function usualIn(text: string, at: number, to: string): number {
  const { figures } = reportFrom(text);
  return Number(usualness(figures[at]!, q(to), [], habitsOf(figures)).toFixed(4));
}

describe("how much more usual a number would look", () => {
  const money = "甲1.5万元、乙2.5万元、丙3.25万元。";
  const counts = "甲11个、乙12个、丙345个。";
  test.for([
    // Two others have one decimal, none has two; both are of its size, one below what it would be.
    ["decimals and size of amounts", money, 2, "32.5万元", 2.619],
    ["the size of counts", counts, 2, "34个", 1.9091],
    ["as it is printed", counts, 2, "345个", 1],
    // No amount is printed in yuan, and all three are of that size.
    ["another unit", money, 0, "15000元", 0.6766],
    ["a full hundred per cent", "甲12%、乙13%。", 0, "100%", 1],
    ["more than a hundred per cent", "甲12%、乙13%。", 0, "101%", 0.15],
    ["a little more", "甲12.5%、乙13.5%。", 0, "100.5%", 0.15],
    ["a few per cent", "甲12%、乙13%。", 0, "3%", 1],
    ["a score, whatever its size", "得9分、10分。", 0, "9000分", 1],
  ] as const)("%s", ([, text, at, to, usual]) => {
    expect(usualIn(text, at, to)).toBe(usual);
  });
});

test("neighbours have the unit of the number, namesakes its dimension", () => {
  const { figures } = reportFrom(
    "红灯‹36个|monitoring.red›、黄灯7家、绿灯8个，占‹50%|monitoring.red›。",
  );
  const habits = habitsOf(figures);
  expect(quotes(neighboursOf(figures[0]!, habits))).toEqual(["8个"]);
  expect(namesakesOf(figures[0]!, habits)).toEqual([]);
});

test("each document has habits of its own", () => {
  const one = reportFrom("甲1.5万元、乙2.5万元、丙3.25万元。", { id: "0000000000000001" });
  const two = reportFrom("甲1.25万元、乙2.25万元、丙3.25万元。", { id: "0000000000000002" });
  const both = habitsOf([...one.figures, ...two.figures]);
  const alone = habitsOf(one.figures);
  const to = q("32.5万元");
  expect(usualness(one.figures[2]!, to, [], both)).toBe(usualness(one.figures[2]!, to, [], alone));
  expect(quotes(neighboursOf(two.figures[0]!, both))).toEqual(["2.25万元", "3.25万元"]);
});

describe("a number that the report tells elsewhere", () => {
  const { figures } = reportFrom(
    "共5个，12个，486个，收回1052.70万元。\n另有5个，12个，486个，收回1052.7万元；4.86亿元，0.48亿元。",
  );
  const habits = habitsOf(figures);
  const [first] = figures;
  const weight = (text: string, own: readonly string[] = []): number =>
    toldAgain(first!, q(text), new Set(own), habits);

  test.for([
    ["5个", 1],
    ["12个", 2],
    ["486个", 8],
    ["1052.7万元", 20],
    ["0.10527亿元", 20],
    ["4800万元", 2],
  ] as const)("is the likelier meant the longer it is: %s", ([text, times]) => {
    expect(weight(text)).toBe(times);
  });

  test.for(["13个", "487个", "486万元", "1052.8万元"])("is no other: %s", (text) => {
    expect(weight(text)).toBe(1);
  });

  test("is told elsewhere only where another figure tells it", () => {
    const twins = figures.filter(({ value }) => value === "486").map(({ id }) => id);
    expect(twins).toHaveLength(2);
    expect(weight("486个", twins.slice(0, 1))).toBe(8);
    expect(weight("486个", twins)).toBe(1);
  });
});
