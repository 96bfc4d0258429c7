import type { Calculation } from "../domain/calculation.ts";
import type { Fact } from "../domain/fact.ts";
import type { Figure } from "../domain/figure.ts";
import type { Finding, Receipt } from "../domain/finding.ts";
import { indicators } from "../domain/indicator.ts";
import { Ledger } from "../domain/ledger.ts";
import type { Material } from "../domain/material.ts";
import type { Citation, Given, Paper, Part, Parts } from "../domain/paper.ts";
import { figureIdsOf, partsOf, text } from "../domain/paper.ts";
import type { Report } from "../domain/report.ts";
import { Checks } from "./checks.ts";
import { excerptOf, fileName, placeOf, printFigure } from "./printed.ts";
import type { InlineSlot } from "./slot.ts";

/** One slot per indicator, under its Chinese name. */
export function indicatorSlots(material: Material): ReadonlyMap<string, InlineSlot> {
  return new Map(
    indicators.map(({ id, name }) => [
      name,
      {
        kind: "inline",
        label: name,
        read: (offset) => valueParts(material, id, offset),
        isZero: (offset) => isZero(material, id, offset),
      },
    ]),
  );
}

/** The stated figure, else the calculated one marked 推算, else null. */
export function valueParts(material: Material, indicator: string, offset: number): Parts | null {
  const year = material.year === null ? null : material.year + offset;
  const fact = material.facts.find(indicator, year);
  if (fact !== undefined) return statedParts(fact);
  const calculation = offset === 0 ? material.calculations.get(indicator) : undefined;
  return calculation === undefined ? null : calculatedParts(calculation);
}

function isZero({ facts, year }: Material, indicator: string, offset: number): boolean {
  const fact = facts.find(indicator, year === null ? null : year + offset);
  return fact?.statements.every(({ printed }) => printed.value === "0") === true;
}

/** Sources that disagree are all shown, none is chosen. */
export function statedParts(fact: Fact): Parts {
  const figureIds = fact.statements.map(({ printed }) => printed.id);
  const [only] = fact.statements;
  if (only !== undefined && figureIds.length === 1) {
    const figure: Part = { kind: "figure", figureId: only.printed.id };
    const open: Part = { kind: "marker", reason: "open", name: "指标由模型提议" };
    return only.printed.proposedBy === "model" ? [figure, open] : [figure];
  }
  return [{ kind: "marker", reason: "conflict", figureIds }];
}

export function calculatedParts(calculation: Calculation): Parts {
  return [{ kind: "calculation", calculationId: calculation.id }, text("（推算）")];
}

export function given(origin: Given["origin"], words: string): Part {
  return { kind: "given", origin, text: words };
}

export function inlineSlot(label: string, parts: Parts | null): InlineSlot {
  const read = (): Parts | null => (parts === null || parts.length === 0 ? null : parts);
  return { kind: "inline", label, read };
}

export interface Judged {
  readonly findings: readonly Finding[];
  readonly receipts: readonly Receipt[];
}

/** Citations of every figure that the parts print, in order, each once. */
export function citationsOf(
  parts: Iterable<Part>,
  reports: readonly Report[],
  judged: Judged,
): readonly Citation[] {
  const ledger = new Ledger(reports);
  const checks = new Checks(judged.findings, judged.receipts);
  const ids = new Set<string>();
  for (const part of parts) for (const id of figureIdsOf(part)) ids.add(id);
  return [...ids].flatMap((id) => {
    const entry = ledger.get(id);
    return entry === undefined ? [] : [citationOf(entry.figure, entry.report, checks)];
  });
}

function citationOf(figure: Figure, report: Report, checks: Checks): Citation {
  return {
    figure,
    text: printFigure(figure, report.document),
    path: fileName(report.path),
    place: placeOf(figure, report),
    excerpt: excerptOf(figure, report),
    check:
      figure.proposedBy === "model"
        ? `${checks.of(figure.id)}（指标由模型提议，待人工确认）`
        : checks.of(figure.id),
  };
}

/** Calculations that the paper prints, with the figures they rest on as citations of their own. */
export function calculationsPrinted(
  paper: Paper,
  known: readonly Calculation[],
): readonly Calculation[] {
  const ids = new Set<string>();
  for (const part of partsOf(paper)) if (part.kind === "calculation") ids.add(part.calculationId);
  return known.filter(({ id }) => ids.has(id));
}
