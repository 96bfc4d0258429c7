import { expect, test } from "vitest";
import type { MarkedCase } from "../../helpers/extract-from.ts";
import { extractFrom, found, wanted } from "../../helpers/extract-from.ts";

const ranges: readonly MarkedCase[] = [
  ["单价«20»-«30万元»。", { kind: "amount", value: "200000", unit: "万元" }, { value: "300000" }],
  ["占«5%»—«10%»。", { value: "5" }, { value: "10" }],
  ["占«5»—«10%»。", { kind: "rate", value: "5", unit: "%" }, { value: "10" }],
  ["得«60分»至«80分»。", { kind: "score", value: "60" }, { value: "80" }],
  ["抽取«100»～«150个»。", { value: "100", unit: "个" }, { value: "150" }],
  ["抽取«3»至«5个»。", { value: "3", unit: "个" }, { value: "5" }],
  ["单价«20万»-«30万元»。", { kind: "amount", value: "200000" }, { kind: "amount" }],
  ["约«20»-«30万元»。", { qualifier: "approx" }, { qualifier: "exact" }],
];

test.for(ranges)("both ends of a range have the unit of the last: %s", async (each) => {
  expect(await found(each)).toEqual(wanted(each));
});

const lists: readonly MarkedCase[] = [
  ["分别为«3»、«5»和«2个»。", { value: "3", unit: "个" }, { value: "5", unit: "个" }, {}],
  ["分别压减«12.5»、«30万元»。", { kind: "amount", value: "125000" }, { value: "300000" }],
  ["于«6»、«9»、«11月»监控。", { kind: "date", iso: "2024-06" }, { iso: "2024-09" }, {}],
  ["«6»、«9»、«11月»监控。", { iso: "2024-06" }, {}, {}],
];

test.for(lists)("a list shares its unit: %s", async (each) => {
  expect(await found(each)).toEqual(wanted(each));
});

test("a line that is only a year is a period", async () => {
  const { figures } = await extractFrom("2024\n\n为深入贯彻落实有关决策部署，我县开展工作。");
  expect(figures).toMatchObject([{ quote: "2024", kind: "period", value: "2024" }]);
});

test.for(["430.2，三项合计", "3；5个", "3。5个", "第3和5号", "编号003、12个"])(
  "the first number of “%s” borrows nothing",
  async (text) => {
    const { figures } = await extractFrom(text);
    expect(figures.every(({ start }) => start > 0)).toBe(true);
    expect(figures.length).toBeLessThanOrEqual(1);
  },
);
