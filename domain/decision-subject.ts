import type { Ground, Subject } from "./decision.ts";
import type { Document } from "./document.ts";
import type { Finding, Operand, Receipt } from "./finding.ts";
import { sourceOffset } from "./flow.ts";
import type { Report } from "./report.ts";

/** Reports by the id of their document. */
export type Sources = ReadonlyMap<string, Report>;

export function sourcesOf(reports: readonly Report[]): Sources {
  return new Map(reports.map((report) => [report.document.id, report]));
}

/** A finding, or a duty with the operands of its receipt. */
export type Decidable = Pick<
  Finding,
  "id" | "fingerprint" | "slotFingerprint" | "ruleId" | "ruleVersion" | "documentIds" | "operands"
>;

/** What could not be judged, as something to conclude on. */
export function dutiesOf(receipts: readonly Receipt[]): readonly Decidable[] {
  return receipts.flatMap(({ ruleId, documentIds, operands, duty }) =>
    duty === undefined ? [] : { ...duty, ruleId, documentIds, operands },
  );
}

/** What a conclusion on this finding or duty is bound to. */
export function subjectOf(finding: Decidable, sources: Sources): Subject {
  const { fingerprint, slotFingerprint, ruleId, ruleVersion, documentIds, operands } = finding;
  const reports = documentIds.flatMap((id) => sources.get(id) ?? []);
  return {
    fingerprint,
    slotFingerprint,
    ruleId,
    ruleVersion,
    owners: unique(reports.map(ownerOf)),
    files: unique(reports.map(({ path }) => path.slice(path.lastIndexOf("/") + 1))),
    grounds: operands.map((operand) => groundOf(operand, sources.get(operand.documentId))),
  };
}

function unique(words: readonly string[]): readonly string[] {
  return [...new Set(words)].sort();
}

function ownerOf({ district, title, year }: Report): string {
  return `${district?.name ?? title}${year === null ? "" : `${year}年`}`;
}

function groundOf(operand: Operand, report: Report | undefined): Ground {
  const { role, quote, value } = operand;
  const sentence = report === undefined ? "" : bare(sentenceOf(operand, report));
  return { role, quote: bare(quote), value, sentence };
}

/** Sentence of the figure; for words, the sentence of the paragraph they begin in. */
function sentenceOf(operand: Operand, report: Report): string {
  const { document } = report;
  const figure = report.figures.find(({ id }) => id === operand.figureId);
  if (figure !== undefined) {
    return document.flow.text.slice(figure.sentence.start, figure.sentence.end);
  }
  return sentenceAround(document, operand.start);
}

function sentenceAround(document: Document, offset: number): string {
  const { blocks, flow } = document;
  const block = blocks.find(({ span }) => span.start <= offset && offset < span.end);
  if (block === undefined) return "";
  const text = flow.text.slice(block.flow.start, block.flow.end);
  for (const { 0: sentence, index } of text.matchAll(/[^。！？]*[。！？]?/gu)) {
    const last = block.flow.start + index + sentence.length - 1;
    if (sentence !== "" && sourceOffset(flow, last) >= offset) return sentence;
  }
  return text;
}

/** Blanks and the width of digits change with the file format, not with the text. */
function bare(text: string): string {
  return text
    .replace(/\s+/gu, "")
    .replace(/[０-９．％]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));
}
