import { assert, bigInt, nat, property } from "fast-check";
import { Fraction } from "fraction.js";
import { expect, test } from "vitest";
import { calculationsOf, formulasOf, roundHalfUp } from "../../domain/calculation.ts";
import { factsOf } from "../../domain/fact.ts";
import { indicatorOf, indicators } from "../../domain/indicator.ts";
import { markedReport } from "../helpers/marked-report.ts";

const none: ReadonlySet<string> = new Set();

function worked(text: string, indicator: string, disputed = none) {
  const facts = factsOf([markedReport(text)]);
  return calculationsOf(facts, 2024, disputed).find((one) => one.indicator === indicator);
}

const lieshan =
  "涉及资金«16904.55万元|ex_ante.reviewed_amount»，压减资金«2090.55万元|ex_ante.reduced_amount»";

test.for(indicators.filter((indicator) => indicator.derivable_from !== null))(
  "the formula of $name is of a known form over known indicators",
  (indicator) => {
    const formulas = formulasOf(indicator);
    expect(formulas).not.toBeNull();
    const ids = formulas!.flatMap((one) =>
      one.kind === "ratio" ? [one.part, one.whole] : one.terms.map(({ id }) => id),
    );
    expect(ids.filter((id) => indicatorOf(id) === undefined)).toEqual([]);
  },
);

test("a rate is calculated from its parts and keeps formula and operands", () => {
  expect(worked(lieshan, "ex_ante.reduction_rate")).toMatchObject({
    text: "12.37%",
    exact: "1393700/112697",
    formula: "评减率＝评减金额÷事前评估申报金额",
    substituted: "2090.55万元÷16904.55万元＝12.37%",
    operands: [{ id: "d0.2" }, { id: "d0.1" }],
  });
});

test.for([
  {
    name: "a difference keeps the decimals",
    text: lieshan,
    indicator: "ex_ante.approved_amount",
    printed: "14814.00万元",
  },
  {
    name: "counts are added",
    text: "«1641条|target.common_indicators»、«11368条|target.sector_indicators»",
    indicator: "target.indicator_total",
    printed: "13009条",
  },
  {
    name: "the first alternative whose operands exist is taken",
    text: "«11个|evaluation.spot_check_departments»、«54家|monitoring.units»",
    indicator: "evaluation.spot_check_rate",
    printed: "20.37%",
  },
  {
    name: "mixed units give the unit of the dictionary",
    text: "«0.5亿元|ex_ante.reviewed_amount»、«300万元|ex_ante.reduced_amount»",
    indicator: "ex_ante.approved_amount",
    printed: "4700万元",
  },
])("$name", ({ text, indicator, printed }) => {
  expect(worked(text, indicator)?.text).toBe(printed);
});

test.for([
  { name: "an operand is missing", text: "«2090.55万元|ex_ante.reduced_amount»" },
  {
    name: "an operand is approximate",
    text: "«16904万元|ex_ante.reviewed_amount approx»、«2090万元|ex_ante.reduced_amount»",
  },
  {
    name: "an operand is stated in two ways",
    text: `${lieshan}、«2091.55万元|ex_ante.reduced_amount»`,
  },
  {
    name: "the whole is zero",
    text: "«0万元|ex_ante.reviewed_amount»、«0万元|ex_ante.reduced_amount»",
  },
])("nothing is calculated when $name", ({ text }) => {
  expect(worked(text, "ex_ante.reduction_rate")).toBeUndefined();
});

test("nothing is calculated on a disputed figure", () => {
  expect(worked(lieshan, "ex_ante.reduction_rate", new Set(["d0.1"]))).toBeUndefined();
});

test.for([
  { value: "1/8", decimals: 2, printed: "0.13" },
  { value: "-1/8", decimals: 2, printed: "-0.13" },
  { value: "2", decimals: 2, printed: "2.00" },
  { value: "-1/1000", decimals: 2, printed: "0.00" },
  { value: "1234.5", decimals: 0, printed: "1235" },
])("$value to $decimals places is $printed", ({ value, decimals, printed }) => {
  expect(roundHalfUp(new Fraction(value), decimals)).toBe(printed);
});

test("rounding moves a value by at most half a unit of the last place", () => {
  assert(
    property(bigInt(-(10n ** 12n), 10n ** 12n), bigInt(1n, 10n ** 6n), nat(6), (n, d, places) => {
      const value = new Fraction(n, d);
      const off = new Fraction(roundHalfUp(value, places)).sub(value).abs();
      expect(
        off.mul(new Fraction(10).pow(places) ?? 1).compare(new Fraction(1, 2)),
      ).toBeLessThanOrEqual(0);
    }),
    { seed: 7 },
  );
});
