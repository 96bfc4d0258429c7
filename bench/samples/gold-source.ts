import { readMarks, type Mark } from "./marks.ts";

/** A numeral that counts nothing, marked in the source as ‹quote|reason›. */
export interface OtherMark {
  readonly start: number;
  readonly end: number;
  readonly reason: string;
}

/** A relation among figures that carry a label; `listed` is how many items an enumeration lists. */
export interface Relation {
  readonly type: string;
  readonly labels: readonly string[];
  readonly listed: number | null;
  readonly holds: boolean | "undetermined";
  readonly statement: string;
}

export interface GoldSource {
  readonly name: string;
  readonly district: string;
  readonly year: number;
  /** The report as it will be written, noise and wraps included. */
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly others: readonly OtherMark[];
  readonly relations: readonly Relation[];
}

const directive = /^%(district|year|rel|body|end|status|planyear) ?(.*)$/;

/** Reads a source of blind gold: settings, the text between %body and %end as it is, relations. */
export function readGoldSource(name: string, content: string): GoldSource {
  const settings = new Map<string, string>();
  const relations: Relation[] = [];
  const body = new Body();
  let inside = false;
  for (const line of content.split("\n")) {
    const [, word = "", value = ""] = directive.exec(line) ?? [];
    if (word === "body" || word === "end") inside = word === "body";
    else if (word === "status" || word === "planyear") body.turn(word, value);
    else if (word === "rel") relations.push(readRelation(value));
    else if (word !== "") settings.set(word, value);
    else if (inside) body.add(line);
    if (word === "year") body.year = Number(value);
  }
  const district = settings.get("district") ?? "";
  return { name, district, year: body.year, relations, ...body.finish() };
}

/** Collects the text; a change of defaults closes the part before it, no mark reaches across. */
class Body {
  year = 0;
  #defaults = { status: "actual", year: 0 };
  #part = "";
  #text = "";
  readonly #marks: Mark[] = [];
  readonly #others: OtherMark[] = [];

  add(line: string): void {
    this.#part += `${line}\n`;
  }

  turn(word: string, value: string): void {
    this.#close();
    if (word === "planyear") this.#defaults = { ...this.#defaults, year: Number(value) };
    else if (value === "plan") this.#defaults = { ...this.#defaults, status: value };
    else this.#defaults = { status: value, year: this.year };
  }

  finish(): Pick<GoldSource, "text" | "marks" | "others"> {
    this.#close();
    return { text: this.#text, marks: this.#marks, others: this.#others };
  }

  #close(): void {
    const { status, year } = this.#defaults;
    const defaults = { status, year: year === 0 ? this.year : year };
    const outer = readMarks(hideOthers(this.#part), defaults);
    const { text, others, shift } = takeOthers(outer.text);
    const base = this.#text.length;
    for (const mark of outer.marks) {
      const start = base + shift(mark.start);
      this.#marks.push({ ...mark, start, end: start + mark.quote.length });
    }
    this.#others.push(...others.map((o) => ({ ...o, start: base + o.start, end: base + o.end })));
    this.#text += text;
    this.#part = "";
  }
}

/** The bar of a ‹quote|reason› must not be read as one of a figure's. */
function hideOthers(part: string): string {
  return part.replace(/‹([^‹›|]+)\|(\w+)›/g, "‹$1\u0000$2›");
}

function takeOthers(part: string): {
  readonly text: string;
  readonly others: readonly OtherMark[];
  readonly shift: (offset: number) => number;
} {
  const others: OtherMark[] = [];
  const cuts: { readonly at: number; readonly length: number }[] = [];
  let text = "";
  let last = 0;
  for (const match of part.matchAll(/‹([^‹›\0]+)\0(\w+)›/g)) {
    const [whole, quote = "", reason = ""] = match;
    text += part.slice(last, match.index);
    others.push({ start: text.length, end: text.length + quote.length, reason });
    text += quote;
    last = match.index + whole.length;
    cuts.push({ at: match.index, length: whole.length - quote.length });
  }
  text += part.slice(last);
  if (/[‹›\0]/.test(text)) throw new Error(`A non-figure is not whole: ${text}`);
  const shift = (offset: number): number =>
    cuts.reduce((sum, { at, length }) => (at < offset ? sum - length : sum), offset);
  return { text, others, shift };
}

function readRelation(value: string): Relation {
  const [type = "", ...words] = value.split(" ");
  const at = words.findIndex((word) => ["true", "false", "undetermined"].includes(word));
  const word = words[at];
  if (word === undefined) throw new Error(`Does the relation hold? ${value}`);
  const operands = words.slice(0, at);
  const listed = operands.find((operand) => /^\d+$/.test(operand));
  return {
    type,
    labels: operands.filter((operand) => operand !== listed),
    listed: listed === undefined ? null : Number(listed),
    holds: word === "undetermined" ? word : word === "true",
    statement: words.slice(at + 1).join(" "),
  };
}
