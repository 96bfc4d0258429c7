import { expect, test } from "vitest";
import type { MarkedCase } from "../../helpers/extract-from.ts";
import { extractFrom, found, wanted } from "../../helpers/extract-from.ts";

const cases: readonly MarkedCase[] = [
  ["于«15日»内报送。", { kind: "period", value: "15", unit: "日", iso: "P15D" }],
  ["于«10个工作日»内报送。", { kind: "period", value: "10", unit: "个工作日", iso: null }],
  ["于«五个工作日»内报送。", { value: "5", iso: null }],
  ["于«30天»内报送。", { value: "30", unit: "天", iso: "P30D" }],
  ["期限为«三年»以上。", { value: "3", unit: "年", iso: "P3Y", qualifier: "at_least" }],
  ["近«三年»，成效明显。", { iso: "P3Y", qualifier: "exact" }],
  ["«三年»来，成效明显。", { kind: "period", iso: "P3Y" }],
  ["实施«3年»。", { kind: "period", value: "3", iso: "P3Y" }],
  ["使用«10余年»。", { value: "10", iso: "P10Y", qualifier: "over" }],
  ["历时«6个月»。", { value: "6", unit: "个月", iso: "P6M" }],
  ["历时«一个月»。", { value: "1", iso: "P1M" }],
  ["跨越«3个季度»。", { value: "3", iso: "P3Q" }],
  ["历时«3周»。", { value: "3", iso: "P3W" }],
  ["每«半年»通报。", { kind: "period", value: "0.5", unit: "年", iso: "P6M" }],
  ["历时«半个月»。", { value: "0.5", unit: "个月", iso: "P0.5M" }],
  ["历时«3»至«5个月»。", { iso: "P3M" }, { iso: "P5M" }],
  ["历时«3»-«5年»。", { kind: "period", iso: "P3Y" }, { iso: "P5Y" }],
  ["对逾期«30日»仍未整改的通报。", { kind: "period", iso: "P30D" }],
  ["整改期限一般不超过«60日»。", { kind: "period", iso: "P60D", qualifier: "at_most" }],
  ["于«30日»前报送。", { kind: "date", value: "30" }],
  ["历时«两个多月»。", { unit: "个月", iso: "P2M", qualifier: "over" }],
];

test.for(cases)("a length of time: %s", async (each) => {
  expect(await found(each)).toEqual(wanted(each));
});

test.for(["大半年来", "上半年度报表不计", "半年度报告", "半数以上", "多年来", "近几年"])(
  "%s has no length",
  async (text) => {
    const { figures } = await extractFrom(text);
    expect(figures.filter(({ iso }) => iso?.startsWith("P") === true)).toEqual([]);
  },
);
