import { mkdirSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { deflateRawSync } from "node:zlib";
import { strToU8, zipSync } from "fflate";

const utf8 = new TextEncoder();

const parts = {
  "[Content_Types].xml":
    '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
  "_rels/.rels":
    '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
};

/** The smallest .docx with these paragraphs. */
export function docxOf(paragraphs: readonly string[]): Uint8Array {
  const body = paragraphs.map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`).join("");
  const document = `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`;
  const entries = Object.entries({ ...parts, "word/document.xml": document });
  return zipSync(Object.fromEntries(entries.map(([name, text]) => [name, strToU8(text)])));
}

/** A PDF of one page without a word; `encrypted` asks for a password that nobody knows. */
export function pdfOf(encrypted: boolean): Uint8Array {
  const key = "00112233445566778899aabbccddeeff".repeat(2);
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>",
    `<< /Filter /Standard /V 1 /R 2 /O <${key}> /U <${key}> /P -4 >>`,
  ];
  let text = "%PDF-1.4\n";
  const offsets = objects.map((object, index) => {
    const offset = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  const encrypt = encrypted ? " /Encrypt 4 0 R /ID [<00><00>]" : "";
  const trailer = `trailer\n<< /Size 5 /Root 1 0 R${encrypt} >>\nstartxref\n${text.length}\n%%EOF\n`;
  return utf8.encode(`${text}xref\n0 5\n0000000000 65535 f \n${table}${trailer}`);
}

/** A .docx of a few hundred kilobytes whose document would unpack to `megabytes`. */
export function bombOf(megabytes: number): Uint8Array {
  const size = megabytes * 1024 * 1024;
  const packed = deflateRawSync(Buffer.alloc(size, "<"));
  const name = Buffer.from("word/document.xml");
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE(8, 4);
  fields.writeUInt32LE(packed.length, 14);
  fields.writeUInt32LE(size, 18);
  fields.writeUInt16LE(name.length, 22);
  const local = Buffer.concat([Buffer.from("PK\u0003\u0004"), fields, name, packed]);
  const rest = Buffer.alloc(14);
  const version = Buffer.from([20, 0]);
  const central = Buffer.concat([Buffer.from("PK\u0001\u0002"), version, fields, rest, name]);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(1, 4);
  end.writeUInt16LE(1, 6);
  end.writeUInt32LE(central.length, 8);
  end.writeUInt32LE(local.length, 12);
  return Buffer.concat([local, central, Buffer.from("PK\u0005\u0006"), end]);
}

export const goodText =
  "测试县2023年预算绩效管理工作总结\n2023年，对12个项目开展事前绩效评估，涉及金额4755.05万元，评减金额546.18万元，评减率11.49%。\n";

/** Every kind of bad input beside two good reports; returns the path of each by its name. */
export function writeBadFiles(folder: string): void {
  const write = (name: string, bytes: Uint8Array | string): void => {
    writeFileSync(join(folder, name), bytes);
  };
  mkdirSync(folder, { recursive: true });
  const docx = docxOf(goodText.trim().split("\n"));
  write("好.txt", goodText);
  write("同文.txt", goodText);
  write("好.docx", docx);
  write("截断.docx", docx.slice(0, docx.length >> 1));
  write("加密.pdf", pdfOf(true));
  write("扫描.pdf", pdfOf(false));
  write("空.docx", "");
  write("程序.docx", `MZ\u0090\u0000${"\u0000\u0001".repeat(500)}`);
  write("~$temp.docx", "\u0005admin");
  write(".DS_Store", "Bud1");
  write("炸弹.docx", bombOf(120));
  write("三百兆.docx", "");
  truncateSync(join(folder, "三百兆.docx"), 300 * 1024 * 1024);
}
