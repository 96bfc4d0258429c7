import type { Document } from "../domain/document.ts";
import { allLines, dateLine, headLines, tailLines } from "./lines.ts";
import { titleOf } from "./title.ts";

const chineseDigits = "〇一二三四五六七八九";
const year = /(?<![\d.])(20\d{2}|二[〇○零Ｏ][〇○零一二三四五六七八九]{2})(年度?)?/g;
const yearOpening = /20|二/;
/** Names in 《》 and document numbers speak of other papers. */
const cited = /《[^《》]{0,120}》|[〔［[（(【]20\d{2}[〕］\])）】]\s*第?\d*号?/g;
const planTail =
  /^年?度?(?:.{0,14}(?:计划|打算|草案|安排|工作要点|思路)|(?:部门)?预算(?!绩效|执行|管理|支出))/;
const past =
  /(?:比|较|与|同|自|从|对|截至|截止|截至到|早在|起步于|始于|[成建]立于|推迟到|延期到|推迟至)$/;
const since = /^年?度?(?:\d{1,2}月)?(?:以来|起|相比|同期|同比|出台|印发|修订)/;
/** 根据2023年度绩效评价结果: what the work rests on was done before. */
const resultOf = /^年?度?[^，。；]{0,14}(?:评价|自评|审计)(?:的)?结果/;
/** 2025年部门预算绩效目标审核情况: the year of the budget, prepared in the year before. */
const ofBudget =
  /^年?度?(?:部门)?预算(?:项目)?(?:支出)?(?:事前)?(?:绩效)?(?:评估|目标|编制|评审|申报|审核)/;
const statedTerm =
  /(?:自评|评价|监控|报告|考核|统计|评估)(?:期间?|时段|周期|区间|时间范围)(?:间)?(?:为|是|：|自|从)*(20\d{2})年/;
const planHeading =
  /^(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[）)]).{0,12}(?:下一步|下步|打算|计划|工作安排|努力方向|工作思路|今后|展望)/;
const planWord = /下一步|下步|今后|接下来|力争20/;
const planSentence = /^(?:下一步|下步|今后|接下来)|力争20/;
const mainHeading = /^[一二三四五六七八九十]+、/;
const announced =
  /(?:现将|现就|将).{0,24}?(20\d{2}|二[〇○零Ｏ][〇○零一二三四五六七八九]{2})年.{0,60}?(?:如下|报告|汇报|说明|总结)/;
const openingLength = 400;

interface Mention {
  readonly year: number;
  readonly before: string;
  readonly after: string;
}

function yearNumber(printed: string): number {
  const digits = printed.replace(/[○零Ｏ]/g, "〇");
  return /^\d/.test(digits)
    ? Number(digits)
    : Number(
        Array.from(digits)
          .map((digit) => chineseDigits.indexOf(digit))
          .join(""),
      );
}

function* mentions(line: string): Generator<Mention> {
  if (!yearOpening.test(line)) return;
  const text = line.replace(cited, (quote) => "　".repeat(quote.length));
  for (const match of text.matchAll(year)) {
    const end = match.index + match[0].length;
    const range = /^\s*[-—–－~～至到]+\s*20\d{2}/.test(text.slice(end, end + 10));
    if (range || (match[2] === undefined && !/^[-—–－~～]\d{1,2}月/.test(text.slice(end))))
      continue;
    const tail = text.slice(match.index + (match[1]?.length ?? 4), end + 24);
    yield {
      year: yearNumber(match[1] ?? ""),
      before: text.slice(Math.max(0, match.index - 4), match.index),
      after: tail.split(/[，。；、,;]/)[0] ?? "",
    };
  }
}

/** A year as the time of results: no plan, no base of comparison, no printed day. */
function isReported({ before, after }: Mention): boolean {
  if (/^年度?\d{1,2}月\d{1,2}日/.test(after) || resultOf.test(after)) return false;
  return !planTail.test(after) && !since.test(after) && !past.test(before);
}

/** 2023年、2024年…对比分析: of years told side by side the report is about the last. */
const sideBySide =
  /20\d{2}年?度?(?:、|和|与|及)(20\d{2})年(?!度?[^，。；]{0,8}(?:计划|打算|安排|草案))/;

function titleYear(title: string, signed: number | null): number | null {
  const last = sideBySide.exec(title)?.[1];
  if (last !== undefined) return Number(last);
  const found = [...mentions(title)];
  const all = found.length > 0 ? found : [...mentions(title.replace(/[《》]/g, ""))];
  const reported = all.filter(isReported);
  // 关于2025年新增项目事前评估和2024年绩效管理的报告, signed in 2024: the work of a year that has not begun is told in no report.
  const begun = reported.find((each) => signed !== null && each.year <= signed);
  return (begun ?? reported[0] ?? all[0])?.year ?? null;
}

/** The year of the date that stands alone in one of the last lines. */
function signedYear(document: Document): number | null {
  const dates = tailLines(document, 6).flatMap(({ text }) => dateLine.exec(text)?.[1] ?? []);
  const last = dates.at(-1);
  return last === undefined ? null : yearNumber(last);
}

/** Whether all that the title dates is a budget still to come. */
function isOfAnotherYear(title: string): boolean {
  const found = [...mentions(title)];
  return found.length === 1 && found.every(({ after }) => ofBudget.test(after));
}

/** The most frequent year; of equals the one met first. */
function majority(years: Iterable<number>): number | null {
  const counts = new Map<number, number>();
  for (const each of years) counts.set(each, (counts.get(each) ?? 0) + 1);
  let best: number | null = null;
  for (const [each, count] of counts) {
    if (best === null || count > (counts.get(best) ?? 0)) best = each;
  }
  return best;
}

function* yearsTold(text: string): Generator<number> {
  if (!planWord.test(text)) {
    for (const mention of mentions(text)) if (isReported(mention)) yield mention.year;
    return;
  }
  for (const sentence of text.split(/[。；\n]/)) {
    if (planSentence.test(sentence)) continue;
    for (const mention of mentions(sentence)) if (isReported(mention)) yield mention.year;
  }
}

function openingYear(document: Document, except: number | null = null): number | null {
  let text = "";
  for (const line of headLines(document, 12)) {
    if (mainHeading.test(line.text)) break;
    text += `${line.text}\n`;
    if (text.length > openingLength) break;
  }
  const stated = announced.exec(text.replace(cited, ""));
  if (stated?.[1] !== undefined) return yearNumber(stated[1]);
  const term = statedTerm.exec(text)?.[1];
  if (term !== undefined) return Number(term);
  return majority([...yearsTold(text)].filter((each) => each !== except));
}

function* reportedYears(document: Document): Generator<number> {
  let planned = false;
  for (const { text } of allLines(document)) {
    if (planHeading.test(text)) planned = true;
    else if (mainHeading.test(text)) planned = false;
    if (planned || !yearOpening.test(text)) continue;
    yield* yearsTold(text);
  }
}

/** A title of which only the year is left. */
function loneYear(document: Document): number | null {
  const first = headLines(document, 2).find((line) => /^20\d{2}年?度?$/.test(line.text));
  return first === undefined ? null : Number(first.text.slice(0, 4));
}

const bases = /(?:比|较|与|同)(20\d{2})年(?!度?(?:以来|起))/g;
const nextBudget =
  /(?:编制|列入|纳入|核减|压减|扣减|编入|调减)(20\d{2})年(?:度)?(?:部门|财政)?(?:项目)?预算/g;

/** 今年 is the year after the one it is compared with, and the one before the budget it prepares. */
function comparedYear({ flow }: Document): number | null {
  const { text } = flow;
  const budgets = [...text.matchAll(nextBudget)].map((match) => Number(match[1]) - 1);
  const compared = [...text.matchAll(bases)].map((match) => Number(match[1]) + 1);
  const years = new Set([...budgets, ...compared]);
  return years.size === 1 ? ([...years][0] ?? null) : null;
}

/** 对2024年…的考核已经结束: the only year the text names, as that of what was judged. */
function judgedYear(document: Document): number | null {
  const years = new Set<number>();
  for (const { text } of allLines(document)) {
    for (const { year: each, before, after } of mentions(text)) {
      if (!before.endsWith("对") || planTail.test(after)) return null;
      years.add(each);
    }
  }
  return years.size === 1 ? ([...years][0] ?? null) : null;
}

/** The year the report is about: title, then opening, then the majority of the text. */
export function reportYearOf(document: Document): number | null {
  const title = titleOf(document);
  const fromTitle = title.endsWith("…") ? null : titleYear(title, signedYear(document));
  const another =
    fromTitle !== null && isOfAnotherYear(title) ? openingYear(document, fromTitle) : null;
  return (
    another ??
    fromTitle ??
    loneYear(document) ??
    openingYear(document) ??
    majority(reportedYears(document)) ??
    judgedYear(document) ??
    comparedYear(document)
  );
}
