import { Fraction } from "fraction.js";
import type { Block, Cell, Document, Table } from "../../domain/document.ts";
import { statuses } from "../../domain/figure.ts";
import type { Figure, Kind, Status } from "../../domain/figure.ts";
import { exactText } from "../../domain/interval.ts";
import type { Dimension, Qualifier, Quantity } from "../../domain/quantity.ts";
import { qualifiers, valueOf } from "../../domain/quantity.ts";
import type { Report } from "../../domain/report.ts";
import type { Span } from "../../domain/span.ts";

export interface ReportOptions {
  readonly id?: string;
  /** Year of the report; figures have no year of their own unless marked. */
  readonly year?: number;
}

/** A report from marked text, and the places that were marked as evidence. */
export interface Marked {
  readonly report: Report;
  readonly evidence: readonly Span[];
}

interface Mark extends Span {
  readonly fields: readonly string[];
  readonly isEvidence: boolean;
}

/**
 * Builds a report without our extractor. Numbers with a unit become figures; «…» marks evidence, ‹…› only
 * annotates: `«4755.05万元|ex_ante.reviewed_amount|year=2024|status=plan|qualifier=over»`. Lines that
 * start with "|" are a table.
 */
export function markedReport(marked: string, options: ReportOptions = {}): Marked {
  const { text, marks } = unmark(marked);
  const document = documentOf(text, options.id ?? "0000000000000001");
  const figures = figuresIn(document, marks);
  const report: Report = {
    path: `${document.id}.txt`,
    document,
    title: text.split("\n")[0] ?? "",
    district: null,
    year: options.year ?? null,
    figures,
    rejected: [],
    notices: [],
  };
  return { report, evidence: marks.filter((mark) => mark.isEvidence) };
}

export function reportFrom(marked: string, options: ReportOptions = {}): Report {
  return markedReport(marked, options).report;
}

function unmark(marked: string): { readonly text: string; readonly marks: readonly Mark[] } {
  const marks: Mark[] = [];
  let text = "";
  let last = 0;
  for (const match of marked.matchAll(/[«‹]([^»›]*)[»›]/g)) {
    text += marked.slice(last, match.index);
    const [quote = "", ...fields] = (match[1] ?? "").split("|");
    marks.push({
      start: text.length,
      end: text.length + quote.length,
      fields,
      isEvidence: match[0].startsWith("«"),
    });
    text += quote;
    last = match.index + match[0].length;
  }
  return { text: text + marked.slice(last), marks };
}

function documentOf(text: string, id: string): Document {
  const blocks: Block[] = [];
  const tables: Table[] = [];
  let rows: Span[][] = [];
  const closeTable = (): void => {
    if (rows.length > 0) tables.push(tableOf(text, tables.length, rows, blocks));
    rows = [];
  };
  let start = 0;
  for (const line of text.split("\n")) {
    const end = start + line.length;
    if (line.startsWith("|")) rows.push(cellsOf(line, start));
    else {
      closeTable();
      const span = { start, end };
      if (line.trim() !== "") blocks.push({ kind: "paragraph", span, flow: span, locator: {} });
    }
    start = end + 1;
  }
  closeTable();
  return {
    id,
    format: "text",
    text,
    flow: { text, starts: [0], sources: [0] },
    blocks,
    tables,
  };
}

function cellsOf(line: string, start: number): Span[] {
  return [...line.matchAll(/(?<=\|)[^|]+(?=\|)/g)].map((match) => {
    const lead = /^\s*/.exec(match[0])?.[0].length ?? 0;
    const from = start + match.index + lead;
    return { start: from, end: from + match[0].trim().length };
  });
}

function tableOf(text: string, index: number, rows: readonly Span[][], blocks: Block[]): Table {
  const cells = rows.flatMap((row, place) =>
    row.map((span, column): Cell => {
      blocks.push({ kind: "cell", span, flow: span, locator: { table: index + 1 } });
      const header = rows[0]?.[column] ?? span;
      const unit = /[（(]([^（）()]+)[）)]/.exec(text.slice(header.start, header.end))?.[1] ?? null;
      return {
        row: place,
        column,
        rowSpan: 1,
        columnSpan: 1,
        block: blocks.length - 1,
        unit,
        unitSpan: unit === null ? null : header,
      };
    }),
  );
  const columns = Math.max(...rows.map((row) => row.length));
  return { index, rows: rows.length, columns, caption: null, sheet: null, cells };
}

const money: Readonly<Record<string, number>> = {
  亿元: 8,
  千万元: 7,
  百万元: 6,
  万元: 4,
  千元: 3,
  元: 0,
};
const units =
  "亿元|千万元|百万元|万元|千元|元|个百分点|%|个|家|项|条|次|期|人次|人|份|名|场|年度|年|分|部";
const numeral = new RegExp(`(-?\\d+(?:\\.\\d+)?)\\s*([余多])?\\s*(${units})?`, "g");

function figuresIn(document: Document, marks: readonly Mark[]): readonly Figure[] {
  const figures: Figure[] = [];
  for (const [block, { span, kind }] of document.blocks.entries()) {
    const text = document.text.slice(span.start, span.end);
    const cell = kind === "cell" ? placeOf(document, block) : null;
    for (const match of text.matchAll(numeral)) {
      const unit = match[3] ?? cell?.unit ?? null;
      if (unit === null || (cell?.row === 0 && cell.unit !== null)) continue;
      const start = span.start + match.index;
      const place = { start, end: start + match[0].trimEnd().length };
      const mark = marks.find((mark) => mark.start <= place.start && place.end <= mark.end);
      figures.push(
        figureOf(document, block, place, { match, unit, mark, cell, order: figures.length }),
      );
    }
  }
  return figures;
}

type Placed = Cell & { readonly table: number };

function placeOf(document: Document, block: number): Placed | null {
  for (const table of document.tables) {
    const cell = table.cells.find((cell) => cell.block === block);
    if (cell !== undefined) return { ...cell, table: table.index };
  }
  return null;
}

interface Found {
  readonly match: RegExpMatchArray;
  readonly unit: string;
  readonly mark: Mark | undefined;
  readonly cell: Placed | null;
  readonly order: number;
}

function figureOf(document: Document, block: number, span: Span, found: Found): Figure {
  const { match, unit, mark, cell } = found;
  const field = (name: string): string | undefined =>
    mark?.fields.find((each) => each.startsWith(`${name}=`))?.slice(name.length + 1);
  const before = document.text.slice(Math.max(0, span.start - 4), span.start);
  const after = document.text.slice(span.end, span.end + 3);
  const [kind, dimension] = kindOf(unit);
  const quantity: Quantity = {
    digits: match[1] ?? "0",
    exponent: money[unit] ?? 0,
    unit,
    dimension,
    qualifier: asQualifier(field("qualifier")) ?? qualifierOf(before, match[2] ?? "", after),
  };
  return {
    id: `${document.id}.${String(found.order + 1)}`,
    documentId: document.id,
    kind,
    span,
    quote: document.text.slice(span.start, span.end),
    flow: span,
    quantity,
    value: exactText(new Fraction(valueOf(quantity))),
    iso: null,
    status: asStatus(field("status")) ?? "actual",
    year: field("year") === undefined ? null : Number(field("year")),
    indicator: mark?.fields.find((each) => each !== "" && !each.includes("=")) ?? null,
    candidates: [],
    subject: "",
    block,
    sentence: cell === null ? sentenceAround(document.text, span) : span,
    section: [],
    cell: cell === null ? null : { table: cell.table, row: cell.row, column: cell.column },
    unitSpan: null,
    extractor: "test",
  };
}

function kindOf(unit: string): readonly [Kind, Dimension] {
  if (unit in money) return ["amount", "money"];
  if (unit === "%") return ["rate", "ratio"];
  if (unit === "个百分点") return ["rate", "points"];
  if (unit.startsWith("年")) return ["period", "time"];
  return unit === "分" ? ["score", "score"] : ["count", "count"];
}

function qualifierOf(before: string, inside: string, after: string): Qualifier {
  if (inside !== "") return "over";
  if (/不低于$|不少于$|至少$/.test(before) || after.startsWith("以上")) return "at_least";
  if (/不超过$|至多$/.test(before) || /^以[下内]/.test(after)) return "at_most";
  if (/不足$|不到$|低于$/.test(before)) return "less_than";
  if (/超过?$|逾$|突破$/.test(before)) return "more_than";
  if (before.endsWith("约") || after.startsWith("左右")) return "approx";
  return before.endsWith("近") ? "nearly" : "exact";
}

function asQualifier(text: string | undefined): Qualifier | undefined {
  return qualifiers.find((qualifier) => qualifier === text);
}

function asStatus(text: string | undefined): Status | undefined {
  return statuses.find((status) => status === text);
}

/** The sentence ends with 。；！？ or the line. */
function sentenceAround(text: string, span: Span): Span {
  const start =
    Math.max(
      ...["。", "；", "！", "？", "\n"].map((mark) => text.lastIndexOf(mark, span.start - 1)),
    ) + 1;
  const ends = ["。", "；", "！", "？", "\n"]
    .map((mark) => text.indexOf(mark, span.end))
    .filter((at) => at >= 0);
  return { start, end: ends.length === 0 ? text.length : Math.min(...ends) + 1 };
}
