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

/** Worked out once for each mention. */
export const perMention = perObject((mention: Mention): Told => {
  const { figure, after, before, past } = mention;
  const head =
    leading(mention, 40)
      .split(/[；;。：:（(\n]|，|,(?!(?<=\d,)\d{3})/)
      .at(-1) ?? "";
  return {
    clause: plain(head + (figure.kind === "count" ? after.slice(0, 8) : "")),
    average: average.test(before),
    earlier: past || isEarlier(mention) || comparesAlone(mention) || isComparedWith(mention),
    change: changeBefore(mention) !== null,
  };
});
