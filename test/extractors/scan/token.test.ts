import { expect, test } from "vitest";
import { numberToken } from "../../../extractors/scan/token.ts";

test("a number starts as an exact count without unit or time", () => {
  expect(numberToken(3, 5, "12", true)).toEqual({
    start: 3,
    end: 5,
    kind: "count",
    digits: "12",
    exponent: 0,
    unit: null,
    dimension: "count",
    over: false,
    time: null,
    han: true,
  });
});
