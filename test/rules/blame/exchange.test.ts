import { expect, test } from "vitest";
import { exchanged } from "../../../rules/blame/exchange.ts";
import { related, unread } from "../../helpers/judged.ts";

function pair(text: string, formula: string): readonly [number, number] | null {
  return exchanged(related(text, formula).judged[0]!.bound);
}

test("part and whole of a share", () => {
  expect(pair("评减4755.05万元，送审546.18万元，评减率11.49%。", "share(0,1)=2")).toEqual([0, 1]);
  expect(pair("评减546.18万元，送审4755.05万元，评减率11.94%。", "share(0,1)=2")).toBeNull();
});

test("the result and one argument of any other relation", () => {
  expect(pair("收回12万元、19万元，共7万元。", "sum(0,1)=2")).toEqual([2, 1]);
  expect(pair("收回19万元、12万元，共7万元。", "sum(0,1)=2")).toEqual([2, 0]);
  expect(pair("送审10万元，审减30万元，审定20万元。", "difference(0,1)=2")).toBeNull();
});

test("nothing where two exchanges would mend it", () => {
  expect(pair("收回19万元、19万元，共0万元。", "sum(0,1)=2")).toBeNull();
});

test("nothing where a number is not known", () => {
  expect(exchanged(unread(related("54家，占20%。", "value(0)=1").judged[0]!.bound))).toBeNull();
});

test("a rate never stands in the place of an amount", () => {
  expect(pair("上年100元，今年30元，增长130%。", "growth(1,0)=2")).toBeNull();
  expect(pair("收回12万元、7个，共19个。", "sum(0,1)=2")).toBeNull();
});

test("an inequality is met by one in two exchanges, which says nothing", () => {
  expect(pair("其中44个，共12个。", "value(0)<=1")).toBeNull();
});
