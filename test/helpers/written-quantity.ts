import { constantFrom, integer, oneof, option, record } from "fast-check";
import { scaleDigits } from "../../domain/quantity.ts";
import type { Qualifier } from "../../domain/quantity.ts";
import { numeralOf } from "./chinese-numeral.ts";

/** Units with the power of ten of their value. */
export const units = [
  ["元", 0],
  ["千元", 3],
  ["万元", 4],
  ["百万元", 6],
  ["亿元", 8],
  ["个", 0],
  ["家", 0],
  ["项", 0],
  ["条", 0],
  ["件", 0],
  ["次", 0],
  ["人次", 0],
  ["户", 0],
  ["万户", 4],
  ["处", 0],
  ["份", 0],
  ["名", 0],
  ["%", 0],
  ["‰", 0],
  ["个百分点", 0],
  ["倍", 0],
  ["分", 0],
  ["个月", 0],
  ["个工作日", 0],
] as const;

const before: readonly (readonly [string, Qualifier])[] = [
  ["", "exact"],
  ["达", "exact"],
  ["约", "approx"],
  ["接近", "nearly"],
  ["超过", "more_than"],
  ["不低于", "at_least"],
  ["不足", "less_than"],
  ["不超过", "at_most"],
];

const behind: readonly (readonly [string, Qualifier])[] = [
  ["以上", "at_least"],
  ["（含）以上", "at_least"],
  ["以下", "at_most"],
  ["（不含）以下", "less_than"],
  ["左右", "approx"],
];

interface Written {
  readonly printed: string;
  /** Half-width decimal digits. */
  readonly digits: string;
  /** Ends in a zero, so that 余 can follow. */
  readonly round: boolean;
  readonly chinese: boolean;
}

const whole = oneof(integer({ min: 2, max: 99 }), integer({ min: 2, max: 99_999_999 }));

/** In full-width digits. */
export function wide(text: string): string {
  return text.replace(/[\d.]/g, (character) =>
    String.fromCharCode(character.charCodeAt(0) + 0xfee0),
  );
}

function grouped(text: string): string {
  return text.replace(/\B(?=(?:\d{3})+(?!\d))/g, ",");
}

const arabic = record({
  number: whole,
  decimals: option(integer({ min: 0, max: 99 })),
  style: constantFrom("plain", "wide", "grouped"),
}).map(({ number, decimals, style }): Written => {
  const tail = decimals === null ? "" : `.${String(decimals).padStart(2, "0")}`;
  const digits = `${number}${tail}`;
  const printed = style === "grouped" ? grouped(String(number)) + tail : digits;
  return {
    printed: style === "wide" ? wide(digits) : printed,
    digits,
    round: number % 10 === 0,
    chinese: false,
  };
});

// Below eleven a numeral and its unit are often a word: 十分, 四处, 二元.
const chinese = integer({ min: 11, max: 9999 }).map((number): Written => ({
  printed: numeralOf(number),
  digits: String(number),
  round: number % 10 === 0,
  chinese: true,
}));

/** A quantity with everything that must come back. */
export interface Planted {
  readonly printed: string;
  readonly value: string;
  readonly qualifier: Qualifier;
  /** The words that limit it, before and behind. */
  readonly limit: readonly [string, string];
}

const limit = oneof(
  constantFrom(...before).map(([word, qualifier]) => ({ words: [word, ""] as const, qualifier })),
  constantFrom(...behind).map(([word, qualifier]) => ({ words: ["", word] as const, qualifier })),
);

/** Number × writing × unit × 余 × limit. */
export const planted = record({
  written: oneof(arabic, chinese),
  unit: constantFrom(...units),
  over: constantFrom("", "余", "多"),
  limit,
})
  // Nobody writes 十千元.
  .filter(({ written, unit: [unit] }) => !written.chinese || !/^[千百]/.test(unit))
  // 超过5个百分点 tells a difference, not a bound.
  .filter(
    ({ unit: [unit], limit: { qualifier } }) => unit !== "个百分点" || qualifier !== "more_than",
  )
  .map(({ written, unit: [unit, exponent], over, limit: { words, qualifier } }): Planted => {
    const more = written.round && /^[元千万百亿个家项条件次人户处份名]/.test(unit) ? over : "";
    return {
      printed: written.printed + more + unit,
      value: scaleDigits(written.digits, exponent),
      qualifier: more === "" ? qualifier : "over",
      limit: words,
    };
  });
