import { expect, test } from "vitest";
import { addedText, printedText } from "../../../rules/wording/number-text.ts";
import { parseFormula } from "../../../domain/relation.ts";
import { substitutedText } from "../../../rules/findings/explain.ts";
import { q } from "../../helpers/quantity.ts";

test.for([
  ["9个、良的18个", "27个", "（9个＋18个）"],
  ["20个、“良”18个、“中”4个、“差”1个", "43个", "（20个＋18个＋4个＋1个）"],
  ["9个、良的18个", "28个", null],
  ["27个", "27个", null],
] as const)("%s that make %s are told as %s", ([quote, sum, told]) => {
  expect(addedText(quote, q(sum))).toBe(told);
});

test("counts without a unit are not told apart", () => {
  expect(addedText("9、18", { ...q("27个"), unit: null })).toBeNull();
});

test("numbers are printed without blanks and the comma behind them", () => {
  expect(printedText("4755.05 万元，")).toBe("4755.05万元");
});

test("grades taken together stand in brackets before they are divided", () => {
  const operands = [
    { quote: "9个、良的18个", quantity: q("27个") },
    { quote: "36个", quantity: q("36个") },
    { quote: "72%", quantity: q("72%") },
  ];
  const told = substitutedText(parseFormula("share(0,1)=2")!, operands);
  expect(told).toBe("（9个＋18个）÷36个＝72%");
});
