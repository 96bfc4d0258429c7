import type { Kind } from "../../domain/figure.ts";
import type { Span } from "../../domain/span.ts";
import type { Dimension } from "../../domain/quantity.ts";

/** Calendar parts of a date or period as printed; month and day count from 1. */
export interface TimeParts {
  readonly year: number | null;
  readonly yearEnd?: number;
  readonly month?: number;
  readonly monthEnd?: number;
  readonly day?: number;
  /** 底, 末: the last day of the month or year. */
  readonly atEnd?: boolean;
  /** ISO 8601 duration (P3Y); such a period has no place in the calendar. */
  readonly duration?: string;
  /** 次月7日: a day whose month the text does not name. */
  readonly relative?: boolean;
}

/** What one look at the characters tells; meaning comes later. Offsets are into the flow. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly kind: Kind;
  readonly digits: string;
  readonly exponent: number;
  readonly unit: string | null;
  readonly dimension: Dimension;
  /** 余 or 多 stands inside. */
  readonly over: boolean;
  readonly time: TimeParts | null;
  /** Written in Chinese numerals. */
  readonly han: boolean;
  /** Inside 《》. */
  readonly inTitle: boolean;
  /** Year in the brackets of a document number. */
  readonly documentYear?: number;
  /** Where its unit stands, when a line before declared it. */
  readonly unitAt?: Span;
}

/** A number as printed, without its unit. */
export interface Printed {
  readonly start: number;
  /** Offset after the number, where its unit begins. */
  readonly end: number;
  readonly digits: string;
  /** Written in Chinese numerals. */
  readonly han: boolean;
}

/** A plain count without a unit: what every reading of a number starts from. */
export function numberToken(
  start: number,
  end: number,
  digits: string,
  han: boolean,
): Omit<Token, "inTitle"> {
  return {
    start,
    end,
    kind: "count",
    digits,
    exponent: 0,
    unit: null,
    dimension: "count",
    over: false,
    time: null,
    han,
  };
}

/** A number that is no figure, with the reason in Chinese. */
export interface Refusal {
  readonly start: number;
  readonly end: number;
  readonly reason: string;
}

/** What a recogniser says of the characters at one place. */
export type Reading =
  | { readonly token: Omit<Token, "inTitle"> }
  | { readonly refusal: Refusal }
  /** A number without a unit: a figure only if a neighbour or a table lends it one. */
  | { readonly bare: { readonly start: number; readonly end: number; readonly digits: string } };
