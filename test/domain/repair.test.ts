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

test("a decimal point slips behind the sign of a fall", () => {
  const rate = { ...q("27.5%"), digits: "-27.5" };
  const shifted = repairsOf(rate).filter(({ kind }) => kind === "decimal");
  expect(shifted.map(({ to }) => to.digits)).toEqual(["-2.75", "-275", "-0.275", "-2750"]);
});

test("counts have neither a decimal point to slip nor a unit of money", () => {
  const kinds = new Set(repairsOf(q("54家")).map(({ kind }) => kind));
  expect(kinds).toEqual(new Set(["digit", "dropped", "swap"]));
});

test.for([
  ["9640%", "96.40", "96.4"],
  ["2840分", "28.40", "28.4"],
] as const)("a point that slipped in %s leaves idle zeros or none", ([text, long, short]) => {
  const found = repairsOf(q(text)).filter(({ kind }) => kind === "decimal");
  expect(found.map(({ to }) => to.digits)).toEqual(expect.arrayContaining([long, short]));
});

test("points have a rest as rates have, amounts have none", () => {
  const points = { ...q("98.63%"), dimension: "points", unit: "个百分点" } as const;
  const rest = repairsOf(points).find(({ kind }) => kind === "complement");
  expect(rest?.to.digits).toBe("1.37");
  expect(repairsOf(q("98.63万元")).some(({ kind }) => kind === "complement")).toBe(false);
});

test("money is told in six units, none of them its own", () => {
  const units = unitSlips(q("546.18万元")).map(({ to }) => to.unit);
  expect(units).toEqual(["元", "千元", "百万元", "千万元", "亿元"]);
  expect(unitSlips(q("54家"))).toEqual([]);
});
