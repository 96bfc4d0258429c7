import { describe, expect, test } from "vitest";
import type { Finding, Receipt, Severity } from "../../domain/finding.ts";
import { runRules } from "../../rules/check-reports.ts";
import { replay } from "../../rules/findings/replay.ts";
import type { Rule, Said } from "../../rules/rule.ts";
import { sceneOf } from "../../rules/wording/scene.ts";
import { expectReasons, expectWorded, testDeclared } from "./declared.ts";
import { markedReport } from "./report.ts";
import type { Marked } from "./report.ts";

export interface HeldRow {
  readonly name: string;
  /** Marked evidence, if any, must be the operands of one pass. */
  readonly text: string;
  readonly year?: number;
  /** Part of what is said: of the statement of a receipt, or of title and message of a finding. */
  readonly says?: string | RegExp;
  /** How many passes, where it matters that the same is not told twice or more is told. */
  readonly passes?: number;
}

export interface BrokenRow extends HeldRow {
  readonly messageId: string;
  readonly data?: Readonly<Record<string, unknown>>;
  readonly severity?: Severity;
}

/** Marked evidence, if any, is what the reason is about. */
export interface AbstainedRow extends HeldRow {
  readonly outcome?: Receipt["outcome"];
}

export interface RuleRows {
  readonly holds?: readonly HeldRow[];
  readonly broken?: readonly BrokenRow[];
  readonly abstains?: readonly AbstainedRow[];
  /** Rules that must run before this one, for rules on relations. */
  readonly after?: readonly Rule[];
}

/** Tables of what a rule holds, breaks and leaves alone; evidence is marked in the text. */
export function testRule(rule: Rule, rows: RuleRows): void {
  const all = [...(rows.after ?? []), rule];
  const run = (row: HeldRow): Run => runOn(rule, all, row);
  describe(`${rule.id} ${rule.name}`, () => {
    testDeclared(rule);
    test.for(rows.holds ?? [])("holds: $name", (row) => {
      const result = run(row);
      const { findings, quotes } = result;
      expect(findings).toEqual([]);
      const passes = passesIn(result);
      expect(passes.length).toBeGreaterThan(0);
      const expected = quotes.length > 0 ? quotes : operandQuotes(passes[0]!);
      expect(passes.map(operandQuotes)).toContainEqual(expected);
      expectSaid(passes, row);
      expect(passes).toHaveLength(row.passes ?? passes.length);
    });
    test.for(rows.broken ?? [])("broken: $name", (row) => {
      const result = run(row);
      const [finding] = result.findings;
      expect(result.findings).toHaveLength(1);
      expect(operandQuotes(finding!)).toEqual(result.quotes);
      const said = { messageId: result.said[0]!.messageId, data: result.said[0]!.data };
      expect({ ...said, severity: finding!.severity }).toMatchObject({
        messageId: row.messageId,
        ...(row.data === undefined ? {} : { data: row.data }),
        ...(row.severity === undefined ? {} : { severity: row.severity }),
      });
      expectExplained(finding!, result.marked);
      expectWorded(finding!, result.said[0]!.message);
      expect(passesIn(result)).toHaveLength(row.passes ?? passesIn(result).length);
      expect(`${finding!.title}：${finding!.message}`).toMatch(row.says ?? "");
    });
    test.for(rows.abstains ?? [])("abstains: $name", (row) => {
      const { findings, receipts, quotes } = run(row);
      expect(findings).toEqual([]);
      expect(receipts.map(({ outcome }) => outcome)).not.toContain("pass");
      const about = receipts.map(operandQuotes);
      expect(about).toContainEqual(quotes.length > 0 ? quotes : about[0]);
      const outcomes = receipts.map(({ outcome }) => outcome);
      expect(outcomes).toContain(row.outcome ?? outcomes[0]);
      expectSaid(receipts, row);
    });
  });
}

interface Run {
  readonly marked: Marked;
  readonly quotes: readonly string[];
  readonly findings: readonly Finding[];
  readonly receipts: readonly Receipt[];
  readonly said: readonly Said[];
}

function runOn(rule: Rule, rules: readonly Rule[], row: HeldRow): Run {
  const marked = markedReport(row.text, row.year === undefined ? {} : { year: row.year });
  const { report, evidence } = marked;
  const { findings, receipts } = runRules(rules, [report]);
  const scene = sceneOf(report);
  const judged = rules
    .filter((other) => other !== rule)
    .flatMap((other) => [...other.check({ report, scene, judged: [] })])
    .flatMap((verdict) => (verdict.verdict === "abstained" ? [] : (verdict.judged ?? [])));
  const verdicts = [...rule.check({ report, scene, judged })];
  const own = findings.filter(({ ruleId }) => ruleId === rule.id);
  const spoken = verdicts.flatMap((verdict) => (verdict.verdict === "broken" ? verdict : []));
  return {
    marked,
    quotes: evidence
      .toSorted((a, b) => a.start - b.start)
      .map(({ start, end }) => report.document.text.slice(start, end)),
    findings: own,
    receipts: receipts.filter(({ ruleId }) => ruleId === rule.id),
    said: spoken,
  };
}

function passesIn({ receipts }: Run): readonly Receipt[] {
  return receipts.filter(({ outcome }) => outcome === "pass");
}

function expectSaid(receipts: readonly Receipt[], { says = "" }: HeldRow): void {
  expectReasons(receipts);
  expect(receipts.map(({ statement }) => statement).join("\n")).toMatch(says);
}

function operandQuotes({ operands }: Finding | Receipt): readonly string[] {
  return operands.toSorted((a, b) => a.start - b.start).map(({ quote }) => quote);
}

/** What every finding owes its reader: exact quotes, a relation, a message that asks for something, replay. */
export function expectExplained(finding: Finding, { report }: Marked): void {
  for (const operand of finding.operands) {
    expect(report.document.text.slice(operand.start, operand.end)).toBe(operand.quote);
  }
  expect(finding.relation).not.toBeNull();
  expect(finding.message).toMatch(/请.+。$/);
  expect(finding.message).not.toMatch(/undefined|null|NaN|\[object/);
  const copy: Finding = structuredClone(finding);
  expect(replay(copy)).toMatchObject({
    verdict: finding.verdict,
    explainedBy: finding.explainedBy,
  });
}
