import { idiomAt } from "./idiom.ts";
import {
  readAttachment,
  readDocumentNumber,
  readOrderNumber,
  readUnopenedNumber,
} from "./document-number.ts";
import { readCalendar } from "./calendar.ts";
import { readHanCalendar } from "./han-calendar.ts";
import { readHalf } from "./duration.ts";
import { readHan, readHanDecimal } from "./han-number.ts";
import { readItemNumber } from "./item-number.ts";
import { readArabic } from "./number.ts";
import { readFraction, readHalfOf, readSlashed } from "./share.ts";
import { readFrontRank, readOrdinal, readPlaceOf } from "./ordinal.ts";
import { composite } from "./composite.ts";
import { readBareValue, readProportion } from "./bare-value.ts";
import { readListedCount } from "./listed-count.ts";
import { declareUnits } from "./declared-unit.ts";
import { lendUnits } from "./lend.ts";
import type { Reading, Refusal, Token } from "./token.ts";
import type { Bare } from "./lend.ts";

/** Everything the linear look over the flow yields, each list in text order. */
export interface Scan {
  readonly tokens: readonly Token[];
  readonly refusals: readonly Refusal[];
  /** Offsets just after 。！？；, line ends and tabs: where sentences begin. */
  readonly sentences: readonly number[];
  /** Steps taken, for the test that the scan is linear. */
  readonly steps: number;
}

const plain = 0;
const digit = 1;
const han = 2;
const first = 3;
const bracket = 4;
const stop = 5;
const openTitle = 6;
const closeTitle = 7;
const half = 8;
const comma = 9;

/** A sentence without an end is parted at a comma, or anywhere, so that no sentence grows with the text. */
const longSentence = 600;
const longestSentence = 1500;

const classes = new Uint8Array(65_536);
function classify(characters: string, kind: number): void {
  for (const character of characters) classes[character.charCodeAt(0)] = kind;
}
classify("0123456789", digit);
classify("零〇○一二两三四五六七八九十百千万亿", han);
classify("上下前半", half);
classify("第", first);
classify("〔[【（(［﹝〖", bracket);
classify("。！？；;!?\n\t", stop);
classify("，、,", comma);
classify("《", openTitle);
classify("》", closeTitle);

/** Looks once at every character of the flow and reads what stands there. */
export function scan(text: string): Scan {
  const found: (Token | Bare)[] = [];
  const refusals: Refusal[] = [];
  const sentences: number[] = [0];
  let inTitle = false;
  let steps = 0;
  let at = 0;
  /** End of the last reading. */
  let after = -1;
  while (at < text.length) {
    steps += 1;
    const kind = classes[text.charCodeAt(at)];
    if (kind === plain) {
      at += 1;
      continue;
    }
    const length = at - (sentences.at(-1) ?? 0);
    if (kind === stop || (kind === comma && length > longSentence)) sentences.push(at + 1);
    else if (length > longestSentence) sentences.push(at);
    // A title never runs over a paragraph: an unclosed 《 must not swallow the rest.
    if (kind === openTitle) inTitle = true;
    else if (kind === closeTitle || (kind === stop && text.charCodeAt(at) === 10)) inTitle = false;
    const reading = readAt(text, at, kind, after);
    const next = reading === null ? at + 1 : endOf(reading);
    if (reading !== null && "token" in reading) {
      // Words taken in from before the number must not reach into the figure before it.
      found.push({ ...reading.token, start: Math.max(reading.token.start, after), inTitle });
    } else if (reading !== null && "bare" in reading) {
      found.push({ bare: true, inTitle, ...reading.bare });
    } else if (reading !== null) refusals.push(reading.refusal);
    if (reading !== null) after = next;
    at = Math.max(next, at + 1);
  }
  const lent = lendUnits(text, found);
  const declared = declareUnits(text, lent.left);
  const tokens = [...lent.tokens, ...declared.tokens].sort((a, b) => a.start - b.start);
  for (const bare of declared.left) {
    refusals.push({
      start: bare.start,
      end: bare.end,
      reason: "没有单位的数字（编号、序号或页码）",
    });
  }
  refusals.sort((a, b) => a.start - b.start);
  return { tokens, refusals, sentences, steps };
}

function endOf(reading: Reading): number {
  if ("token" in reading) return reading.token.end;
  return "bare" in reading ? reading.bare.end : reading.refusal.end;
}

function readAt(text: string, at: number, kind: number | undefined, after: number): Reading | null {
  switch (kind) {
    case digit:
      return readDigitPlace(text, at, after);
    case han:
      return readHanPlace(text, at);
    case half:
      return text.charAt(at) === "半" ? readHalf(text, at) : readHanCalendar(text, at);
    case first:
      return readHanCalendar(text, at) ?? readOrderNumber(text, at) ?? readOrdinal(text, at);
    case bracket:
      return isDigitAt(text, at + 1) ? readDocumentNumber(text, at) : null;
    default:
      return null;
  }
}

function isDigitAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}

const clock =
  /\d{1,2}(?:[:：]\d{2}(?::\d{2})?|[时点](?!间|效|段|评|击|位|候)(?:\d{1,2}分|半|整)?)/y;

function readDigitPlace(text: string, at: number, after: number): Reading {
  const known =
    readUnopenedNumber(text, at) ??
    readCalendar(text, at) ??
    readPlaceOf(text, at) ??
    readFrontRank(text, at) ??
    readSlashed(text, at) ??
    readProportion(text, at) ??
    composite(text, at);
  if (known) return known;
  clock.lastIndex = at;
  const time = clock.exec(text);
  if (time) return { refusal: { start: at, end: at + time[0].length, reason: "钟点" } };
  const item = readItemNumber(text, at);
  if (item) return item;
  const reading = readArabic(text, at, after);
  if (!("bare" in reading)) return reading;
  return (
    readListedCount(text, at, reading.bare.end) ??
    readAttachment(text, at, reading.bare.end) ??
    readOrderNumber(text, at) ??
    readBareValue(text, reading.bare) ??
    reading
  );
}

const hanItem =
  /[一二三四五六七八九十]{1,3}(?:、|，(?=是)|是(?!否)|要(?!求|点|素|件|闻)|来(?!自|源|年))/y;
const hanClock = /[一二三四五六七八九十]{1,3}点(?:半|整|钟|[零一二三四五六七八九十]{1,3}分)/y;
const hanParenthesis = /[一二三四五六七八九十]{1,3}[）)]/y;

function readHanPlace(text: string, at: number): Reading | null {
  const before = text.charAt(at - 1);
  if (before === "（" || before === "(") {
    hanParenthesis.lastIndex = at;
    const match = hanParenthesis.exec(text);
    if (match) {
      return { refusal: { start: at - 1, end: at + match[0].length, reason: "条目编号" } };
    }
  }
  if (before === "" || "\n\t。；：，:;,”“".includes(before)) {
    hanItem.lastIndex = at;
    const match = hanItem.exec(text);
    if (match) return { refusal: { start: at, end: at + match[0].length, reason: "条目编号" } };
  }
  const calendar = readHanCalendar(text, at);
  if (calendar) return calendar;
  hanClock.lastIndex = at;
  const time = hanClock.exec(text);
  if (time) return { refusal: { start: at, end: at + time[0].length, reason: "钟点" } };
  const whole =
    readFrontRank(text, at) ??
    readHanDecimal(text, at) ??
    readFraction(text, at) ??
    readHalfOf(text, at) ??
    composite(text, at);
  if (whole) return whole;
  const idiom = idiomAt(text, at);
  if (idiom) {
    return {
      refusal: {
        start: idiom.start,
        end: idiom.end,
        reason: `词语“${text.slice(idiom.start, idiom.end)}”，${idiom.reason}`,
      },
    };
  }
  const reading = readHan(text, at);
  if (reading === null || !("token" in reading)) return reading;
  return quoted(text, reading.token) ?? reading;
}

/** “四个意识”, 四个“关”: a slogan, not a count. */
function quoted(text: string, token: Omit<Token, "inTitle">): Reading | null {
  const opens = /[“"‘「]/.test(text.charAt(token.start - 1)) && token.kind === "count";
  const names =
    /[“"‘「]/.test(text.charAt(token.end)) && token.kind === "count" && token.unit === "个";
  if (!opens && !names) return null;
  return { refusal: { start: token.start, end: token.end, reason: "引号中的提法，不是数量" } };
}
