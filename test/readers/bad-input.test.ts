import { expect, test, vi } from "vitest";
import { ReaderError, type ReaderErrorCode } from "../../domain/errors.ts";
import { MAX_FILE_BYTES, readDocument } from "../../readers/index.ts";
import { bytesOf, circular, locked, packed, withEncryptedEntry, wordStream } from "./bad-files.ts";
import { compound, docx, paragraph, pdf, sheetRow, xlsx } from "./files.ts";

const utf8 = new TextEncoder();
const good = docx(paragraph("2023年，评减率11.49%。").repeat(50));
const sheet = xlsx([{ name: "表", rows: sheetRow(1, ["甲", "乙"]) }]);

interface Case {
  readonly name: string;
  readonly bytes: () => Uint8Array;
  readonly code: ReaderErrorCode;
  readonly says: RegExp;
}

const cases: readonly Case[] = [
  { name: "no bytes", bytes: () => new Uint8Array(), code: "empty", says: /空的/ },
  { name: "only blanks", bytes: () => utf8.encode(" \r\n\u3000\n"), code: "empty", says: /空白/ },
  {
    name: "a Word file without text",
    bytes: () => docx(paragraph("")),
    code: "empty",
    says: /OCR/,
  },
  {
    name: "a workbook without cells",
    bytes: () => xlsx([{ name: "表", rows: "" }]),
    code: "empty",
    says: /工作簿/,
  },
  {
    name: "a web page without text",
    bytes: () => utf8.encode("<html><body><img src='a'></body></html>"),
    code: "empty",
    says: /网页/,
  },
  {
    name: "a docx cut in half",
    bytes: () => good.slice(0, good.length >> 1),
    code: "damaged",
    says: /没有传完整/,
  },
  {
    name: "an xlsx cut short",
    bytes: () => sheet.slice(0, -30),
    code: "damaged",
    says: /没有传完整/,
  },
  {
    name: "a docx with broken XML",
    bytes: () => docx("<w:p><w:r>"),
    code: "damaged",
    says: /修复/,
  },
  {
    name: "a program named docx",
    bytes: () => bytesOf(0x4d, 0x5a, 0x90),
    code: "unsupported",
    says: /程序/,
  },
  {
    name: "a PNG picture",
    bytes: () => bytesOf(0x89, 0x50, 0x4e, 0x47),
    code: "unsupported",
    says: /图片.*OCR/,
  },
  {
    name: "a JPEG picture",
    bytes: () => bytesOf(0xff, 0xd8, 0xff, 0xe0),
    code: "unsupported",
    says: /图片/,
  },
  {
    name: "an RTF file",
    bytes: () => utf8.encode(String.raw`{\rtf1\ansi hello}`),
    code: "unsupported",
    says: /RTF.*\.docx/,
  },
  {
    name: "a Word document as XML",
    bytes: () => utf8.encode('<?xml version="1.0"?><w:wordDocument>绩效</w:wordDocument>'),
    code: "unsupported",
    says: /XML.*\.docx/,
  },
  {
    name: "an archived web page",
    bytes: () => utf8.encode("MIME-Version: 1.0\nContent-Type: multipart/related"),
    code: "unsupported",
    says: /mht.*\.docx/,
  },
  {
    name: "bytes of no format",
    bytes: () => bytesOf(1, 2, 3, 0xff, 0xfe, 0xfd),
    code: "unsupported",
    says: /另存/,
  },
  {
    name: "a RAR archive",
    bytes: () => bytesOf(0x52, 0x61, 0x72, 0x21),
    code: "unsupported",
    says: /解压/,
  },
  {
    name: "a zip of other files",
    bytes: () => packed("a.txt", 10, 10),
    code: "unsupported",
    says: /解压/,
  },
  {
    name: "slides",
    bytes: () => packed("ppt/presentation.xml", 10, 10),
    code: "unsupported",
    says: /演示文稿/,
  },
  { name: "an OFD file", bytes: () => packed("OFD.xml", 10, 10), code: "unsupported", says: /PDF/ },
  {
    name: "an old workbook",
    bytes: () => compound({ Workbook: new Uint8Array(4096) }),
    code: "unsupported",
    says: /\.xls.*\.xlsx/,
  },
  {
    name: "an old WPS file",
    bytes: () => compound({ CONTENTS: new Uint8Array(4096) }),
    code: "unsupported",
    says: /\.docx/,
  },
  {
    name: "an encrypted docx",
    bytes: () =>
      compound({ EncryptedPackage: new Uint8Array(4096), EncryptionInfo: new Uint8Array(4096) }),
    code: "encrypted",
    says: /取消密码/,
  },
  {
    name: "an encrypted doc",
    bytes: () => compound({ WordDocument: wordStream(0x0100) }),
    code: "encrypted",
    says: /取消密码/,
  },
  {
    name: "a zip with a password",
    bytes: () => withEncryptedEntry(good),
    code: "encrypted",
    says: /取消密码/,
  },
  {
    name: "a doc without content",
    bytes: () => compound({ WordDocument: wordStream(0) }),
    code: "damaged",
    says: /修复/,
  },
  {
    name: "a doc whose sectors run in a circle",
    bytes: circular,
    code: "damaged",
    says: /没有传完整/,
  },
  {
    name: "a doc cut to its header",
    bytes: () => compound({ WordDocument: wordStream(0) }).slice(0, 700),
    code: "damaged",
    says: /没有传完整/,
  },
  { name: "a PDF with a password", bytes: () => locked, code: "encrypted", says: /密码/ },
  {
    name: "a PDF without words",
    bytes: () => pdf([[]]),
    code: "no-text-layer",
    says: /OCR.*电子版/,
  },
  {
    name: "a PDF whose words are private signs",
    bytes: () => pdf([["\ue123\ue456\ue789\ue012\ue345"]]),
    code: "no-text-layer",
    says: /OCR/,
  },
  {
    name: "a PDF cut in half",
    bytes: () => pdf([["绩效"]]).slice(0, 300),
    code: "damaged",
    says: /没有传完整/,
  },
  {
    name: "a bomb by its directory",
    bytes: () => packed("word/document.xml", 120 * 1024 * 1024, 120 * 1024 * 1024),
    code: "bomb",
    says: /压缩炸弹/,
  },
  {
    name: "a bomb that lies about its size",
    bytes: () => packed("word/document.xml", 120 * 1024 * 1024, 1000),
    code: "bomb",
    says: /压缩炸弹/,
  },
  {
    name: "a bomb named xlsx",
    bytes: () => packed("xl/workbook.xml", 120 * 1024 * 1024, 1000),
    code: "bomb",
    says: /压缩炸弹/,
  },
  {
    name: "a declared size beyond all limits",
    bytes: () => packed("word/document.xml", 1000, 0xf0000000),
    code: "bomb",
    says: /压缩炸弹/,
  },
  {
    name: "too many bytes",
    bytes: () => new Uint8Array(MAX_FILE_BYTES + 1),
    code: "too-large",
    says: /100 MB/,
  },
];

test.for(cases)("$name is refused as $code", async ({ bytes, code, says }) => {
  const warn = vi.spyOn(console, "warn");
  const log = vi.spyOn(console, "log");
  const error: unknown = await readDocument(bytes()).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(ReaderError);
  if (!(error instanceof ReaderError)) return;
  expect(error.code).toBe(code);
  expect(error.message).toMatch(says);
  // Two sentences in Chinese: what happened, what to do; no words of a library.
  expect(error.message).toMatch(/^[^。]+。[^。]+。$/);
  expect(error.message).not.toMatch(/[a-z]+ [a-z]+/i);
  expect(warn).not.toHaveBeenCalled();
  expect(log).not.toHaveBeenCalled();
});

test("a cut docx is damaged wherever the cut falls", async () => {
  for (let length = 4; length < good.length; length += 97)
    await expect(readDocument(good.slice(0, length))).rejects.toBeInstanceOf(ReaderError);
});

test("a docx with one changed bit is not read as if nothing were", async () => {
  const stored = Buffer.from(docx(paragraph("评减率11.49%。")));
  const at = stored.indexOf("word/document.xml") + "word/document.xml".length;
  stored[at + 30]! ^= 1;
  await expect(readDocument(new Uint8Array(stored))).rejects.toMatchObject({ code: "damaged" });
});

test("a text that starts like a program or a picture is still a text", async () => {
  for (const text of ["MZ乡2024年绩效评价。", "BM项目2024年绩效评价。"])
    expect((await readDocument(utf8.encode(text))).document.text).toBe(text);
});
