import type { Block, Document } from "../domain/document.ts";
import { sourceSpan } from "../domain/flow.ts";
import type { Span } from "../domain/span.ts";

export interface DeclaredUnit {
  readonly unit: string;
  /** In `Document.text`. */
  readonly span: Span;
}

const UNIT =
  "(?:(?:[十百千]?[万亿]|千|百)?元|%|‰|百分点|个百分点|[万]?(?:人次|人|户|个|项|家|条|次|件|份|期|场|篇|分|天|亩|平方米|公里|吨|台|辆|套|处|批|类|名))";
const bracketed = new RegExp(`[（(](?:单位[:：])?(${UNIT})[)）]`);
const declared = new RegExp(
  `(?:金额)?单位(?:[:：]|均?为|(?:统一|一律)[为是])?(?:人民币)?[（(]?(${UNIT})(?![\\p{L}、，/])`,
  "u",
);
/** 表中金额以万元为单位, 以下数据均以亿元计 */
const countedIn = new RegExp(
  `(?:金额|资金|数据|数字)[^。；，\\n]{0,6}以(${UNIT})(?:为单位|计|列示)`,
);
const whole = new RegExp(`^${UNIT}$`);
const trailing = /[（(](?:单位[:：])?(%|‰)[)）]|率(%)$/;

const marks = /[（(]\d{1,3}(?:\.\d+)?(分)[)）]/;

/** The 分 of a column headed 目标管理（20分）; the number is its weight. */
export function marksIn(document: Document, block: Block, text: string): DeclaredUnit | null {
  const match = marks.exec(text);
  if (match === null) return null;
  const end = block.flow.start + match.index + match[0].length - 1;
  return { unit: "分", span: sourceSpan(document.flow, { start: end - 1, end }) };
}

export function isUnit(text: string): boolean {
  return whole.test(text);
}

/** Of things, and neither of money nor of shares or marks. */
export function isCounting(unit: string): boolean {
  return !/元$|^[%‰分]$|百分点$/.test(unit);
}

/**
 * The unit that the text of a block declares for others: （万元）, (%), 单位：万元, 金额以万元为单位; null when it
 * names none. `from` leaves the sentences before the last one of a paragraph out.
 */
export function unitIn(
  document: Document,
  block: Block,
  text: string,
  from = 0,
): DeclaredUnit | null {
  const told = text.slice(from);
  const match =
    bracketed.exec(told) ?? declared.exec(told) ?? countedIn.exec(told) ?? trailing.exec(told);
  const unit = match?.[1] ?? match?.[2];
  if (match === null || unit === undefined) return null;
  const start = block.flow.start + from + match.index + match[0].lastIndexOf(unit);
  return { unit, span: sourceSpan(document.flow, { start, end: start + unit.length }) };
}

/** One that we do not know keeps its place in the list: 单位：座、万元. */
const severalUnits = new RegExp(
  `单位[:：]?[（(]?((?:${UNIT}|\\p{Script=Han}{1,4})(?:[、，,/](?:${UNIT}|\\p{Script=Han}{1,4}))+)(?![\\p{L}、，/])`,
  "u",
);

/**
 * Units that a text lists for columns of several kinds: 单位：个、万元、%. Beside one that we do not know no other unit
 * of things is certain.
 */
export function unitsIn(
  document: Document,
  block: Block,
  text: string,
  from = 0,
): readonly DeclaredUnit[] {
  const match = severalUnits.exec(text.slice(from));
  const list = match?.[1];
  if (match === null || list === undefined) return [];
  const listStart = from + match.index + match[0].lastIndexOf(list);
  const all = [...list.matchAll(/[^、，,/]+/g)];
  const isWhole = all.every(({ 0: unit }) => isUnit(unit));
  const sure = all.filter(({ 0: unit }) => isUnit(unit) && (isWhole || !isCounting(unit)));
  return sure.map(({ 0: unit, index }) => {
    const start = block.flow.start + listStart + index;
    return { unit, span: sourceSpan(document.flow, { start, end: start + unit.length }) };
  });
}
