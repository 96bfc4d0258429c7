import {
  AlignmentType,
  DeletedTextRun,
  Document,
  Footer,
  Header,
  InsertedTextRun,
  Packer,
  PageNumber,
  Paragraph as WordParagraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
  type ParagraphChild,
} from "docx";
import type { Paragraph, Source, SourceCell, SourceRow, SourceTable } from "./source.ts";

const fonts = { body: "仿宋_GB2312", chapter: "黑体", title: "方正小标宋简体" };
/** The PDF must embed what it shows, so it names a font that every machine with Noto can embed. */
const embedded = {
  body: "Noto Serif CJK SC",
  chapter: "Noto Sans CJK SC",
  title: "Noto Serif CJK SC",
};

type Fonts = typeof fonts;

/** A submission as Word would save it. Deleted text stands only here: readers must not see it. */
export async function writeDocx(source: Source): Promise<Buffer> {
  const chosen = source.style[0] === "pdf" ? embedded : fonts;
  const residue = source.style.includes("residue");
  const children = source.blocks.map((block) =>
    block.type === "table" ? table(block, chosen) : paragraph(block, chosen, residue),
  );
  const header = new Header({
    children: [new WordParagraph({ children: [run(`${source.district}财政局`, chosen, 18)] })],
  });
  const document = new Document({
    sections: [
      {
        properties: {},
        ...(residue ? { headers: { default: header } } : {}),
        footers: { default: footer() },
        children,
      },
    ],
  });
  return Packer.toBuffer(document);
}

function footer(): Footer {
  const number = new TextRun({ children: ["— ", PageNumber.CURRENT, " —"], size: 28 });
  return new Footer({
    children: [new WordParagraph({ alignment: AlignmentType.CENTER, children: [number] })],
  });
}

function paragraph(block: Paragraph, chosen: Fonts, residue: boolean): WordParagraph {
  const size = block.role === "title" ? 44 : block.role === "caption" ? 28 : 32;
  const font = block.role === "title" ? "title" : block.role === "chapter" ? "chapter" : "body";
  const runs = runsOf(block, { ...chosen, body: chosen[font] }, size, residue);
  return new WordParagraph({
    alignment: alignment(block),
    keepNext: block.role === "caption" || block.role === "unit",
    ...(block.role === "body" ? { indent: { firstLine: 640 } } : {}),
    spacing: { line: 560, lineRule: "exact" },
    children: [...runs],
  });
}

function alignment(block: Paragraph): (typeof AlignmentType)[keyof typeof AlignmentType] {
  if (block.role === "title" || block.role === "caption") return AlignmentType.CENTER;
  if (block.role === "right" || block.role === "unit") return AlignmentType.RIGHT;
  return AlignmentType.BOTH;
}

const revision = { author: "办公室", date: "2025-02-05T09:00:00Z" };

function runsOf(
  block: Paragraph,
  chosen: Fonts,
  size: number,
  residue: boolean,
): readonly ParagraphChild[] {
  if (!residue || block.role !== "body") return [run(block.text, chosen, size)];
  const at = block.text.indexOf("全年举办");
  if (at < 0) return [run(block.text, chosen, size)];
  const style = { size, font: { eastAsia: chosen.body } };
  return [
    run(block.text.slice(0, at), chosen, size),
    new DeletedTextRun({ ...style, ...revision, id: 1, text: "2023年" }),
    new InsertedTextRun({ ...style, ...revision, id: 2, text: "全年" }),
    run(block.text.slice(at + 2), chosen, size),
  ];
}

function run(text: string, chosen: Fonts, size: number): TextRun {
  const font = { ascii: "Times New Roman", hAnsi: "Times New Roman", eastAsia: chosen.body };
  return new TextRun({ text, size, font });
}

function table(block: SourceTable, chosen: Fonts): Table {
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: block.rows.map((row) => tableRow(row, chosen)),
  });
}

function tableRow(row: SourceRow, chosen: Fonts): TableRow {
  return new TableRow({
    tableHeader: row.header,
    children: row.cells.map((cell, index) => tableCell(cell, chosen, row.header || index === 0)),
  });
}

function tableCell(cell: SourceCell, chosen: Fonts, centred: boolean): TableCell {
  return new TableCell({
    columnSpan: cell.columnSpan,
    rowSpan: cell.rowSpan,
    verticalAlign: VerticalAlign.CENTER,
    children: [
      new WordParagraph({
        alignment: centred ? AlignmentType.CENTER : AlignmentType.RIGHT,
        children: [run(cell.text, chosen, 21)],
      }),
    ],
  });
}
