import { changeBefore, isEarlier, comparesAlone } from "../changes/change-words.ts";
import { isComparedWith } from "../wording/compared-with.ts";
import { perObject } from "../remembered.ts";
import { plain } from "../wording/plain.ts";
import { leading } from "../wording/scene.ts";
import type { Mention } from "../wording/scene.ts";

/** What the words around a figure tell of its role. */
export interface Told {
  /** From the last stop before the number, other figures included, to the words right behind it. */
  readonly clause: string;
  /** A mean: it is no part and no whole. */
  readonly average: boolean;
  /** Last year's value, or what another is compared with. */
  readonly earlier: boolean;
  /** By how much something rose or fell. */
  readonly change: boolean;
}

const average = /平均|每(?!年|月|季|期)[一-龥]{0,4}$|[人户亩村校县场期家份床]均|均(?=[\d.]*$)|单价/;

const stops = new Set("；;。：:（(\n，");

/** The words behind the last stop; the comma of 1,250 is none. */
function lastClause(words: string): string {
  let from = words.length;
  while (from > 0 && !stops.has(words.charAt(from - 1)) && !isComma(words, from - 1)) from -= 1;
  return words.slice(from);
}

function isComma(words: string, at: number): boolean {
  return words.charAt(at) === "," && !/^\d,\d{3}/.test(words.slice(at - 1, at + 4));
}

/** Worked out once for each mention. */
export const perMention = perObject((mention: Mention): Told => {
  const { figure, after, before, past } = mention;
  const head = lastClause(leading(mention, 40));
  return {
    clause: plain(head + (figure.kind === "count" ? after.slice(0, 8) : "")),
    average: average.test(before),
    earlier: past || isEarlier(mention) || comparesAlone(mention) || isComparedWith(mention),
    change: changeBefore(mention) !== null,
  };
});
