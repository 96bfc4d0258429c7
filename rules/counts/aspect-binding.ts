import type { Document } from "../../domain/document.ts";
import type { Span } from "../../domain/span.ts";
import { hanValue } from "../wording/han-numeral.ts";
import { ordinalMarks } from "./ordinal-marks.ts";
import type { OrdinalMark } from "./ordinal-marks.ts";

/** A number of aspects that the text announces, and the items that follow it. */
export interface AspectClaim {
  readonly number: number;
  /** 三个方面, in the flow. */
  readonly flow: Span;
  /** The run from the first item on; never empty. */
  readonly marks: readonly OrdinalMark[];
  /** The words say that what follows is all of them: 以下三个方面：一是…. A heading does not. */
  readonly announced: boolean;
}

const claim =
  /(?<![一二三四五六七八九十第前\d.])([两二三四五六七八九十]|\d)\s*(?:个|大|项|点|条|件|类|种|步)?(?:主要|突出|重点|关键|具体|共性)?(?:方面|环节|支撑|举措|措施|问题|原因|抓手|关口|步骤|原则|重点工作|重点任务|工作|任务|目标|情形|情况|特点|亮点|成效|变化|短板|不足|难点|困难|要求|建议|实事|大?事|文章|转变|突破|创新|机制|制度|方向|办法|方式|形式|重点|调整|改进|体会|启示|改革|经验|做法|渠道|途径|类型|思路|层[次面])|(?<![一二三四五六七八九十第前\d.])([两二三四五六七八九])\s?(?:大?类|种|点|条|步|部分)(?=[：:。]|，一是)|(?<![一二三四五六七八九十第前\d.])([两二三四五六七八九])\s?(?:类|种|项|条|个)(?=[^。；;，,：:\d]{2,16}[：:]\s?(?:一是|（1）|①|1[.．]))/g;

/**
 * Claims with items behind them: within the paragraph, or in the paragraphs under a heading. Quoted
 * names (“三个一”) and 五位一体 claim nothing.
 */
export function aspectClaims(document: Document): readonly AspectClaim[] {
  const marks = ordinalMarks(document);
  return document.blocks.flatMap(({ kind, flow }, block) => {
    if (kind !== "paragraph") return [];
    const line = document.flow.text.slice(flow.start, flow.end);
    return [...line.matchAll(claim)].flatMap((match) => {
      const digits = match[1] ?? match[2] ?? match[3] ?? "";
      const number = /\d/.test(digits) ? Number(digits) : hanValue(digits);
      const start = flow.start + match.index;
      const place = { start, end: start + match[0].length };
      if (number === null || number < 2 || isQuoted(line, match.index)) return [];
      return (
        announcedIn(line, place, flow, number, marks) ??
        listedBelow(line, place, flow, number, block, marks) ??
        underHeading(line, place, number, block, marks) ??
        []
      );
    });
  });
}

function isQuoted(line: string, at: number): boolean {
  const lead = line.slice(0, at);
  return (
    lead.lastIndexOf("“") > lead.lastIndexOf("”") || lead.lastIndexOf("《") > lead.lastIndexOf("》")
  );
}

/** 主要有以下三个方面：一是…；二是…。 */
function announcedIn(
  line: string,
  place: Span,
  flow: Span,
  number: number,
  marks: readonly OrdinalMark[],
): AspectClaim | null {
  const first = marks.find((mark) => mark.flow.start >= place.end);
  if (first === undefined || first.number !== 1 || first.flow.start >= flow.end) return null;
  const gap = line.slice(place.end - flow.start, first.flow.start - flow.start);
  if (!/^(?:[^。；;，,：:]{0,16}[：:。]\s*|，)$/.test(gap)) return null;
  const lead = line.slice(Math.max(0, place.start - flow.start - 8), place.start - flow.start);
  const run = runOf(marks.slice(marks.indexOf(first)));
  // 等 and 主要是 leave the number a summary of more.
  const announced =
    !/等|余|多/.test(lead + gap) &&
    !(gap.includes("。") && tellsOf(line, place.start - flow.start));
  return { number, flow: place, marks: run, announced };
}

const heading =
  /^\s*(?:[（(]?[一二三四五六七八九十]{1,3}[）)、]|[（(]?\d{1,2}[）).．、])[^。，,]*。/;

/** （二）突出三个环节。一是…; 对两类问题进行了通报。一是…: what is counted need not be what is told behind 。. */
function tellsOf(line: string, at: number): boolean {
  return heading.test(line) || /(?:^|[，,。；;])(?:针?对|就)[^，,。；;]*$/.test(line.slice(0, at));
}

/** 重点抓了以下四项工作。 and the paragraphs （一）…, （二）… under it. */
function listedBelow(
  line: string,
  place: Span,
  flow: Span,
  number: number,
  block: number,
  marks: readonly OrdinalMark[],
): AspectClaim | null {
  const first = marks.find((mark) => mark.flow.start >= flow.end);
  const tail = line.slice(place.end - flow.start);
  const lead = line.slice(0, place.start - flow.start);
  const said =
    /(?:以下|下列|下面)[^，,。；;：:]{0,6}$/.test(lead) ||
    /^[^。；;，,：:]{0,12}[：:]\s*$/.test(tail);
  if (first === undefined || !said || !/^[^。；;，,：:]{0,12}[。：:]?\s*$/.test(tail)) return null;
  if (first.number !== 1 || !first.leads || first.block > block + 2) return null;
  const run = runOf(marks.slice(marks.indexOf(first)));
  // 一、…二、… are the sections of the report; behind the last （四） a section （五） may tell what is next.
  const sections = first.level === 0 || (first.level === 1 && run.length > number);
  const announced = !sections && !/等|余|多/.test(lead.slice(-8) + tail);
  return { number, flow: place, marks: run, announced };
}

/** 三、聚焦三环节 and the 一是, 二是, 三是 under it. */
function underHeading(
  line: string,
  place: Span,
  number: number,
  block: number,
  marks: readonly OrdinalMark[],
): AspectClaim | null {
  const at = marks.findIndex((mark) => mark.block === block && mark.leads);
  const head = marks[at];
  if (head === undefined || head.level > 2 || line.length > 40) return null;
  const rest = marks.slice(at + 1);
  const end = rest.findIndex((mark) => mark.level <= head.level);
  const under = end < 0 ? rest : rest.slice(0, end);
  const levels = [...new Set(under.map(({ level }) => level))].slice(0, 2);
  const runs = levels.map((level) => runOf(under.filter((mark) => mark.level === level)));
  const run = runs.find((each) => each.length === number) ?? runs[0];
  return run === undefined || run.length === 0
    ? null
    : { number, flow: place, marks: run, announced: false };
}

/** Items 1, 2, 3 … of the first mark's level; other levels between them do not count. */
function runOf(marks: readonly OrdinalMark[]): readonly OrdinalMark[] {
  const run: OrdinalMark[] = [];
  for (const mark of marks) {
    if (mark.level < (run[0]?.level ?? 0)) break;
    if (mark.level !== (run[0]?.level ?? mark.level)) continue;
    if (mark.number !== run.length + 1) break;
    run.push(mark);
  }
  return run;
}
