import { isTitle, type LineShape } from "./line-shape.ts";
import { INDENT, type Layout } from "./layout.ts";
import { BRACKET_REACH, closesBracket } from "./open-bracket.ts";

/** Headings of two printed lines reach some fifty characters. */
const LONGEST_HEADING = 50;

export type Join = "paragraph" | "wrap" | "glue";

const UNIT = "[个项家万亿元%％‰人次条户期份年月日号类批篇场名处分倍余多件宗笔亩]";
const endsInNumber = /[\d０-９]$/;
const unitFirst = new RegExp(`^${UNIT}`);
const onlyNumber = /^[\d０-９.．,，%％\s-]*$/;
const closingFirst = /^[，。、；：！？）)》”〕】〉’％%‰]/;
const softMarker = /^(?:[一二三四五六七八九十]是|首先|其次|再次|最后|下一步)/;
/** First lines above a title that are no part of it: document numbers, red heads, annex marks. */
const noTitle = /[号〕]$|文件$|^附/;
const bigHeading = /^[一二三四五六七八九十]+、/;
const officeName = /^[^，。；：]{2,24}(?:局|政府|委员会|办公室|中心|厅|股|处|科)$/;

/** The paragraph written so far, to which the next line may belong. */
export interface OpenParagraph {
  /** At the very top; above the first sentence, where the title stands; or below it. */
  readonly place: "top" | "head" | "body";
  /** Its first line starts with a heading number. */
  readonly marker: boolean;
  readonly lines: number;
  readonly sentence: boolean;
  /** It holds a full stop. */
  readonly period: boolean;
  readonly length: number;
  /** Its last characters, as far back as a bracket may stand open. */
  readonly tail: string;
}

/** The paragraph with one more line; a new one at this place when there is none. */
export function extended(
  paragraph: OpenParagraph | null,
  shape: LineShape,
  place: OpenParagraph["place"],
): OpenParagraph {
  return {
    place: paragraph?.place ?? place,
    marker: paragraph?.marker ?? shape.marker,
    lines: (paragraph?.lines ?? 0) + 1,
    sentence: (paragraph?.sentence ?? false) || shape.sentence,
    period: (paragraph?.period ?? false) || shape.text.includes("。"),
    length: (paragraph?.length ?? 0) + shape.text.length,
    tail: ((paragraph?.tail ?? "") + shape.text).slice(-BRACKET_REACH),
  };
}

/** Two lines that follow each other, and what is around them. */
export interface Neighbours {
  readonly previous: LineShape;
  readonly next: LineShape;
  /** The line after `next`. */
  readonly after: LineShape | undefined;
  /** The paragraph that ends with `previous`. */
  readonly paragraph: OpenParagraph;
  readonly layout: Layout;
}

/**
 * Whether `next` goes on with the paragraph. "glue": the cut went through a number, nothing may stand
 * between the halves.
 */
export function joinOf(lines: Neighbours): Join {
  const { previous, next, paragraph } = lines;
  const number = documentNumberCut(previous, next);
  if (number !== null) return number;
  if (closesBracket(paragraph.tail, next.text)) return hardCut(lines) === "glue" ? "glue" : "wrap";
  if (closingFirst.test(next.text) && !onlyNumber.test(previous.text)) return "wrap";
  if (previous.date || next.date) return "paragraph";
  const hard = hardCut(lines);
  if (hard !== null) return hard;
  if (goesOnWithTitle(lines)) return "wrap";
  if (vetoed(lines)) return "paragraph";
  if (previous.terminal) return runsOn(lines) ? "wrap" : "paragraph";
  return continues(lines) ? "wrap" : "paragraph";
}

const DIGIT = "[\\d０-９]";
const cutYear = new RegExp(`〔${DIGIT}{1,3}$`);
const restOfYear = new RegExp(`^${DIGIT}{1,3}〕`);
const cutSerial = new RegExp(`〔${DIGIT}{4}〕第?${DIGIT}{1,4}$`);
const restOfSerial = new RegExp(`^${DIGIT}{1,4}号`);

/** A cut inside 达川财绩效〔2024〕6号: in its year, after it, or in its serial number. */
function documentNumberCut(previous: LineShape, next: LineShape): Join | null {
  if (cutYear.test(previous.text) && restOfYear.test(next.text)) return "glue";
  if (cutSerial.test(previous.text)) {
    if (restOfSerial.test(next.text)) return "glue";
    if (next.text.startsWith("号")) return "wrap";
  }
  if (/〔(?:\d{4}〕|\d{0,3})$/.test(previous.text) && /^第?\d/.test(next.text)) return "wrap";
  return /^〔\d{4}〕/.test(next.text) && !previous.terminal ? "wrap" : null;
}

/** `844.61万 | 元`, `844.61 | 万元`: no other word begins so, whatever the length of the text. */
function cutsAmount(previous: LineShape, next: LineShape): boolean {
  if (largeNumber.test(previous.text)) return /^元(?![旦月件])/.test(next.text);
  if (onlyNumber.test(previous.text) || previous.marker) return false;
  return endsInNumber.test(previous.text) && /^[万亿]元/.test(next.text);
}

const largeNumber = new RegExp(`${DIGIT}[十百千]?[万亿]$`);

/** Cuts that are certain whatever the layout: inside a number, before its unit. */
function hardCut({ previous, next, paragraph, layout }: Neighbours): Join | null {
  if (cutsAmount(previous, next)) return "wrap";
  if (!paragraph.sentence && !full(previous, layout)) return null;
  if (onlyNumber.test(previous.text) || next.marker) return null;
  if (endsInNumber.test(previous.text) && unitFirst.test(next.text)) return "wrap";
  return cutsNumber(previous.text, next.text) ? "glue" : null;
}

const yearFirst = /^(?:19|20)\d\d(?:\s*年|[-—.]\d)/;

/** `2 | 023年`, `1252 | 296万元`, `4755. | 05`, but not `附件5 | 2024年`. */
function cutsNumber(previous: string, next: string): boolean {
  const head = /[\d０-９]+[.．]?$/.exec(previous);
  const rest = /^[\d０-９]+(?:[.．][\d０-９]+)?/.exec(next);
  if (head === null || rest === null || head[0].length === previous.length) return false;
  return !yearFirst.test(next);
}

/** 东河村：修渠1240米，受益96户 over 西河村：修渠986米，受益71户: each of such lines tells of its own name. */
const labelled = /^[^，,。；;：:、\d]{2,12}[：:]/;

/** Signs that a paragraph starts, stronger than an unfinished sentence before it. */
function vetoed({ previous, next, after, paragraph, layout }: Neighbours): boolean {
  if (next.marker || (next.title && !full(previous, layout))) return true;
  if (labelled.test(previous.text) && labelled.test(next.text) && !full(previous, layout))
    return true;
  if (endsAsTitle(previous, next, paragraph, layout)) return true;
  if (bigHeading.test(previous.text) && paragraph.lines === 1 && !paragraph.sentence)
    if (full(next, layout)) return true;
  if (layout.indents && next.indent >= INDENT && next.indent > previous.indent - INDENT)
    return true;
  if (endsInNumber.test(previous.text) && yearFirst.test(next.text) && !full(previous, layout))
    return true;
  if (after?.date === true && officeName.test(next.text)) return true;
  const serial = /^(\d{1,3})[\s\u3000]/.exec(next.text);
  return serial !== null && /^(?:\d{1,3}[\s\u3000]|序号)/.test(previous.text);
}

function endsAsTitle(
  previous: LineShape,
  next: LineShape,
  paragraph: OpenParagraph,
  layout: Layout,
): boolean {
  if (!previous.title || paragraph.lines > 1) return false;
  return paragraph.place === "top" || next.title || !brimming(previous, layout);
}

/**
 * A title on two lines: an issuer above it at the very top, or a rest of a few characters that a large
 * font pushed down (…工作情况报 | 告).
 */
function goesOnWithTitle({ previous, next, paragraph }: Neighbours): boolean {
  if (paragraph.place === "body" || previous.title || previous.marker || next.marker) return false;
  if (!isTitle(previous.text + next.text) || noTitle.test(previous.text)) return false;
  if (!/\p{Script=Han}/u.test(previous.text)) return false;
  const rest = previous.text.length >= 14 && next.text.length <= 8;
  return paragraph.place === "top" || rest;
}

/** A line of a wrapped text that reaches about as far as the others. */
function full(shape: LineShape, layout: Layout): boolean {
  if (counted(shape, layout)) return true;
  return layout.width > 0 && shape.width >= 0.85 * layout.width;
}

/** A line of a wrapped text with no room left. */
function brimming(shape: LineShape, layout: Layout): boolean {
  if (counted(shape, layout)) return true;
  return layout.width > 0 && shape.indent + shape.width >= layout.width - 2;
}

/** A line that a program filled by counting characters. */
function counted({ indent, text }: LineShape, { characters }: Layout): boolean {
  return characters !== null && indent / 2 + text.length >= characters - 1;
}

/** The line ends with a sentence, yet only because the width was used up. */
function runsOn({ previous, next, paragraph, layout }: Neighbours): boolean {
  // Where paragraphs are indented, a line that is not goes on with the one above.
  if (layout.indents && paragraph.sentence) return full(previous, layout) && next.indent < INDENT;
  return brimming(previous, layout) && !previous.marker && !softMarker.test(next.text);
}

/** The sentence runs on: the paragraph ends without a sentence mark and is neither heading nor table cell. */
function continues({ previous, next, paragraph, layout }: Neighbours): boolean {
  if (full(previous, layout)) return true;
  const heading = paragraph.marker && !paragraph.period && paragraph.length <= LONGEST_HEADING;
  if (heading || !paragraph.sentence) return false;
  if (/[，、,]$/.test(previous.text)) return true;
  return layout.careful && (next.sentence || next.terminal || full(next, layout));
}
