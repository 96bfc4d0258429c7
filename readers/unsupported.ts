import { ReaderError } from "../domain/errors.ts";
import { looksCompound, openCompound } from "./ole.ts";
import { looksZipped, openContainer } from "./zip.ts";

interface Known {
  readonly name: string;
  readonly advice: string;
  readonly signature: readonly number[];
}

const toWord = "请在原程序中打开，另存为 .docx 后再交。";
const toText = "请索要可编辑的 Word 或 Excel 版，或做文字识别（OCR）后再交。";
const toOriginal = "请确认选对了文件；如果它本来是文档，请用 Word 打开后另存为 .docx 再交。";

const KNOWN: readonly Known[] = [
  { name: "Windows 程序", advice: toOriginal, signature: [0x4d, 0x5a] },
  { name: "Linux 程序", advice: toOriginal, signature: [0x7f, 0x45, 0x4c, 0x46] },
  { name: "RTF 文档", advice: toWord, signature: [0x7b, 0x5c, 0x72, 0x74, 0x66] },
  { name: "PNG 图片", advice: toText, signature: [0x89, 0x50, 0x4e, 0x47] },
  { name: "JPEG 图片", advice: toText, signature: [0xff, 0xd8, 0xff] },
  { name: "GIF 图片", advice: toText, signature: [0x47, 0x49, 0x46, 0x38] },
  { name: "TIFF 图片", advice: toText, signature: [0x49, 0x49, 0x2a, 0x00] },
  { name: "BMP 图片", advice: toText, signature: [0x42, 0x4d] },
  {
    name: "RAR 压缩包",
    advice: "请先解压，再提交里面的文件。",
    signature: [0x52, 0x61, 0x72, 0x21],
  },
  {
    name: "7z 压缩包",
    advice: "请先解压，再提交里面的文件。",
    signature: [0x37, 0x7a, 0xbc, 0xaf],
  },
  { name: "gzip 压缩包", advice: "请先解压，再提交里面的文件。", signature: [0x1f, 0x8b] },
];

/**
 * A program, picture, archive or markup of another program, told by its first bytes. Two letters alone
 * (MZ, BM) may also begin a text.
 */
export function isForeign(bytes: Uint8Array): boolean {
  if (foreignMarkup(bytes) !== undefined) return true;
  const known = signed(bytes);
  if (known === undefined) return false;
  return known.signature.length > 2 || bytes.subarray(0, 1024).includes(0);
}

/** Files that are text to the eye of a program but not to that of a person. */
function foreignMarkup(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder("latin1")
    .decode(bytes.subarray(0, 1024))
    .replace(/^\u00ef\u00bb\u00bf/, "");
  if (/^\s*<\?xml\b/.test(head) && !/<html\b/i.test(head)) return "XML 文件（如 Word 2003 XML）";
  if (/^(?:MIME-Version:|From: <Saved by)/i.test(head)) return "网页归档文件（.mht）";
  return undefined;
}

function signed(bytes: Uint8Array): Known | undefined {
  return KNOWN.find(({ signature }) => signature.every((value, index) => bytes[index] === value));
}

/** What to tell the user about bytes that no reader accepts. */
export function unsupported(bytes: Uint8Array): ReaderError {
  if (looksCompound(bytes)) return compoundError(openCompound(bytes).streams);
  if (looksZipped(bytes)) return containerError(openContainer(bytes).names);
  const markup = foreignMarkup(bytes);
  if (markup !== undefined) return refusal(markup, toWord);
  const known = signed(bytes);
  if (known !== undefined) return refusal(known.name, known.advice);
  return new ReaderError(
    "unsupported",
    "文件内容不是可以识别的文档。请确认文件类型，或在原程序中另存为 .docx、.xlsx、.pdf 或 .txt 后再交。",
  );
}

function compoundError(streams: readonly string[]): ReaderError {
  if (streams.includes("EncryptedPackage"))
    return new ReaderError(
      "encrypted",
      "文件设置了打开密码，无法读取。请在 Word、Excel 或 WPS 中取消密码，另存后再交。",
    );
  if (streams.includes("Workbook") || streams.includes("Book"))
    return refusal("旧版 Excel（.xls）工作簿", "请在 Excel 或 WPS 中打开，另存为 .xlsx 后再交。");
  if (streams.includes("PowerPoint Document")) return refusal("旧版演示文稿（.ppt）", toWord);
  return refusal("旧式复合文档（如旧版 WPS）", toWord);
}

function containerError(names: readonly string[]): ReaderError {
  if (names.some((name) => name.startsWith("ppt/"))) return refusal("演示文稿（.pptx）", toWord);
  if (names.includes("OFD.xml"))
    return refusal("OFD 版式文件", "请用 OFD 阅读器转换为 PDF，或索要 Word 版后再交。");
  if (names.includes("content.xml")) return refusal("OpenDocument 文档", toWord);
  return refusal("压缩包", "请先解压，再提交里面的文件。");
}

function refusal(name: string, advice: string): ReaderError {
  return new ReaderError("unsupported", `这是${name}，暂不支持直接读取。${advice}`);
}
