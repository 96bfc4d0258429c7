export interface NonFigure {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly reason: string;
}

interface Pattern {
  readonly reason: string;
  readonly pattern: RegExp;
}

/** Numerals that count nothing in these eight reports, with the reasons used in the gold. */
const patterns: readonly Pattern[] = [
  { reason: "list_number", pattern: /^[一二三四五六七八九]、|[（(][一二三四五六七八九][)）]/g },
  { reason: "list_number", pattern: /[一二三四五]是/g },
  { reason: "list_number", pattern: /^\d\./g },
  { reason: "unit_header", pattern: /(?<=[（：])万元(?=）|$)/g },
  { reason: "level_name", pattern: /一级预算单位|三级指标/g },
  { reason: "idiom", pattern: /四本预算|双监控|一体化|三上三下|一级抓一级/g },
  { reason: "slogan", pattern: /第一关|抓两头|三不批|三保/g },
  {
    reason: "word",
    pattern: /第三方|第[一二]轮|进一步|下一步|一般|一律|一次性|下一环节|一定范围|统一|逐一/g,
  },
  { reason: "relative_period", pattern: /[上下]一年度|一年来/g },
];

const numeral = /[\d０-９〇零一二三四五六七八九十百千万亿两半双]/;

/**
 * The non-figures of a piece of text, and a failure when a numeral is neither in a mark nor in one of
 * them: so no figure is forgotten.
 */
export function findNonFigures(
  text: string,
  marks: readonly { readonly start: number; readonly end: number }[],
): readonly NonFigure[] {
  const free = text.split("");
  for (const mark of marks) free.fill("　", mark.start, mark.end);
  const rest = free.join("");
  const found = patterns.flatMap(({ reason, pattern }) =>
    [...rest.matchAll(pattern)].map((match) => {
      const [quote] = match;
      return { start: match.index, end: match.index + quote.length, quote, reason };
    }),
  );
  for (const { start, end } of found) free.fill("　", start, end);
  const left = free.join("");
  const at = left.search(numeral);
  if (at >= 0) throw new Error(`Not annotated: ${text.slice(Math.max(0, at - 12), at + 12)}`);
  return found.sort((a, b) => a.start - b.start);
}
