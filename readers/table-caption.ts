import type { Block, Document, Table } from "../domain/document.ts";
import type { Span } from "../domain/span.ts";
import { unitIn, unitsIn, type DeclaredUnit } from "./unit-declaration.ts";

interface Caption {
  readonly caption: Span | null;
  readonly unit: DeclaredUnit | null;
  /** Where several are declared for columns of several kinds. */
  readonly units: readonly DeclaredUnit[];
}

/** Paragraphs above a table that may belong to it: its title and the line of its unit. */
const REACH = 3;
const LONGEST_TITLE = 60;
const leadsToTable =
  /单位[:：][^。；]*[）)]?[:：]$|(?:下表|如下|以下|见附?表|表[内中])[^。；]*(?:单位(?:[:：]|均?为)|为单位|元计)[^。；]*[。：:]?$/;
const declares = /单位(?:[:：]|均?为|(?:统一|一律)[为是])|为单位|元计/;

/** The title-like paragraph nearest above the table, and the unit declared between it and the table. */
export function captionOf(document: Document, table: Table): Caption {
  const first = table.cells[0];
  if (first === undefined) return { caption: null, unit: null, units: [] };
  let caption: Span | null = null;
  let unit: DeclaredUnit | null = null;
  let units: readonly DeclaredUnit[] = [];
  for (let index = first.block - 1; index >= Math.max(0, first.block - REACH); index -= 1) {
    const block = document.blocks[index];
    if (block === undefined || block.kind === "cell") break;
    const text = textOf(document, block);
    // Above its title only the sentence that leads to the table may declare: 如下表（单位：万元）：
    if (caption !== null && !leadsToTable.test(text)) break;
    unit ??= declaredIn(document, block, text);
    if (units.length === 0) units = unitsIn(document, block, text, declaredFrom(text));
    if (caption !== null) break;
    if (isTitle(text)) caption = block.span;
    else if (!/单位|元计/.test(text)) break;
  }
  return {
    caption: caption ?? insideTitle(document, table),
    unit: unit ?? insideUnit(document, table),
    units,
  };
}

function declaredIn(document: Document, block: Block, text: string): DeclaredUnit | null {
  const from = declaredFrom(text);
  const isDeclared = text.length <= LONGEST_TITLE || declares.test(text.slice(from));
  return isDeclared ? unitIn(document, block, text, from) : null;
}

/** A paragraph of prose declares units in its last sentence: …具体见下表，金额单位为亿元。 */
function declaredFrom(text: string): number {
  if (text.length <= LONGEST_TITLE) return 0;
  return 1 + Math.max(...["。", "；"].map((stop) => text.lastIndexOf(stop, text.length - 2)));
}

/** A first row of one cell merged over the whole width is the title. */
function insideTitle(document: Document, table: Table): Span | null {
  const [first, second] = table.cells;
  const block = document.blocks[first?.block ?? -1];
  const whole = first !== undefined && first.columnSpan > 1 && second?.row !== first.row;
  return block !== undefined && whole && isTitle(textOf(document, block)) ? block.span : null;
}

/** A first row merged over the whole table may hold the title or 单位：万元. */
function insideUnit(document: Document, table: Table): DeclaredUnit | null {
  for (const cell of table.cells.filter(({ row }) => row < 3)) {
    const block = document.blocks[cell.block];
    if (block === undefined) continue;
    const text = textOf(document, block);
    if (/单位[:：]/.test(text)) return unitIn(document, block, text);
  }
  return null;
}

function isTitle(text: string): boolean {
  if (text.length > LONGEST_TITLE || /[。；，！？]$/.test(text)) return false;
  const bare = text.replace(/[（(]?(?:金额)?单位[:：].*$/, "");
  return bare !== "" && !/[。；]/.test(bare);
}

function textOf(document: Document, block: Block): string {
  return document.flow.text.slice(block.flow.start, block.flow.end);
}
