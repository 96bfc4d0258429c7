import type { Look, Stance } from "./properties.ts";
import { Properties } from "./properties.ts";
import { runsOf } from "./runs.ts";
import type { Piece } from "./runs.ts";
import type { Node } from "./xml.ts";
import { child, descendants, elements, isOn, numberIn, parseXml, value } from "./xml.ts";

export interface Paragraph {
  readonly kind: "paragraph";
  /** Counted from 1 over paragraphs with text outside of tables; 0 for empty ones. */
  readonly number: number;
  readonly text: string;
  readonly pieces: readonly Piece[];
  readonly stance: Stance;
  /** Of the first character, or of the paragraph mark. */
  readonly look: Look;
  /** Whether it begins a page by a break of its own or of its section. */
  readonly beginsPage: boolean;
  readonly section: number;
}

export interface TableRow {
  readonly repeats: boolean;
  readonly cells: readonly { readonly text: string; readonly align: Stance["align"] }[];
}

export interface WordTable {
  readonly kind: "table";
  readonly rows: readonly TableRow[];
  /** Number of the paragraph with text above it; 0 where there is none. */
  readonly after: number;
}

export type Block = Paragraph | WordTable;

export interface Section {
  readonly width: number | null;
  readonly height: number | null;
  readonly margin: Readonly<Record<"top" | "right" | "bottom" | "left" | "footer", number | null>>;
  readonly grid: {
    readonly type: string;
    readonly linePitch: number | null;
    readonly charSpace: number;
  };
  readonly footers: Readonly<Record<"default" | "even" | "first", string | undefined>>;
  readonly numberFormat: string | undefined;
}

export interface WordFile {
  readonly blocks: readonly Block[];
  readonly sections: readonly Section[];
  readonly oddEven: boolean;
  /** Paragraphs of a footer by the id its section gives. */
  readonly footer: (id: string) => readonly Paragraph[];
  readonly hasTextBoxes: boolean;
}

/** Parts of a file by name; `word/document.xml` is the main one whatever it was called. */
export type DocxParts = ReadonlyMap<string, string>;

export function wordFile(parts: DocxParts): WordFile {
  const parse = (name: string): Node | null => parseXml(parts.get(name) ?? "");
  const theme = [...parts.keys()].find((name) => /^word\/theme\/theme\d*\.xml$/u.test(name));
  const properties = new Properties(
    parse("word/styles.xml"),
    theme === undefined ? null : parse(theme),
  );
  const body = child(parse("word/document.xml"), "body");
  const flat = new Flattener(properties);
  flat.walk(body);
  const relations = elements(parse("word/_rels/document.xml.rels"));
  const settings = parse("word/settings.xml");
  return {
    blocks: flat.blocks,
    sections: [...descendants(body, "sectPr")].map(sectionOf),
    oddEven: isOn(child(settings, "evenAndOddHeaders")),
    footer: (id) => {
      const relation = relations.find((each) => value(each, "Id") === id);
      const target = value(relation, "Target")?.replace(/^(?:\/word\/|\.\/)/u, "") ?? "";
      const footer = new Flattener(properties);
      footer.walk(parse(`word/${target}`) ?? undefined);
      return footer.blocks.filter((block) => block.kind === "paragraph");
    },
    hasTextBoxes: [...descendants(body, "txbxContent")].length > 0,
  };
}

class Flattener {
  readonly blocks: Block[] = [];
  readonly #properties: Properties;
  #number = 0;
  #section = 0;
  #breaks = false;

  constructor(properties: Properties) {
    this.#properties = properties;
  }

  walk(parent: Node | undefined): void {
    for (const node of elements(parent)) {
      if (node.name === "p") this.#paragraph(node);
      else if (node.name === "tbl") this.#table(node);
      else if (["sdt", "sdtContent", "ins", "customXml", "moveTo"].includes(node.name)) {
        this.walk(node);
      }
    }
  }

  #paragraph(node: Node): void {
    const made = this.#made(node);
    this.blocks.push(made.paragraph);
    this.#breaks = made.breaksAfter;
    const section = child(child(node, "pPr"), "sectPr");
    if (section === undefined) return;
    this.#section += 1;
    this.#breaks = true;
  }

  #made(node: Node): { readonly paragraph: Paragraph; readonly breaksAfter: boolean } {
    const own = child(node, "pPr");
    const { pieces, breaks } = runsOf(node, (run) => this.#properties.look(own, run));
    const text = pieces.map((piece) => piece.text).join("");
    const isEmpty = text.trim() === "";
    if (!isEmpty) this.#number += 1;
    const look = pieces[0]?.look ?? this.#properties.look(own, child(own, "rPr"));
    const stance = this.#properties.stance(own, look.size);
    const paragraph: Paragraph = {
      kind: "paragraph",
      number: isEmpty ? 0 : this.#number,
      text,
      pieces,
      stance,
      look,
      beginsPage: this.#breaks || stance.pageBreakBefore || breaks === "before",
      section: this.#section,
    };
    // A page break in an empty paragraph holds for the next one.
    const carries = isEmpty && (this.#breaks || breaks !== "none");
    return { paragraph, breaksAfter: breaks === "after" || carries };
  }

  #table(node: Node): void {
    const rows = elements(node).filter(({ name }) => name === "tr");
    this.blocks.push({
      kind: "table",
      after: this.#number,
      rows: rows.map((row) => ({
        repeats: isOn(child(child(row, "trPr"), "tblHeader")),
        cells: elements(row)
          .filter(({ name }) => name === "tc")
          .map((cell) => this.#cell(cell)),
      })),
    });
    this.#breaks = false;
  }

  #cell(cell: Node): TableRow["cells"][number] {
    const inner = new Flattener(this.#properties);
    inner.walk(cell);
    const paragraphs = inner.blocks.filter((block) => block.kind === "paragraph");
    return {
      text: paragraphs.map(({ text }) => text.trim()).join(""),
      align: paragraphs.find(({ text }) => text.trim() !== "")?.stance.align ?? "left",
    };
  }
}

function sectionOf(node: Node): Section {
  const size = child(node, "pgSz");
  const margin = child(node, "pgMar");
  const grid = child(node, "docGrid");
  const references = elements(node).filter(({ name }) => name === "footerReference");
  const footer = (type: string): string | undefined =>
    value(
      references.find((each) => (value(each, "type") ?? "default") === type),
      "r:id",
    );
  return {
    width: numberIn(size, "w"),
    height: numberIn(size, "h"),
    margin: {
      top: numberIn(margin, "top"),
      right: numberIn(margin, "right"),
      bottom: numberIn(margin, "bottom"),
      left: numberIn(margin, "left"),
      footer: numberIn(margin, "footer"),
    },
    grid: {
      type: value(grid, "type") ?? "default",
      linePitch: numberIn(grid, "linePitch"),
      charSpace: numberIn(grid, "charSpace") ?? 0,
    },
    footers: { default: footer("default"), even: footer("even"), first: footer("first") },
    numberFormat: value(child(node, "pgNumType"), "fmt"),
  };
}
