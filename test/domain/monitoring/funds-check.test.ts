import { Fraction } from "fraction.js";
import { describe, expect, test } from "vitest";
import {
  addsUp,
  adjustedByParts,
  adjustedFromParts,
  rateByParts,
} from "../../../domain/monitoring/funds-check.ts";
import { fundsOf } from "../../helpers/monitored-project.ts";

describe("sums of typed amounts", () => {
  test.for([
    ["100", ["60", "40"], true],
    ["101", ["60", "40"], true],
    ["102", ["60", "40"], false],
    ["100.01", ["60.00", "40.00"], true],
    ["100.02", ["60.05", "40.00"], false],
    ["1000000", ["600000", "400000"], true],
    ["1020000", ["600000", "400000"], false],
  ] as const)("%s of %j: %s", ([total, terms, expected]) => {
    expect(
      addsUp(
        new Fraction(total),
        terms.map((each) => new Fraction(each)),
      ),
    ).toBe(expected);
  });
});

describe("the adjusted budget", () => {
  test.for([
    [{ initial: "1000000", added: "300000", reduced: "100000", adjusted: "1200000" }, null],
    [{ initial: "1000000", added: "300000", reduced: "-100000", adjusted: "1200000" }, null],
    [{ initial: "1000000", change: "-100000", adjusted: "900000" }, null],
    [{ initial: "1000000", change: "-100000", adjusted: "1100000" }, "900000"],
    [{ initial: "1000000", adjusted: "1500000" }, null],
  ] as const)("%j", ([yuan, right]) => {
    expect(adjustedByParts(fundsOf(yuan))?.toFraction() ?? null).toBe(right);
  });

  test("is worked out where no column holds it", () => {
    expect(
      adjustedFromParts(fundsOf({ initial: "100", added: "30", reduced: "10" }))?.toFraction(),
    ).toBe("120");
    expect(adjustedFromParts(fundsOf({ initial: "100" }))).toBeNull();
  });
});

describe("a stated rate", () => {
  test.for([
    ["66.67", null],
    ["66.66", null],
    ["67", null],
    ["66", null],
    ["0.6667", null],
    ["0.67", null],
    ["66.7", null],
    ["66.6", null],
    ["65", "66.67"],
    ["66.60", "66.67"],
    ["0", "66.67"],
  ] as const)("%s of 200 in 300", ([stated, right]) => {
    expect(rateByParts(stated, fundsOf({ executed: "200", adjusted: "300" }))).toBe(right);
  });

  test("may stand on the initial budget", () => {
    expect(
      rateByParts("50", fundsOf({ executed: "200", adjusted: "300", initial: "400" })),
    ).toBeNull();
  });
});
