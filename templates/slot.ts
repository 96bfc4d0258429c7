import type { PaperBlock, Parts } from "../domain/paper.ts";

/** A place in a sentence that the facts fill. */
export interface InlineSlot {
  readonly kind: "inline";
  /** Name printed in 【待补：…】. */
  readonly label: string;
  /** Parts for the paper's year plus `offset`; null when the facts have none. */
  readonly read: (offset: number) => Parts | null;
  /** Whether the facts say zero, which a list in prose leaves out. */
  readonly isZero?: (offset: number) => boolean;
}

/** A place that takes whole paragraphs or tables; stands alone in its paragraph. */
export interface BlockSlot {
  readonly kind: "block";
  readonly label: string;
  /** Called when the text above it is composed; null when the facts have none. */
  readonly read: () => readonly PaperBlock[] | null;
}

export type Slot = InlineSlot | BlockSlot;

/** By the Chinese name that templates use. */
export type Slots = ReadonlyMap<string, Slot>;

/** What a slot left behind in the rendered text. */
export type Token =
  | { readonly kind: "parts"; readonly parts: Parts }
  | { readonly kind: "block"; readonly slot: BlockSlot; readonly required: boolean }
  | { readonly kind: "empty"; readonly label: string; readonly required: boolean }
  /** An optional clause that went; `label` names what it wanted, when that was required. */
  | { readonly kind: "gone"; readonly label: string | null };

// Private use characters cannot come from a report: quotations travel as tokens, never as text.
const open = "\uE000";
const close = "\uE001";

/** Tokens stand in the rendered text as one private character pair with their number between. */
export class Tape {
  readonly #tokens: Token[] = [];

  put(token: Token): string {
    this.#tokens.push(token);
    return `${open}${this.#tokens.length - 1}${close}`;
  }

  /** The rendered text as strings and tokens in order. */
  read(rendered: string): readonly (string | Token)[] {
    return rendered
      .split(new RegExp(`(${open}\\d+${close})`))
      .filter((piece) => piece !== "")
      .map((piece) => (piece.startsWith(open) ? this.#at(piece) : piece));
  }

  #at(piece: string): Token | string {
    return this.#tokens[Number(piece.slice(1, -1))] ?? "";
  }
}
