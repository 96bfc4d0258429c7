import type { OtherMark } from "./gold-source.ts";

interface Pattern {
  readonly reason: string;
  readonly pattern: RegExp;
}

const han = "一二三四五六七八九十";

/** Numerals that never count in these reports; what depends on the place is marked in the source. */
const patterns: readonly Pattern[] = [
  { reason: "list_number", pattern: new RegExp(`(?<=^[ 　#*]*)[${han}]{1,2}、`, "gm") },
  { reason: "list_number", pattern: new RegExp(`[（(][${han}]{1,2}[）)]`, "g") },
  { reason: "list_number", pattern: /(?<=^[ 　*]*)\d{1,2}[.．、](?!\d)/gm },
  { reason: "list_number", pattern: /[（(]\d{1,2}[）)]|[①-⑳]/g },
  { reason: "list_number", pattern: new RegExp(`[${han}]是`, "g") },
  { reason: "level_name", pattern: /[一二三]级(?:指标|预算单位)/g },
  { reason: "idiom", pattern: /四本预算|双监控|一体化|[四五]位一体|三公|三保|一票否决/g },
  { reason: "word", pattern: /第三方|进一步|下一步|一般|一律|一次性|一些|一定|统一|逐一|近几年/g },
  { reason: "relative_period", pattern: /[上下]一年度?/g },
];

const numerals = /[\d０-９〇零一二三四五六七八九十百千万亿两半双①-⑳]+/g;

/**
 * The numerals of a text that count nothing. Throws when a numeral is neither in a mark nor known to
 * count nothing, so that no figure is forgotten.
 */
export function findOthers(
  text: string,
  marks: readonly { readonly start: number; readonly end: number }[],
  given: readonly OtherMark[],
): readonly OtherMark[] {
  const free = text.split("");
  for (const { start, end } of [...marks, ...given]) free.fill("　", start, end);
  const found: OtherMark[] = [...given];
  for (const { reason, pattern } of patterns) {
    for (const { index, 0: quote } of free.join("").matchAll(pattern)) {
      found.push({ start: index, end: index + quote.length, reason });
      free.fill("　", index, index + quote.length);
    }
  }
  const left = [...free.join("").matchAll(numerals)].map(({ index }) =>
    text.slice(Math.max(0, index - 10), index + 10).replace(/\n/g, "⏎"),
  );
  if (left.length > 0) throw new Error(`Not annotated:\n${left.join("\n")}`);
  return found.sort((a, b) => a.start - b.start);
}
