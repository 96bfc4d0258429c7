import { Buffer } from "node:buffer";
import { ReaderError } from "../domain/errors.ts";
import type { Notice } from "../domain/notice.ts";
import { documentFrom } from "./document-from.ts";
import { looksCompound, openCompound, type Compound } from "./ole.ts";
import type { Reader } from "./reader.ts";
import { linesOf } from "./text-lines.ts";
import { withDocRows } from "./doc-rows.ts";

const MAIN = "WordDocument";
const verbatim = { filterUnicode: false };

export const docReader: Reader = {
  id: "doc",
  accepts: (bytes) => looksCompound(bytes) && openCompound(bytes).streams.includes(MAIN),
  read: async (bytes, documentId) => {
    if (isEncrypted(openCompound(bytes)))
      throw new ReaderError(
        "encrypted",
        "Word 文档设置了密码，无法读取。请在 Word 或 WPS 中取消密码，另存为 .docx 再交。",
      );
    const extracted = await extract(bytes);
    const text = extracted.body;
    if (text.trim() === "")
      throw new ReaderError(
        "empty",
        "Word 文档里没有可读的文字。如果内容是图片，请先做文字识别（OCR）或索要可编辑的版本。",
      );
    const { lines, tables } = withDocRows(text, linesOf(text));
    const notices = extracted.notices;
    return documentFrom({ format: "doc", text, lines, tables, notices }, documentId);
  },
};

/** Bit fEncrypted of the file information block ([MS-DOC] 2.5.2). */
function isEncrypted(compound: Compound): boolean {
  const head = compound.head(MAIN);
  return head.length > 12 && ((head[11] ?? 0) & 1) === 1;
}

async function extract(bytes: Uint8Array): Promise<{ body: string; notices: Notice[] }> {
  const { default: WordExtractor } = await import("word-extractor");
  try {
    const parts = await new WordExtractor().extract(Buffer.from(bytes));
    return {
      body: parts.getBody(verbatim),
      notices: [
        ...skipped("页眉页脚", parts.getHeaders(verbatim).replace(/[\d\s—－-]|PAGE/g, "")),
        ...skipped("脚注", parts.getFootnotes(verbatim)),
        ...skipped("尾注", parts.getEndnotes(verbatim)),
        ...skipped("批注", parts.getAnnotations(verbatim)),
        ...skipped("文本框", parts.getTextboxes(verbatim)),
      ],
    };
  } catch (cause) {
    throw new ReaderError(
      "damaged",
      "Word 文档内部结构已损坏，无法读取。请在 Word 或 WPS 中打开修复后另存为 .docx 再交。",
      { cause },
    );
  }
}

function skipped(name: string, content: string): Notice[] {
  const shown = content.replace(/\s+/g, " ").trim();
  if (!/\p{L}|\p{N}/u.test(shown)) return [];
  const message = `${name}中的文字没有读入：“${shown.slice(0, 60)}”。如有数据，请移到正文后重交。`;
  return [{ code: "object-skipped", message, span: null }];
}
