import { readMarks, type Mark } from "./marks.ts";

/** A paragraph or table cell of a source without its marks; offsets of marks count in `text`. */
export interface Piece {
  readonly text: string;
  readonly marks: readonly Mark[];
}

export type ParagraphRole = "title" | "chapter" | "section" | "body" | "right" | "caption" | "unit";

export interface Paragraph extends Piece {
  readonly type: "paragraph";
  readonly role: ParagraphRole;
}

export interface SourceCell extends Piece {
  readonly columnSpan: number;
  readonly rowSpan: number;
}

export interface SourceRow {
  readonly header: boolean;
  readonly cells: readonly SourceCell[];
}

export interface SourceTable {
  readonly type: "table";
  readonly rows: readonly SourceRow[];
}

export interface RelationLine {
  readonly type: string;
  readonly labels: readonly string[];
  /** Number of items the text lists; only for enumerations. */
  readonly listed: number | null;
  readonly holds: boolean;
  readonly statement: string;
}

export interface Source {
  readonly file: string;
  readonly district: string;
  readonly year: number;
  readonly style: readonly string[];
  readonly blocks: readonly (Paragraph | SourceTable)[];
  readonly relations: readonly RelationLine[];
  readonly planted: {
    readonly rule: string;
    readonly label: string;
    readonly right: string;
    readonly explanation: string;
  } | null;
}

const roles: readonly (readonly [string, ParagraphRole])[] = [
  ["### ", "section"],
  ["## ", "chapter"],
  ["# ", "title"],
  ["^> ", "unit"],
  ["^ ", "caption"],
  ["> ", "right"],
];

/** Reads one annotated source (bench/samples/README.md describes the notation). */
export function readSource(content: string): Source {
  const settings = new Map<string, string>();
  const defaults = { status: "actual", year: 0 };
  const blocks: (Paragraph | SourceTable)[] = [];
  const relations: RelationLine[] = [];
  for (const line of content.split("\n").filter((candidate) => candidate !== "")) {
    const directive = /^%(\w+) (.*)$/.exec(line);
    if (directive === null) {
      addBlock(blocks, line, defaults);
      continue;
    }
    const [, name = "", value = ""] = directive;
    if (name === "rel") relations.push(readRelation(value));
    else if (name === "status") Object.assign(defaults, leave(value, settings));
    else if (name === "planyear") defaults.year = Number(value);
    else settings.set(name, value);
    if (name === "year") defaults.year = Number(value);
  }
  return assemble(settings, blocks, relations);
}

/** A change of the default status; leaving the plan also goes back to the year of the report. */
function leave(status: string, settings: ReadonlyMap<string, string>): object {
  return status === "plan" ? { status } : { status, year: Number(settings.get("year")) };
}

function assemble(
  settings: ReadonlyMap<string, string>,
  blocks: Source["blocks"],
  relations: readonly RelationLine[],
): Source {
  const setting = (name: string): string => settings.get(name) ?? "";
  const [rule = "", label = "", right = ""] = setting("planted").split(" ");
  return {
    file: setting("file"),
    district: setting("district"),
    year: Number(setting("year")),
    style: setting("style").split(" "),
    blocks,
    relations,
    planted: rule === "" ? null : { rule, label, right, explanation: setting("explain") },
  };
}

function addBlock(
  blocks: (Paragraph | SourceTable)[],
  line: string,
  defaults: { readonly status: string; readonly year: number },
): void {
  if (line.startsWith("|")) {
    const last = blocks.at(-1);
    const row = readRow(line, defaults);
    if (last?.type === "table") blocks[blocks.length - 1] = { ...last, rows: [...last.rows, row] };
    else blocks.push({ type: "table", rows: [row] });
    return;
  }
  const found = roles.find(([prefix]) => line.startsWith(prefix));
  const role = found?.[1] ?? "body";
  const text = line.slice(found?.[0].length ?? 0);
  blocks.push({ type: "paragraph", role, ...readMarks(text, defaults) });
}

function readRow(
  line: string,
  defaults: { readonly status: string; readonly year: number },
): SourceRow {
  const header = line.startsWith("|h ");
  const cells = line
    .slice(header ? 3 : 2)
    .split(" | ")
    .filter((cell) => cell !== "^")
    .map((cell): SourceCell => {
      const [, text = "", axis = "", count = "1"] = /^(.*?)(?:@([rc])(\d))?$/.exec(cell) ?? [];
      return {
        ...readMarks(text, defaults),
        rowSpan: axis === "r" ? Number(count) : 1,
        columnSpan: axis === "c" ? Number(count) : 1,
      };
    });
  return { header, cells };
}

function readRelation(value: string): RelationLine {
  const words = value.split(" ");
  const at = words.findIndex((word) => word === "true" || word === "false");
  const operands = words.slice(1, at);
  const listed = operands.find((word) => /^\d+$/.test(word));
  return {
    type: words[0] ?? "",
    labels: operands.filter((word) => word !== listed),
    listed: listed === undefined ? null : Number(listed),
    holds: words[at] === "true",
    statement: words.slice(at + 1).join(" "),
  };
}
