import type { Document } from "../../domain/document.ts";
import { extractFigures } from "../../extractors/figures.ts";
import type { ReadAgain } from "../../rules/draft/admit.ts";

/** Extracts the figures of a page of text: its first line is the title, each line a paragraph. */
export const readAgain: ReadAgain = (text, year) => {
  const [title = ""] = text.split("\n");
  return extractFigures(pageDocument(text), year, title).figures;
};

function pageDocument(text: string): Document {
  let start = 0;
  const blocks = text.split("\n").map((line, index) => {
    const span = { start, end: start + line.length };
    start = span.end + 1;
    return { kind: "paragraph" as const, span, flow: span, locator: { line: index + 1 } };
  });
  const flow = { text, starts: [0], sources: [0] };
  return { id: "draft", format: "text", text, flow, blocks, tables: [] };
}
