import type { HeadingLevel, Marker, PaperBlock, Part, Parts } from "../domain/paper.ts";
import { text } from "../domain/paper.ts";
import type { Tape, Token } from "./slot.ts";

/** A filled template as structure. */
export interface Outline {
  readonly title: Parts;
  readonly blocks: readonly PaperBlock[];
  readonly signature: readonly Parts[];
  readonly annexes: readonly {
    readonly title: Parts;
    readonly landscape: boolean;
    readonly blocks: readonly PaperBlock[];
  }[];
}

interface Chapter {
  readonly title: Parts;
  readonly landscape: boolean;
  readonly blocks: PaperBlock[];
}

const landscapeMark = /\s*[{｛]横排[}｝]\s*$/u;

/** Markdown as far as templates use it: # to ####, paragraphs, "- " points, "> " signature lines. */
export function outlineOf(rendered: string, tape: Tape): Outline {
  const printed = new Set<string>();
  const signature: Parts[] = [];
  const chapters: Chapter[] = [];
  for (const chunk of chunksOf(rendered)) {
    const [, marks = "", words = ""] = /^(#{1,4}) +(.*)$/u.exec(chunk[0] ?? "") ?? [];
    const chapter = chapters.at(-1);
    if (marks === "#") {
      const title = plain(words.replace(landscapeMark, ""), tape);
      chapters.push({ title, landscape: landscapeMark.test(words), blocks: [] });
    } else if (marks !== "") {
      const level = headingLevel(marks.length - 1);
      chapter?.blocks.push({ kind: "heading", level, parts: plain(words, tape) });
    } else if (chunk[0]?.startsWith(">") === true) {
      signature.push(...chunk.map((line) => plain(line.replace(/^>\s*/u, ""), tape)));
    } else chapter?.blocks.push(...blocksOf(chunk, tape, printed));
  }
  const [first, ...rest] = chapters.map((c) => ({
    ...c,
    blocks: withoutBareHeadings(c.blocks),
  }));
  // An annex with nothing in it is a page with a title only.
  const annexes = rest.filter(({ blocks }) => blocks.length > 0);
  return { title: first?.title ?? [], blocks: first?.blocks ?? [], signature, annexes };
}

function headingLevel(marks: number): HeadingLevel {
  return marks === 1 ? 1 : marks === 2 ? 2 : 3;
}

/** Lines that belong together: a heading alone, else up to the next blank line. */
function chunksOf(rendered: string): readonly (readonly string[])[] {
  const chunks: string[][] = [];
  let current: string[] = [];
  for (const line of [...rendered.split("\n"), ""]) {
    const trimmed = line.trim();
    if (trimmed === "" || trimmed.startsWith("#")) {
      if (current.length > 0) chunks.push(current);
      current = [];
      if (trimmed !== "") chunks.push([trimmed]);
    } else current.push(trimmed);
  }
  return chunks;
}

function blocksOf(
  lines: readonly string[],
  tape: Tape,
  printed: Set<string>,
): readonly PaperBlock[] {
  const only = tape.read(lines.join(""));
  const token = only[0];
  if (only.length === 1 && typeof token === "object" && token.kind === "block") {
    const blocks = token.slot.read();
    if (blocks !== null) return blocks;
    return paragraphs(markersFor(token.required ? [token.slot.label] : [], printed));
  }
  const items = lines.filter((line) => line.startsWith("- ")).map((line) => line.slice(2));
  const prose = filled(lines.filter((line) => !line.startsWith("- ")).join(""), tape, printed);
  if (items.length === 0) return paragraphs(prose.parts);
  return pointsOf(
    prose.parts,
    items.map((item) => filled(item, tape, printed)),
  );
}

/** Points that state nothing leave only their markers, at the end of the paragraph. */
function pointsOf(intro: Parts, items: readonly Filled[]): readonly PaperBlock[] {
  const stating = items.filter((item) => item.states).map((item) => item.parts);
  const markers = items.filter((item) => !item.states).flatMap((item) => item.parts);
  const last = stating.at(-1);
  if (last === undefined) return paragraphs(markers);
  return [{ kind: "points", intro, items: [...stating.slice(0, -1), [...last, ...markers]] }];
}

function paragraphs(parts: Parts): readonly PaperBlock[] {
  return parts.length === 0 ? [] : [{ kind: "paragraph", runIn: null, parts }];
}

/** One marker per missing thing in the whole paper. */
function markersFor(labels: readonly string[], printed: Set<string>): readonly Marker[] {
  const fresh = [...new Set(labels)].filter((label) => !printed.has(label));
  for (const label of fresh) printed.add(label);
  return fresh.map((name) => ({ kind: "marker", reason: "missing", name }));
}

interface Filled {
  readonly parts: Parts;
  /** Whether anything but markers is left. */
  readonly states: boolean;
}

type Sentence = readonly (string | Token)[];

/**
 * Sentences whose slots are filled, then markers for those that were left out; words without a slot stay only
 * beside a sentence that states something.
 */
function filled(line: string, tape: Tape, printed: Set<string>): Filled {
  const sentences = sentencesOf(line).map((sentence) => tape.read(sentence));
  const states =
    sentences.every((sentence) => !isSlotted(sentence)) ||
    sentences.some((sentence) => isSlotted(sentence) && isFilled(sentence));
  const words = sentences.flatMap((sentence): Parts =>
    states && isFilled(sentence) ? sentence.flatMap(partsOf) : [],
  );
  // Behind the last sentence, where they interrupt none.
  const markers = markersFor(sentences.flat().flatMap(wishOf), printed);
  const parts = [...closed(merged(words)), ...markers];
  return { parts, states: states && words.length > 0 };
}

function isSlotted(sentence: Sentence): boolean {
  return sentence.some((piece) => typeof piece !== "string");
}

function isFilled(sentence: Sentence): boolean {
  if (!isSlotted(sentence)) return true;
  const complete = sentence.every((piece) => typeof piece === "string" || piece.kind !== "empty");
  return complete && sentence.some(isParts);
}

function isParts(piece: string | Token): boolean {
  return typeof piece !== "string" && piece.kind === "parts";
}

function wishOf(piece: string | Token): readonly string[] {
  if (typeof piece === "string") return [];
  if (piece.kind === "gone") return piece.label === null ? [] : [piece.label];
  return piece.kind === "empty" && piece.required ? [piece.label] : [];
}

function partsOf(piece: string | Token): Parts {
  if (typeof piece === "string") return piece === "" ? [] : [text(piece)];
  return piece.kind === "parts" ? piece.parts : [];
}

function sentencesOf(line: string): readonly string[] {
  return line.split(/(?<=[。；！？]”?)(?!”)/u).filter((sentence) => sentence.trim() !== "");
}

/** Headings and titles: an empty slot shows its marker in place. */
function plain(line: string, tape: Tape): Parts {
  return merged(
    tape.read(line).flatMap((piece): Parts => {
      if (typeof piece === "string") return [text(piece)];
      if (piece.kind === "parts") return piece.parts;
      if (piece.kind === "block" || piece.kind === "gone") return [];
      return [{ kind: "marker", reason: "missing", name: piece.label }];
    }),
  );
}

function merged(parts: Parts): Parts {
  const joined: Part[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (part.kind === "text" && last?.kind === "text") {
      joined[joined.length - 1] = text(last.text + part.text);
    } else joined.push(part);
  }
  return joined.map((part) => (part.kind === "text" ? text(tidied(part.text)) : part));
}

/** Marks that met because a clause between them went: ：、 and ，。 keep the one that still makes sense. */
function tidied(words: string): string {
  return words.replace(/([，：（包括])[、，]+/gu, "$1").replace(/[，、：]+(?=[。；）])/gu, "");
}

/** A paragraph that lost its last sentence still ends with a full stop. */
function closed(parts: Parts): Parts {
  const last = parts.at(-1);
  if (last?.kind !== "text" || !last.text.endsWith("；")) return parts;
  return [...parts.slice(0, -1), text(`${last.text.slice(0, -1)}。`)];
}

/** A heading under which nothing stands goes, and the numbers close up. */
function withoutBareHeadings(blocks: readonly PaperBlock[]): PaperBlock[] {
  return blocks.filter((block, index) => {
    if (block.kind !== "heading") return true;
    for (const next of blocks.slice(index + 1)) {
      if (next.kind !== "heading") return true;
      if (next.level <= block.level) return false;
    }
    return false;
  });
}
