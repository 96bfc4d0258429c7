import { plausibilityOf } from "./plausibility.ts";

export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "gb18030";

export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
  /** The bytes do not say so themselves; another reading was possible. */
  readonly guessed: boolean;
}

/** Decodes the bytes of a text file; null when they read as text in no encoding we know. */
export function decodeText(bytes: Uint8Array): Decoded | null {
  const marked = byMark(bytes);
  if (marked !== null) return marked;
  const utf8 = tried("utf-8", bytes, true);
  if (utf8 !== null && plausibilityOf(utf8).broken < 0.01)
    return { text: utf8, encoding: "utf-8", guessed: false };
  const candidates: Decoded[] = [];
  for (const encoding of ["gb18030", "utf-16le", "utf-16be"] as const) {
    const text = tried(encoding, bytes, true);
    if (text !== null) candidates.push({ text, encoding, guessed: true });
  }
  // A file cut in the middle of a character, or with a few broken bytes, is still what it is.
  for (const encoding of ["utf-8", "gb18030"] as const) {
    const text = tried(encoding, bytes, false);
    if (text !== null && !candidates.some((other) => other.encoding === encoding))
      candidates.push({ text, encoding, guessed: true });
  }
  return best(candidates);
}

function byMark(bytes: Uint8Array): Decoded | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return marked("utf-8", bytes);
  if (first === 0xff && second === 0xfe) return marked("utf-16le", bytes);
  if (first === 0xfe && second === 0xff) return marked("utf-16be", bytes);
  return null;
}

/** The decoder takes the byte order mark away itself. */
function marked(encoding: Encoding, bytes: Uint8Array): Decoded | null {
  const text = tried(encoding, bytes, false);
  if (text === null || plausibilityOf(text).broken > 0.05) return null;
  return { text, encoding, guessed: false };
}

function tried(encoding: Encoding, bytes: Uint8Array, fatal: boolean): string | null {
  try {
    return new TextDecoder(encoding, { fatal }).decode(bytes);
  } catch {
    return null;
  }
}

function best(candidates: readonly Decoded[]): Decoded | null {
  let chosen: Decoded | null = null;
  let most = 0;
  for (const candidate of candidates) {
    const { common, frequent, broken } = plausibilityOf(candidate.text);
    if (common < 0.9 || broken > 0.02) continue;
    const score = common + frequent - 10 * broken;
    if (score > most) {
      most = score;
      chosen = candidate;
    }
  }
  return chosen;
}
