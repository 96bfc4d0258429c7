import type { CalculationEntry } from "../../domain/catalogue.ts";
import { isValue } from "../../domain/catalogue.ts";
import type { Report } from "../../domain/report.ts";
import { partOfYearIn } from "../../domain/period.ts";
import { indicatorOf } from "../../domain/indicator.ts";
import type { DraftCheck, DraftContext } from "./draft-rule.ts";
import { defineDraftRule, held } from "./draft-rule.ts";
import { turnsIn } from "./turning.ts";
import { saidBy } from "./sources.ts";
import type { ValueSlot, Written } from "./written.ts";
import { toldAt, valueSlots } from "./written.ts";

const messages = {
  added: ({ word }: { readonly word: string }) =>
    `“${word}”会改变句中数据的含义，而它的出处没有这样说。请删去，或照出处写。`,
};

export const meaningKept = defineDraftRule({
  id: "W10",
  name: "含义不变",
  about:
    "有数据的句子里，否定、推测、合计、平均、占比、范围、时段、领域一类的词须在数据的出处里出现过。",
  version: "1.1.0",
  messages,
  *check(context): Generator<DraftCheck<typeof messages>> {
    const { sentence } = context;
    const values = valueSlots(sentence);
    // Where all are of a workbook W15 allows no word of one's own.
    if (values.every(({ entry }) => entry.kind === "measure")) return;
    const known = dictionaryWords(context);
    if (isOfPartOfYear(context)) yield* wholeYears(sentence);
    for (const { word, start } of turnsIn(sentence.words)) {
      const told = [...toldAt(sentence, start), ...known];
      const kept =
        word === "其中" ? isPartOfToldWhole(start, sentence) : isSaid(word, start, sentence, told);
      if (kept) yield held;
      else yield { verdict: "broken", messageId: "added", data: { word } };
    }
  },
});

/** Whether a figure of the sentence was told for 上半年 or another part of a year. */
function isOfPartOfYear({ sentence, catalogue }: DraftContext): boolean {
  const ids = new Set(
    valueSlots(sentence).flatMap(({ entry }) => {
      if (entry.kind === "figure") return [entry.figure.documentId];
      return entry.kind === "calculation"
        ? entry.calculation.operands.map(({ documentId }) => documentId)
        : [];
    }),
  );
  return catalogue.reports.some((report) => ids.has(report.document.id) && isPart(report));
}

function isPart(report: Report): boolean {
  return partOfYearIn(report) !== null;
}

/** What half a year gave is not what a year did. */
function* wholeYears(sentence: Written): Generator<DraftCheck<typeof messages>> {
  for (const { 0: word, index } of sentence.words.matchAll(/全年|整年|年内|年终/gu)) {
    if (isSaid(word, index, sentence, toldAt(sentence, index))) yield held;
    else yield { verdict: "broken", messageId: "added", data: { word } };
  }
}

/** In the same company as in the source: 累计收回 is not said by 累计安排. */
function isSaid(word: string, start: number, { words }: Written, told: readonly string[]): boolean {
  const end = start + word.length;
  const alone = !han.test(words.charAt(start - 1)) && !han.test(words.charAt(end));
  return !alone && saidBy(told, words, start, end);
}

const han = /[\u4e00-\u9fff]/;

/** 其中 divides as the report itself did, in one sentence: the whole, the word, then the parts. */
function isPartOfToldWhole(start: number, { slots, told }: Written): boolean {
  const values = valueSlots({ slots });
  const parts = values.filter(({ mark }) => mark > start);
  const [first] = parts;
  if (first === undefined) return false;
  // Money is no part of a count.
  const whole = values.findLast((each) => each.mark < start && kindOf(each) === kindOf(first));
  if (whole === undefined) return false;
  if (whole.entry.kind === "calculation") return isSumOf(whole.entry, parts);
  return told.some((text) => {
    const from = placeOf(whole, text, 0);
    const divided = from < 0 ? -1 : text.slice(from).search(/其中|包括|分别|，含/);
    return divided >= 0 && parts.every((part) => placeOf(part, text, from + divided) >= 0);
  });
}

/** Where the text tells the value: 12 stands in no 1295 and in no 12.5. */
function placeOf(slot: ValueSlot, text: string, from: number): number {
  const digits = digitsOf(slot);
  let at = text.indexOf(digits, from);
  while (at >= 0 && isWithinNumber(text, at, at + digits.length)) at = text.indexOf(digits, at + 1);
  return at;
}

function isWithinNumber(text: string, start: number, end: number): boolean {
  return /[\d.,]/.test(text.charAt(start - 1)) || /^\.?\d/.test(text.slice(end, end + 2));
}

function kindOf({ entry }: ValueSlot): string | null {
  if (entry.kind === "figure") return entry.figure.kind;
  if (entry.kind === "measure") return null;
  return indicatorOf(entry.calculation.indicator)?.kind ?? null;
}

/** A sum that we worked out has its operands as parts. */
function isSumOf({ calculation }: CalculationEntry, parts: readonly ValueSlot[]): boolean {
  const operands = new Set(calculation.operands.map(({ id }) => id));
  const isSum = /＋/u.test(calculation.formula) && !/－/u.test(calculation.formula);
  return (
    isSum && parts.every(({ entry }) => entry.kind === "figure" && operands.has(entry.figure.id))
  );
}

function digitsOf({ entry }: ValueSlot): string {
  return entry.kind === "figure" ? entry.figure.quantity.digits : entry.text;
}

/** Name, aliases and definition of an indicator say what its figures are. */
function dictionaryWords({ sentence }: DraftContext): readonly string[] {
  return valueSlots(sentence).flatMap(({ entry }) => {
    if (!isValue(entry) || entry.kind === "measure") return [];
    const id = entry.kind === "figure" ? entry.figure.indicator : entry.calculation.indicator;
    const indicator = id === null ? undefined : indicatorOf(id);
    if (indicator === undefined) return [];
    return [indicator.name, ...indicator.aliases, indicator.definition];
  });
}
