import type { Marker, PaperBlock, Part, Parts } from "../domain/paper.ts";

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
  const rest = section.flatMap((block): readonly PaperBlock[] => {
    if (block.kind === "paragraph" && isTold(block.parts)) {
      markers.push(...markersIn(block.parts));
      return [];
    }
    if (block.kind !== "points") return [block];
    const items = block.items.filter((item) => !isTold(item));
    markers.push(...block.items.filter(isTold).flatMap(markersIn));
    return items.length === 0 && isTold(block.intro) ? [] : [{ ...block, items }];
  });
  const quoted = rest.filter(isQuotation);
  const parts = [...sentences.flat(), ...markers];
  const paragraph: PaperBlock = { kind: "paragraph", runIn: null, parts };
  return [...quoted, paragraph, ...rest.filter((block) => !isQuotation(block))];
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
