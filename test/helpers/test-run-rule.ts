import { describe, expect, test } from "vitest";
import type { Report } from "../../domain/report.ts";
import type { Finding, Receipt, Severity } from "../../domain/finding.ts";
import { runRules } from "../../rules/check-reports.ts";
import { replay } from "../../rules/findings/replay.ts";
import type { Rule } from "../../rules/rule.ts";
import { expectReasons, expectWorded, testDeclared } from "./declared.ts";
import { markedReport } from "./report.ts";

export interface RunText {
  /** The first line is the title; «…» marks the operands. */
  readonly text: string;
  readonly district: string;
  readonly year: number;
  /** Names of the units above the district, outermost first. */
  readonly parents?: readonly string[];
  /** Reports with one id have the same bytes. */
  readonly id?: string;
}

export interface RunRow {
  readonly name: string;
  readonly reports: readonly RunText[];
  /** Reason or statement of a receipt, in part. */
  readonly says?: string;
}

export interface BrokenRun extends RunRow {
  readonly severity: Severity;
}

export interface RunRows {
  readonly holds?: readonly RunRow[];
  readonly broken?: readonly BrokenRun[];
  /** No finding and no pass; `says` is part of the reason where there is a receipt with one. */
  readonly silent?: readonly RunRow[];
}

/** Tables for a rule over the documents of a run; every row is run in both orders. */
export function testRunRule(rule: Rule, rows: RunRows): void {
  describe(`${rule.id} ${rule.name}`, () => {
    testDeclared(rule);
    test.for(rows.holds ?? [])("holds: $name", (row) => {
      const { findings, receipts } = run(rule, row);
      expect(findings).toEqual([]);
      expect(receipts.map(({ outcome }) => outcome)).toContain("pass");
      expect(receipts.map(({ statement }) => statement).join("\n")).toContain(row.says ?? "");
    });
    test.for(rows.broken ?? [])("broken: $name", (row) => {
      const { findings, marked } = run(rule, row);
      const [finding] = findings;
      expect(findings).toHaveLength(1);
      expect(finding!.severity).toBe(row.severity);
      const quotes = finding!.operands.map(({ quote }) => quote);
      for (const quote of marked) expect(quotes).toContain(quote);
      expect(`${finding!.title}：${finding!.message}`).toContain(row.says ?? "");
      expectExplained(finding!, row);
      expectWorded(finding!);
    });
    test.for(rows.silent ?? [])("silent: $name", (row) => {
      const { findings, receipts } = run(rule, row);
      expect(findings).toEqual([]);
      expect(receipts.map(({ outcome }) => outcome)).not.toContain("pass");
      expect(receipts.map(({ statement }) => statement).join("\n")).toContain(row.says ?? "");
    });
  });
}

interface Run {
  readonly findings: readonly Finding[];
  readonly receipts: readonly Receipt[];
  readonly marked: readonly string[];
}

function run(rule: Rule, { reports }: RunRow): Run {
  const all = reports.map((each, index) => reportOf(each, index));
  const marked = all.flatMap(({ report, evidence }) =>
    evidence.map(({ start, end }) => report.document.text.slice(start, end)),
  );
  const own = all.map(({ report }) => report);
  const result = runRules([rule], own);
  expect(runRules([rule], own.toReversed())).toEqual(result);
  expectReasons(result.receipts);
  return { ...result, marked };
}

function reportOf(
  { text, district, year, parents = [], id }: RunText,
  index: number,
): { readonly report: Report; readonly evidence: readonly { start: number; end: number }[] } {
  const own = id ?? String(index + 1).padStart(16, "0");
  const { report, evidence } = markedReport(text, { id: own, year });
  const place = { name: district, code: null, parents, evidence: "测试" };
  return { report: { ...report, district: place }, evidence };
}

function expectExplained(finding: Finding, { reports }: RunRow): void {
  const texts = reports.map((each, index) => reportOf(each, index).report.document);
  for (const operand of finding.operands) {
    const document = texts.find(({ id }) => id === operand.documentId)!;
    expect(document.text.slice(operand.start, operand.end)).toBe(operand.quote);
  }
  expect(finding.message).toMatch(/请.+。$/);
  expect(finding.message).not.toMatch(/undefined|null|NaN|\[object/);
  const copy: Finding = structuredClone(finding);
  expect(replay(copy)).toMatchObject({
    verdict: finding.verdict,
    explainedBy: finding.explainedBy,
  });
}
