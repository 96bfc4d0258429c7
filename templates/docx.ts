import {
  AlignmentType,
  BorderStyle,
  Document,
  DocumentGridType,
  Footer,
  HeightRule,
  HighlightColor,
  LineRuleType,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  Table,
  TableAnchorType,
  TableBorders,
  TableCell,
  TableLayoutType,
  TableRow,
  TextDirection,
  TextRun,
  VerticalAlign,
  WidthType,
} from "docx";
import type { IParagraphOptions, IRunOptions, ISectionOptions } from "docx";
import type { Paper } from "../domain/paper.ts";
import type { Face } from "./layout.ts";
import { fonts, landscapeTextWidth, layout, textWidth, westernFont } from "./layout.ts";
import { signatureIndents } from "./signature.ts";
import { stampedDocx } from "./stamped-docx.ts";
import type { Element, Grid, GridRow, Line, LineRole, Run, Sheet, Signature } from "./typeset.ts";
import { typeset } from "./typeset.ts";

export interface DocxMeta {
  /** Title of the file's properties. */
  readonly title: string;
  /** Stamped into the properties, so that equal input gives equal bytes. */
  readonly created: Date;
  /** Versions that made the paper, by name: 程序 0.1.0, 规则 …. */
  readonly versions: Readonly<Record<string, string>>;
}

/** A Word file in the layout of GB/T 9704-2012. */
export async function renderDocx(paper: Paper, meta: DocxMeta): Promise<Uint8Array> {
  const document = new Document({
    title: meta.title,
    creator: "绩核",
    lastModifiedBy: "绩核",
    description: Object.entries(meta.versions)
      .map(([name, version]) => `${name} ${version}`)
      .join("；"),
    evenAndOddHeaderAndFooters: true,
    compatibility: { version: 15 },
    styles: { default: { document: { run: runStyle("fangsong", layout.size.body), paragraph } } },
    sections: typeset(paper).map((sheet) => section(sheet)),
  });
  return stampedDocx(await Packer.toBuffer(document), meta.created);
}

const paragraph = {
  spacing: { line: layout.line, lineRule: LineRuleType.EXACT, before: 0, after: 0 },
} as const;

function runStyle(face: Face, size: number): IRunOptions {
  const eastAsia = fonts[face];
  const font = {
    ascii: westernFont,
    hAnsi: westernFont,
    cs: westernFont,
    eastAsia,
    hint: "eastAsia",
  };
  return { font, size, language: { value: "en-US", eastAsia: "zh-CN" } };
}

function section({ landscape, elements }: Sheet): ISectionOptions {
  const footerDistance = landscape ? layout.landscapeFooter : layout.footer;
  const margin = landscape ? layout.landscapeMargin : layout.margin;
  return {
    properties: {
      page: {
        size: {
          width: layout.paper.width,
          height: layout.paper.height,
          orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: { ...margin, header: footerDistance, footer: footerDistance, gutter: 0 },
      },
      grid: { ...layout.grid, type: DocumentGridType.LINES_AND_CHARS },
    },
    footers: { default: pageFooter("right", landscape), even: pageFooter("left", landscape) },
    children: elements.flatMap((element) => rendered(element, landscape)),
  };
}

type Side = "left" | "right";

/** — 1 —, one character in from the outer edge. */
function pageFooter(side: Side, landscape: boolean): Footer {
  const indent = layout.pageNumber.character;
  const number = new Paragraph({
    alignment: side === "right" ? AlignmentType.RIGHT : AlignmentType.LEFT,
    indent: side === "right" ? { right: indent } : { left: indent },
    spacing: { line: layout.pageNumber.line, lineRule: LineRuleType.EXACT },
    children: [
      new TextRun({
        ...runStyle("song", layout.pageNumber.size),
        font: { ...western("song"), ascii: fonts.song, hAnsi: fonts.song },
        children: ["— ", PageNumber.CURRENT, " —"],
      }),
    ],
  });
  return new Footer({
    children: landscape ? [turned(number, side), new Paragraph(roleStyles.gap)] : [number],
  });
}

/**
 * A sheet turned sideways is bound upright: its number keeps the place it has on upright pages, which
 * is the left edge here, and is read from there.
 */
function turned(number: Paragraph, side: Side): Table {
  const { width, height } = layout.turnedNumber;
  const { top, bottom } = layout.landscapeMargin;
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: [width],
    borders: TableBorders.NONE,
    float: {
      horizontalAnchor: TableAnchorType.PAGE,
      verticalAnchor: TableAnchorType.PAGE,
      absoluteHorizontalPosition: layout.footer + (layout.pageNumber.line - width) / 2,
      absoluteVerticalPosition: side === "left" ? top : layout.paper.width - bottom - height,
    },
    rows: [
      new TableRow({
        height: { value: height, rule: HeightRule.EXACT },
        children: [
          new TableCell({
            width: { size: width, type: WidthType.DXA },
            textDirection: TextDirection.TOP_TO_BOTTOM_RIGHT_TO_LEFT,
            verticalAlign: VerticalAlign.CENTER,
            children: [number],
          }),
        ],
      }),
    ],
  });
}

function western(face: Face): Readonly<Record<"cs" | "eastAsia" | "hint", string>> {
  return { cs: westernFont, eastAsia: fonts[face], hint: "eastAsia" };
}

function rendered(element: Element, landscape: boolean): readonly (Paragraph | Table)[] {
  switch (element.kind) {
    case "line":
      return [lineParagraph(element)];
    case "signature":
      return signatureParagraphs(element);
    default:
      return [table(element, landscape ? landscapeTextWidth : textWidth)];
  }
}

const { character } = layout;
const firstLine = { firstLineChars: 200, firstLine: 2 * character } as const;

// 附件： takes three characters and the number "1." three quarters of one.
const listIndent = Math.round(5.75 * character);

const roleStyles: Readonly<Record<LineRole, Omit<IParagraphOptions, "children">>> = {
  title: {
    alignment: AlignmentType.CENTER,
    spacing: { line: layout.titleLine, lineRule: LineRuleType.EXACT },
  },
  heading: { indent: firstLine, keepNext: true, outlineLevel: 0 },
  body: { indent: firstLine },
  "annex-list": { keepNext: true },
  "annex-label": { keepNext: true },
  "annex-title": {
    alignment: AlignmentType.CENTER,
    keepNext: true,
    spacing: { line: layout.titleLine, lineRule: LineRuleType.EXACT, before: 240, after: 240 },
  },
  "table-title": { alignment: AlignmentType.CENTER, keepNext: true },
  unit: { alignment: AlignmentType.RIGHT, keepNext: true },
  note: { spacing: { line: layout.tableLine, lineRule: LineRuleType.EXACT, before: 120 } },
  blank: { keepNext: true },
  gap: { keepNext: true, spacing: { line: layout.gap, lineRule: LineRuleType.EXACT } },
};

function sizeOf(role: LineRole): number {
  if (role === "title" || role === "annex-title") return layout.size.title;
  if (role === "table-title" || role === "unit") return layout.size.tableTitle;
  return role === "note" ? layout.size.note : layout.size.body;
}

function lineParagraph(line: Line): Paragraph {
  const isFirstOfList = line.runs[0]?.text.startsWith("附件：") === true;
  const hanging = Math.round((isFirstOfList ? 3.75 : 0.75) * character);
  const style = roleStyles[line.role];
  const indent = line.role === "annex-list" ? { indent: { left: listIndent, hanging } } : {};
  return new Paragraph({
    ...style,
    ...indent,
    ...(line.keep === true ? { keepNext: true } : {}),
    widowControl: false,
    children: line.runs.map((run) => textRun(run, sizeOf(line.role))),
  });
}

function textRun({ text, face, marked }: Run, size: number): TextRun {
  const squeeze = size === layout.size.body ? { characterSpacing: layout.squeeze } : {};
  const highlight = marked ? { highlight: HighlightColor.YELLOW } : {};
  return new TextRun({ ...runStyle(face, size), ...squeeze, ...highlight, text });
}

function signatureParagraphs({ lines }: Signature): readonly Paragraph[] {
  const words = lines.map((runs) => runs.map(({ text }) => text).join(""));
  const indents = signatureIndents(words);
  return lines.map(
    (runs, i) =>
      new Paragraph({
        alignment: AlignmentType.RIGHT,
        indent: { right: Math.round((indents[i] ?? 2) * character) },
        keepNext: i < lines.length - 1,
        widowControl: false,
        children: runs.map((run) => textRun(run, layout.size.body)),
      }),
  );
}

const border = { style: BorderStyle.SINGLE, size: 4, color: "000000" } as const;

function table(grid: Grid, width: number): Table {
  const shares = grid.columns.reduce((sum, column) => sum + column.width, 0);
  const widths = grid.columns.map((column) => Math.floor((width * column.width) / shares));
  return new Table({
    width: { size: widths.reduce((sum, one) => sum + one, 0), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    margins: { top: 40, bottom: 40, left: 80, right: 80, marginUnitType: WidthType.DXA },
    borders: {
      top: border,
      bottom: border,
      left: border,
      right: border,
      insideHorizontal: border,
      insideVertical: border,
    },
    rows: [headerRow(grid, widths), ...grid.rows.map((row) => tableRow(row, grid, widths))],
  });
}

function headerRow(grid: Grid, widths: readonly number[]): TableRow {
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    height: { value: 480, rule: HeightRule.ATLEAST },
    children: grid.header.map((runs, i) => tableCell(runs, widths[i] ?? 0, "center", 1)),
  });
}

function tableRow(row: GridRow, grid: Grid, widths: readonly number[]): TableRow {
  const total = widths.reduce((sum, one) => sum + one, 0);
  return new TableRow({
    cantSplit: true,
    height: { value: 420, rule: HeightRule.ATLEAST },
    children: row.group
      ? [tableCell(row.cells[0] ?? [], total, "left", widths.length, true)]
      : row.cells.map((runs, i) =>
          tableCell(runs, widths[i] ?? 0, grid.columns[i]?.align ?? "left", 1),
        ),
  });
}

function tableCell(
  runs: readonly Run[],
  width: number,
  align: "left" | "center" | "right",
  columnSpan: number,
  keepNext = false,
): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    columnSpan,
    verticalAlign: VerticalAlign.CENTER,
    children: [
      new Paragraph({
        alignment:
          AlignmentType[align === "left" ? "LEFT" : align === "center" ? "CENTER" : "RIGHT"],
        keepNext,
        widowControl: false,
        spacing: { line: layout.tableLine, lineRule: LineRuleType.EXACT },
        children: runs.map((run) => textRun(run, layout.size.table)),
      }),
    ],
  });
}
