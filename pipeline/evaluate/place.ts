import type { GoldFile } from "./gold.ts";

interface Placed {
  readonly quote: string;
  readonly start: number;
  readonly end: number;
}

/** The text without blanks, and where each of its characters stood. */
function compact(text: string): { readonly text: string; readonly at: readonly number[] } {
  const at: number[] = [];
  let kept = "";
  for (let index = 0; index < text.length; index += 1) {
    if (/\s/.test(text.charAt(index))) continue;
    kept += text.charAt(index);
    at.push(index);
  }
  return { text: kept, at };
}

/**
 * Annotations were made on one text of a report; read from another format the same words stand
 * elsewhere. Quotes are found again one after the other, blanks set aside. A quote that is not
 * found keeps a place behind the end of the text, where nothing can match it.
 */
export function placeGold(gold: GoldFile, text: string): GoldFile {
  const all: readonly Placed[] = [...gold.figures, ...gold.non_figures];
  if (all.every(({ quote, start, end }) => text.slice(start, end) === quote)) return gold;
  const places = findAll(all, text);
  const moved = <T extends Placed>(item: T): T => {
    const { start, end } = places.get(item) ?? { start: text.length, end: text.length };
    return { ...item, start, end, quote: start < end ? text.slice(start, end) : item.quote };
  };
  return { ...gold, figures: gold.figures.map(moved), non_figures: gold.non_figures.map(moved) };
}

function findAll(
  all: readonly Placed[],
  text: string,
): ReadonlyMap<Placed, { readonly start: number; readonly end: number }> {
  const dense = compact(text);
  const places = new Map<Placed, { start: number; end: number }>();
  let from = -1;
  let previous = -1;
  for (const item of all.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const quote = item.quote.replace(/\s/g, "");
    const found = dense.text.indexOf(quote, item.start > previous ? from + 1 : from);
    if (quote === "" || found < 0) continue;
    const start = dense.at[found] ?? text.length;
    places.set(item, { start, end: (dense.at[found + quote.length - 1] ?? start) + 1 });
    from = found;
    previous = item.start;
  }
  return places;
}
