import { ReaderError } from "../domain/errors.ts";
import type { Notice } from "../domain/notice.ts";
import { decodeText, type Decoded } from "./decode-text.ts";
import { documentFrom } from "./document-from.ts";
import type { Reader } from "./reader.ts";
import { linesOf } from "./text-lines.ts";
import { withRows } from "./text-rows.ts";

const encodingNames: Readonly<Record<Decoded["encoding"], string>> = {
  "utf-8": "UTF-8",
  "utf-16le": "UTF-16（小端）",
  "utf-16be": "UTF-16（大端）",
  gb18030: "GB18030",
};

/** What `accepts` decoded and `read`, which follows it, would decode again. */
const accepted = new WeakMap<Uint8Array, Decoded>();

/** Plain text and Markdown; stands last in the list, since any bytes might be text. */
export const textReader: Reader = {
  id: "text",
  accepts: (bytes) => {
    const decoded = decodeText(bytes);
    if (decoded !== null) accepted.set(bytes, decoded);
    return decoded !== null;
  },
  read: (bytes, documentId) => {
    const decoded = accepted.get(bytes) ?? decodeText(bytes);
    accepted.delete(bytes);
    if (decoded === null)
      throw new ReaderError(
        "unsupported",
        "文件内容不是可以识别的文字。请确认文件类型，或在原程序中另存为 .docx、.xlsx 或 UTF-8 编码的 .txt 后再交。",
      );
    if (decoded.text.trim() === "")
      throw new ReaderError(
        "empty",
        "文件里只有空白，没有文字。请确认选对了文件，或重新导出后再交。",
      );
    const { text } = decoded;
    const { lines, tables } = withRows(text, linesOf(text));
    const notices = encodingNotices(decoded);
    return Promise.resolve(
      documentFrom({ format: "text", text, lines, tables, notices }, documentId),
    );
  },
};

export function encodingNotices(decoded: Decoded): Notice[] {
  if (!decoded.guessed) return [];
  const name = encodingNames[decoded.encoding];
  return [
    {
      code: "encoding-guessed",
      message: `文件没有标明编码，按${name}读取。如有乱码，请另存为 UTF-8 后重交。`,
      span: null,
    },
  ];
}
