import type { Random } from "../corpus/random.ts";
import type { Edit } from "./edit.ts";
import type { Ground } from "./ground.ts";
import type { Printed } from "./printed.ts";
import { numberIn, plainDigits } from "./printed.ts";

export const mutationTypes = [
  "digit",
  "swap",
  "drop",
  "duplicate",
  "decimal",
  "unit",
  "part-whole",
  "complement",
  "denominator",
  "stale-year",
  "neighbour",
  "item-removed",
  "item-added",
  "mention",
  "direction",
  "points",
] as const;

export type MutationType = (typeof mutationTypes)[number];

/** One planted error. */
export interface Mutation {
  readonly type: MutationType;
  readonly edits: readonly Edit[];
  /** Figures that were changed. */
  readonly slots: readonly number[];
  /** How they read now; null for one that is gone. */
  readonly printed: ReadonlyMap<number, Printed | null>;
  /** Change of the number of listed items, by constraint. */
  readonly listed: ReadonlyMap<number, number>;
  /** Constraints of which the words, not the numbers, say the opposite now. */
  readonly reversed: readonly number[];
  /** A single repair of the number gives the original back. */
  readonly repairable: boolean;
}

/** Plants an error of one type in one figure; null where it has no place there. */
export type Mutator = (ground: Ground, slot: number, random: Random) => Mutation | null;

export function mutation(
  type: MutationType,
  slot: number,
  edits: readonly Edit[],
  printed: Printed | null,
): Mutation {
  return {
    type,
    edits,
    slots: [slot],
    printed: new Map([[slot, printed]]),
    listed: new Map(),
    reversed: [],
    repairable: true,
  };
}

/** The number of a figure with other digits, written in its own manner; null where nothing changes. */
export function withDigits(
  ground: Ground,
  type: MutationType,
  slot: number,
  digits: string,
): Mutation | null {
  const figure = ground.gold.figures[slot];
  const before = ground.printed[slot];
  if (figure === undefined || before == null || before.words) return null;
  const found = numberIn(figure.quote);
  if (found === null || digits === before.digits || !isPlain(digits)) return null;
  if (plainDigits(found.raw) !== before.digits) return null;
  const start = figure.start + found.start;
  const edit = { start, end: start + found.raw.length, text: written(digits, found.raw) };
  return mutation(type, slot, [edit], { ...before, digits });
}

/** No leading zero, no empty side of the point. */
function isPlain(digits: string): boolean {
  return /^(?:0|[1-9]\d*)(?:\.\d+)?$/.test(digits);
}

/** Digits of the same length keep blanks and breaks of the original; else only commas and width. */
function written(digits: string, raw: string): string {
  const wide = /[０-９]/.test(raw);
  const at = Array.from(raw).flatMap((char, place) => (/[\s,，]/.test(char) ? [] : place));
  if (at.length === digits.length && digits.indexOf(".") === plainDigits(raw).indexOf(".")) {
    const chars = Array.from(raw);
    for (const [index, place] of at.entries()) {
      if (!/[.．]/.test(chars[place] ?? "")) chars[place] = inWidth(digits[index] ?? "", wide);
    }
    return chars.join("");
  }
  const [whole = "", fraction] = digits.split(".");
  const grouped = /[,，]/.test(raw) ? whole.replaceAll(/\B(?=(?:\d{3})+$)/g, ",") : whole;
  const text = fraction === undefined ? grouped : `${grouped}.${fraction}`;
  return Array.from(text, (char) => inWidth(char, wide)).join("");
}

function inWidth(char: string, wide: boolean): string {
  return wide && /[\d.,]/.test(char) ? String.fromCharCode(char.charCodeAt(0) + 0xfee0) : char;
}
