/** Which characters of a text stand inside a word of a list. */
export class Cover {
  readonly #byFirst: ReadonlyMap<string, readonly string[]>;

  constructor(words: readonly string[]) {
    this.#byFirst = Map.groupBy(
      words.toSorted((a, b) => b.length - a.length),
      (word) => word.charAt(0),
    );
  }

  /** The longest words, from left to right, none inside another. */
  *wordsIn(text: string): Generator<{ readonly word: string; readonly start: number }> {
    let at = 0;
    while (at < text.length) {
      const word = this.wordAt(text, at);
      if (word !== null) yield { word, start: at };
      at += word?.length ?? 1;
    }
  }

  wordAt(text: string, at: number): string | null {
    const words = this.#byFirst.get(text.charAt(at)) ?? [];
    return words.find((word) => text.startsWith(word, at)) ?? null;
  }
}
