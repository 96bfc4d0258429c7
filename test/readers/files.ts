import { strToU8, zipSync } from "fflate";

const utf8 = new TextEncoder();

const wordNames =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"';

function zipped(files: Readonly<Record<string, string>>): Uint8Array {
  const entries = Object.entries(files).map(([name, text]) => [name, strToU8(text)] as const);
  return zipSync(Object.fromEntries(entries));
}

/** A .docx with this body, and further parts of the package by name (word/footnotes.xml …). */
export function docx(body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  const kinds = Object.keys(parts)
    .map((name) => /^word\/([a-z]+)\d*\.xml$/.exec(name))
    .filter((match) => match !== null);
  const overrides = kinds.map(
    ([path, kind]) =>
      `<Override PartName="/${path}" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${kind}+xml"/>`,
  );
  const relations = kinds.map(
    ([path, kind], index) =>
      `<Relationship Id="r${index}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${path.slice(5)}"/>`,
  );
  return zipped({
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>${overrides.join("")}</Types>`,
    "_rels/.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    "word/_rels/document.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations.join("")}</Relationships>`,
    "word/document.xml": `<w:document ${wordNames}><w:body>${body}</w:body></w:document>`,
    ...Object.fromEntries(
      Object.entries(parts).map(([name, xml]) => [
        name,
        xml.replace(/^<(w:\w+)/, `<$1 ${wordNames}`),
      ]),
    ),
  });
}

/** A paragraph of Word with this text; `properties` is the content of its w:pPr. */
export function paragraph(text: string, properties = ""): string {
  return `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

interface SheetXml {
  readonly name: string;
  readonly rows: string;
  readonly merges?: readonly string[];
  readonly hidden?: boolean;
}

/** An .xlsx of these sheets; `formats` are number formats, used by style index 1, 2, … in order. */
export function xlsx(sheets: readonly SheetXml[], formats: readonly string[] = []): Uint8Array {
  const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const ids = sheets.map((_, index) => index + 1);
  const files: Record<string, string> = {
    "[Content_Types].xml":
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    "xl/workbook.xml": `<workbook ${main} xmlns:r="${office}"><sheets>${sheets
      .map(
        ({ name, hidden }, index) =>
          `<sheet name="${name}" sheetId="${index + 1}"${hidden === true ? ' state="hidden"' : ""} r:id="s${index + 1}"/>`,
      )
      .join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${ids
      .map(
        (id) =>
          `<Relationship Id="s${id}" Type="${office}/worksheet" Target="worksheets/sheet${id}.xml"/>`,
      )
      .join("")}<Relationship Id="y" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    "xl/styles.xml": `<styleSheet ${main}><numFmts>${formats
      .map(
        (code, index) =>
          `<numFmt numFmtId="${164 + index}" formatCode="${code.replaceAll('"', "&quot;")}"/>`,
      )
      .join("")}</numFmts><cellXfs><xf numFmtId="0"/>${formats
      .map((_, index) => `<xf numFmtId="${164 + index}" applyNumberFormat="1"/>`)
      .join("")}</cellXfs></styleSheet>`,
  };
  sheets.forEach(({ rows, merges = [] }, index) => {
    const merged = merges.map((ref) => `<mergeCell ref="${ref}"/>`).join("");
    files[`xl/worksheets/sheet${index + 1}.xml`] =
      `<worksheet ${main}><sheetData>${rows}</sheetData>${merged === "" ? "" : `<mergeCells>${merged}</mergeCells>`}</worksheet>`;
  });
  return zipped(files);
}

/** One row of a sheet: text cells, and numbers as [stored value, style index]. */
export function sheetRow(
  number: number,
  cells: readonly (string | readonly [string, number] | null)[],
): string {
  const written = cells.map((cell, column) => {
    const address = `${String.fromCharCode(65 + column)}${number}`;
    if (cell === null) return "";
    if (typeof cell === "string")
      return `<c r="${address}" t="inlineStr"><is><t>${cell}</t></is></c>`;
    return `<c r="${address}" s="${cell[1]}"><v>${cell[0]}</v></c>`;
  });
  return `<row r="${number}">${written.join("")}</row>`;
}

interface RuledTable {
  /** Edges of the columns and of the rows in points, rows from the top. */
  readonly columns: readonly number[];
  readonly rows: readonly number[];
  /** Text with its row and column, and how far its cell reaches. */
  readonly cells: readonly (readonly [string, number, number, number?, number?])[];
}

/** Drawing and text of a table: each cell framed by thin filled boxes, as Word draws them. */
function ruled({ columns, rows, cells }: RuledTable): string {
  return cells
    .map(([text, row, column, rowSpan = 1, columnSpan = 1]) => {
      const left = columns[column]!;
      const right = columns[column + columnSpan]!;
      const top = rows[row]!;
      const bottom = rows[row + rowSpan]!;
      const width = right - left;
      const height = top - bottom;
      const frame = `${left} ${bottom} ${width} .5 re f ${left} ${top} ${width} .5 re f ${left} ${bottom} .5 ${height} re f ${right} ${bottom} .5 ${height} re f`;
      return `${frame} BT /F1 10 Tf 1 0 0 1 ${left + 4} ${(top + bottom) / 2 - 4} Tm <${hex(text)}> Tj ET`;
    })
    .join("\n");
}

/** A PDF whose pages show these lines in a CJK font that is named and not embedded. */
export function pdf(
  pages: readonly (readonly string[])[],
  tables: readonly (RuledTable | undefined)[] = [],
): Uint8Array {
  const first = 4;
  const kids = pages.map((_, index) => `${first + 2 * index} 0 R`).join(" ");
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    "<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> /DW 1000 /FontDescriptor << /Type /FontDescriptor /FontName /STSong-Light /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 900 /Descent -200 /CapHeight 700 /StemV 80 >> >>] >>",
  ];
  pages.forEach((lines, index) => {
    const shown = lines.map((line, row) => `1 0 0 1 72 ${770 - 24 * row} Tm <${hex(line)}> Tj`);
    const table = tables[index];
    const drawn = table === undefined ? "" : `\n${ruled(table)}`;
    const stream = `BT /F1 12 Tf ${shown.join(" ")} ET${drawn}`;
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${first + 2 * index + 1} 0 R >>`,
      `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    );
  });
  return pdfFile(objects, "");
}

function hex(line: string): string {
  return Array.from({ length: line.length }, (_, index) =>
    line.charCodeAt(index).toString(16).padStart(4, "0"),
  ).join("");
}

export function pdfFile(objects: readonly string[], extra: string): Uint8Array {
  let text = "%PDF-1.4\n";
  const offsets = objects.map((object, index) => {
    const offset = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  const size = objects.length + 1;
  const trailer = `trailer\n<< /Size ${size} /Root 1 0 R${extra} >>\nstartxref\n${text.length}\n%%EOF\n`;
  return utf8.encode(`${text}xref\n0 ${size}\n0000000000 65535 f \n${table}${trailer}`);
}

/** A compound file with these streams, each of some sectors of zeros unless its content is given. */
export function compound(streams: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const names = Object.keys(streams);
  const sizes = names.map((name) => Math.max(4096, streams[name]!.length));
  const counts = sizes.map((size) => Math.ceil(size / 512));
  const bytes = new Uint8Array(512 * (3 + counts.reduce((sum, count) => sum + count, 0)));
  const view = new DataView(bytes.buffer);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  view.setUint16(0x1e, 9, true);
  view.setUint16(0x20, 6, true);
  view.setUint32(0x2c, 1, true);
  view.setUint32(0x30, 1, true);
  view.setUint32(0x38, 4096, true);
  for (const at of [0x3c, 0x44]) view.setUint32(at, 0xfffffffe, true);
  for (let at = 0x50; at < 512; at += 4) view.setUint32(at, 0xffffffff, true);
  for (let at = 512; at < 1024; at += 4) view.setUint32(at, 0xffffffff, true);
  view.setUint32(512, 0xfffffffd, true);
  view.setUint32(516, 0xfffffffe, true);
  let sector = 2;
  entry(view, 1024, "Root Entry", 5, 0xfffffffe, 0);
  names.forEach((name, index) => {
    entry(view, 1024 + 128 * (index + 1), name, 2, sector, sizes[index]!);
    bytes.set(streams[name]!, 512 * (sector + 1));
    for (let step = 0; step < counts[index]!; step += 1) {
      const next = step + 1 < counts[index]! ? sector + 1 : 0xfffffffe;
      view.setUint32(512 + 4 * sector, next, true);
      sector += 1;
    }
  });
  return bytes;
}

function entry(
  view: DataView,
  at: number,
  name: string,
  type: number,
  start: number,
  size: number,
): void {
  for (let index = 0; index < name.length; index += 1)
    view.setUint16(at + 2 * index, name.charCodeAt(index), true);
  view.setUint16(at + 0x40, 2 * name.length + 2, true);
  view.setUint8(at + 0x42, type);
  for (const link of [0x44, 0x48, 0x4c]) view.setUint32(at + link, 0xffffffff, true);
  view.setUint32(at + 0x74, start, true);
  view.setUint32(at + 0x78, size, true);
}
