import type { HeadingLevel, Paper, PaperBlock, PaperTable, Part, Parts } from "../domain/paper.ts";
import type { Chart } from "../domain/chart.ts";
import type { ChartFrame } from "./chart-layout.ts";
import { piecesOf } from "./chart-layout.ts";
import type { Element, Grid, GridRow, Run } from "./elements.ts";
import { joined, line, run } from "./elements.ts";
import type { Face } from "./layout.ts";
import { chineseOrdinal, HeadingCounter } from "./ordinal.ts";
import type { Notes } from "./review-notes.ts";
import { withoutRepeats } from "./review-notes.ts";

const headingFace: Readonly<Record<HeadingLevel, Face>> = {
  1: "hei",
  2: "kai",
  3: "fangsong",
  4: "fangsong",
};

export interface PrinterSettings {
  readonly boldThirdLevel: boolean;
  /** Null prints a clean copy. */
  readonly notes: Notes | null;
}

/** Prints every reference of one paper and counts what is numbered throughout it. */
export class Printer {
  readonly #figures: ReadonlyMap<string, string>;
  readonly #calculations: ReadonlyMap<string, string>;
  readonly #measures: ReadonlyMap<string, string>;
  readonly #settings: PrinterSettings;
  #pictures = 0;

  constructor(paper: Paper, settings: PrinterSettings) {
    this.#figures = new Map(paper.citations.map(({ figure, text }) => [figure.id, text]));
    this.#calculations = new Map(paper.calculations.map(({ id, text }) => [id, text]));
    this.#measures = new Map(paper.measures.map(({ id, text }) => [id, text]));
    this.#settings = settings;
  }

  blocks(blocks: readonly PaperBlock[], frame: ChartFrame): readonly Element[] {
    const counter = new HeadingCounter();
    return blocks.flatMap((block) => this.#block(block, counter, frame));
  }

  #block(block: PaperBlock, counter: HeadingCounter, frame: ChartFrame): readonly Element[] {
    switch (block.kind) {
      case "heading":
        return [line("heading", this.#heading(block.level, block.parts, counter))];
      case "paragraph": {
        const text = this.runs(block.parts, "fangsong");
        if (block.runIn === null) return [line("body", text)];
        const { level, parts } = block.runIn;
        return [line("body", [...this.#heading(level, parts, counter), ...text])];
      }
      case "points":
        return [line("body", this.#points(block.intro, block.items))];
      case "note":
        return [line("note", this.runs(block.parts, "song"))];
      case "chart":
        return this.#chart(block.chart, frame);
      default:
        return this.#table(block);
    }
  }

  #heading(level: HeadingLevel, parts: Parts, counter: HeadingCounter): readonly Run[] {
    const face = headingFace[level];
    const runs = [run(counter.next(level), face), ...this.runs(parts, face)];
    return level === 3 && this.#settings.boldThirdLevel
      ? runs.map((each) => ({ ...each, bold: true }))
      : runs;
  }

  /** 一是…二是…; a single point needs no number. */
  #points(intro: Parts, items: readonly Parts[]): readonly Run[] {
    const numbered = items.flatMap((item, i) => {
      const front = items.length > 1 ? [run(`${chineseOrdinal(i + 1)}是`, "fangsong")] : [];
      return [...front, ...this.runs(item, "fangsong")];
    });
    return joined([...this.runs(intro, "fangsong"), ...numbered]);
  }

  /** The picture over its name; a chart too large for a page goes on in further pictures. */
  #chart(chart: Chart, frame: ChartFrame): readonly Element[] {
    this.#pictures += 1;
    const name = `图${this.#pictures}　${chart.title}`;
    return piecesOf(chart, frame).flatMap((piece, i): Element[] => {
      const caption = i === 0 ? name : `${name}（续）`;
      return [
        { kind: "drawn", ...piece, frame, words: `${caption}。${describe(chart)}` },
        line("caption", [run(caption, "hei")]),
      ];
    });
  }

  #table(table: PaperTable): readonly Element[] {
    const title = table.title === null ? [] : [line("table-title", this.runs(table.title, "hei"))];
    const unit = table.unit === null ? [] : [line("unit", [run(`单位：${table.unit}`, "song")])];
    const rows: GridRow[] = [];
    let number = 0;
    for (const row of table.rows) {
      if (row.kind === "group") {
        rows.push({ group: true, cells: [this.runs(row.parts, "hei")] });
        continue;
      }
      number += 1;
      const cells = this.#cells(row.cells);
      rows.push({
        group: false,
        cells: table.columns.map(({ numbered }, i) =>
          numbered === true ? [run(String(number), "song")] : (cells[i] ?? []),
        ),
      });
    }
    const grid: Grid = {
      kind: "grid",
      columns: table.columns.map(({ width, align }) => ({ width, align })),
      header: table.columns.map(({ name }) => this.runs(name, "hei")),
      rows,
    };
    return [line("gap", []), ...title, ...unit, grid, line("gap", [])];
  }

  #cells(cells: readonly Parts[]): readonly (readonly Run[])[] {
    const { notes } = this.#settings;
    const own = notes === null ? null : withoutRepeats(notes, cells.flat());
    return cells.map((parts) => this.runs(parts, "song", own));
  }

  runs(parts: Parts, face: Face, notes: Notes | null = this.#settings.notes): readonly Run[] {
    return joined(parts.map((part) => this.#run(part, face, notes)));
  }

  #run(part: Part, face: Face, notes: Notes | null): Run {
    const plain: Run = { text: this.#words(part), face, marked: part.kind === "marker" };
    if (notes === null) return plain;
    const note = notes(part);
    const byModel = part.kind === "text" && part.author === "model";
    return {
      ...plain,
      ...(note === null ? {} : { note }),
      ...(byModel ? { byModel } : {}),
    };
  }

  #words(part: Part): string {
    switch (part.kind) {
      case "text":
      case "given":
      case "quotation":
        return part.text;
      case "figure":
        return this.#figures.get(part.figureId) ?? "";
      case "calculation":
        return this.#calculations.get(part.calculationId) ?? "";
      case "measure":
        return this.#measures.get(part.measureId) ?? "";
      default:
        if (part.reason !== "conflict") {
          return `【${part.reason === "missing" ? "待补" : "待核"}：${part.name}】`;
        }
        return `【前后不一致：${part.figureIds.map((id) => this.#figures.get(id) ?? "").join("、")}】`;
    }
  }
}

const forms: Readonly<Record<Chart["form"], string>> = {
  bar: "条形图",
  column: "柱形图",
  stacked: "堆积条形图",
};

function describe({ form, unit, series, reference }: Chart): string {
  const names = series.map(({ name }) => name).join("、");
  const line = reference === undefined ? "" : `参考线：${reference.name}${reference.value.text}。`;
  return `${forms[form]}，单位：${unit}。${names}${names === "" ? "" : "。"}${line}数值见本文的表。`;
}
