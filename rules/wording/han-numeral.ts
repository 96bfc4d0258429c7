const digits: ReadonlyMap<string, number> = new Map(
  Array.from("零一二三四五六七八九").flatMap((char, value) => [
    [char, value] as const,
    ["〇壹贰叁肆伍陆柒捌玖"[value] ?? char, value] as const,
  ]),
);
const places: ReadonlyMap<string, number> = new Map([
  ["十", 10],
  ["拾", 10],
  ["百", 100],
  ["佰", 100],
  ["千", 1000],
  ["仟", 1000],
]);
const sections: ReadonlyMap<string, number> = new Map([
  ["万", 10_000],
  ["亿", 100_000_000],
]);

/** Characters of Chinese numerals, everyday and formal (大写). */
export const hanDigits = "零〇一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟";

/** Value of a whole Chinese numeral with its places, 二十五 and 壹佰贰拾; null for any other run. */
export function hanValue(text: string): number | null {
  let [total, section, pending] = [0, 0, -1];
  let last = Infinity;
  for (const char of text.replace(/两/g, "二")) {
    const digit = digits.get(char);
    const place = places.get(char);
    const large = sections.get(char);
    if (digit !== undefined) {
      if (pending > 0) return null;
      pending = digit;
    } else if (place !== undefined) {
      if (place >= last || (pending < 0 && place !== 10)) return null;
      section += Math.max(pending, pending < 0 ? 1 : 0) * place;
      [pending, last] = [-1, place];
    } else if (large !== undefined) {
      const value = section + Math.max(pending, 0);
      // 三万亿: the larger takes the smaller with it.
      if (value === 0 && (total === 0 || large <= total)) return null;
      total = total > 0 && large > total ? (total + value) * large : total + value * large;
      [section, pending, last] = [0, -1, Infinity];
    } else return null;
  }
  return text === "" ? null : total + section + Math.max(pending, 0);
}
