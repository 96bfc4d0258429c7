import type { Document } from "../../domain/document.ts";
import type { Finding, Receipt } from "../../domain/finding.ts";
import { extractReport } from "../../extractors/index.ts";
import { readDocument } from "../../readers/index.ts";
import { checkReports } from "../../rules/index.ts";
import { worked } from "../speed/clock.ts";
import type { Edit } from "./edit.ts";
import { editedText, withEdits } from "./edit.ts";

export interface Run {
  readonly document: Document;
  readonly findings: readonly Finding[];
  readonly receipts: readonly Receipt[];
  /** Milliseconds of work that the rules took, reading and extraction left out. */
  readonly time: number;
}

export async function readText(text: string): Promise<Document> {
  return (await readDocument(new TextEncoder().encode(text))).document;
}

/** Texts are read again from their bytes; what a parser made is edited where it stands. */
export async function editedDocument(
  document: Document,
  edits: readonly Edit[],
): Promise<Document | null> {
  if (document.format === "text") return readText(editedText(document.text, edits));
  return withEdits(document, edits)?.document ?? null;
}

export function run(name: string, document: Document): Run {
  const report = extractReport(name, document, []);
  const start = worked();
  const { findings, receipts } = checkReports([report]);
  return { document, findings, receipts, time: (worked() - start) * 1000 };
}

/** Findings that a person would be asked to look at. */
export function isAlarm({ severity }: Finding): boolean {
  return severity !== "hint";
}

/** The same rule at the same places; `shift` leads from the places of one text to those of another. */
export function placeKey(finding: Finding, shift: (offset: number) => number): string {
  const starts = finding.operands.map(({ start }) => shift(start));
  return `${finding.ruleId} ${starts.toSorted((a, b) => a - b).join(" ")}`;
}
