import type { Block, Locator } from "../domain/document.ts";
import type { Flow } from "../domain/flow.ts";
import type { Span } from "../domain/span.ts";
import { FlowWriter } from "./flow-writer.ts";
import { furnitureOf, type Furniture } from "./furniture.ts";
import { layoutOf } from "./layout.ts";
import { shapeOf, type LineShape } from "./line-shape.ts";
import { leadingMark } from "./residue.ts";
import type { Source, SourceCell, SourceLine } from "./source.ts";
import { extended, joinOf, type Join, type OpenParagraph } from "./wraps.ts";

export interface BuiltFlow {
  readonly flow: Flow;
  readonly blocks: readonly Block[];
  /** Index in `blocks` of each cell in the order of the rows; -1 for one that was not written. */
  readonly cellBlocks: readonly number[];
  readonly furniture: readonly Furniture[];
  readonly residue: readonly Span[];
  /** The soft line ends that were joined. */
  readonly wraps: readonly Span[];
}

type Locate = (line: SourceLine, cell: SourceCell | null) => Locator;

interface ShapedLine {
  readonly line: SourceLine;
  /** Null for a table row. */
  readonly shape: LineShape | null;
}

/** Builds the flow of a source text in one pass over its lines; linear in the text. */
export function buildFlow(source: Source, locate: Locate): BuiltFlow {
  const furniture = furnitureOf(source.text, source.lines);
  const builder = new FlowBuilder(source, locate);
  const lines = shapedLines(source, furniture);
  const shapes = lines.map(({ shape }) => shape).filter((shape) => shape !== null);
  const layout = layoutOf(shapes);
  let paragraph: OpenParagraph | null = null;
  let place: OpenParagraph["place"] = "top";
  for (const [index, { line, shape }] of lines.entries()) {
    if (shape === null) {
      builder.row(line);
      paragraph = null;
      continue;
    }
    const previous = lines[index - 1]?.shape ?? null;
    const after = lines[index + 1]?.shape ?? undefined;
    const join =
      previous === null || paragraph === null
        ? "paragraph"
        : joinOf({ previous, next: shape, after, paragraph, layout });
    paragraph = extended(join === "paragraph" ? null : paragraph, shape, place);
    if (shape.sentence || shape.terminal) place = "body";
    else if (place === "top") place = "head";
    builder.prose(line, join);
  }
  return builder.finish([...furniture.values()]);
}

/** Lines with something to read, page furniture left out. */
function shapedLines(source: Source, furniture: ReadonlyMap<number, Furniture>): ShapedLine[] {
  const shaped: ShapedLine[] = [];
  source.lines.forEach((line, index) => {
    if (furniture.has(index)) return;
    shaped.push({ line, shape: line.cells === null ? shapeOf(source.text, line) : null });
  });
  return shaped.filter(({ shape }) => shape === null || shape.text !== "");
}

class FlowBuilder {
  readonly #source: Source;
  readonly #locate: Locate;
  readonly #writer: FlowWriter;
  readonly #blocks: Block[] = [];
  readonly #cellBlocks: number[] = [];
  readonly #wraps: Span[] = [];
  #paragraph: SourceLine | null = null;
  #lineEnd = -1;

  constructor(source: Source, locate: Locate) {
    this.#source = source;
    this.#locate = locate;
    this.#writer = new FlowWriter(source.text);
  }

  prose(line: SourceLine, join: Join): void {
    if (this.#paragraph === null || join === "paragraph") {
      this.#close();
      this.#writer.open(this.#lineEnd);
      this.#paragraph = line;
    } else {
      if (join === "wrap") this.#writer.wrap(this.#lineEnd);
      this.#wraps.push({ start: this.#lineEnd, end: this.#lineEnd + 1 });
    }
    this.#writer.write(line.start + this.#leadingMark(line), line.end);
    this.#lineEnd = this.#endOf(line);
  }

  row(line: SourceLine): void {
    this.#close();
    const cells = line.cells ?? [];
    cells.forEach((cell, index) => {
      if (index > 0) this.#writer.tab(cell.separator);
      this.#writer.open(index === 0 ? this.#lineEnd : -1);
      if (index === 0 && cells.length > 1) this.#writer.begin(cell.start);
      this.#cell(line, cell);
    });
    this.#lineEnd = this.#endOf(line);
  }

  finish(furniture: readonly Furniture[]): BuiltFlow {
    this.#close();
    return {
      flow: this.#writer.finish(),
      blocks: this.#blocks,
      cellBlocks: this.#cellBlocks,
      furniture,
      residue: this.#writer.residue,
      wraps: this.#wraps,
    };
  }

  #cell(line: SourceLine, cell: SourceCell): void {
    const at = this.#writer.length;
    this.#writer.write(cell.start, cell.end);
    const { opened, length, openedSource, lastSource } = this.#writer;
    if (opened < 0 && (line.cells?.length ?? 0) < 2) {
      this.#cellBlocks.push(-1);
      return;
    }
    const empty = opened < 0 || opened === length;
    this.#cellBlocks.push(this.#blocks.length);
    this.#blocks.push({
      kind: "cell",
      span: empty
        ? { start: cell.start, end: cell.start }
        : { start: openedSource, end: lastSource + 1 },
      flow: empty ? { start: at, end: at } : { start: opened, end: length },
      locator: this.#locate(line, cell),
    });
  }

  #close(): void {
    const line = this.#paragraph;
    this.#paragraph = null;
    const { opened, length, openedSource, lastSource } = this.#writer;
    if (line === null || opened < 0) return;
    this.#blocks.push({
      kind: "paragraph",
      span: { start: openedSource, end: lastSource + 1 },
      flow: { start: opened, end: length },
      locator: this.#locate(line, null),
    });
  }

  #leadingMark(line: SourceLine): number {
    if (this.#source.format !== "text") return 0;
    const length = leadingMark(
      this.#source.text.slice(line.start, Math.min(line.end, line.start + 80)),
    );
    if (length > 0) this.#writer.residue.push({ start: line.start, end: line.start + length });
    return length;
  }

  /** Offset of the line feed after the line, or of whatever else ends it. */
  #endOf(line: SourceLine): number {
    const { text } = this.#source;
    return text.startsWith("\r\n", line.end) ? line.end + 1 : line.end;
  }
}
