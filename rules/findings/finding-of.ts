import type { Figure } from "../../domain/figure.ts";
import type { Binding, Finding, Operand, Receipt } from "../../domain/finding.ts";
import { recordOf } from "../../domain/interval.ts";
import { printedSet } from "../../domain/reading.ts";
import { formatFormula } from "../../domain/relation.ts";
import { weakStrength } from "../../domain/strength.ts";
import { inverseRanges, quantitiesOf, substitutedText } from "./explain.ts";
import { fingerprint } from "./fingerprint.ts";
import { gapOf, materialityOf } from "./gap.ts";
import type { Graph } from "./graph.ts";
import { groundsOf, openEnds } from "../blame/grounds.ts";
import { guessesFor } from "../blame/guesses.ts";
import { hypothesesOf, likeliest } from "../blame/hypotheses.ts";
import type { Abstained, Evidence, Judged, Rule, Said, Verdicted } from "../rule.ts";
import { suspectsIn } from "../blame/suspects.ts";
import type { Suspects } from "../blame/suspects.ts";
import { severityOf } from "./severity.ts";

export function operandOf(item: Evidence): Operand {
  const figure = item.figure;
  const quantity = figure?.quantity ?? item.quantity ?? null;
  return {
    role: item.role,
    figureId: figure?.id ?? null,
    documentId: item.documentId,
    quote: item.quote,
    start: item.span.start,
    end: item.span.end,
    value: figure?.value ?? null,
    unit: figure?.quantity.unit ?? null,
    set: quantity === null || quantity.dimension === "time" ? null : recordOf(printedSet(quantity)),
    indicator: figure?.indicator ?? null,
    year: figure?.year ?? null,
    status: figure?.status ?? null,
    quantity,
  };
}

function documentsOf(evidence: readonly Evidence[]): readonly string[] {
  return [...new Set(evidence.map((item) => item.documentId))].sort();
}

type Placed = Pick<Operand, "documentId" | "start" | "end">;

/** The name with which a finding is told from all others: what it says of which places. */
export function idOf(ruleId: string, what: string, places: readonly Placed[]): string {
  const told = places.flatMap(({ documentId, start, end }) => [documentId, start, end]);
  return fingerprint([ruleId, what, ...told]);
}

/** Names of the finding: with places (id), with values (fingerprint), with neither (slot). */
function namesOf(
  rule: Rule,
  evidence: readonly Evidence[],
  what: string,
): Pick<Finding, "id" | "fingerprint" | "slotFingerprint"> {
  const slots = evidence.map((item) =>
    [item.role, item.figure?.indicator ?? "", item.figure?.section.join("/") ?? ""].join("|"),
  );
  const values = evidence.map((item) => item.figure?.value ?? item.quote);
  return {
    id: idOf(
      rule.id,
      what,
      evidence.map(({ documentId, span }) => ({ documentId, ...span })),
    ),
    fingerprint: fingerprint([
      rule.id,
      ...slots.map((slot, index) => `${slot}=${values[index] ?? ""}`).sort(),
    ]),
    slotFingerprint: fingerprint([rule.id, ...slots.sort()]),
  };
}

type Arithmetic = Pick<
  Finding,
  | "relation"
  | "claimed"
  | "computed"
  | "gap"
  | "inverse"
  | "hypotheses"
  | "explainedBy"
  | "materiality"
> & { readonly suspects: Suspects };

const nobody: Suspects = { order: [], share: 0, reason: "none" };

const none: Arithmetic = {
  relation: null,
  claimed: null,
  computed: null,
  gap: null,
  inverse: [],
  hypotheses: [],
  explainedBy: null,
  materiality: null,
  suspects: nobody,
};

function arithmeticOf(judged: Judged | null, graph: Graph): Arithmetic {
  const quantities = judged === null ? null : quantitiesOf(judged.bound.evidence);
  if (judged === null || quantities === null) return none;
  const { bound, judgement } = judged;
  const repairable = judgement.verdict === "conflict" && bound.formula.name !== "reach";
  const guesses = repairable ? guessesFor(judged, graph) : [];
  return {
    relation: {
      text: bound.text,
      formula: formatFormula(bound.formula),
      substituted: substitutedText(bound.formula, bound.evidence),
    },
    claimed: recordOf(judgement.claimed),
    computed: judgement.computed === null ? null : recordOf(judgement.computed),
    gap: gapOf(judgement),
    inverse: inverseRanges(bound.formula, quantities),
    hypotheses: hypothesesOf(judged, guesses),
    suspects: repairable ? suspectsIn(judged, guesses, graph) : nobody,
    explainedBy: judgement.explainedBy,
    materiality: materialityOf(bound.formula, bound.evidence.map(operandOf), judgement),
  };
}

function inherited(evidence: readonly Evidence[]): boolean {
  return evidence.some(
    (item) => item.figure !== null && item.figure.unitSpan !== null && item.figure.cell === null,
  );
}

/** A lone operand is its own suspect; where the rule knows whom the words accuse, it says so. */
function suspectsOf(said: Said, suspects: Suspects): Suspects {
  const told = said.evidence.length === 1 ? [0] : said.blame;
  if (told === undefined) return suspects;
  const rest = suspects.order.filter((operand) => !told.includes(operand));
  return { order: [...told, ...rest], share: 1, reason: "none" };
}

export function findingOf(rule: Rule, said: Said, graph: Graph): Finding {
  const { suspects: weighed, ...arithmetic } = arithmeticOf(said.judged, graph);
  const suspects = suspectsOf(said, weighed);
  const grounds = groundsOf(said, arithmetic.hypotheses, suspects, graph);
  const told = said.message + (said.tellsRepair === true ? "" : likeliest(arithmetic.hypotheses));
  const severity = severityOf(said, rule, arithmetic.hypotheses, suspects, graph);
  const binding: Binding = said.judged?.bound.binding ?? "sentence";
  const low = inherited(said.evidence);
  return {
    ...namesOf(rule, said.evidence, said.messageId),
    ruleId: rule.id,
    ruleName: rule.name,
    ruleVersion: rule.version,
    documentIds: documentsOf(said.evidence),
    // No error rests on a unit that was only carried over from a neighbour in prose.
    severity: low && severity === "error" ? "warning" : severity,
    verdict: said.judged?.judgement.verdict ?? said.verdictOverride ?? "undecidable",
    title: said.title,
    message: told + openEnds(told, said, grounds, suspects) + said.suggestion,
    suggestion: said.suggestion,
    operands: said.evidence.map(operandOf),
    ...arithmetic,
    relation: arithmetic.relation ?? said.relation ?? null,
    inverse: said.inverse ?? arithmetic.inverse,
    blame: suspects.order,
    grounds,
    confidence: { extract: low ? "low" : "high", bind: binding },
    rootCauseId: null,
    related: [],
  };
}

/** The receipt of one verdict; `documentId` is used where there is no evidence. */
export function receiptOf(
  rule: Rule,
  verdicted: Verdicted,
  documentIds: readonly string[],
  finding: Finding | null,
): Receipt {
  const ids = documentsOf(verdicted.evidence);
  const base = {
    ruleId: rule.id,
    ruleName: rule.name,
    documentIds: ids.length === 0 ? documentIds : ids,
    operands: verdicted.evidence.map(operandOf),
    strength: null,
    findingId: finding?.id ?? null,
  };
  if (verdicted.verdict === "abstained") {
    const planned = isOnlyPlanned(verdicted);
    return {
      ...base,
      outcome: planned ? "not_applicable" : verdicted.outcome,
      verdict: "undecidable",
      statement: verdicted.reason + (planned ? "；这是计划数，不须复算" : ""),
      ...(planned ? {} : dutyOf(rule, verdicted)),
    };
  }
  if (verdicted.verdict === "held") {
    const strength = passStrength(verdicted.judged);
    const weak = strength !== null && strength < weakStrength ? "（弱核验）" : "";
    return {
      ...base,
      outcome: "pass",
      verdict: verdicted.judged?.judgement.verdict ?? "certain",
      strength,
      statement: verdicted.statement + weak,
    };
  }
  return {
    ...base,
    outcome: finding?.severity === "hint" ? "hint" : "fail",
    verdict: finding?.verdict ?? "conflict",
    statement: finding?.message ?? verdicted.message,
  };
}

/** 力争执行率达到75%以上: what is only aimed at lacks nothing, and nobody has to decide on it. */
function isOnlyPlanned({ outcome, evidence }: Abstained): boolean {
  const figures = evidence.flatMap(({ figure }) => figure ?? []);
  const isAim = figures.length > 0 && figures.every(({ status }) => aims.has(status));
  return outcome === "insufficient" && isAim;
}

const aims: ReadonlySet<Figure["status"]> = new Set(["plan", "threshold"]);

/** What does not apply asks nothing of anybody, and what stands nowhere cannot be looked at. */
function dutyOf(rule: Rule, { outcome, evidence }: Abstained): Pick<Receipt, "duty"> {
  if (outcome === "not_applicable" || evidence.length === 0) return {};
  const names = namesOf(rule, evidence, outcome);
  return { duty: { ...names, ruleVersion: rule.version } };
}

function passStrength(judged: Judged | null): number | null {
  const strength = judged?.strength ?? null;
  return strength === null ? null : Math.round(strength * 1000) / 1000;
}
