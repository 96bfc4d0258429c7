import type { Kind } from "../../domain/figure.ts";
import type { Qualifier } from "../../domain/quantity.ts";

/** A figure that the generator wrote itself, so that it knows what must be found. */
export interface Sown {
  readonly quote: string;
  readonly kind: Kind;
  /** Exact decimal in the base unit; null for a span of time. */
  readonly value: string | null;
  readonly unit: string | null;
  readonly qualifier: Qualifier;
}

/** A run of words, or one figure. */
export type Piece = string | Sown;

/** A figure at its place in the finished text; `start` and `end` are UTF-16 offsets. */
export interface Planted extends Sown {
  readonly start: number;
  readonly end: number;
}
