import { strToU8, zipSync } from "fflate";

/** A cell to write: a number is given as its decimal text, so that no double comes between. */
export type BookCell =
  | null
  | { readonly number: string; readonly percent?: boolean }
  | { readonly text: string }
  | { readonly error: string };

export interface BookSheet {
  readonly name: string;
  readonly rows: readonly (readonly BookCell[])[];
  /** A1:B2. */
  readonly merges: readonly string[];
}

export const num = (number: string): BookCell => ({ number });
export const txt = (text: string): BookCell => ({ text });

const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

const packaged = "http://schemas.openxmlformats.org/package/2006";

function relation(id: string, kind: string, target: string): string {
  return `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/>`;
}

function contentTypes(sheets: number): string {
  const kind = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  const part = (name: string, type: string): string =>
    `<Override PartName="/xl/${name}.xml" ContentType="${kind}.${type}+xml"/>`;
  const pages = Array.from({ length: sheets }, (_, i) =>
    part(`worksheets/sheet${i + 1}`, "worksheet"),
  );
  const parts = [
    part("workbook", "sheet.main"),
    part("styles", "styles"),
    part("sharedStrings", "sharedStrings"),
    ...pages,
  ];
  return `<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${parts.join("")}</Types>`;
}

/** An .xlsx of these sheets, with shared strings; style 1 is 0.00%. */
export function bookBytes(sheets: readonly BookSheet[]): Uint8Array {
  const strings = new Map<string, number>();
  const index = (text: string): number => {
    const known = strings.get(text) ?? strings.size;
    strings.set(text, known);
    return known;
  };
  const files: Record<string, Uint8Array> = {};
  for (const [i, sheet] of sheets.entries()) {
    files[`xl/worksheets/sheet${i + 1}.xml`] = strToU8(sheetXml(sheet, index));
  }
  const items = [...strings.keys()].map(
    (text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`,
  );
  files["xl/sharedStrings.xml"] = strToU8(`<sst ${main}>${items.join("")}</sst>`);
  files["xl/styles.xml"] = strToU8(
    `<styleSheet ${main}><fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="10" applyNumberFormat="1"/></cellXfs></styleSheet>`,
  );
  const tags = sheets.map(
    ({ name }, i) => `<sheet name="${escaped(name)}" sheetId="${i + 1}" r:id="s${i + 1}"/>`,
  );
  files["xl/workbook.xml"] = strToU8(
    `<workbook ${main} xmlns:r="${office}"><sheets>${tags.join("")}</sheets></workbook>`,
  );
  const relations = sheets.map((_, i) =>
    relation(`s${i + 1}`, "worksheet", `worksheets/sheet${i + 1}.xml`),
  );
  files["xl/_rels/workbook.xml.rels"] = strToU8(
    `<Relationships xmlns="${packaged}/relationships">${relations.join("")}${relation("t", "sharedStrings", "sharedStrings.xml")}${relation("y", "styles", "styles.xml")}</Relationships>`,
  );
  files["_rels/.rels"] = strToU8(
    `<Relationships xmlns="${packaged}/relationships">${relation("r", "officeDocument", "xl/workbook.xml")}</Relationships>`,
  );
  files["[Content_Types].xml"] = strToU8(contentTypes(sheets.length));
  return zipSync(files, { level: 1 });
}

function sheetXml({ rows, merges }: BookSheet, index: (text: string) => number): string {
  const parts: string[] = [`<worksheet ${main}><sheetData>`];
  for (const [r, row] of rows.entries()) {
    parts.push(`<row r="${r + 1}">`);
    for (const [c, cell] of row.entries()) {
      if (cell !== null) parts.push(cellXml(cell, `${letters(c)}${r + 1}`, index));
    }
    parts.push("</row>");
  }
  const refs = merges.map((ref) => `<mergeCell ref="${ref}"/>`);
  parts.push(
    "</sheetData>",
    refs.length > 0 ? `<mergeCells>${refs.join("")}</mergeCells>` : "",
    "</worksheet>",
  );
  return parts.join("");
}

function cellXml(
  cell: NonNullable<BookCell>,
  ref: string,
  index: (text: string) => number,
): string {
  if ("number" in cell) {
    const style = cell.percent === true ? ' s="1"' : "";
    return `<c r="${ref}"${style}><v>${cell.number}</v></c>`;
  }
  if ("error" in cell) return `<c r="${ref}" t="e"><v>${cell.error}</v></c>`;
  return `<c r="${ref}" t="s"><v>${index(cell.text)}</v></c>`;
}

/** 0 is A. */
export function letters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? letters(rest - 1) : "") + String.fromCharCode(65 + (column % 26));
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
