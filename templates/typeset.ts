import type { HeadingLevel, Paper, PaperBlock, PaperTable, Part, Parts } from "../domain/paper.ts";
import type { Face } from "./layout.ts";
import { chineseOrdinal, HeadingCounter } from "./ordinal.ts";

/** Words in one face; `marked` ones ask a person to do something. */
export interface Run {
  readonly text: string;
  readonly face: Face;
  readonly marked: boolean;
}

export type LineRole =
  | "title"
  | "heading"
  | "body"
  | "annex-list"
  | "annex-label"
  | "annex-title"
  | "table-title"
  | "unit"
  | "note"
  | "blank"
  | "gap";

export interface Line {
  readonly kind: "line";
  readonly role: LineRole;
  readonly runs: readonly Run[];
  /** Whether its end stays on the page of what follows. */
  readonly keep?: boolean;
}

export interface Signature {
  readonly kind: "signature";
  readonly lines: readonly (readonly Run[])[];
}

export interface Grid {
  readonly kind: "grid";
  readonly columns: readonly {
    readonly width: number;
    readonly align: "left" | "center" | "right";
  }[];
  readonly header: readonly (readonly Run[])[];
  readonly rows: readonly GridRow[];
}

/** A group row is one cell over all columns. */
export interface GridRow {
  readonly group: boolean;
  readonly cells: readonly (readonly Run[])[];
}

export type Element = Line | Signature | Grid;

/** Pages of one orientation; each begins on a new page. */
export interface Sheet {
  readonly landscape: boolean;
  readonly elements: readonly Element[];
}

/** The paper with every reference printed and every number of its structure counted. */
export function typeset(paper: Paper): readonly Sheet[] {
  const printer = new Printer(paper);
  const body: Element[] = [
    line("title", printer.runs(paper.title, "title")),
    line("blank", []),
    ...leading(printer.blocks(paper.blocks)),
    ...annexList(paper, printer),
    ...signatureOf(paper, printer),
  ];
  const annexes = paper.annexes.map((annex, i): Sheet => {
    const label = paper.annexes.length === 1 ? "附件" : `附件${i + 1}`;
    return {
      landscape: annex.landscape,
      elements: [
        line("annex-label", [run(label, "hei")]),
        line("annex-title", printer.runs(annex.title, "title")),
        ...printer.blocks(annex.blocks),
      ],
    };
  });
  return [{ landscape: false, elements: body }, ...annexes];
}

/** A signature must not stand on a page without text: the last paragraph goes with it. */
function leading(elements: readonly Element[]): readonly Element[] {
  const last = elements.at(-1);
  return last?.kind === "line" ? [...elements.slice(0, -1), { ...last, keep: true }] : elements;
}

function annexList(paper: Paper, printer: Printer): readonly Element[] {
  if (paper.annexes.length === 0) return [];
  const lines = paper.annexes.map((annex, i) => {
    const front = i === 0 ? "附件：" : "";
    const number = paper.annexes.length === 1 ? "" : `${i + 1}.`;
    return line("annex-list", [
      run(front + number, "fangsong"),
      ...printer.runs(annex.title, "fangsong"),
    ]);
  });
  return [line("blank", []), ...lines];
}

function signatureOf(paper: Paper, printer: Printer): readonly Element[] {
  if (paper.signature.length === 0) return [];
  const lines = paper.signature.map((parts) => printer.runs(parts, "fangsong"));
  return [line("blank", []), { kind: "signature", lines }];
}

const headingFace: Readonly<Record<HeadingLevel, Face>> = {
  1: "hei",
  2: "kai",
  3: "fangsong",
  4: "fangsong",
};

class Printer {
  readonly #figures: ReadonlyMap<string, string>;
  readonly #calculations: ReadonlyMap<string, string>;
  readonly #measures: ReadonlyMap<string, string>;

  constructor(paper: Paper) {
    this.#figures = new Map(paper.citations.map(({ figure, text }) => [figure.id, text]));
    this.#calculations = new Map(paper.calculations.map(({ id, text }) => [id, text]));
    this.#measures = new Map(paper.measures.map(({ id, text }) => [id, text]));
  }

  blocks(blocks: readonly PaperBlock[]): readonly Element[] {
    const counter = new HeadingCounter();
    return blocks.flatMap((block) => this.#block(block, counter));
  }

  #block(block: PaperBlock, counter: HeadingCounter): readonly Element[] {
    switch (block.kind) {
      case "heading": {
        const face = headingFace[block.level];
        return [
          line("heading", [run(counter.next(block.level), face), ...this.runs(block.parts, face)]),
        ];
      }
      case "paragraph": {
        if (block.runIn === null) return [line("body", this.runs(block.parts, "fangsong"))];
        const face = headingFace[block.runIn.level];
        const number = run(counter.next(block.runIn.level), face);
        const heading = [number, ...this.runs(block.runIn.parts, face)];
        return [line("body", [...heading, ...this.runs(block.parts, "fangsong")])];
      }
      case "points":
        return [line("body", this.#points(block.intro, block.items))];
      case "note":
        return [line("note", this.runs(block.parts, "song"))];
      case "chart":
        return [];
      default:
        return this.#table(block);
    }
  }

  /** 一是…二是…; a single point needs no number. */
  #points(intro: Parts, items: readonly Parts[]): readonly Run[] {
    const numbered = items.flatMap((item, i) => {
      const front = items.length > 1 ? [run(`${chineseOrdinal(i + 1)}是`, "fangsong")] : [];
      return [...front, ...this.runs(item, "fangsong")];
    });
    return joined([...this.runs(intro, "fangsong"), ...numbered]);
  }

  #table(table: PaperTable): readonly Element[] {
    const title = table.title === null ? [] : [line("table-title", this.runs(table.title, "hei"))];
    const unit = table.unit === null ? [] : [line("unit", [run(`单位：${table.unit}`, "song")])];
    let number = 0;
    const rows = table.rows.map((row): GridRow => {
      if (row.kind === "group") return { group: true, cells: [this.runs(row.parts, "hei")] };
      number += 1;
      const cells = row.cells.map((parts, i) =>
        table.columns[i]?.numbered === true
          ? [run(String(number), "song")]
          : this.runs(parts, "song"),
      );
      return { group: false, cells };
    });
    const grid: Grid = {
      kind: "grid",
      columns: table.columns.map(({ width, align }) => ({ width, align })),
      header: table.columns.map(({ name }) => this.runs(name, "hei")),
      rows,
    };
    return [line("gap", []), ...title, ...unit, grid, line("gap", [])];
  }

  runs(parts: Parts, face: Face): readonly Run[] {
    return joined(
      parts.map((part) => ({ text: this.#words(part), face, marked: part.kind === "marker" })),
    );
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

function line(role: LineRole, runs: readonly Run[]): Line {
  return { kind: "line", role, runs: joined(runs) };
}

function run(text: string, face: Face): Run {
  return { text, face, marked: false };
}

function joined(runs: readonly Run[]): readonly Run[] {
  const result: Run[] = [];
  for (const next of runs) {
    const last = result.at(-1);
    if (last?.face === next.face && last.marked === next.marked) {
      result[result.length - 1] = { ...last, text: last.text + next.text };
    } else if (next.text !== "") result.push(next);
  }
  return result;
}
