import type { Document } from "../../domain/document.ts";
import type { Span } from "../../domain/span.ts";
import { hanValue } from "../wording/han-numeral.ts";

/** A number that opens an item: 一、 （一） 1. （1） ① 一是. */
export interface OrdinalMark {
  /** 0 for the outermost kind (一、); each kind lies inside the ones before it. */
  readonly level: number;
  readonly number: number;
  /** The mark as printed, in the flow. */
  readonly flow: Span;
  /** Index of its block. */
  readonly block: number;
  /** Whether the paragraph starts with it. */
  readonly leads: boolean;
}

const circled = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";

const mark = new RegExp(
  "(?<=(^|[。；;：:！!？?，,])[\\s*]*)(?:" +
    [
      "([一二三四五六七八九十]{1,3})、",
      "[（(]\\s*([一二三四五六七八九十]{1,3})\\s*[）)]",
      "(\\d{1,2})[.．、](?!\\d)",
      "[（(]\\s*(\\d{1,2})\\s*[）)]",
      `([${circled}])`,
      "([一二三四五六七八九十]{1,3})是",
    ].join("|") +
    ")",
  "g",
);

const known = new WeakMap<Document, readonly OrdinalMark[]>();

/** All marks of the prose in reading order; a comma opens none but 一是. */
export function ordinalMarks(document: Document): readonly OrdinalMark[] {
  const marks = known.get(document) ?? search(document);
  known.set(document, marks);
  return marks;
}

function search(document: Document): readonly OrdinalMark[] {
  return document.blocks.flatMap(({ kind, flow }, block) => {
    if (kind !== "paragraph") return [];
    const line = document.flow.text.slice(flow.start, flow.end);
    const head = /^[\s*]*/.exec(line)?.[0].length ?? 0;
    return [...line.matchAll(mark)].flatMap((match): readonly OrdinalMark[] => {
      const [, lead = "", ...kinds] = match;
      const level = kinds.findIndex((text) => text !== undefined);
      const number = valueOf(kinds[level] ?? "");
      if (number === null || (/[，,]/.test(lead) && level < 5)) return [];
      // 第一、 and 一、二线 inside a sentence are words: 一、 counts at the head of a paragraph only.
      const leads = match.index <= head;
      if (level === 0 && !leads) return [];
      const start = flow.start + match.index;
      return [{ level, number, block, leads, flow: { start, end: start + match[0].length } }];
    });
  });
}

function valueOf(text: string): number | null {
  if (/^\d+$/.test(text)) return Number(text);
  const ring = circled.indexOf(text);
  return ring >= 0 ? ring + 1 : hanValue(text);
}

/** The number in a mark as quoted: （三） → 3; null where there is none. */
export function ordinalIn(quote: string): number | null {
  const text = /\d{1,2}|[一二三四五六七八九十]{1,3}/.exec(quote)?.[0];
  if (text !== undefined) return valueOf(text);
  const ring = Array.from(quote).find((char) => circled.includes(char));
  return ring === undefined ? null : valueOf(ring);
}
