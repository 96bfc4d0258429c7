import { expect, test } from "vitest";
import { graphOf, holdsWith, isBroken, othersOf, stands } from "../../rules/findings/graph.ts";
import { related, unread } from "../helpers/judged.ts";
import { q } from "../helpers/quantity.ts";

const text = "送审200.00万元，审定185.00万元，审减15.00万元，审减率7.5%，占8.0%，约占7%。";
const { report, judged, graph } = related(
  text,
  "difference(0,1)=2",
  "share(2,0)=3",
  "share(2,0)=4",
  "sum(1,2)=0",
);
const [whole, , cut] = report.figures;

test("a figure stands in all relations that rest on it, one apart from the others", () => {
  expect(othersOf(judged[0]!, cut!, graph)).toEqual(judged.slice(1));
  expect(othersOf(judged[1]!, report.figures[3]!, graph)).toEqual([]);
  expect(othersOf(judged[0]!, report.figures[5]!, graph)).toEqual([]);
});

test("words stand in no relation of a figure", () => {
  const words = { ...judged[0]!, bound: unread(judged[0]!.bound) };
  expect(graphOf([words], report.figures).byFigure.size).toBe(0);
});

test("a relation stands, is broken, or misses by rounding only", () => {
  expect(judged.map(stands)).toEqual([true, true, false, true]);
  expect(judged.map(isBroken)).toEqual([false, false, true, false]);
  const [tail] = related("送审4755.05万元，评减546.18万元，评减率11.48%。", "share(1,0)=2").judged;
  expect([stands(tail!), isBroken(tail!)]).toEqual([false, false]);
  const [possible] = related("送审47万元，评减5万元，评减率11%。", "share(1,0)=2").judged;
  expect([stands(possible!), isBroken(possible!)]).toEqual([true, false]);
});

test("another number in the place of a figure is tried there alone", () => {
  const { bound } = judged[0]!;
  expect(holdsWith(bound, whole!, q("200.00万元"))).toBe(true);
  expect(holdsWith(bound, whole!, q("300.00万元"))).toBe(false);
  expect(holdsWith(bound, cut!, q("51.00万元"))).toBe(false);
  expect(holdsWith(judged[2]!.bound, report.figures[4]!, q("7.5%"))).toBe(true);
  expect(holdsWith(unread(bound), whole!, q("200.00万元"))).toBe(false);
});
