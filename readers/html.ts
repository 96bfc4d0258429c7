import { ReaderError } from "../domain/errors.ts";
import type { Notice } from "../domain/notice.ts";
import { decodeText, type Decoded } from "./decode-text.ts";
import { documentFrom } from "./document-from.ts";
import { assemble } from "./parts.ts";
import { pictureNotices } from "./picture-notices.ts";
import type { Reader } from "./reader.ts";
import { encodingNotices } from "./text.ts";

const opening =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body|meta|title|table|div|section|article|span|font|center|ul|ol|p|h[1-6])\b/i;
const LESS_THAN = 0x3c;
const charset = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i;

export const htmlReader: Reader = {
  id: "html",
  accepts: (bytes) => {
    const start = bytes.subarray(0, 4096);
    // In every encoding that we know a tag has this byte; most texts have none and need no decoding.
    if (!start.includes(LESS_THAN)) return false;
    return opening.test(decodeText(start)?.text ?? latin(start));
  },
  read: async (bytes, documentId) => {
    const decoded = decodeHtml(bytes);
    const { htmlParts } = await import("./html-parts.ts");
    const { parts, pictures } = htmlParts(decoded.text, { verbatim: false });
    if (parts.length === 0)
      throw new ReaderError(
        "empty",
        "网页里没有可读的文字。请确认选对了文件，或重新保存网页后再交。",
      );
    const notices: Notice[] = [...encodingNotices(decoded), ...pictureNotices(pictures)];
    return documentFrom({ format: "html", ...assemble(parts), notices }, documentId);
  },
};

function latin(bytes: Uint8Array): string {
  return new TextDecoder("latin1").decode(bytes);
}

/** The page's own declaration counts when it decodes; else the bytes decide. */
function decodeHtml(bytes: Uint8Array): Decoded {
  const declared = charset.exec(latin(bytes.subarray(0, 4096)))?.[1]?.toLowerCase() ?? "";
  if (declared.startsWith("gb")) {
    try {
      const text = new TextDecoder("gb18030", { fatal: true }).decode(bytes);
      return { text, encoding: "gb18030", guessed: false };
    } catch {
      // The declaration is wrong: the bytes decide below.
    }
  }
  const decoded = decodeText(bytes);
  if (decoded !== null) return decoded;
  throw new ReaderError(
    "damaged",
    "网页文件的编码无法识别，读出来是乱码。请用浏览器打开后另存为 UTF-8 网页，或复制到 Word 中另存为 .docx 再交。",
  );
}
