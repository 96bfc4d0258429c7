import { expect, test } from "vitest";
import { changesOf } from "../../domain/change.ts";
import type { Change } from "../../domain/change.ts";
import { factsOf } from "../../domain/fact.ts";
import { markedReport } from "../helpers/marked-report.ts";

const cut = "ex_ante.reduced_amount";

function changes(text: string, disputed: readonly string[] = []): readonly Change[] {
  const report = markedReport(text);
  return changesOf(factsOf([report]), 2024, new Set(disputed), [report]);
}

test.for([
  {
    name: "an amount that grew",
    text: `«546.18万元|${cut}»，上年«368万元|${cut} year=2023»`,
    told: ["up", "178.18万元", "48.42%"],
  },
  {
    name: "an amount that fell",
    text: `«368万元|${cut}»，上年«546.18万元|${cut} year=2023»`,
    told: ["down", "178.18万元", "32.62%"],
  },
  {
    name: "units of two sizes",
    text: `«1.2亿元|${cut}»，上年«11999.5万元|${cut} year=2023»`,
    told: ["up", "0.5万元", "0.00%"],
  },
  {
    name: "rates, in points and without a growth of their own",
    text: "«20.69%|evaluation.spot_check_rate»，上年«18.5%|evaluation.spot_check_rate year=2023»",
    told: ["up", "2.19个百分点", undefined],
  },
  {
    name: "a base of nothing",
    text: "«3个|ex_ante.projects»，上年«0个|ex_ante.projects year=2023»",
    told: ["up", "3个", undefined],
  },
  {
    name: "the same",
    text: "«3个|ex_ante.projects»，上年«3项|ex_ante.projects year=2023»",
    told: ["same", "0个", "0.00%"],
  },
])("$name: $told", ({ text, told }) => {
  const [change] = changes(text);
  expect([change?.direction, change?.size.text, change?.growth?.text]).toEqual(told);
});

test.for([
  { name: "a rough value", text: `«546万元|${cut} approx»，上年«368万元|${cut} year=2023»` },
  {
    name: "two values of one year",
    text: `«5万元|${cut}»，«6万元|${cut}»，«3万元|${cut} year=2023»`,
  },
  { name: "a changed scope", text: `按新口径为«546万元|${cut}»，上年«368万元|${cut} year=2023»` },
  {
    name: "things counted otherwise",
    text: "«3个|ex_ante.projects»，上年«2次|ex_ante.projects year=2023»",
  },
  { name: "two years between", text: `«546万元|${cut}»，前年«368万元|${cut} year=2022»` },
])("$name is not compared", ({ text }) => {
  expect(changes(text)).toEqual([]);
});

test("a disputed figure is not compared", () => {
  const text = `«546.18万元|${cut}»，上年«368万元|${cut} year=2023»`;
  expect(changes(text, ["d0.1"])).toEqual([]);
});
