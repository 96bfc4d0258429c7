import { describe, expect, test } from "vitest";
import { holds, judge, operandTest } from "../../domain/judgement.ts";
import { reachableParts, reachableWholes } from "../../domain/reachability.ts";
import { printedSet } from "../../domain/reading.ts";
import { parseFormula } from "../../domain/relation.ts";
import { strengthOf } from "../../domain/strength.ts";
import { valueOf } from "../../domain/quantity.ts";
import { q } from "../helpers/quantity.ts";

interface Row {
  readonly name: string;
  readonly formula: string;
  readonly quantities: readonly string[];
  readonly verdict: string;
  readonly explainedBy: string | null;
  readonly quanta?: string;
}

const share = "share(0,1)=2";

/** The worked examples of docs/adr/0003-interval-semantics.md that these relations carry. */
const rows: readonly Row[] = [
  {
    name: "W1 a rounded rate",
    formula: share,
    quantities: ["546.18万元", "4755.05万元", "11.49%"],
    verdict: "certain",
    explainedBy: "R0",
  },
  {
    name: "W2 the rate swapped",
    formula: share,
    quantities: ["546.18万元", "4755.05万元", "11.94%"],
    verdict: "conflict",
    explainedBy: null,
    quanta: "44.9",
  },
  {
    name: "W2 the part swapped",
    formula: share,
    quantities: ["564.18万元", "4755.05万元", "11.49%"],
    verdict: "conflict",
    explainedBy: null,
    quanta: "37",
  },
  {
    name: "W2 the whole swapped",
    formula: share,
    quantities: ["546.18万元", "4575.05万元", "11.49%"],
    verdict: "conflict",
    explainedBy: null,
    quanta: "44.3",
  },
  {
    name: "W3 0.8 of the last place",
    formula: share,
    quantities: ["546.99万元", "4755.05万元", "11.49%"],
    verdict: "conflict",
    explainedBy: null,
    quanta: "0.8",
  },
  {
    name: "W3 only truncation",
    formula: share,
    quantities: ["546.81万元", "4755.05万元", "11.49%"],
    verdict: "tail",
    explainedBy: "R1",
  },
  {
    name: "W3 the rate truncated",
    formula: share,
    quantities: ["546.18万元", "4755.05万元", "11.48%"],
    verdict: "tail",
    explainedBy: "R1",
  },
  {
    name: "W3 undetectable",
    formula: share,
    quantities: ["546.18万元", "4755.06万元", "11.49%"],
    verdict: "certain",
    explainedBy: "R0",
  },
  {
    name: "W5 counts",
    formula: share,
    quantities: ["11个", "54家", "20%"],
    verdict: "certain",
    explainedBy: "R0",
  },
  {
    name: "W6 no whole number within rounding, one within raising",
    formula: "reach(0)=1",
    quantities: ["54家", "60%"],
    verdict: "tail",
    explainedBy: "R2",
  },
  {
    name: "W6 no whole number at all",
    formula: "reach(0)=1",
    quantities: ["54家", "60.5%"],
    verdict: "conflict",
    explainedBy: null,
  },
  {
    name: "W7 a part within its whole",
    formula: "value(0)<=1",
    quantities: ["2090.55万元", "16904.55万元"],
    verdict: "certain",
    explainedBy: "R0",
  },
  {
    name: "W8 a sum of counts",
    formula: "sum(1,2,3,4,5,6)=0",
    quantities: ["6个", "1个", "4个", "1个", "0个", "0个", "0个"],
    verdict: "certain",
    explainedBy: "R0",
  },
  {
    name: "W9 more than there are",
    formula: "value(0)<=1",
    quantities: ["52个", "28个"],
    verdict: "conflict",
    explainedBy: null,
  },
  {
    name: "W12 a drop from what is left",
    formula: "drop(0,1)=2",
    quantities: ["3.59万元", "19.56万元", "15.31%"],
    verdict: "conflict",
    explainedBy: null,
    quanta: "17.1",
  },
  {
    name: "W12 with the total row",
    formula: "drop(0,1)=2",
    quantities: ["3.59万元", "19.86万元", "15.31%"],
    verdict: "possible",
    explainedBy: "R0",
  },
  {
    name: "touching ends agree where both are attained",
    formula: "value(0)=1",
    quantities: ["11.5%", "11%"],
    verdict: "possible",
    explainedBy: "R0",
  },
  {
    name: "a sum of rounded amounts",
    formula: "sum(1,2)=0",
    quantities: ["3.0万元", "1.4万元", "1.5万元"],
    verdict: "possible",
    explainedBy: "R0",
  },
  {
    name: "a qualifier takes part",
    formula: "value(0)<=1",
    quantities: ["3455个", "3450余个"],
    verdict: "possible",
    explainedBy: "R0",
  },
  {
    name: "a negative rate",
    formula: "rest(0,1)=2",
    quantities: ["100.00万元", "120.00万元", "-20%"],
    verdict: "certain",
    explainedBy: "R0",
  },
  {
    name: "a denominator that may be zero",
    formula: share,
    quantities: ["1.00万元", "0.00万元", "10%"],
    verdict: "undecidable",
    explainedBy: null,
  },
  {
    name: "five ninths: rounded twice",
    formula: "value(0)=1",
    quantities: ["11.4446%", "11.45%"],
    verdict: "tail",
    explainedBy: "R3",
  },
  {
    name: "five ninths: the next value below",
    formula: "value(0)=1",
    quantities: ["11.443%", "11.45%"],
    verdict: "tail",
    explainedBy: "R2",
  },
];

test.for(rows)("$name", ({ formula, quantities, verdict, explainedBy, quanta }) => {
  const judgement = judge(parseFormula(formula)!, quantities.map(q));
  expect(judgement).toMatchObject({ verdict, explainedBy });
  expect(judgement.gap?.quanta.round(1).toString() ?? "").toContain(quanta ?? "");
});

describe("strength of a pass", () => {
  test("W1 is strong: 34 of 45, 37 of 54, 36 of 36", () => {
    const strength = strengthOf(
      parseFormula(share)!,
      ["546.18万元", "4755.05万元", "11.49%"].map(q),
    );
    expect(strength).toMatchObject({ broken: [34, 37, 36], tried: [45, 54, 36] });
  });

  test("a part far below its whole proves next to nothing", () => {
    const { share } = strengthOf(parseFormula("value(0)<=1")!, ["2家", "54家"].map(q));
    expect(share).toBe(0);
  });
});

describe("whole numbers", () => {
  test("W5: 20% of 54 is 11 only, and 11 at 20% is one of 54 to 56", () => {
    const rate = printedSet(q("20%"));
    expect(reachableParts(valueOf(q("54家")), rate)).toEqual([11n]);
    expect(reachableWholes(valueOf(q("11个")), rate)).toEqual({ low: 54n, high: 56n });
  });

  test("W6: no part of 54 is 60%", () => {
    expect(reachableParts(valueOf(q("54家")), printedSet(q("60%")))).toEqual([]);
  });
});

test("the quick test for one operand says what judging anew says", () => {
  const formula = parseFormula(share)!;
  const quantities = ["546.18万元", "4755.05万元", "11.49%"].map(q);
  const others = ["546.81万元", "546.10万元", "564.18万元"].map(q);
  const quick = operandTest(formula, quantities, 0);
  for (const other of others) expect(quick(other)).toBe(holds(formula, quantities.with(0, other)));
});
