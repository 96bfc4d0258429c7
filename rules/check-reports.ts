import type { Finding, Receipt } from "../domain/finding.ts";
import type { Report } from "../domain/report.ts";
import { unlessExplained } from "./doubts/explained.ts";
import { findingOf, receiptOf } from "./findings/finding-of.ts";
import { graphOf } from "./findings/graph.ts";
import type { Graph } from "./findings/graph.ts";
import { gravestOfEach, linked } from "./findings/link.ts";
import type { Judged, Rule, Verdicted } from "./rule.ts";
import { forget } from "./remembered.ts";
import { sceneOf } from "./wording/scene.ts";
import { asTruncated, truncatedIn } from "./findings/truncation.ts";
import type { Scene } from "./wording/scene.ts";

export interface Checked {
  readonly findings: readonly Finding[];
  readonly receipts: readonly Receipt[];
}

/** What one rule said on one document, or on all of them. */
interface Outcome {
  readonly rule: Rule;
  readonly documentIds: readonly string[];
  readonly verdicts: readonly Verdicted[];
  /** Message of what it threw; null when it ran to its end. */
  readonly crash: string | null;
}

function collect(
  rule: Rule,
  documentIds: readonly string[],
  run: () => Iterable<Verdicted>,
): Outcome {
  const verdicts: Verdicted[] = [];
  try {
    for (const verdict of run()) verdicts.push(verdict);
    return { rule, documentIds, verdicts, crash: null };
  } catch (error) {
    return { rule, documentIds, verdicts, crash: wordsOf(error) };
  }
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function judgedIn(outcomes: readonly Outcome[]): readonly Judged[] {
  return outcomes.flatMap((outcome) =>
    outcome.verdicts.flatMap((verdict): readonly Judged[] => {
      if (verdict.verdict === "abstained" || verdict.judged === null) return [];
      const isLoose = verdict.verdict === "broken" && verdict.needsSlip === true;
      return [isLoose ? { ...verdict.judged, needsSlip: true } : verdict.judged];
    }),
  );
}

function firstPhase(rules: readonly Rule[], scene: Scene): readonly Outcome[] {
  const { report } = scene;
  return rules
    .filter((rule) => rule.phase === "figures")
    .map((rule) =>
      collect(rule, [report.document.id], () => rule.check({ report, scene, judged: [] })),
    )
    .map((outcome) => ({
      ...outcome,
      verdicts: outcome.verdicts.map((verdict) => unlessExplained(verdict, scene)),
    }));
}

/** The relations that the rules of the first phase judge in a report; for training. */
export function judgedBy(rules: readonly Rule[], scene: Scene): readonly Judged[] {
  return judgedIn(firstPhase(rules, scene));
}

function onDocument(rules: readonly Rule[], scene: Scene): readonly Outcome[] {
  const ids = [scene.report.document.id];
  const { report } = scene;
  const first = firstPhase(rules, scene);
  const judged = judgedIn(first);
  const cut = new Set(truncatedIn(judged));
  const inPhase = (phase: Rule["phase"], known: readonly Judged[]): readonly Outcome[] =>
    rules
      .filter((rule) => rule.phase === phase)
      .map((rule) => collect(rule, ids, () => rule.check({ report, scene, judged: known })))
      .map((outcome) => ({
        ...outcome,
        verdicts: outcome.verdicts.map((verdict) => unlessExplained(verdict, scene)),
      }));
  const second = inPhase("relations", judged);
  const third = inPhase("gaps", [...judged, ...judgedIn(second)]);
  const softened = first.map((outcome) => ({
    ...outcome,
    verdicts: outcome.verdicts.map((verdict) => asTruncated(verdict, cut)),
  }));
  return [...softened, ...second, ...third];
}

/** Every rule on every report; the result does not depend on the order of the reports. */
export function runRules(rules: readonly Rule[], reports: readonly Report[]): Checked {
  try {
    return checked(rules, reports);
  } finally {
    forget();
  }
}

function checked(rules: readonly Rule[], reports: readonly Report[]): Checked {
  const scenes = reports.toSorted(byDocument).map(sceneOf);
  const ids = scenes.map((scene) => scene.report.document.id);
  const outcomes = [
    ...scenes.flatMap((scene) => onDocument(rules, scene)),
    ...rules
      .filter((rule) => rule.phase === "documents")
      .map((rule) => collect(rule, ids, () => rule.checkAll({ scenes }))),
  ];
  const graph = graphOf(
    judgedIn(outcomes),
    scenes.flatMap(({ report }) => report.figures),
  );
  const parts = outcomes.map((outcome) => written(outcome, graph));
  const unique = gravestOfEach(parts.flatMap((part) => part.findings));
  return {
    findings: linked(unique.toSorted(byPlace)),
    receipts: inOrder(parts.flatMap((part) => part.receipts)),
  };
}

function written(outcome: Outcome, graph: Graph): Checked {
  const { rule, documentIds, verdicts, crash } = outcome;
  const plain = (outcome: "crashed" | "not_applicable", statement: string): Receipt => ({
    ruleId: rule.id,
    ruleName: rule.name,
    documentIds,
    outcome,
    verdict: "undecidable",
    strength: null,
    operands: [],
    statement,
    findingId: null,
  });
  const pairs = verdicts.map((verdict) => {
    try {
      const finding = verdict.verdict === "broken" ? findingOf(rule, verdict, graph) : null;
      return { finding, receipt: receiptOf(rule, verdict, documentIds, finding) };
    } catch (error) {
      return { finding: null, receipt: plain("crashed", crashText(wordsOf(error))) };
    }
  });
  const extra: readonly Receipt[] =
    crash !== null
      ? [plain("crashed", crashText(crash))]
      : verdicts.length === 0
        ? [plain("not_applicable", "文中没有这条规则可核的内容")]
        : [];
  return {
    findings: pairs.flatMap(({ finding }) => finding ?? []),
    receipts: [...pairs.map(({ receipt }) => receipt), ...extra],
  };
}

function crashText(crash: string): string {
  return `规则运行出错，未能核验：${crash}`;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function byDocument(a: Report, b: Report): number {
  return compareText(a.document.id, b.document.id) || compareText(a.path, b.path);
}

function byPlace(a: Finding, b: Finding): number {
  return (
    compareText(a.documentIds[0] ?? "", b.documentIds[0] ?? "") ||
    firstPlace(a.operands) - firstPlace(b.operands) ||
    compareText(a.ruleId, b.ruleId) ||
    compareText(a.id, b.id)
  );
}

function firstPlace(operands: Finding["operands"]): number {
  return operands.reduce((least, operand) => Math.min(least, operand.start), Infinity);
}

/** By document, rule and place; what the order asks for is worked out once for each of them. */
function inOrder(receipts: readonly Receipt[]): readonly Receipt[] {
  return receipts
    .map((receipt) => ({
      receipt,
      documents: receipt.documentIds.join(),
      place: firstPlace(receipt.operands),
    }))
    .toSorted(
      (a, b) =>
        compareText(a.documents, b.documents) ||
        compareText(a.receipt.ruleId, b.receipt.ruleId) ||
        (a.place === b.place ? 0 : a.place - b.place) ||
        compareText(a.receipt.statement, b.receipt.statement),
    )
    .map(({ receipt }) => receipt);
}
