import { expect, test } from "vitest";
import type { Finding, Operand } from "../../domain/finding.ts";
import type { Quantity } from "../../domain/quantity.ts";
import { misreadIn } from "../../pipeline/replay-quotes.ts";
import { checkedTexts, wrongText } from "../helpers/checked-texts.ts";
import { q } from "../helpers/quantity.ts";

const {
  findings: [sample],
} = await checkedTexts({ "云岭县.txt": wrongText });

function ofQuote(
  quote: string,
  quantity: Quantity | null,
  figureId: string | null = "x.1",
): Finding {
  const operand: Operand = { ...sample!.operands[0]!, quote, quantity, figureId };
  return { ...sample!, operands: [operand] };
}

test.for<readonly [string, Quantity | null]>([
  ["11.78%", q("11.78%")],
  ["1,856.15 万元", q("1856.15万元")],
  ["61\n\n2.35万元", q("612.35万元")],
  ["８６.５%", q("86.5%")],
  ["3450余个", q("3450个")],
  ["七成", { ...q("7%"), unit: "成", exponent: 1 }],
  ["二十三个", q("23个")],
  ["第六位", q("6个")],
  ["20,420.00", q("20420.00万元")],
  ["2006", q("2006万元")],
  ["过半", q("50%")],
  ["县住建局", null],
])("%j is read as it was: nothing to tell", ([quote, quantity]) => {
  expect(misreadIn(ofQuote(quote, quantity))).toEqual([]);
});

test.for<readonly [string, Quantity, string]>([
  ["11.78%", q("1187%"), "“11.78%”的数字"],
  ["二十三个", q("32个"), "“二十三个”的数字"],
  ["20,420.00", q("2042.00万元"), "“20,420.00”的数字"],
  ["1856.15万元", q("1856.15亿元"), "“1856.15万元”的单位"],
  ["1856.15万元", { ...q("1856.15万元"), exponent: 8 }, "“1856.15万元”的单位"],
  ["1856.15", { ...q("1856.15万元"), exponent: 8 }, "“1856.15”的单位"],
])("%j is not %j", ([quote, quantity, part]) => {
  expect(misreadIn(ofQuote(quote, quantity))).toEqual([part]);
});

test("words to which a rule gives a number are not read", () => {
  expect(misreadIn(ofQuote("占", q("100%"), null))).toEqual([]);
});
