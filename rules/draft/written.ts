import type { CatalogueEntry, ValueEntry } from "../../domain/catalogue.ts";
import { isValue } from "../../domain/catalogue.ts";
import type { Piece } from "../../domain/draft.ts";
import { calculatedMark } from "../../domain/draft.ts";
import type { Span } from "../../domain/span.ts";

/** Stands for a slot among the model's own words: no letter, no digit, no mark. */
export const slotMark = "\uFFFC";

/** A slot where it will be printed; `start` and `end` are in `Written.text`. */
export interface Slot extends Span {
  readonly entry: CatalogueEntry;
  /** Offset of its mark in `Written.words`. */
  readonly mark: number;
}

/** A drafted sentence as it will be printed, and the words in it that a model chose. */
export interface Written {
  readonly text: string;
  /** The own words, each slot one `slotMark`. */
  readonly words: string;
  readonly slots: readonly Slot[];
  readonly clauses: readonly Clause[];
  /** Everything the words may be taken from: told by the sources of the slots, and the basis. */
  readonly told: readonly string[];
  readonly basis: readonly CatalogueEntry[];
}

/** A stretch between commas and stops. */
export interface Clause {
  readonly words: string;
  /** Offset of the clause in `Written.words`. */
  readonly start: number;
  readonly slots: readonly Slot[];
}

export function writtenOf(pieces: readonly Piece[], basis: readonly CatalogueEntry[]): Written {
  let text = "";
  let words = "";
  const slots: Slot[] = [];
  for (const piece of pieces) {
    if (piece.kind === "words") {
      text += piece.text;
      words += piece.text;
      continue;
    }
    const { entry } = piece;
    slots.push({
      entry,
      start: text.length,
      end: text.length + entry.text.length,
      mark: words.length,
    });
    text += entry.text + (entry.kind === "calculation" ? calculatedMark : "");
    words += slotMark;
  }
  const all = [...slots.map(({ entry }) => entry), ...basis];
  return { text, words, slots, clauses: clausesOf(words, slots), told: toldBy(all), basis };
}

function clausesOf(words: string, slots: readonly Slot[]): readonly Clause[] {
  return [...words.matchAll(/[^，；。：！？—…]+/gu)].map((match) => {
    const start = match.index;
    const end = start + match[0].length;
    const inside = slots.filter(({ mark }) => start <= mark && mark < end);
    return { words: match[0], start, slots: inside };
  });
}

/**
 * What the words at an offset may be taken from. Where a sentence speaks of several districts, only what
 * is told of the one named before.
 */
export function toldAt({ slots, told, basis }: Written, at: number): readonly string[] {
  const names = slots.filter(isDistrict);
  if (names.length < 2) return told;
  const start = names.findLast(({ mark }) => mark <= at)?.mark ?? -1;
  const end = names.find(({ mark }) => mark > at)?.mark ?? Number.POSITIVE_INFINITY;
  const own = slots.filter(({ mark }) => mark >= start && mark < end);
  return toldBy([...own.map(({ entry }) => entry), ...basis]);
}

/** Names a district of the paper. */
export function isDistrict({ entry }: Slot): boolean {
  return entry.kind === "name" && entry.role === "district";
}

function toldBy(entries: readonly CatalogueEntry[]): readonly string[] {
  return entries.flatMap((entry) => {
    if (isValue(entry)) return entry.told;
    return entry.kind === "quotation" ? [entry.text] : [];
  });
}

export function valueSlots({ slots }: { readonly slots: readonly Slot[] }): readonly ValueSlot[] {
  return slots.filter((slot): slot is ValueSlot => isValue(slot.entry));
}

export interface ValueSlot extends Slot {
  readonly entry: ValueEntry;
}
