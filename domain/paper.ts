import type { Calculation } from "./calculation.ts";
import type { Chart } from "./chart.ts";
import type { Figure } from "./figure.ts";
import type { Measure } from "./measure.ts";
import type { Span } from "./span.ts";

/**
 * A piece of a drafted paper. Only `text` holds words of the template, and never a quantity; every
 * digit on paper comes from one of the other kinds, each of which says where it was taken from.
 */
export type Part =
  | Words
  | { readonly kind: "figure"; readonly figureId: string }
  | { readonly kind: "calculation"; readonly calculationId: string }
  | { readonly kind: "measure"; readonly measureId: string }
  | Quoted
  | Given
  | Marker;

export interface Words {
  readonly kind: "text";
  readonly text: string;
  /** Set where a language model chose the words; the copy for review shows it. */
  readonly author?: "model";
}

/** The report's own words; `span` is in `Document.text`, `text` the same as a person reads it. */
export interface Quoted {
  readonly kind: "quotation";
  readonly documentId: string;
  readonly span: Span;
  readonly text: string;
}

/** Known about the report or stated by the program, not a figure of the text: district, place, verdict. */
export interface Given {
  readonly kind: "given";
  readonly origin: "identity" | "place" | "check" | "signature";
  readonly text: string;
}

/** What a person must still do here: 【待补：评减金额】, 【待核：评减率复算】, 【前后不一致：…、…】. */
export type Marker =
  | { readonly kind: "marker"; readonly reason: "missing" | "open"; readonly name: string }
  | { readonly kind: "marker"; readonly reason: "conflict"; readonly figureIds: readonly string[] };

export type Parts = readonly Part[];

export type HeadingLevel = 1 | 2 | 3 | 4;

/** Numbers of headings, points, tables and rows are no data: the writer counts them from structure. */
export type PaperBlock =
  | { readonly kind: "heading"; readonly level: HeadingLevel; readonly parts: Parts }
  | { readonly kind: "paragraph"; readonly runIn: RunIn | null; readonly parts: Parts }
  | { readonly kind: "points"; readonly intro: Parts; readonly items: readonly Parts[] }
  | { readonly kind: "note"; readonly parts: Parts }
  | { readonly kind: "chart"; readonly chart: Chart }
  | PaperTable;

/** A heading sentence that opens its paragraph. */
export interface RunIn {
  readonly level: HeadingLevel;
  readonly parts: Parts;
}

export interface PaperTable {
  readonly kind: "table";
  readonly title: Parts | null;
  readonly unit: string | null;
  readonly columns: readonly PaperColumn[];
  readonly rows: readonly PaperRow[];
}

export interface PaperColumn {
  readonly name: Parts;
  /** Share of the table's width; only the proportion counts. */
  readonly width: number;
  readonly align: "left" | "center" | "right";
  /** The writer fills this column with running numbers from 1. */
  readonly numbered?: boolean;
}

export type PaperRow =
  | { readonly kind: "group"; readonly parts: Parts }
  | { readonly kind: "row"; readonly cells: readonly Parts[] };

export interface Annex {
  readonly title: Parts;
  readonly landscape: boolean;
  readonly blocks: readonly PaperBlock[];
}

/** A figure the paper prints, with what a reader needs to find it again. */
export interface Citation {
  readonly figure: Figure;
  /** As printed in the paper: the report's own digits, unit and qualifier. */
  readonly text: string;
  readonly path: string;
  /** 第3页第12段. */
  readonly place: string;
  /** The sentence it stands in, shortened around the figure. */
  readonly excerpt: string;
  /** What the rules said about it, in Chinese. */
  readonly check: string;
}

export interface Paper {
  readonly kind: "annual-summary" | "comparison" | "monitoring" | "application";
  readonly title: Parts;
  /** To whom it goes, without the colon; papers for the public have none. */
  readonly addressee?: Parts;
  readonly blocks: readonly PaperBlock[];
  /** Right-aligned lines under the text: bureau, date. */
  readonly signature: readonly Parts[];
  readonly annexes: readonly Annex[];
  /** Every figure printed, in the order of its first appearance. */
  readonly citations: readonly Citation[];
  readonly calculations: readonly Calculation[];
  /** Every value of a workbook printed, in the order of its first appearance. */
  readonly measures: readonly Measure[];
}

/** Figures that a part puts on paper. */
export function figureIdsOf(part: Part): readonly string[] {
  if (part.kind === "figure") return [part.figureId];
  return part.kind === "marker" && part.reason === "conflict" ? part.figureIds : [];
}

/** Walks every part of a paper in reading order. */
export function* partsOf(paper: Paper): Generator<Part> {
  yield* paper.title;
  if (paper.addressee !== undefined) yield* paper.addressee;
  for (const block of paper.blocks) yield* partsOfBlock(block);
  for (const line of paper.signature) yield* line;
  for (const annex of paper.annexes) {
    yield* annex.title;
    for (const block of annex.blocks) yield* partsOfBlock(block);
  }
}

export function* partsOfBlock(block: PaperBlock): Generator<Part> {
  if (block.kind === "paragraph" && block.runIn !== null) yield* block.runIn.parts;
  if (block.kind === "points") {
    yield* block.intro;
    for (const item of block.items) yield* item;
  } else if (block.kind === "table") {
    if (block.title !== null) yield* block.title;
    for (const column of block.columns) yield* column.name;
    for (const row of block.rows) {
      if (row.kind === "group") yield* row.parts;
      else for (const cell of row.cells) yield* cell;
    }
  } else if (block.kind !== "chart") yield* block.parts;
}

export function text(words: string): Part {
  return { kind: "text", text: words };
}
