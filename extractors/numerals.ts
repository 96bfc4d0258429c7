/** Chinese numerals: 三, 十二, 二百零五, 一千三百万, 二〇二四. */

const digitOf: ReadonlyMap<string, number> = new Map([
  ["零", 0],
  ["〇", 0],
  ["○", 0],
  ["一", 1],
  ["二", 2],
  ["两", 2],
  ["三", 3],
  ["四", 4],
  ["五", 5],
  ["六", 6],
  ["七", 7],
  ["八", 8],
  ["九", 9],
]);

const smallUnitOf: ReadonlyMap<string, number> = new Map([
  ["十", 10],
  ["百", 100],
  ["千", 1000],
]);

const largeUnitOf: ReadonlyMap<string, number> = new Map([
  ["万", 10_000],
  ["亿", 100_000_000],
]);

/** The characters a Chinese numeral is written with. */
export const numeralCharacters = "零〇○一二两三四五六七八九十百千万亿";

/**
 * Decimal digits of a Chinese numeral, or null when the characters make no number (二三, 万十).
 * A run without 十百千万亿 is read digit by digit (二〇二四 → 2024); a last digit that skips no place
 * counts the next smaller one (一百五 → 150, 三万五 → 35000).
 */
export function readNumeral(text: string): string | null {
  if (text === "") return null;
  if (/^[零〇○一二三四五六七八九]{2,}$/.test(text)) return readDigits(text);
  return readSections(text);
}

function readDigits(text: string): string | null {
  // Two figures in a row such as 三四 are an estimate (three or four), not thirty-four.
  if (text.length < 4) return null;
  return Array.from(text, (character) => String(digitOf.get(character))).join("");
}

function readSections(text: string): string | null {
  let total = 0;
  let section = 0;
  let pending: number | null = null;
  let lastSmall = Infinity;
  let last = 0;
  for (const character of text) {
    const digit = digitOf.get(character);
    const small = smallUnitOf.get(character);
    const large = largeUnitOf.get(character);
    if (digit !== undefined) {
      if (pending !== null && pending !== 0) return null;
      if (digit === 0) last = 0;
      pending = digit;
    } else if (small !== undefined) {
      if (small >= lastSmall || (pending === null && small !== 10)) return null;
      section += (pending ?? 1) * small;
      pending = null;
      lastSmall = small;
      last = small;
    } else if (large !== undefined) {
      const value = section + (pending ?? 0);
      if (value === 0) return null;
      total = large > total && total > 0 ? (total + value) * large : total + value * large;
      section = 0;
      pending = null;
      lastSmall = Infinity;
      last = large;
    } else return null;
  }
  const place = last > 10 ? last / 10 : 1;
  return String(total + section + (pending ?? 0) * place);
}
