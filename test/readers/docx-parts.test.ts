import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { ReaderError } from "../../domain/errors.ts";
import { openDocxParts } from "../../readers/docx-parts.ts";

function zipped(files: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])),
  );
}

test("a main part of another name comes under the usual one, with its relations", () => {
  const type = `<Override PartName="/word/document2.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>`;
  const parts = openDocxParts(
    zipped({
      "[Content_Types].xml": type,
      "word/document2.xml": "<w:document/>",
      "word/_rels/document2.xml.rels": "<Relationships/>",
      "word/media/image1.png": "x",
    }),
  );
  expect(parts?.get("word/document.xml")).toBe("<w:document/>");
  expect(parts?.get("word/_rels/document.xml.rels")).toBe("<Relationships/>");
  expect(parts?.has("word/media/image1.png")).toBe(false);
});

test("numbers that Word generates stand in the text", () => {
  const numbering = `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:suff w:val="nothing"/><w:lvlText w:val="%1、"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;
  const item = `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>甲</w:t></w:r></w:p>`;
  const parts = openDocxParts(
    zipped({ "word/document.xml": item + item, "word/numbering.xml": numbering }),
  );
  expect(parts?.get("word/document.xml")).toContain("二、");
});

test.for([
  { name: "text", bytes: strToU8("文字") },
  { name: "a workbook", bytes: zipped({ "xl/workbook.xml": "<workbook/>" }) },
])("$name is no Word file", ({ bytes }) => {
  expect(openDocxParts(bytes)).toBeNull();
});

test("a damaged file is told as such", () => {
  const bytes = zipped({ "word/document.xml": "<w:document/>" }).slice(0, 60);
  expect(() => openDocxParts(bytes)).toThrow(ReaderError);
});
