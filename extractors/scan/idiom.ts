import words from "./idioms.json" with { type: "json" };

interface Entry {
  readonly word: string;
  /** Offset of the numeral within the word. */
  readonly offset: number;
  readonly reason: string;
}

const numerals = "零〇一二两三四五六七八九十百千万亿半";

/** Idioms by their numeral and the character after it (or before it when the numeral ends the word). */
const index = new Map<string, Entry[]>();

function add(key: string, entry: Entry): void {
  const list = index.get(key);
  if (list) list.push(entry);
  else index.set(key, [entry]);
}

for (const [reason, list] of Object.entries(words)) {
  for (const word of list) {
    for (let offset = 0; offset < word.length; offset += 1) {
      const numeral = word.charAt(offset);
      if (!numerals.includes(numeral)) continue;
      const next = word.charAt(offset + 1);
      add(next === "" ? `${word.charAt(offset - 1)}${numeral}<` : numeral + next, {
        word,
        offset,
        reason,
      });
    }
  }
}

export interface Idiom {
  readonly start: number;
  readonly end: number;
  readonly reason: string;
}

/** The longest word of the list that has the numeral at `offset` inside it; null when none does. */
export function idiomAt(text: string, offset: number): Idiom | null {
  const numeral = text.charAt(offset);
  let best: Idiom | null = null;
  for (const key of [numeral + text.charAt(offset + 1), `${text.charAt(offset - 1)}${numeral}<`]) {
    for (const { word, offset: inside, reason } of index.get(key) ?? []) {
      const start = offset - inside;
      if (start < 0 || !text.startsWith(word, start)) continue;
      const end = start + word.length;
      if (best === null || end - start > best.end - best.start) best = { start, end, reason };
    }
  }
  return best;
}
