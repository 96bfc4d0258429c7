export interface Place {
  readonly start: number;
  readonly end: number;
}

/** Text without blanks, and where each of its characters stands in the original. */
interface Dense {
  readonly text: string;
  readonly at: readonly number[];
}

/** Reading a piece of the source in the document's text: where each of its characters stands. */
export class Aligner {
  readonly #dense: Dense;
  readonly #document: string;
  #cursor = 0;

  constructor(document: string) {
    this.#document = document;
    this.#dense = condense(document);
  }

  /**
   * Finds the places of a piece in document order, ignoring blanks. Text of the document between two
   * pieces (furniture, navigation) is skipped; inside a piece only page numbers are.
   * Throws when the piece is not there.
   */
  locate(piece: string, places: readonly Place[]): readonly Place[] {
    const { text, at } = condense(piece);
    const found = this.#follow(text);
    return places.map(({ start, end }) => {
      const inside = at.flatMap((offset, index) =>
        offset >= start && offset < end ? [this.#dense.at[found[index] ?? -1] ?? -1] : [],
      );
      const place = { start: Math.min(...inside), end: Math.max(...inside) + 1 };
      this.#verify(piece.slice(start, end), place);
      return place;
    });
  }

  /** Index in the dense document of every character of the dense piece. */
  #follow(text: string): readonly number[] {
    const { text: document } = this.#dense;
    const key = text.slice(0, 12);
    const start = document.indexOf(key, this.#cursor);
    if (start < 0) throw new Error(`Not in the document: ${key}`);
    const found: number[] = [];
    let next = start;
    for (const [index, character] of text.split("").entries()) {
      if (document[next] !== character) next = this.#skipFurniture(next, text.slice(index));
      found.push(next);
      next += 1;
    }
    this.#cursor = next;
    return found;
  }

  #skipFurniture(from: number, rest: string): number {
    const footer = /^—\d+—/.exec(this.#dense.text.slice(from, from + 8));
    const next = from + (footer?.[0].length ?? 0);
    if (this.#dense.text[next] === rest[0]) return next;
    const seen = this.#dense.text.slice(from, from + 16);
    throw new Error(`The document reads "${seen}" where the source has "${rest.slice(0, 16)}"`);
  }

  #verify(quote: string, place: Place): void {
    const seen = this.#document.slice(place.start, place.end);
    if (condense(seen).text !== condense(quote).text) {
      throw new Error(`"${quote}" became "${seen}"`);
    }
  }
}

function condense(text: string): Dense {
  const at = text.split("").flatMap((character, index) => (/\s/.test(character) ? [] : [index]));
  return { text: at.map((index) => text[index]).join(""), at };
}
