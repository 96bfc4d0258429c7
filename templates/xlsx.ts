import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Cell, CellObject, Sheet } from "write-excel-file/universal";
import writeExcelFile from "write-excel-file/universal";
import type { ComparisonSheetsInput } from "./comparison-sheets.ts";
import { comparisonSheets } from "./comparison-sheets.ts";
import type { MonitoringSheetsInput } from "./monitoring/sheets-input.ts";
import { monitoringSheets } from "./monitoring-sheets.ts";
import { resultUseSheets } from "./result-use-sheets.ts";
import type { ResultUseSheetsInput } from "./result-use-sheets.ts";
import type { SheetCell, SheetColumn, SheetPlan, Tone, ToneCell } from "./sheet.ts";
import { figureSheet, findingSheet, noticeSheet, receiptSheet } from "./verification-sheets.ts";
import type { VerificationInput } from "./verification-summary.ts";
import { summarySheet } from "./verification-summary.ts";

/** 核验清单.xlsx: what was verified, every figure, every finding, every receipt, every notice. */
export async function verificationWorkbook(input: VerificationInput): Promise<Uint8Array> {
  const { reports, findings, receipts } = input;
  return await workbook([
    summarySheet(input),
    figureSheet(reports),
    findingSheet(findings, reports),
    receiptSheet(receipts, reports),
    noticeSheet(reports),
  ]);
}

/** 区县对比.xlsx: districts side by side, the source of each cell, the meaning of each indicator. */
export async function comparisonWorkbook(input: ComparisonSheetsInput): Promise<Uint8Array> {
  return await workbook(comparisonSheets(input));
}

/** 结果应用清单.xlsx: what follows from the results, and on what it rests. */
export async function resultUseWorkbook(input: ResultUseSheetsInput): Promise<Uint8Array> {
  return await workbook(resultUseSheets(input));
}

/** 监控汇总.xlsx: the annex tables of a monitoring analysis and what stands behind them. */
export async function monitoringWorkbook(input: MonitoringSheetsInput): Promise<Uint8Array> {
  return await workbook(monitoringSheets(input));
}

async function workbook(plans: readonly SheetPlan[]): Promise<Uint8Array> {
  const blob = await writeExcelFile(plans.map(sheet), {
    fontFamily: "宋体",
    fontSize: 10,
  }).toBlob();
  return finished(new Uint8Array(await blob.arrayBuffer()), plans);
}

const tones: Readonly<Record<Tone, CellObject>> = {
  error: { textColor: "#9C0006", backgroundColor: "#FFC7CE" },
  warning: { textColor: "#7F6000", backgroundColor: "#FFEB9C" },
  hint: { textColor: "#1F4E79", backgroundColor: "#DDEBF7" },
  good: { textColor: "#375623" },
  muted: { textColor: "#808080" },
  group: { fontWeight: "bold", backgroundColor: "#F2F2F2" },
};

const rule: CellObject = { borderStyle: "thin", borderColor: "#BFBFBF" };

function sheet(plan: SheetPlan): Sheet<never> {
  const intro = plan.intro.map((words, i): Cell[] => [
    {
      value: words,
      type: String,
      columnSpan: introSpan(plan),
      wrap: true,
      alignVertical: "center",
      height: heightOf([{ words, width: introWidth(plan) }]),
      ...(i === 0 ? { fontWeight: "bold" as const } : {}),
    },
  ]);
  const titles = plan.columns.map(({ title, width }) => ({ words: title, width }));
  const head = plan.columns.map(({ title }): CellObject => {
    const look = { fontWeight: "bold", backgroundColor: "#D9E1F2", align: "center" } as const;
    return { value: title, type: String, wrap: true, alignVertical: "center", ...look, ...rule };
  });
  const body = plan.rows.map((row) => {
    const cells = row.map((cell, i) => bodyCell(cell, plan.columns[i]));
    const texts = row.map((cell, i) => ({
      words: wordsOf(cell),
      width: plan.columns[i]?.width ?? 0,
    }));
    return withHeight(cells, heightOf(texts));
  });
  return {
    sheet: plan.name,
    columns: plan.columns.map(({ width }) => ({ width })),
    stickyRowsCount: plan.intro.length + 1,
    stickyColumnsCount: plan.frozen,
    orientation: "landscape",
    data: [...intro, withHeight(head, heightOf(titles)), ...body],
  };
}

/** Columns under the introduction: about a screen, so that its text wraps in view. */
function introSpan({ columns }: SheetPlan): number {
  let width = 0;
  const last = columns.findIndex((column) => (width += column.width) > 110);
  return last < 0 ? columns.length : last + 1;
}

function introWidth(plan: SheetPlan): number {
  return plan.columns.slice(0, introSpan(plan)).reduce((sum, column) => sum + column.width, 0);
}

const lineHeight = 14;
// A sheet row ends at 409 points.
const tallest = 400;

interface Fitted {
  readonly words: string;
  readonly width: number;
}

/** Programs do not agree on fitting rows to wrapped text when they open a file, so the file says it. */
function heightOf(texts: readonly Fitted[]): number {
  const lines = texts.map(({ words, width }) =>
    words
      .split("\n")
      .reduce((sum, line) => sum + Math.max(1, Math.ceil(displayWidth(line) / (width - 1))), 0),
  );
  return Math.min(tallest, Math.max(1, ...lines) * lineHeight + 4);
}

function displayWidth(words: string): number {
  return Array.from(words).reduce((sum, sign) => sum + (sign.charCodeAt(0) < 128 ? 1 : 2), 0);
}

function withHeight(cells: readonly CellObject[], height: number): Cell[] {
  return cells.map((cell, i) => (i === 0 ? { ...cell, height } : cell));
}

function wordsOf(cell: SheetCell): string {
  const value = typeof cell === "object" && cell !== null ? cell.value : cell;
  return value === null ? "" : String(value);
}

function bodyCell(cell: SheetCell, column: SheetColumn | undefined): CellObject {
  const { value, tone, align, format }: Partial<ToneCell> =
    typeof cell === "object" && cell !== null ? cell : cell === null ? {} : { value: cell };
  const side = align ?? column?.align ?? "left";
  const look = { ...rule, align: side, alignVertical: "center", wrap: true } as const;
  const toned = tone === undefined ? look : { ...look, ...tones[tone] };
  if (value === undefined || value === "") return { value: "", type: String, ...toned };
  if (typeof value === "number")
    return { value, type: Number, format: format ?? formatOf(value, column), ...toned };
  return { value, type: String, ...toned };
}

/** Years and counts plain, amounts with separators, decimals as they are. */
function formatOf(value: number, column: SheetColumn | undefined): string {
  if (column?.align === "center" || !Number.isInteger(value)) return "General";
  return "#,##0";
}

// The library stamps the clock into the archive; equal input must give equal bytes.
const stamp = new Date(2000, 0, 1);

// Beyond this packing tightly takes seconds and saves little.
const large = 10_000_000;

/** Adds filters and the fit to an A4 width, which the library has no word for, and takes the clock out. */
function finished(bytes: Uint8Array, plans: readonly SheetPlan[]): Uint8Array {
  const files = unzipSync(bytes);
  for (const [index, plan] of plans.entries()) {
    const path = `xl/worksheets/sheet${index + 1}.xml`;
    const xml = files[path];
    if (xml === undefined || plan.rows.length === 0) continue;
    const head = plan.intro.length + 1;
    const last = `${letters(plan.columns.length)}${head + plan.rows.length}`;
    const filter = `<autoFilter ref="A${head}:${last}"/>`;
    const filtered = strFromU8(xml)
      .replace("</sheetData>", `</sheetData>${filter}`)
      .replace("<sheetViews>", '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews>')
      .replace("<pageMargins ", `${shading(plan)}${linksOf(plan, plans)}<pageMargins `)
      .replace("<pageSetup ", `<pageSetup fitToWidth="${pagesAcross(plan)}" fitToHeight="0" `);
    files[path] = strToU8(filtered);
  }
  const book = files["xl/workbook.xml"];
  if (book !== undefined) {
    const names = plans.map((plan, index) => titleRows(plan, index)).join("");
    const named = strFromU8(book).replace(
      "</sheets>",
      `</sheets><definedNames>${names}</definedNames>`,
    );
    files["xl/workbook.xml"] = strToU8(named);
  }
  const size = Object.values(files).reduce((sum, { length }) => sum + length, 0);
  return zipSync(files, { mtime: stamp, level: size > large ? 2 : 6 });
}

/** From white to blue, which the colour-blind tell apart as well; Excel keeps it right when a value changes. */
function shading({ shaded = [], rows, intro }: SheetPlan): string {
  const first = intro.length + 2;
  return shaded
    .map((column, i) => {
      const cells = `${letters(column + 1)}${first}:${letters(column + 1)}${first + rows.length - 1}`;
      const scale =
        '<cfvo type="min"/><cfvo type="max"/><color rgb="FFFFFFFF"/><color rgb="FF9DC3E6"/>';
      return `<conditionalFormatting sqref="${cells}"><cfRule type="colorScale" priority="${i + 1}"><colorScale>${scale}</colorScale></cfRule></conditionalFormatting>`;
    })
    .join("");
}

function linksOf(plan: SheetPlan, plans: readonly SheetPlan[]): string {
  const links = plan.rows.flatMap((row, r) =>
    row.flatMap((cell, c): string[] => {
      const link = typeof cell === "object" && cell !== null ? cell.link : undefined;
      const target = plans.find(({ name }) => name === link?.sheet);
      if (link === undefined || target === undefined) return [];
      const place = `${letters(link.column + 1)}${target.intro.length + 2 + link.row}`;
      const own = `${letters(c + 1)}${plan.intro.length + 2 + r}`;
      return [`<hyperlink ref="${own}" location="'${link.sheet}'!${place}"/>`];
    }),
  );
  return links.length === 0 ? "" : `<hyperlinks>${links.join("")}</hyperlinks>`;
}

// Characters that a sheet of A4 turned sideways holds in a size that can be read.
const readableWidth = 190;

function pagesAcross({ columns }: SheetPlan): number {
  return Math.ceil(columns.reduce((sum, { width }) => sum + width, 0) / readableWidth);
}

/** The head and the frozen columns again on every printed page. */
function titleRows({ name, intro, frozen }: SheetPlan, index: number): string {
  const row = intro.length + 1;
  const columns = frozen > 0 ? `'${name}'!$A:$${letters(frozen)},` : "";
  return `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${columns}'${name}'!$${row}:$${row}</definedName>`;
}

/** 1 → A, 27 → AA. */
function letters(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? letters(rest) : "") + String.fromCharCode(65 + ((column - 1) % 26));
}
