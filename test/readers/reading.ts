import { expect } from "vitest";
import type { Document } from "../../domain/document.ts";
import { sourceOffset, sourceSpan, type Flow } from "../../domain/flow.ts";
import type { Notice } from "../../domain/notice.ts";
import { foldCharacter } from "../../readers/characters.ts";
import { readDocument } from "../../readers/index.ts";

interface Read {
  readonly document: Document;
  readonly notices: readonly Notice[];
  readonly text: string;
  readonly flow: Flow;
}

export async function read(bytes: Uint8Array): Promise<Read> {
  const { document, notices } = await readDocument(bytes);
  return { document, notices, text: document.text, flow: document.flow };
}

/** Reads the text as a UTF-8 file. */
export function readText(text: string): Promise<Read> {
  return read(new TextEncoder().encode(text));
}

/** The text without blanks and invisible characters, full-width characters folded. */
export function stripped(text: string): string {
  return text.replace(/[\s\p{Cc}\p{Cf}]/gu, "").replace(/./gsu, foldCharacter);
}

/** Every promise of the flow that holds for any document. */
export function checkFlow(document: Document): void {
  const { flow, text, blocks } = document;
  checkMap(flow, text);
  let at = 0;
  for (const block of blocks) {
    if (at > 0 || block.flow.start > 0) {
      expect(flow.text.slice(at, block.flow.start)).toMatch(/^[\n\t]$/);
    }
    expect(block.flow.end).toBeGreaterThanOrEqual(block.flow.start);
    expect(flow.text.slice(block.flow.start, block.flow.end)).not.toMatch(/[\n\t]/);
    if (block.flow.end > block.flow.start) expect(block.span).toEqual(sourceSpan(flow, block.flow));
    at = block.flow.end;
  }
  expect(at).toBe(flow.text.length);
}

function checkMap(flow: Flow, text: string): void {
  for (let index = 1; index < flow.starts.length; index += 1)
    expect(flow.starts[index]!).toBeGreaterThan(flow.starts[index - 1]!);
  let before = -1;
  for (let index = 0; index < flow.text.length; index += 1) {
    const source = sourceOffset(flow, index);
    expect(source).toBeGreaterThan(before);
    before = source;
    const shown = flow.text.charAt(index);
    const original = text.charAt(source);
    if (/[\n\t ]/.test(shown)) expect(original).toMatch(/[\s|\u0085\u200b-\u200f\ufeff]/);
    else if (original !== "&") expect(foldCharacter(original)).toBe(shown);
  }
}

/** Texts of the cells of a table as rows, with the unit each cell was given. */
export function cellsOf(document: Document, table: number): (readonly [string, string | null])[][] {
  const rows: (readonly [string, string | null])[][] = [];
  for (const cell of document.tables[table]!.cells) {
    const block = document.blocks[cell.block]!;
    rows[cell.row] ??= [];
    rows[cell.row]![cell.column] = [
      document.flow.text.slice(block.flow.start, block.flow.end),
      cell.unit,
    ];
  }
  return rows;
}
