import type { LineShape } from "./line-shape.ts";
import { INDENT, type Layout } from "./layout.ts";
import { closesBracket } from "./open-bracket.ts";

export type Join = "paragraph" | "wrap" | "glue";

const UNIT = "[个项家万亿元%％‰人次条户期份年月日号类批篇场名处分倍余多件宗笔亩]";
const endsInNumber = /[\d０-９]$/;
const unitFirst = new RegExp(`^${UNIT}`);
const onlyNumber = /^[\d０-９.．,，%％\s-]*$/;
const closingFirst = /^[，。、；：！？）)》”〕】〉’％%‰]/;
const softMarker = /^(?:[一二三四五六七八九十]是|首先|其次|再次|最后|下一步)/;
const officeName = /^[^，。；：]{2,24}(?:局|政府|委员会|办公室|中心|厅|股|处|科)$/;

/**
 * Whether two lines that follow each other are one paragraph. "glue": the cut went through a number,
 * nothing may stand between the halves. `tail` is the end of the paragraph so far, `after` the line
 * that follows `next`.
 */
export function joinOf(
  previous: LineShape,
  next: LineShape,
  after: LineShape | undefined,
  tail: string,
  layout: Layout,
): Join {
  if (closesBracket(tail, next.text)) return "wrap";
  if (closingFirst.test(next.text) && !onlyNumber.test(previous.text)) return "wrap";
  if (previous.date || next.date) return "paragraph";
  const hard = hardCut(previous, next, layout);
  if (hard !== null) return hard;
  if (vetoed(previous, next, after, layout)) return "paragraph";
  if (previous.terminal)
    return fullLine(previous, layout) && !softMarker.test(next.text) ? "wrap" : "paragraph";
  return continues(previous, next, layout) ? "wrap" : "paragraph";
}

/** Cuts that are certain whatever the layout: inside a number, before its unit, in a document number. */
function hardCut(previous: LineShape, next: LineShape, layout: Layout): Join | null {
  if (/〔\d{4}〕$/.test(previous.text) || /〔\d{0,3}$/.test(previous.text)) return "wrap";
  if (/^〔\d{4}〕/.test(next.text) && !previous.terminal) return "wrap";
  const proseLike = previous.sentence || (layout.wrapped && previous.width >= 0.8 * layout.width);
  if (!proseLike || onlyNumber.test(previous.text) || next.marker) return null;
  if (endsInNumber.test(previous.text) && unitFirst.test(next.text)) return "wrap";
  return cutsNumber(previous.text, next.text) ? "glue" : null;
}

/** `2 | 023年`, `1252 | 296万元`, `4755. | 05`, but not `附件5 | 2024年`. */
function cutsNumber(previous: string, next: string): boolean {
  const head = /[\d０-９]+[.．]?$/.exec(previous);
  const rest = /^[\d０-９]+(?:[.．][\d０-９]+)?/.exec(next);
  if (head === null || rest === null || head[0].length === previous.length) return false;
  return !/^(?:19|20)\d\d(?:\s*年|[-—.]\d)/.test(next);
}

function vetoed(
  previous: LineShape,
  next: LineShape,
  after: LineShape | undefined,
  layout: Layout,
): boolean {
  if (next.marker || next.title) return true;
  if (previous.title && !(layout.wrapped && previous.width >= 0.95 * layout.width)) return true;
  if (layout.indents && next.indent >= INDENT && next.indent > previous.indent - INDENT)
    return true;
  if (after?.date === true && officeName.test(next.text)) return true;
  const serial = /^(\d{1,3})[\s\u3000]/.exec(next.text);
  return serial !== null && /^(?:\d{1,3}[\s\u3000]|序号)/.test(previous.text);
}

function fullLine(shape: LineShape, layout: Layout): boolean {
  return layout.wrapped && shape.width >= layout.width - 2 && !shape.marker;
}

/** The sentence runs on: the line ends without a sentence mark and is neither heading nor table cell. */
function continues(previous: LineShape, next: LineShape, layout: Layout): boolean {
  if (layout.wrapped) {
    if (previous.width >= 0.85 * layout.width) return true;
    return previous.sentence && !previous.marker;
  }
  const heading = previous.marker && !previous.text.includes("。") && previous.text.length <= 40;
  if (heading || !previous.sentence) return false;
  if (/[，、,]$/.test(previous.text)) return true;
  return layout.careful && (next.sentence || next.terminal);
}
