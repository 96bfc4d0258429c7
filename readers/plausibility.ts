/** Characters that make up about half of official prose; a wrong decoding shows almost none of them. */
const FREQUENT =
  "的一是在和了有大为中年发上工作人对于个以国部门分会出产行全实面方进同及各性法体管理目标评价预算绩效财政资金支项情况监控果应用单位区县市局开展完成重点强化制度机制问题元万级金额率数据结合要求落提高";

const COMMON_BIT = 1;
const BROKEN_BIT = 2;
const CHINESE_BIT = 4;
const FREQUENT_BIT = 8;

/** From and up to, the second left out. */
type Ranges = readonly (readonly [number, number])[];

/** ASCII, Latin letters, punctuation and signs up to mathematics, circled numbers, Chinese marks, full-width forms. */
const common: Ranges = [
  [0, 0x7f],
  [0xa0, 0xf8],
  [0x2010, 0x2300],
  [0x2460, 0x2600],
  [0x3000, 0x3040],
  [0xff00, 0xfff0],
];
const chinese: Ranges = [[0x4e00, 0xa000]];
/** Control codes without the line ends, private use, the replacement character. */
const broken: Ranges = [
  [0, 9],
  [14, 32],
  [0x7f, 0x85],
  [0x86, 0xa0],
  [0xe000, 0xf900],
  [0xfffd, 0xfffe],
];

/** What each UTF-16 code unit counts as; 0 for scripts that no report is written in. */
const bitsOf = new Uint8Array(0x10000);
for (const [from, to] of common) bitsOf.fill(COMMON_BIT, from, to);
for (const [from, to] of chinese) bitsOf.fill(COMMON_BIT | CHINESE_BIT, from, to);
for (const [from, to] of broken) bitsOf.fill(BROKEN_BIT, from, to);
for (const character of FREQUENT)
  bitsOf[character.charCodeAt(0)] = COMMON_BIT | CHINESE_BIT | FREQUENT_BIT;

export interface Plausibility {
  /** Share of characters that belong in a Chinese report: 0–1. */
  readonly common: number;
  /** Share of the frequent characters among the Chinese ones: 0–1; 1 when there is no Chinese. */
  readonly frequent: number;
  /** Share of replacement characters and control codes. */
  readonly broken: number;
}

const SAMPLE = 20_000;

/** How much a decoded text looks like a report; only its first characters are judged. */
export function plausibilityOf(text: string): Plausibility {
  const end = Math.min(text.length, SAMPLE);
  const counts = new Uint32Array(16);
  for (let index = 0; index < end; index += 1) {
    const bits = bitsOf[text.charCodeAt(index)] ?? 0;
    counts[bits] = (counts[bits] ?? 0) + 1;
  }
  const tally = (bit: number): number =>
    counts.reduce((sum, count, bits) => ((bits & bit) === 0 ? sum : sum + count), 0);
  const length = Math.max(1, end);
  const han = tally(CHINESE_BIT);
  return {
    common: tally(COMMON_BIT) / length,
    frequent: han === 0 ? 1 : tally(FREQUENT_BIT) / han,
    broken: tally(BROKEN_BIT) / length,
  };
}
