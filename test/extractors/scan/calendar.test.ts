import { expect, test } from "vitest";
import type { MarkedCase } from "../../helpers/extract-from.ts";
import { extractFrom, found, wanted } from "../../helpers/extract-from.ts";

const dates: readonly MarkedCase[] = [
  ["«2024年8月20日»印发。", { kind: "date", value: "20240820", unit: "日", iso: "2024-08-20" }],
  ["«2024-08-20»印发。", { value: "20240820", iso: "2024-08-20" }],
  ["«2024.8.20»印发。", { value: "20240820", iso: "2024-08-20" }],
  ["«2024/8/20»印发。", { value: "20240820", iso: "2024-08-20" }],
  ["«２０２４年８月２０日»印发。", { value: "20240820", iso: "2024-08-20" }],
  ["«2024 年 8 月 20 日»印发。", { value: "20240820", iso: "2024-08-20" }],
  ["«9月1号»开始。", { value: "20240901", iso: "2024-09-01" }],
  ["«2024年3月»开始。", { kind: "date", value: "202403", unit: "月", iso: "2024-03" }],
  ["«3月份»开始。", { value: "202403", iso: "2024-03" }],
  ["«2024年2月底»完成。", { value: "20240229", unit: "日", iso: "2024-02-29" }],
  ["«2023年2月末»完成。", { value: "20230228", iso: "2023-02-28" }],
  ["«2024年底»完成。", { value: "20241231", unit: "年", iso: "2024-12-31" }],
  ["«12月上旬»，«6月中旬»。", { iso: "2024-12" }, { iso: "2024-06" }],
  ["于«次月7日»前报送。", { value: "7", iso: null, qualifier: "no_later_than" }],
  ["截至«9月底»。", { iso: "2024-09-30", qualifier: "exact" }],
];

test.for(dates)("date: %s", async (each) => {
  expect(await found(each)).toEqual(wanted(each));
});

const periods: readonly MarkedCase[] = [
  ["«2024年»工作。", { kind: "period", value: "2024", unit: "年", iso: "2024" }],
  ["«2024年度»预算。", { value: "2024", unit: "年度" }],
  ["«1-9月»执行。", { kind: "period", value: null, iso: "2024-01/2024-09", unit: "月" }],
  ["«1月至9月»执行。", { iso: "2024-01/2024-09" }],
  ["«2024年1—10月»执行。", { iso: "2024-01/2024-10", year: 2024 }],
  ["«2023年1月—9月»执行。", { iso: "2023-01/2023-09", year: 2023 }],
  ["«1～6月份»执行。", { iso: "2024-01/2024-06" }],
  ["«2023—2025年»规划。", { value: null, iso: "2023/2025", unit: "年" }],
  ["«2023年至2025年»规划。", { iso: "2023/2025" }],
  ["«2023-2025年度»规划。", { iso: "2023/2025", unit: "年度" }],
  ["«2024年一季度»。", { iso: "2024-01/2024-03", unit: "季度" }],
  ["«2024年前三季度»。", { iso: "2024-01/2024-09" }],
  ["«2024年第4季度»。", { iso: "2024-10/2024-12" }],
  ["«1-3季度»。", { kind: "period", value: null, iso: "2024-01/2024-09", unit: "季度" }],
  ["«2023年1—2季度»。", { iso: "2023-01/2023-06" }],
  ["«1季度»。", { iso: "2024-01/2024-03" }],
  ["«2024年上半年»。", { iso: "2024-01/2024-06", unit: "半年" }],
];

test.for(periods)("period: %s", async (each) => {
  expect(await found(each)).toEqual(wanted(each));
});

const several: readonly MarkedCase[] = [
  ["于«6月»、«9月»、«11月»监控。", { iso: "2024-06" }, { iso: "2024-09" }, { iso: "2024-11" }],
  ["于«5月»、«8月底»监控。", { iso: "2024-05-31" }, { iso: "2024-08-31" }],
  ["自«3月1日»至«5月31日»。", { iso: "2024-03-01" }, { iso: "2024-05-31" }],
  ["自«3月1日»—«31日»。", { iso: "2024-03-01" }, { value: "20240331", iso: "2024-03-31" }],
  ["«3月5日»、«6日»、«7日»举办。", {}, { iso: "2024-03-06" }, { iso: "2024-03-07" }],
  ["自«2024年11月»至«2025年3月»。", { iso: "2024-11" }, { iso: "2025-03" }],
];

test.for(several)("several dates side by side: %s", async (each) => {
  expect(await found(each)).toEqual(wanted(each));
});

test.for(["2024.13.20", "13月5日", "9999年", "0月"])("%s is no date", async (text) => {
  const { figures } = await extractFrom(`编号为${text}。`);
  expect(figures.filter(({ iso }) => iso !== null)).toEqual([]);
});
