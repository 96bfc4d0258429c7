/** How a section reads, as far as counting can tell. */
export interface Readability {
  readonly sentences: number;
  /** Characters of all sentences, marks and figures among them. */
  readonly characters: number;
  /** Of the longest sentence. */
  readonly longest: number;
  /** Sentences that open with the same four characters as an earlier one of the section. */
  readonly repeated: number;
}

const opening = 4;

export function readabilityOf(sentences: readonly string[]): Readability {
  const lengths = sentences.map((sentence) => Array.from(sentence).length);
  const openings = sentences.map((sentence) => Array.from(sentence).slice(0, opening).join(""));
  return {
    sentences: sentences.length,
    characters: lengths.reduce((sum, length) => sum + length, 0),
    longest: Math.max(0, ...lengths),
    repeated: openings.length - new Set(openings).size,
  };
}

export function together(all: readonly Readability[]): Readability {
  const sum = (of: "sentences" | "characters" | "repeated"): number =>
    all.reduce((total, each) => total + each[of], 0);
  return {
    sentences: sum("sentences"),
    characters: sum("characters"),
    longest: Math.max(0, ...all.map(({ longest }) => longest)),
    repeated: sum("repeated"),
  };
}
