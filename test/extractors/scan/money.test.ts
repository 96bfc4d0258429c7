import { expect, test } from "vitest";
import type { MarkedCase } from "../../helpers/extract-from.ts";
import { found, wanted } from "../../helpers/extract-from.ts";

const cases: readonly MarkedCase[] = [
  ["涉及资金«3.2亿»。", { kind: "amount", value: "320000000", unit: "亿" }],
  ["涉及资金«3.2亿»，覆盖«3万户»。", { kind: "amount" }, { kind: "count" }],
  ["投入«5000万»。", { kind: "amount", value: "50000000", unit: "万" }],
  ["下达«1.5亿»专项债券。", { kind: "amount", value: "150000000" }],
  ["到位«3.2亿»专项资金。", { kind: "amount", value: "320000000" }],
  ["惠及«1.2万»人口。", { kind: "count", value: "12000", unit: "万" }],
  ["资金惠及群众«3.2万»。", { kind: "count", value: "32000", unit: "万" }],
  ["公开信息浏览量«2.5万»。", { kind: "count", value: "25000" }],
  ["投入资金培训«1.1万人次»。", { kind: "count", value: "11000", unit: "万人次" }],
];

test.for(cases)("万 and 亿 without 元 are money only where the words say so: %s", async (each) => {
  expect(await found(each)).toEqual(wanted(each));
});
