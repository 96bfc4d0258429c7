import {
  array,
  assert,
  asyncProperty,
  constantFrom,
  integer,
  oneof,
  property,
  record,
  string,
} from "fast-check";
import { expect, test } from "vitest";
import { scaleDigits } from "../../domain/quantity.ts";
import type { Span } from "../../domain/span.ts";
import { extractFigures } from "../../extractors/figures.ts";
import type { Extraction } from "../../extractors/figures.ts";
import { extractReport } from "../../extractors/index.ts";
import { scan } from "../../extractors/scan/scan.ts";
import { readDocument } from "../../readers/index.ts";
import { numeralOf } from "../helpers/chinese-numeral.ts";
import { extractFrom } from "../helpers/extract-from.ts";
import { plainDocument } from "../helpers/plain-document.ts";
import { planted, units, wide } from "../helpers/written-quantity.ts";

const seed = 20241120;

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

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}

function hanYear(year: number): string {
  return String(year).replace(/\d/g, (digit) => "〇一二三四五六七八九".charAt(Number(digit)));
}

const writings: readonly ((day: Day) => string)[] = [
  ({ year, month, day }) => `${year}年${month}月${day}日`,
  ({ year, month, day }) => `${year}年${two(month)}月${two(day)}日`,
  ({ year, month, day }) => wide(`${year}年${month}月${day}日`),
  ({ year, month, day }) => `${year}-${two(month)}-${two(day)}`,
  ({ year, month, day }) => `${year}.${month}.${day}`,
  ({ year, month, day }) => `${year}/${month}/${day}`,
  ({ year, month, day }) => `${hanYear(year)}年${numeralOf(month)}月${numeralOf(day)}日`,
];

test("any day in any writing comes back with its span and its place in the calendar", async () => {
  const day = record({
    year: integer({ min: 1990, max: 2035 }),
    month: integer({ min: 1, max: 12 }),
    day: integer({ min: 1, max: 28 }),
  });
  const sentence = record({ lead: clause, stop: mark, day, write: constantFrom(...writings) });
  await assert(
    asyncProperty(sentence, async ({ lead, stop, day: given, write }) => {
      const head = `${lead}${stop}时间为`;
      const { figures } = await extractFrom(`${head}${write(given)}，情况良好。`);
      const iso = `${given.year}-${two(given.month)}-${two(given.day)}`;
      const value = iso.replaceAll("-", "");
      expect(figures).toMatchObject([
        { start: head.length, quote: write(given), kind: "date", iso, value, year: given.year },
      ]);
    }),
    { seed, numRuns: 400 },
  );
});

test("both ends of any range come back with the unit of the last", async () => {
  const ends = array(integer({ min: 2, max: 9999 }), { minLength: 2, maxLength: 2 });
  const range = record({
    ends,
    dash: constantFrom("-", "—", "～", "~", "至", "到"),
    unit: constantFrom(...units.filter(([unit]) => !/月|日/.test(unit))),
    both: constantFrom(true, false),
  });
  await assert(
    asyncProperty(
      range,
      async ({ ends: [low = 0, high = 0], dash, unit: [unit, exponent], both }) => {
        const first = both ? `${low}${unit}` : `${low}`;
        const { figures } = await extractFrom(
          `资料显示，数为${first}${dash}${high}${unit}，情况良好。`,
        );
        expect(figures).toMatchObject([
          { quote: first, unit, value: scaleDigits(String(low), exponent) },
          { quote: `${high}${unit}`, unit, value: scaleDigits(String(high), exponent) },
        ]);
      },
    ),
    { seed, numRuns: 600 },
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
