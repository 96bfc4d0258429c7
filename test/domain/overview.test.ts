import { expect, test } from "vitest";
import { isEmpty, overviewOf } from "../../domain/overview.ts";
import { tally } from "../../domain/tally.ts";
import { checkedTexts, rightText, wrongText } from "../helpers/checked-texts.ts";
import { findingOf } from "../helpers/pipeline-reports.ts";

const later = `云岭县2025年预算绩效管理工作总结
二、事前评估。2024年对15个项目开展事前绩效评估，送审金额4575.05万元。
云岭县财政局
2026年1月20日
`;

test("what concerns several reports is counted once, so that the rows add up to the whole", async () => {
  const { sources, findings, receipts } = await checkedTexts({
    "甲.txt": wrongText,
    "乙.txt": rightText,
    "丙.txt": later,
  });
  const reports = sources.map(({ report }) => report);
  const { of, across } = overviewOf(findings, receipts);
  const rows = [...reports.map(of), across];
  const whole = tally(reports, findings, receipts);
  const sumOf = (count: (row: typeof whole) => number): number =>
    rows.map(count).reduce((sum, each) => sum + each, 0);
  expect(findings.filter(({ documentIds }) => documentIds.length > 1)).not.toEqual([]);
  expect(isEmpty(across)).toBe(false);
  for (const name of ["verified", "weak", "open", "crashed", "loose", "waived"] as const) {
    expect([name, sumOf((row) => row[name])]).toEqual([name, whole[name]]);
  }
  for (const name of ["error", "warning", "hint"] as const) {
    expect([name, sumOf((row) => row.severities[name])]).toEqual([name, whole.severities[name]]);
  }
});

test("a report alone has nothing across reports, except a rule that failed itself", async () => {
  const { findings, receipts } = await checkedTexts({ "甲.txt": wrongText });
  expect(isEmpty(overviewOf(findings, receipts).across)).toBe(true);
  const crashed = { ...receipts[0]!, outcome: "crashed", documentIds: [] } as const;
  expect(overviewOf(findings, [...receipts, crashed]).across.crashed).toBe(1);
});

test("a figure that was only held against another report is not loose", async () => {
  const { sources, receipts } = await checkedTexts({ "甲.txt": rightText, "丙.txt": later });
  const { report } = sources[0]!;
  const own = receipts.filter(({ documentIds }) => documentIds.length === 1);
  const shared = receipts.filter(({ documentIds }) => documentIds.length > 1);
  const [alone, both] = [overviewOf([], own).of(report), overviewOf([], receipts).of(report)];
  expect(shared.length).toBeGreaterThan(0);
  expect(both.loose).toBeLessThan(alone.loose);
  expect(both.verified).toBe(alone.verified);
});

test("one cause within a report and across reports is one card in each", () => {
  const own = findingOf({ id: "a", documentIds: ["甲"], rootCauseId: "b" });
  const shared = findingOf({ id: "b", documentIds: ["甲", "乙"] });
  const findings = [own, shared];
  const { across } = overviewOf(findings, []);
  expect(across.severities.error).toBe(1);
  expect(tally([], findings, []).severities.error).toBe(2);
});
