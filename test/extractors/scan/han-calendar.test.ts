import { expect, test } from "vitest";
import type { MarkedCase } from "../../helpers/extract-from.ts";
import { extractFrom, found, wanted } from "../../helpers/extract-from.ts";

const cases: readonly MarkedCase[] = [
  ["«二〇二四年»工作。", { kind: "period", value: "2024", unit: "年", iso: "2024" }],
  ["«二○二四年度»工作。", { value: "2024", unit: "年度" }],
  ["«二零二四年»工作。", { value: "2024" }],
  ["«二〇二四年八月二十日»印发。", { kind: "date", value: "20240820", iso: "2024-08-20" }],
  ["«二○二四年十二月三十一日»印发。", { iso: "2024-12-31" }],
  ["«二〇二五年一月十五日»印发。", { iso: "2025-01-15", year: 2025 }],
  ["«八月二十日»印发。", { iso: "2024-08-20" }],
  ["«十二月»完成。", { kind: "date", iso: "2024-12", unit: "月" }],
  ["«三月底»前完成。", { iso: "2024-03-31", qualifier: "no_later_than" }],
  ["«二〇二四年底»完成。", { iso: "2024-12-31", unit: "年" }],
  ["«一至九月»执行。", { kind: "period", value: null, iso: "2024-01/2024-09" }],
  ["«二〇二三—二〇二五年»规划。", { value: null, iso: "2023/2025" }],
  ["«上半年»完成。", { value: null, iso: "2024-01/2024-06", unit: "半年" }],
  ["«下半年»完成。", { iso: "2024-07/2024-12" }],
  ["«前三季度»执行。", { iso: "2024-01/2024-09", unit: "季度" }],
  ["«一至三季度»执行。", { kind: "period", value: null, iso: "2024-01/2024-09" }],
  ["«一季度»执行。", { iso: "2024-01/2024-03" }],
  ["«第三季度»执行。", { iso: "2024-07/2024-09" }],
  ["«二〇二四年上半年»执行。", { iso: "2024-01/2024-06" }],
];

test.for(cases)("%s", async (each) => {
  expect(await found(each)).toEqual(wanted(each));
});

test.for([
  "前三名未定，前期准备",
  "上下联动，上级下达",
  "五四青年，三八妇女",
  "今年、上年、年初、全年",
])("%s is no date", async (text) => {
  const { figures } = await extractFrom(text);
  expect(figures.filter(({ kind }) => kind === "date" || kind === "period")).toEqual([]);
});
