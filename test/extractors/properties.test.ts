import {
  array,
  assert,
  asyncProperty,
  constantFrom,
  integer,
  oneof,
  option,
  property,
  record,
  string,
} from "fast-check";
import { expect, test } from "vitest";
import { scaleDigits } from "../../domain/quantity.ts";
import type { Qualifier } from "../../domain/quantity.ts";
import type { Span } from "../../domain/span.ts";
import { extractFigures } from "../../extractors/figures.ts";
import type { Extraction } from "../../extractors/figures.ts";
import { extractReport } from "../../extractors/index.ts";
import { scan } from "../../extractors/scan/scan.ts";
import { readDocument } from "../../readers/index.ts";
import { numeralOf } from "../helpers/chinese-numeral.ts";
import { extractFrom } from "../helpers/extract-from.ts";
import { plainDocument } from "../helpers/plain-document.ts";

const seed = 20241120;

/** Units with the power of ten of their value. */
const units = [
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

function wide(text: string): string {
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

interface Planted {
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

const planted = record({
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

const neutral = ["本县", "有关方面", "工作开展顺利", "资料显示", "按照要求", "情况良好"];
const clause = array(constantFrom(...neutral), { maxLength: 3 }).map((words) => words.join(""));
const mark = constantFrom("，", "。", "；", "：", "\n", "，其中");

test("any quantity in any writing comes back with its exact value, span and limit", async () => {
  const sentence = record({ lead: clause, stop: mark, quantity: planted, tail: clause });
  await assert(
    asyncProperty(sentence, async ({ lead, stop, quantity, tail }) => {
      const { printed, value, qualifier, limit: words } = quantity;
      const head = `${lead}${stop}数为${words[0]}`;
      const { figures } = await extractFrom(`${head}${printed}${words[1]}，${tail}。`);
      expect(figures).toMatchObject([{ start: head.length, quote: printed, value, qualifier }]);
    }),
    { seed, numRuns: 1500 },
  );
});

const characters = [
  ...Array.from('0123456789０５％.,，、。；：！？:;()（）〔〕[]《》“”"-—～~/+−%‰\n\t \u3000\u200b'),
  ...Array.from("零〇○一二两三四五六七八九十百千万亿半几余多第前上下近约不超低于含以内"),
  ...Array.from("年月日号底末度季元个家项条件次户人分成倍折番位名点之至到和县项目资金评价"),
  "2024年",
  "〔2024〕5号",
  "百分之",
  "万元",
  "\ud842\udfb7",
  "\ud842",
  "\udfb7",
  "Ａ",
  "x",
];
const readable = characters.filter((character) => !/^[\ud800-\udfff]$/.test(character));
const litter = array(constantFrom(...characters), { maxLength: 60 }).map((parts) => parts.join(""));
const anything = oneof(litter, string({ unit: "binary", maxLength: 60 }));

interface Placed {
  readonly span: Span;
  readonly quote: string;
}

function quotesOf(places: readonly Placed[]): readonly string[] {
  return places.map(({ quote }) => quote);
}

function expectGrounded(text: string, { figures, rejected }: Extraction): void {
  const slices = (places: readonly Placed[]): readonly string[] =>
    places.map(({ span }) => text.slice(span.start, span.end));
  expect(slices(figures)).toEqual(quotesOf(figures));
  expect(slices(rejected)).toEqual(quotesOf(rejected));
  let end = 0;
  for (const { span } of figures) {
    expect(span.start).toBeGreaterThanOrEqual(end);
    expect(span.end).toBeGreaterThan(span.start);
    end = span.end;
  }
}

test("random text never throws; quotes stand at their spans, in order and apart", () => {
  assert(
    property(anything, (text) => {
      expectGrounded(text, extractFigures(plainDocument(text), 2024));
    }),
    { seed, numRuns: 5000 },
  );
});

test("random bytes of text read as a file keep the same promises", async () => {
  await assert(
    asyncProperty(array(constantFrom(...readable), { maxLength: 60 }), async (parts) => {
      const text = `报告${parts.join("")}`;
      const { document } = await readDocument(new TextEncoder().encode(text));
      const { figures } = extractReport("报告.txt", document, []);
      expectGrounded(document.text, { figures, rejected: [] });
    }),
    { seed, numRuns: 1000 },
  );
});

test("a scan takes at most one step a character, and twice the text at most twice the steps", () => {
  assert(
    property(anything, (text) => {
      const { steps } = scan(text);
      expect(steps).toBeLessThanOrEqual(text.length);
      expect(scan(`${text}\n${text}`).steps).toBeLessThanOrEqual(2 * text.length + 1);
    }),
    { seed, numRuns: 2000 },
  );
});
