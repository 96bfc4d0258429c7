import { INVISIBLE, PLAIN, mayHoldMarks, unitClass } from "./characters.ts";

/** Entities met in pasted web text, with the character a person should see; "" is a blank. */
const ENTITIES: Readonly<Record<string, string>> = {
  nbsp: "",
  ensp: "",
  emsp: "",
  thinsp: "",
  zwnj: "",
  zwj: "",
  "#160": "",
  "#xa0": "",
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  le: "≤",
  ge: "≥",
  ldquo: "“",
  rdquo: "”",
  mdash: "—",
  middot: "·",
  permil: "‰",
};

/** Marks of Word and Markdown that no reader of the paper would see. */
const MARKS = [
  String.raw`\[bookmark:[^\]\n]{0,80}\]`,
  String.raw`\*{2,}`,
  String.raw`_{2,}`,
  String.raw`\b(?:HYPERLINK|PAGEREF|NOTEREF)\s+(?:\\[a-z]\s+)?(?:"[^"\n]{0,300}"|_\w{1,60})(?:\s+\\[a-z]+(?:\s+"[^"\n]{0,80}")?)*`,
  String.raw`\bTOC(?:\s+\\[a-z](?:\s+"[^"\n]{0,40}")?)+`,
  String.raw`\b(?:(?:PAGE|NUMPAGES|SEQ \S{1,20})\s*)?\\\*\s*(?:MERGEFORMAT|ARABIC|roman)`,
].join("|");

const sticky = new RegExp(`(?:${MARKS})|&(${Object.keys(ENTITIES).join("|")});`, "y");

export interface Residue {
  readonly length: number;
  /** What a person should see in its place: one character, or "" for nothing. */
  readonly shown: string;
}

/** The mark or entity that starts exactly here; null when there is none. */
export function residueAt(text: string, index: number): Residue | null {
  sticky.lastIndex = index;
  const match = sticky.exec(text);
  if (match === null) return null;
  const name = match[1];
  return { length: match[0].length, shown: name === undefined ? "" : (ENTITIES[name] ?? "") };
}

const anyMark = new RegExp(`(?:${MARKS})|[${INVISIBLE}]+`, "g");

/** The line without marks, to look at its shape only. */
export function withoutMarks(line: string): string {
  return mayHoldMarks(line) ? line.replace(anyMark, "") : line;
}

const HASH = 0x23;
const GREATER = 0x3e;

/** Length of a Markdown heading or quotation mark at the start of the line; 0 when there is none. */
export function leadingMark(line: string): number {
  const first = line.charCodeAt(0);
  if (first !== HASH && first !== GREATER && unitClass[first] === PLAIN) return 0;
  const match = /^\s*(?:#{1,6}\s+|(?:>\s+)+(?!\d))/.exec(line);
  return match === null ? 0 : match[0].length;
}
