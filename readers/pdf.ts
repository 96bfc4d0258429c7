import { fileURLToPath } from "node:url";
import type { PDFParse } from "pdf-parse";
import { ReaderError } from "../domain/errors.ts";
import type { Notice } from "../domain/notice.ts";
import { documentFrom } from "./document-from.ts";
import { assemble, type Part } from "./parts.ts";
import { gridsOf } from "./pdf-grid.ts";
import { drawingOf } from "./pdf-page.ts";
import { continued, pageParts, type Grid } from "./pdf-parts.ts";
import { rulesOf } from "./pdf-rules.ts";
import { plausibilityOf } from "./plausibility.ts";
import type { Reader } from "./reader.ts";

/** Points between two words of a line from which they may be cells: wider than a word space of 16 points. */
const CELL_GAP = 9;

/** The signature may follow up to 1 KB of other bytes (ISO 32000, annex H). */
const HEAD = 1024;

export const pdfReader: Reader = {
  id: "pdf",
  accepts: (bytes) => new TextDecoder("latin1").decode(bytes.subarray(0, HEAD)).includes("%PDF-"),
  read: async (bytes, documentId) => {
    const pages = await pagesOf(bytes);
    checkTextLayer(pages);
    const parts = continued(
      pages.flatMap((page): Part[] => pageParts(page.text, page.grids, page.number)),
    );
    return documentFrom(
      { format: "pdf", ...assemble(parts), notices: pageNotices(pages) },
      documentId,
    );
  },
};

interface Page {
  readonly number: number;
  readonly text: string;
  readonly grids: readonly Grid[];
}

async function pagesOf(bytes: Uint8Array): Promise<Page[]> {
  const parser = await parserOf(bytes);
  try {
    const { pages } = await parser.getText({ pageJoiner: "", cellThreshold: CELL_GAP });
    const found: Page[] = [];
    for (const { num, text } of pages)
      found.push({ number: num, text, grids: await gridsOn(parser, num) });
    return found;
  } catch (cause) {
    throw pdfError(cause);
  } finally {
    await parser.destroy();
  }
}

/** The parser and its canvas take a tenth of a second to load; no other format waits for them. */
async function parserOf(bytes: Uint8Array): Promise<PDFParse> {
  const { PDFParse: Parser } = await import("pdf-parse");
  return new Parser({
    // The parser takes the buffer away from its owner, so it gets a copy.
    data: bytes.slice(),
    verbosity: 0,
    isEvalSupported: false,
    cMapUrl: mapFolder(),
    cMapPacked: true,
  });
}

/** Character maps of the fonts that Chinese PDFs name without embedding them. */
function mapFolder(): string {
  return fileURLToPath(new URL("./cmaps/", import.meta.resolve("pdfjs-dist/package.json")));
}

/** The document that the parser keeps to itself: it has the lines drawn on a page, which it does not give. */
async function gridsOn(parser: PDFParse, number: number): Promise<readonly Grid[]> {
  try {
    const drawing = await drawingOf(parser["doc"], number);
    if (drawing === null) return [];
    return gridsOf(rulesOf(drawing.operators, drawing.operands), drawing.runs);
  } catch {
    // Without ruling lines the tables stay lines of text; nothing is lost.
    return [];
  }
}

function pdfError(cause: unknown): ReaderError {
  if (cause instanceof Error && cause.name === "PasswordException")
    return new ReaderError(
      "encrypted",
      "PDF 设置了打开密码，无法读取。请用原密码打开后另存为不加密的 PDF，或索要 Word 版。",
      { cause },
    );
  return new ReaderError(
    "damaged",
    "PDF 已损坏或没有传完整，无法打开。请向报送单位重新索取，或索要 Word 版。",
    { cause },
  );
}

function isReadable(text: string): boolean {
  const shown = text.replace(/\s+/g, "");
  return shown !== "" && plausibilityOf(shown).broken < 0.2;
}

function checkTextLayer(pages: readonly Page[]): void {
  if (pages.some((page) => isReadable(page.text))) return;
  throw new ReaderError(
    "no-text-layer",
    "这个 PDF 是扫描件或图片，没有可用的文字层。请先做文字识别（OCR），或向报送单位索要 Word 电子版。",
  );
}

function pageNotices(pages: readonly Page[]): Notice[] {
  const blank = pages.filter((page) => !isReadable(page.text)).map((page) => page.number);
  if (blank.length === 0) return [];
  return [
    {
      code: "object-skipped",
      message: `第${blank.join("、")}页没有文字层（可能是扫描图片），没有读入。请先做文字识别（OCR）或索要电子版。`,
      span: null,
    },
  ];
}
