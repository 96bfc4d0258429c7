import type { Document } from "../../domain/document.ts";

/** A document whose flow is its text; blocks are its lines. */
export function plainDocument(text: string): Document {
  let start = 0;
  const blocks = text.split("\n").map((line, index) => {
    const span = { start, end: start + line.length };
    start = span.end + 1;
    return { kind: "paragraph" as const, span, flow: span, locator: { line: index + 1 } };
  });
  return {
    id: "0000000000000000",
    format: "text",
    text,
    flow: { text, starts: [0], sources: [0] },
    blocks,
    tables: [],
  };
}
