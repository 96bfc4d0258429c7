import { posix } from "node:path";
import type { Document } from "../../domain/document.ts";
import { describeLocator } from "../../domain/document.ts";
import type { Operand } from "../../domain/finding.ts";
import type { Report } from "../../domain/report.ts";
import { linePlaces } from "./text-lines.ts";

/** A file as SARIF names it: a relative reference, or file:// for a path from the root. */
export function uriOf(path: string): string {
  const plain = posix.normalize(path.toWellFormed());
  const drive = /^[a-z]:\//iu.exec(plain);
  if (drive !== null) return `file:///${drive[0]}${encoded(plain.slice(drive[0].length))}`;
  return `${plain.startsWith("/") ? "file://" : ""}${encoded(plain)}`;
}

function encoded(path: string): string {
  return path.split("/").map(encodeURIComponent).join("/");
}

/** Where the artifacts of the run stand in its list, and how to count lines in their texts. */
export interface Artifacts {
  readonly indexOf: (report: Report) => number;
  readonly find: (documentId: string) => Report | undefined;
  readonly placesIn: (document: Document) => ReturnType<typeof linePlaces>;
}

export function artifactsOf(reports: readonly Report[]): Artifacts {
  const indexes = new Map(reports.map((report, index) => [report.document.id, index]));
  const counted = new Map<string, ReturnType<typeof linePlaces>>();
  return {
    indexOf: ({ document }) => indexes.get(document.id) ?? -1,
    find: (id) => reports[indexes.get(id) ?? -1],
    placesIn: ({ id, text }) => {
      const places = counted.get(id) ?? linePlaces(text);
      counted.set(id, places);
      return places;
    },
  };
}

/** The location of an operand; null when its document is not of the run. */
export function locationOf(operand: Operand, artifacts: Artifacts): object | null {
  const report = artifacts.find(operand.documentId);
  if (report === undefined) return null;
  const { document } = report;
  const { start, end, role, quote } = operand;
  const block = document.blocks.find(({ span }) => span.start <= start && start < span.end);
  const where = describeLocator(block?.locator ?? {});
  return {
    physicalLocation: {
      artifactLocation: { uri: uriOf(report.path), index: artifacts.indexOf(report) },
      region: {
        ...linesOf(document, operand, artifacts),
        charOffset: start,
        charLength: end - start,
        snippet: { text: document.text.slice(start, end) },
      },
      ...(block === undefined ? {} : { contextRegion: contextOf(document, block.span) }),
    },
    ...(where === "" ? {} : { logicalLocations: [{ fullyQualifiedName: where }] }),
    message: { text: `${role}：${quote.replace(/\s+/gu, "")}` },
  };
}

/** Only the text of a text file has the lines of the file. */
function linesOf(document: Document, { start, end }: Operand, artifacts: Artifacts): object {
  if (document.format !== "text") return {};
  const places = artifacts.placesIn(document);
  const [first, last] = [places(start), places(end)];
  return {
    startLine: first.line,
    startColumn: first.column,
    endLine: last.line,
    endColumn: last.column,
  };
}

function contextOf(
  document: Document,
  span: { readonly start: number; readonly end: number },
): object {
  return {
    charOffset: span.start,
    charLength: span.end - span.start,
    snippet: { text: document.text.slice(span.start, span.end) },
  };
}
