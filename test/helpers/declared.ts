import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Finding, Receipt } from "../../domain/finding.ts";
import { severityNames } from "../../domain/finding.ts";
import type { DraftRule } from "../../rules/draft/draft-rule.ts";
import type { Rule } from "../../rules/rule.ts";

const page = readFileSync(new URL("../../docs/rules.md", import.meta.url), "utf8").replaceAll(
  "\\",
  "",
);
const chinese = /[\u4e00-\u9fff]/u;

const outcomes = ["pass", "fail", "hint", "not_applicable", "insufficient", "ambiguous"];

const scopes: Readonly<Record<Rule["phase"], string>> = {
  figures: "一份报告内的数据",
  relations: "其他规则判过的关系",
  gaps: "一份报告内的数据",
  documents: "一次运行的全部报告",
};

/** The page that people read lists the rule as it declares itself. */
export function testDeclared(rule: Rule | DraftRule): void {
  const { id, name, version, about } = rule;
  const wide = "phase" in rule ? [severityNames[rule.severity], scopes[rule.phase]] : [];
  test("stands in docs/rules.md", () => {
    expect(page).toContain(`| ${[id, name, ...wide, version, about].join(" | ")} |`);
  });
}

/** Nothing that a reader is told is empty: title, message, roles, relation. */
export function expectWorded(finding: Finding, message = unasked(finding)): void {
  const { title, suggestion, relation, operands, severity, confidence } = finding;
  expect(Object.keys(severityNames)).toContain(severity);
  expect(["sentence", "paragraph", "document"]).toContain(confidence.bind);
  expect(title).toMatch(chinese);
  expect(message).toMatch(chinese);
  expect(suggestion).toMatch(/请.+。$/);
  for (const { role } of operands) expect(role).toMatch(chinese);
  expect(relation!.text).toMatch(chinese);
  expect(relation!.substituted).not.toBe("");
}

/** Its message without what it asks for. */
function unasked({ message, suggestion }: Finding): string {
  return message.slice(0, message.length - suggestion.length);
}

/** What held says with which figures, and what could not be judged says why. */
export function expectReasons(receipts: readonly Receipt[]): void {
  for (const { statement, operands, outcome } of receipts) {
    expect(outcomes).toContain(outcome);
    expect(statement).toMatch(chinese);
    for (const { role } of operands) expect(role).toMatch(chinese);
  }
}
