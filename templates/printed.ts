import type { Document } from "../domain/document.ts";
import { describeLocator } from "../domain/document.ts";
import type { Figure } from "../domain/figure.ts";
import type { Qualifier } from "../domain/quantity.ts";
import type { Report } from "../domain/report.ts";

const before =
  /(?:大约|约|将近|接近|近|超过|超|突破|高于|逾|不低于|不少于|至少|不足|不到|低于|不超过|至多)$/;
const after = /^(?:左右|上下|以上|以下|以内|多)/;

/** Before and behind a number: the plainest word of the meaning, where the report's own stands further off. */
export const plainWords: Readonly<Record<Qualifier, readonly [string, string]>> = {
  exact: ["", ""],
  over: ["", "余"],
  approx: ["约", ""],
  nearly: ["近", ""],
  more_than: ["超过", ""],
  at_least: ["", "以上"],
  less_than: ["不足", ""],
  at_most: ["不超过", ""],
  no_later_than: ["", "前"],
};

/** The figure as the report prints it: same digits, unit and qualifier, without blanks and line breaks. */
export function printFigure(figure: Figure, document: Document): string {
  const { qualifier, unit } = figure.quantity;
  const quote = fold(figure.quote);
  const bare = unit !== null && !quote.includes(unit) ? quote + unit : quote;
  if (qualifier === "exact" || /[余多]/.test(quote)) return bare;
  const flow = document.flow.text;
  const word = before.exec(flow.slice(Math.max(0, figure.flow.start - 4), figure.flow.start));
  if (word !== null) return word[0] + bare;
  const tail = after.exec(flow.slice(figure.flow.end, figure.flow.end + 3).trimStart());
  if (tail !== null) return bare + tail[0];
  const [front, back] = plainWords[qualifier];
  return front + bare + back;
}

/** Full-width digits to half-width; blanks, line breaks and thousands commas out (GB/T 15835). */
export function fold(quote: string): string {
  return quote
    .replace(/\s+/gu, "")
    .replace(/[０-９．％]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/(?<=\d),(?=\d{3}(?!\d))/g, "");
}

/** 文件名 第3页第12段. */
export function placeOf(figure: Figure, report: Report): string {
  const block = report.document.blocks[figure.block];
  return block === undefined ? "" : describeLocator(block.locator);
}

export function fileName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

export function sentenceOf(figure: Figure, report: Report): string {
  const { start, end } = figure.sentence;
  return report.document.flow.text.slice(start, end).trim();
}

/** The sentence shortened to about `reach` characters on both sides of the figure, cut at commas. */
export function excerptOf(figure: Figure, report: Report, reach = 28): string {
  const flow = report.document.flow.text;
  const { sentence } = figure;
  const start = cutBefore(
    flow,
    Math.max(sentence.start, figure.flow.start - reach),
    figure.flow.start,
  );
  const end = cutAfter(flow, Math.min(sentence.end, figure.flow.end + reach), figure.flow.end);
  const front = start > sentence.start ? "……" : "";
  const back = end < sentence.end ? "……" : "";
  return front + flow.slice(start, end).trim().replace(/\s+/gu, " ") + back;
}

function cutBefore(flow: string, from: number, figure: number): number {
  const comma = flow.slice(from, figure).search(/[，；。、：]/u);
  return comma < 0 || from === 0 ? from : from + comma + 1;
}

function cutAfter(flow: string, to: number, figure: number): number {
  const rest = flow.slice(figure, to);
  const comma = Math.max(...["，", "；", "。", "、"].map((mark) => rest.lastIndexOf(mark)));
  return comma < 0 ? to : figure + comma + (rest[comma] === "。" ? 1 : 0);
}
