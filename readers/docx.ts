import { Buffer } from "node:buffer";
import { zipSync } from "fflate";
import { ReaderError } from "../domain/errors.ts";
import { documentFrom } from "./document-from.ts";
import { withListNumbers } from "./docx-numbering.ts";
import { mainPart } from "./docx-main-part.ts";
import { docxNotices } from "./docx-notices.ts";
import { assemble } from "./parts.ts";
import { pictureNotices } from "./picture-notices.ts";
import type { Reader } from "./reader.ts";
import { looksZipped, openContainer, type Container } from "./zip.ts";

const MAIN = "word/document.xml";
export const docxReader: Reader = {
  id: "docx",
  accepts: (bytes) => looksZipped(bytes) && mainPart(openContainer(bytes)) !== undefined,
  read: async (bytes, documentId) => {
    const container = openContainer(bytes);
    const name = mainPart(container) ?? MAIN;
    const main = container.text(name) ?? "";
    const { htmlParts } = await import("./html-parts.ts");
    const { parts, pictures } = htmlParts(await toHtml(container, name, main), { verbatim: true });
    if (parts.length === 0)
      throw new ReaderError(
        "empty",
        "Word 文档里没有可读的文字。如果内容是图片，请先做文字识别（OCR）或索要可编辑的版本。",
      );
    const notices = [...docxNotices(container, main), ...pictureNotices(pictures)];
    return documentFrom({ format: "docx", ...assemble(parts), notices }, documentId);
  },
};

async function toHtml(container: Container, name: string, main: string): Promise<string> {
  const { default: mammoth } = await import("mammoth");
  const convertImage = mammoth.images.imgElement(() => Promise.resolve({ src: "" }));
  try {
    const buffer = Buffer.from(repacked(container, name, main));
    const result = await mammoth.convertToHtml({ buffer }, { convertImage });
    return result.value;
  } catch (cause) {
    if (cause instanceof ReaderError) throw cause;
    throw new ReaderError(
      "damaged",
      "Word 文档内部结构已损坏，无法读取。请在 Word 或 WPS 中打开修复后另存再交。",
      { cause },
    );
  }
}

/** The text parts alone, already unpacked within the limits: mammoth never sees the packed file. */
function repacked(container: Container, mainName: string, main: string): Uint8Array {
  const files: Record<string, Uint8Array> = {};
  for (const name of container.names) {
    if (!/\.(?:xml|rels)$/i.test(name) || name === mainName) continue;
    const content = container.bytes(name);
    if (content !== undefined) files[name] = content;
  }
  const numbering = container.text("word/numbering.xml") ?? "";
  const styles = container.text("word/styles.xml") ?? "";
  files[mainName] = new TextEncoder().encode(withListNumbers(main, numbering, styles));
  return zipSync(files, { level: 0 });
}
