import { createHash } from "node:crypto";
import { ReaderError } from "../domain/errors.ts";
import { docReader } from "./doc.ts";
import { docxReader } from "./docx.ts";
import { htmlReader } from "./html.ts";
import { MAX_FILE_BYTES } from "./limits.ts";
import { pdfReader } from "./pdf.ts";
import type { Reader, ReadResult } from "./reader.ts";
import { textReader } from "./text.ts";
import { isForeign, unsupported } from "./unsupported.ts";
import { xlsxReader } from "./xlsx.ts";

export { MAX_FILE_BYTES } from "./limits.ts";
export type { Reader, ReadResult } from "./reader.ts";

/** Asked in this order; the first that accepts the bytes reads them. */
export const readers: readonly Reader[] = [
  docxReader,
  xlsxReader,
  docReader,
  pdfReader,
  htmlReader,
  textReader,
];

/** Reads one file by its content. Throws ReaderError, with words for the user, when no document can be made. */
export async function readDocument(bytes: Uint8Array): Promise<ReadResult> {
  if (bytes.length === 0)
    throw new ReaderError("empty", "文件是空的，一个字节也没有。请向报送单位重新索取。");
  if (bytes.length > MAX_FILE_BYTES)
    throw new ReaderError(
      "too-large",
      `文件超过 ${MAX_FILE_BYTES / 1024 / 1024} MB，不读取。请删去图片、附件后另存，或拆成几个文件再交。`,
    );
  const reader = isForeign(bytes)
    ? undefined
    : readers.find((candidate) => candidate.accepts(bytes));
  if (reader === undefined) throw unsupported(bytes);
  return reader.read(bytes, createHash("sha256").update(bytes).digest("hex").slice(0, 16));
}
