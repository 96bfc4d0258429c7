import type { Marker, PaperBlock, Part, Parts } from "../domain/paper.ts";
import { text } from "../domain/paper.ts";

/** Sentences that the gate admitted for one section. */
export interface DraftedText {
  readonly sentences: readonly Parts[];
  /** Quotations that the words rest on without printing them. */
  readonly basis: readonly Part[];
}

/** Drafted text for a heading, by its words; null where none is. */
export type DraftedFor = (heading: string) => DraftedText | null;

/** Of a run without a model. */
export const nothingDrafted: DraftedFor = () => null;

/**
 * The blocks with drafted text under their headings. A sentence of the template goes when the drafted
 * text cites everything it states; whatever it does not cite, and every marker, stays.
 */
export function withDrafts(
  blocks: readonly PaperBlock[],
  draftedFor: DraftedFor,
): readonly PaperBlock[] {
  const made: PaperBlock[] = [];
  let section: PaperBlock[] = [];
  let drafted: DraftedText | null = null;
  const close = (): void => {
    made.push(...(drafted === null ? section : replaced(section, drafted)));
    section = [];
  };
  for (const block of blocks) {
    if (block.kind !== "heading") {
      section.push(block);
      continue;
    }
    close();
    made.push(block);
    drafted = draftedFor(wordsOf(block.parts));
  }
  close();
  return made;
}

function wordsOf(parts: Parts): string {
  return parts.map((part) => (part.kind === "text" ? part.text : "")).join("");
}

function replaced(
  section: readonly PaperBlock[],
  { sentences, basis }: DraftedText,
): readonly PaperBlock[] {
  if (sentences.length === 0) return section;
  const covered = new Set([...sentences.flat(), ...basis].flatMap((part) => keyOf(part) ?? []));
  const isTold = (parts: Parts): boolean => {
    const keys = parts.flatMap((part) => keyOf(part) ?? []);
    const isOpen = parts.some((part) => part.kind === "marker" && part.reason === "conflict");
    return !isOpen && keys.every((key) => covered.has(key));
  };
  const markers: Marker[] = [];
  const untold = (parts: Parts): Parts => {
    const isWords = parts.some(({ kind }) => kind === "text" || kind === "given");
    if (!states(parts) && isWords) return parts;
    const kept = sentencesOf(parts)
      .filter((sentence) => !states(sentence) || !isTold(sentence))
      .map((sentence) => withoutTold(sentence, isTold));
    if (kept.some(states)) return kept.flat();
    markers.push(...markersIn(parts));
    return [];
  };
  const rest = section.flatMap((block): readonly PaperBlock[] => {
    if (block.kind === "paragraph") {
      const parts = untold(block.parts);
      return parts.length === 0 ? [] : [{ ...block, parts }];
    }
    if (block.kind !== "points") return [block];
    const items = block.items.map(untold).filter((item) => item.length > 0);
    return items.length === 0 && !states(block.intro) ? [] : [{ ...block, items }];
  });
  const quoted = rest.filter(isQuotation);
  const parts = [...sentences.flat(), ...markers];
  const paragraph: PaperBlock = { kind: "paragraph", runIn: null, parts };
  return [...quoted, paragraph, ...rest.filter((block) => !isQuotation(block))];
}

/**
 * A list of values behind a name (云岭县评估项目18个，评减率13.77%。) without those that were told; any other
 * sentence stands whole, because its clauses may need each other.
 */
function withoutTold(sentence: Parts, isTold: (parts: Parts) => boolean): Parts {
  const [name, ...rest] = sentence;
  const stop = rest.at(-1);
  if (name?.kind !== "given" || stop?.kind !== "text" || stop.text !== "。") return sentence;
  const items: Part[][] = [];
  for (const part of rest.slice(0, -1)) {
    if (part.kind === "text" && !part.text.startsWith("（")) items.push([part]);
    else items.at(-1)?.push(part);
  }
  const [lead] = items[0] ?? [];
  const isList = lead?.kind === "text" && !lead.text.startsWith("，");
  if (!isList || items.length < 2 || !items.every(states)) return sentence;
  const left = items.filter((item) => !isTold(item)).flat();
  const [first, ...others] = left;
  if (first?.kind !== "text") return sentence;
  return [name, text(first.text.replace(/^，/u, "")), ...others, stop];
}

/** Parts up to each full stop among the words. */
function sentencesOf(parts: Parts): readonly Parts[] {
  const sentences: Part[][] = [[]];
  for (const part of parts) {
    const pieces = part.kind === "text" ? part.text.split(/(?<=。)/u) : [part];
    for (const piece of pieces) {
      sentences
        .at(-1)
        ?.push(typeof piece === "string" ? { ...part, kind: "text", text: piece } : piece);
      if (typeof piece === "string" && piece.endsWith("。")) sentences.push([]);
    }
  }
  return sentences.filter((sentence) => sentence.length > 0);
}

/** Whether it tells anything that a reader could look up, or leaves a question open. */
function states(parts: Parts): boolean {
  return parts.some(
    (part) => keyOf(part) !== null || (part.kind === "marker" && part.reason === "conflict"),
  );
}

/** The report's own sentences on the work stand before what is drafted from its figures. */
function isQuotation(block: PaperBlock): boolean {
  return block.kind === "paragraph" && block.parts.every(({ kind }) => kind === "quotation");
}

function markersIn(parts: Parts): readonly Marker[] {
  return parts.filter((part) => part.kind === "marker");
}

/** What a part states, wherever it stands; null for words and names. */
function keyOf(part: Part): string | null {
  if (part.kind === "figure") return part.figureId;
  if (part.kind === "calculation") return part.calculationId;
  if (part.kind === "measure") return part.measureId;
  if (part.kind === "quotation") return `${part.documentId}@${part.span.start}-${part.span.end}`;
  return null;
}
