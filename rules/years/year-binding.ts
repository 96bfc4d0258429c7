import type { Document } from "../../domain/document.ts";
import { sourceSpan } from "../../domain/flow.ts";
import type { Report } from "../../domain/report.ts";
import type { Span } from "../../domain/span.ts";
import { staleOpening } from "./stale-opening.ts";
import { staleTitle } from "./stale-title.ts";
import { fitsTitle, titleShift } from "./title-shift.ts";
import { titleYear } from "./headline-binding.ts";
import type { Check, Evidence } from "../rule.ts";

/** The two years that do not fit, and where they stand. */
export interface YearWords {
  readonly year: string;
  readonly other: string;
  readonly where: string;
  readonly against: string;
}

/** The messages of the rule on years, each with the same words. */
export interface YearData {
  readonly heading: YearWords;
  readonly section: YearWords;
  readonly sentence: YearWords;
  readonly title: YearWords;
  readonly opening: YearWords;
  readonly plan: YearWords;
  readonly cited: YearWords;
  readonly result: YearWords;
  readonly period: YearWords;
  readonly compared: YearWords;
}

export type YearCheck = Check<YearData>;

/** A title of last year over a body of this year, or an opening of last year under this year's title. */
export function* titleConflict(report: Report): Generator<YearCheck> {
  const asked = staleTitle(report);
  const stale = asked !== null && fitsTitle(report, asked) ? null : asked;
  const opened = stale === null ? staleOpening(report) : null;
  const pair = stale ?? opened ?? (titleYear(report)?.agrees === false ? null : titleShift(report));
  if (pair === null) return;
  const { title, body } = pair;
  const documentId = report.document.id;
  const [year, other] = [String(title.year), String(body.year)];
  yield {
    verdict: "broken",
    messageId: opened === null ? "title" : "opening",
    evidence: [
      { role: "标题年度", documentId, span: title.span, quote: title.quote, figure: null },
      { role: "正文年度", documentId, span: body.span, quote: body.quote, figure: null },
    ],
    judged: null,
    blame: opened === null ? [0] : [1],
    title: "标题年度与正文不一致",
    suggestion: opened === null ? "请核对标题的年度。" : "请核对正文开头的年度。",
    severity: "warning",
    verdictOverride: "conflict",
    relation: {
      text: "标题年度＝正文年度",
      formula: "year(0)=year(1)",
      substituted: `${year}＝${other}`,
    },
    data: { year, other, where: title.quote, against: `${body.quote.replace(/年.*$/s, "")}年` },
  };
}

export interface Heading {
  readonly level: number;
  readonly flow: Span;
  readonly text: string;
  readonly years: readonly number[];
  readonly evidence: Evidence;
}

/** Numbering of headings by level: 一、 （一） 1. （1）; a line that goes on after 。 is no heading alone. */
const levels: readonly RegExp[] = [
  /^[一二三四五六七八九十]{1,3}[、.．]/,
  /^[（(]\s*[一二三四五六七八九十]{1,3}\s*[）)]/,
  /^\d{1,2}[.．、](?!\d)/,
  /^[（(]\s*\d{1,2}\s*[）)]/,
];

/** 第一部分 2024年工作总结 stands above all numbers. */
const part = /^第[一二三四五六七八九十]{1,3}(?:部分|章)/;

function levelOf(line: string): number | null {
  if (part.test(line)) return -1;
  const level = levels.findIndex((pattern) => pattern.test(line));
  return level < 0 ? null : level;
}

/** Numbered headings that stand alone in their line, in order. */
export function headingsOf(document: Document): readonly Heading[] {
  return document.blocks.flatMap((block) => {
    if (block.kind !== "paragraph") return [];
    const line = document.flow.text.slice(block.flow.start, block.flow.end);
    const level = levelOf(line.trimStart());
    const head = line.split("。")[0] ?? "";
    if (level === null || head.trim().length > 40) return [];
    const flow = { start: block.flow.start, end: block.flow.start + head.length };
    const span = sourceSpan(document.flow, flow);
    const evidence: Evidence = {
      role: "标题",
      documentId: document.id,
      span,
      quote: document.text.slice(span.start, span.end),
      figure: null,
    };
    return [{ level, flow, text: plain(head), years: yearsIn(head), evidence }];
  });
}

function plain(text: string): string {
  return text.replace(/\s/g, "");
}

/** Years of a heading, those inside titles of documents left out. */
export function yearsIn(text: string): readonly number[] {
  const own = text.replace(/《[^》]*》|〔[^〕]*〕/g, "");
  return [...own.matchAll(/(20\d{2})\s*[-—–~至]?\s*(?=年|20\d{2})/g)].map((match) =>
    Number(match[1]),
  );
}

const planning = /计划|打算|安排|思路|下一步|目标任务|工作要点/;
const lookingBack = /上年|回顾|对比|完成情况|总结|以来|成效|落实情况/;

/** A heading under a dated plan that names an earlier year only. */
export function* headingConflicts(report: Report): Generator<YearCheck> {
  const stack: Heading[] = [];
  for (const heading of headingsOf(report.document)) {
    while ((stack.at(-1)?.level ?? -Infinity) >= heading.level) stack.pop();
    const parent = stack.findLast((other) => other.years.length > 0);
    stack.push(heading);
    const [year] = heading.years;
    if (parent === undefined || year === undefined) continue;
    yield compareHeadings(heading, parent, year, report.year);
  }
}

/** Under a plan the year of the report may be meant, an earlier one hardly. */
function compareHeadings(
  heading: Heading,
  parent: Heading,
  year: number,
  report: number | null,
): YearCheck {
  const shared = heading.years.some((own) => parent.years.includes(own));
  const [other = year] = parent.years;
  const evidence = [heading.evidence, { ...parent.evidence, role: "上级标题" }] as const;
  const stale =
    !shared && year < other && planning.test(parent.text) && !lookingBack.test(heading.text);
  if (!stale) {
    return {
      verdict: "held",
      evidence,
      judged: null,
      statement: `标题${String(year)}年与上级标题${parent.years.join("、")}年不矛盾`,
    };
  }
  return {
    verdict: "broken",
    messageId: "heading",
    evidence,
    judged: null,
    blame: [0],
    title: "标题年度疑似照抄",
    suggestion: "请核对标题及其下内容的年度。",
    severity: report !== null && year < report ? "warning" : "hint",
    verdictOverride: "conflict",
    relation: {
      text: "标题年度＝上级标题年度",
      formula: "year(0)=year(1)",
      substituted: `${String(year)}＝${String(other)}`,
    },
    data: { year: String(year), other: String(other), where: heading.text, against: parent.text },
  };
}
