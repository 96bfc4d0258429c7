import type { Document } from "../../domain/document.ts";
import type { Figure } from "../../domain/figure.ts";
import type { Report } from "../../domain/report.ts";
import { plain } from "../wording/plain.ts";
import { isFact } from "../wording/scene.ts";
import type { Scene } from "../wording/scene.ts";
import { yearsIn } from "./year-binding.ts";
import type { YearCheck } from "./year-binding.ts";

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
  if (isLookedBackOn(figure, value, report) || isBegun(figure, sentence, text)) return false;
  if (isInSeries(text.slice(0, figure.flow.start), value, year)) return false;
  if (leadsTo(text.slice(figure.flow.end), value + 1) || ofYears.test(text.slice(0, opening)))
    return false;
  const facts = scene.mentions.filter(
    ({ figure: other }) =>
      other.sentence.start === start && isFact(other) && other.status === "actual",
  );
  // 2023年红灯项目为41个，2024年增加11个: what is told of the year itself.
  const own = facts.filter(({ figure: other }) => other.year === null || other.year === value);
  const isCompared = own.every(({ before }) => isToldBefore(plain(before), figure, text));
  return facts.length > 0 && !isCompared && !history.test(sentence);
}

/**
 * …红灯项目52个…。2023年红灯项目为41个: what the paragraph has just told of the report's year is told of another to compare with; so is
 * what has no name of its own (2023年为41个).
 */
function isToldBefore(before: string, { flow, sentence }: Figure, text: string): boolean {
  if (/^\s*[为是有](?:了)?[\d约近]/.test(text.slice(flow.end))) return true;
  const name = /[一-龥]{3,4}$/.exec(before.replace(/[为是有共达到仅只约近]+$/, ""))?.[0];
  const paragraph = text.slice(text.lastIndexOf("\n", sentence.start) + 1, sentence.start);
  return name !== undefined && plain(paragraph).includes(name);
}

/** 一、上年工作回顾, 二、2023年目标完成情况; a plan tells first how the year before went. */
function isLookedBackOn({ section }: Figure, value: number, report: Report): boolean {
  const year = Math.max(report.year ?? 0, ...yearsIn(report.title));
  if (planTitle.test(report.title) && value === year - 1) return true;
  return section.some((heading) => pastWork.test(heading));
}

const planTitle = /要点|方案|计划(?![^，。]*(?:情况|绩效|评价|总结))|思路/;
const pastWork = /上一?年|去年|往年|回顾|历年|前期/;

/** 2021年启动的行动, 2021年，县政府决定…分两年实施: the year in which began what goes on in others. */
function isBegun({ flow }: Figure, sentence: string, text: string): boolean {
  return (
    begun.test(plain(text.slice(flow.end, flow.end + 40))) || severalYears.test(plain(sentence))
  );
}

const begun =
  /^(?:[，,]?[^，,。；;\d]{0,12})(?:启动|开工|动工|开建|立项|设立|成立|决定|签订|开始|起步)[^，。；]{0,20}(?:的|[，,；;]|$)/;
const severalYears =
  /分[两二三四五2-5]个?年(?:度)?|(?:(?<![\d〇])[两二三四五3-5]年|跨年度?)(?:行动|规划|计划|建设|完成|实施|滚动)/;

/** So much of a text says what it is about. */
const opening = 400;
/** 现将近两年委托第三方的情况汇报如下: any of these years may be told first. */
const ofYears = /[近这][两二三四五2-5]个?年度?[^，。；]{0,30}(?:如下|汇报|报告|回顾|总结)/;

/** 2022年委托业务32项，…；2023年委托业务40项: the year before is told first, and the next right behind it. */
function leadsTo(behind: string, next: number): boolean {
  const sentence = /^[^。\n]*/.exec(behind)?.[0] ?? "";
  const then = `${String(next)}\\s*年`;
  return new RegExp(`[；;]\\s*(?:到了?)?${then}(?![初末底]|\\d)|[，,；;](?:直?至|到)${then}`).test(
    sentence,
  );
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
