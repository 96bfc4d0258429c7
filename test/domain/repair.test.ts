import { expect, test } from "vitest";
import { repairsOf, unitSlips } from "../../domain/repair.ts";
import { q } from "../helpers/quantity.ts";

test.for([
  ["11.94%", "swap", "11.49"],
  ["11.94%", "digit", "11.44"],
  ["115.49%", "doubled", "15.49"],
  ["11.4%", "dropped", "11.49"],
  ["1.149%", "decimal", "11.49"],
  ["546.18万元", "decimal", "54.618"],
  ["88.51%", "complement", "11.49"],
  ["5%", "complement", "95"],
] as const)("%s may be a %s of %s", ([text, kind, digits]) => {
  const found = repairsOf(q(text)).filter((repair) => repair.kind === kind);
  expect(found.map(({ to }) => to.digits)).toContain(digits);
});

test("no repair starts with an idle zero, and none is the number itself", () => {
  for (const text of ["1.05%", "102个", "4755.05万元", "0.5亿元"]) {
    for (const { to, kind } of repairsOf(q(text))) {
      expect(to.digits).not.toMatch(/^0\d/);
      expect(kind === "unit" || to.digits !== q(text).digits).toBe(true);
    }
  }
});

test("counts have neither a decimal point to slip nor a unit of money", () => {
  const kinds = new Set(repairsOf(q("54家")).map(({ kind }) => kind));
  expect(kinds).toEqual(new Set(["digit", "dropped", "swap"]));
});

test("万元 slips to 元 and 亿元 first", () => {
  const [first, second] = unitSlips(q("546.18万元")).toSorted((a, b) => a.cost - b.cost);
  expect(new Set([first!.to.unit, second!.to.unit])).toEqual(new Set(["亿元", "元"]));
});
