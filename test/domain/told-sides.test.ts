import { expect, test } from "vitest";
import type { Finding } from "../../domain/finding.ts";
import { judge } from "../../domain/judgement.ts";
import type { Quantity } from "../../domain/quantity.ts";
import { parseFormula } from "../../domain/relation.ts";
import { apartText, computedText, toldSides } from "../../domain/told-sides.ts";
import type { Weighed } from "../../domain/told-sides.ts";
import { checkReports } from "../../rules/index.ts";
import { q } from "../helpers/quantity.ts";
import { reportFrom } from "../helpers/report.ts";

function weighed(formula: string, quantities: readonly Quantity[]): Weighed {
  const parsed = parseFormula(formula)!;
  return { formula: parsed, quantities, judgement: judge(parsed, quantities) };
}

const of = (...texts: readonly string[]): readonly Quantity[] => texts.map(q);

test.for<readonly [string, readonly Quantity[], string]>([
  // A reader subtracts the printed numbers; a small difference is told with what rounding leaves of it.
  ["value(0)=1", of("75%", "72%"), "3个百分点（扣除四舍五入影响后仍差2个百分点，即2个末位单位）"],
  ["value(0)=1", of("3286.40万元", "3186.40万元"), "100万元"],
  ["value(0)=1", of("10.92亿元", "9.92亿元"), "1亿元"],
  ["sum(0,1)=2", of("50000.00万元", "8632.40万元", "56832.40万元"), "1800万元"],
  [
    "share(0,1)=2",
    of("546.18万元", "4755.05万元", "11.94%"),
    "0.454个百分点（扣除四舍五入影响后仍差0.449个百分点，即44.9个末位单位）",
  ],
  ["value(0)=1", of("45个", "54个"), "9个"],
  [
    "sum(0,1)=2",
    of("79152万元", "21万元", "7.91亿元"),
    "0.0073亿元（扣除四舍五入影响后仍差0.0022亿元，即0.2个末位单位）",
  ],
  [
    "value(0)=1",
    of("3480万元", "3500余万元"),
    "20万元（扣除约数影响后仍差19.5万元，即19.5个末位单位）",
  ],
  [
    "share(0,1)=2",
    [...of("442万元", "2960万元"), { ...q("15%"), laidDown: "exactly" }],
    "0.07个百分点（扣除四舍五入影响后仍差0.05个百分点）",
  ],
  ["share(0,1)=2", of("546.18万元", "4755.05万元", "11.49%"), ""],
])("%s of %j: what parts them is %s", ([formula, quantities, words]) => {
  expect(apartText(weighed(formula, quantities))).toBe(words);
});

test.for<readonly [string, readonly Quantity[], string]>([
  ["share(0,1)=2", of("546.18万元", "4755.05万元", "11.94%"), "11.486%（11.4862%～11.4864%）"],
  ["sum(0,1)=2", of("5个", "4个", "12个"), "9个"],
  // 万元 added up are told in the 亿元 of the claim, to the last of them.
  ["sum(0,1)=2", of("79152万元", "21万元", "8.91亿元"), "7.9173亿元（7.91720～7.91740亿元）"],
  [
    "share(0,1)=2",
    [...of("539.10万元", "2156.00万元"), { ...q("25%"), laidDown: "exactly" }],
    "25.005%（25.0043%～25.0049%）",
  ],
  ["share(0,1)=2", of("546.18万元", "0万元", "11.94%"), "无法计算"],
])("%s of %j gives %s", ([formula, quantities, words]) => {
  expect(computedText(weighed(formula, quantities))).toBe(words);
});

const [finding] = checkReports([
  reportFrom("送审金额58632.40万元，审定金额55000.00万元，审减金额5832.40万元。"),
]).findings;

test("the sides of a finding are told in the unit in which the claim is printed", () => {
  expect(toldSides(finding!)).toEqual({
    claimed: "5832.395～5832.405万元",
    computed: "3632.4万元（3632.390～3632.410万元）",
    apart: "2200万元",
  });
});

test("what computes nothing has no sides", () => {
  const none = { claimed: "", computed: "", apart: "" };
  const words: Finding = {
    ...finding!,
    relation: { ...finding!.relation!, formula: "missing(0)" },
  };
  const operands = finding!.operands.map((each) => ({ ...each, quantity: null }));
  expect(toldSides(words)).toEqual(none);
  expect(toldSides({ ...finding!, relation: null })).toEqual(none);
  expect(toldSides({ ...finding!, operands })).toEqual(none);
});
