import type { Document } from "../../domain/document.ts";
import type { Figure } from "../../domain/figure.ts";
import { sourceSpan } from "../../domain/flow.ts";
import type { Report } from "../../domain/report.ts";
import type { Span } from "../../domain/span.ts";
import { staleOpening } from "./stale-opening.ts";
import { staleTitle } from "./stale-title.ts";
import { fitsTitle, titleShift } from "./title-shift.ts";
import { titleYear } from "./headline-binding.ts";
import type { Check, Evidence } from "../rule.ts";
import { isFact } from "../wording/scene.ts";
import type { Scene } from "../wording/scene.ts";

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
function yearsIn(text: string): readonly number[] {
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

const history =
  /同期|上年|去年|以来|自|起|同比|较|相比|对比|历年|曾|首次|印发|出台|基础上|提前|编制|结转|荣获|评为/;

/** Sentences with figures that start with another year, where all others start with the report's. */
export function* staleStarts(report: Report, scene: Scene): Generator<YearCheck> {
  const year = report.year;
  if (year === null) return;
  const starts = report.figures.filter((figure) => opensSentence(report.document, figure));
  const own = starts.filter((figure) => figure.year === year || Number(figure.value) === year);
  const stray = starts.filter((figure) => isStray(figure, year, report, scene));
  if (own.length < 3) return;
  for (const figure of stray) yield strayCheck(figure, year, stray.length);
}

function opensSentence(document: Document, figure: Figure): boolean {
  if (figure.kind !== "period" || figure.status !== "actual" || figure.cell !== null) return false;
  const lead = document.flow.text.slice(figure.sentence.start, figure.flow.start);
  return /^\s*(?:[一二三四五六七八九十\d]{1,2}(?:是|[、.．])|[（(][一二三四五六七八九十\d]+[）)])?\s*$/.test(
    lead,
  );
}

/** Another year at the head of a sentence that tells figures and does not look back. */
function isStray(figure: Figure, year: number, report: Report, scene: Scene): boolean {
  const value = Number(figure.value);
  if (!Number.isInteger(value) || value < 2000 || value >= year) return false;
  const { start, end } = figure.sentence;
  const { text } = report.document.flow;
  const sentence = text.slice(start, end);
  // 2022年和2023年分别为5个和8个, and any year of a paper on 2021年至2024年.
  if (/^\s*(?:[和、与及至到]|[-—–~])\s*20\d{2}\s*年/.test(text.slice(figure.flow.end)))
    return false;
  const titled = yearsIn(report.title);
  if (Math.min(...titled) <= value && value < Math.max(...titled)) return false;
  // 2023年度财政重点评价…: the year of what is evaluated, not of what is told.
  if (figure.quote.endsWith("年度") && !/^[，,]/.test(text.slice(figure.flow.end))) return false;
  // …，评减率11.87%；2022年评减率10.35%，提高1.52个百分点: the year before, told behind ； to compare with.
  const compared = /(?:提高|提升|上升|下降|降低|回落|增加|减少)了?\d/.test(
    sentence.replace(/\s/g, ""),
  );
  if (compared && value === year - 1 && /[；;]$/.test(text.slice(0, start).trimEnd())) return false;
  if (isInSeries(text.slice(0, figure.flow.start), value, year)) return false;
  const facts = scene.mentions.filter(
    ({ figure: other }) =>
      other.sentence.start === start && isFact(other) && other.status === "actual",
  );
  return facts.length > 0 && !history.test(sentence);
}

/** 2021年只有3个；2022年和2023年为5个和8个: one of several years that the sentence goes through. */
function isInSeries(before: string, value: number, year: number): boolean {
  const sentence = before.slice(before.lastIndexOf("。") + 1);
  return [...sentence.matchAll(/20\d{2}(?=\s*年)/g)].some(
    ([other]) => Number(other) !== value && Number(other) !== year,
  );
}

function strayCheck(figure: Figure, year: number, strays: number): YearCheck {
  const quote = figure.quote.replace(/\s/g, "");
  return {
    verdict: "broken",
    messageId: "sentence",
    evidence: [
      {
        role: "句首年度",
        documentId: figure.documentId,
        span: figure.span,
        quote: figure.quote,
        figure,
      },
    ],
    judged: null,
    title: "句首年度与报告年度不符",
    suggestion: "请核对这一句说的是哪一年。",
    severity: strays === 1 ? "warning" : "hint",
    verdictOverride: "conflict",
    relation: {
      text: "句首年度＝报告年度",
      formula: `year(0)=${String(year)}`,
      substituted: `${quote}＝${String(year)}年`,
    },
    data: { year: String(figure.value), other: String(year), where: quote, against: "报告年度" },
  };
}
